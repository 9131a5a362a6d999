"""One entry by itself: on a line of its own as `add --stdin` takes it, or as the options of a call say it."""

from __future__ import annotations

from zakatdesk.domain.entry import Entry
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.validity import check_entry
from zakatdesk.exchange.open_form.entries import Units, read_entry
from zakatdesk.exchange.open_form.text import parse


def read_entry_line(line: bytes | str, ledger: Ledger, entry_id: str) -> Entry:
    """The entry that a line says; see `read_entry_object`."""
    return read_entry_object(parse(line), ledger, entry_id)


def read_entry_object(row: object, ledger: Ledger, entry_id: str) -> Entry:
    """The entry that an object of the list `entries` says, checked against a ledger and numbered after its last row.

    Args:
        row: The object.
        ledger: What is known already.
        entry_id: The id it has where it gives none.

    Raises:
        DomainError: With the key it belongs to.
    """
    entry = read_entry(row, ledger.last_seq + 1, entry_id, Units(ledger.holdings))
    check_entry(ledger, entry)
    return entry
