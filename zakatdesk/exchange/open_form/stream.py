"""One entry on a line of its own, as `add --stdin` takes it."""

from __future__ import annotations

from zakatdesk.domain.entry import Entry
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.validity import check_entry
from zakatdesk.exchange.open_form.entries import Units, read_entry
from zakatdesk.exchange.open_form.text import parse


def read_entry_line(line: bytes | str, ledger: Ledger, entry_id: str) -> Entry:
    """The entry that a line says, checked against a ledger and numbered after its last row.

    Args:
        line: One object of the list `entries` of the open form.
        ledger: What is known already.
        entry_id: The id it has where the line gives none.

    Raises:
        DomainError: With the key it belongs to.
    """
    entry = read_entry(parse(line), ledger.last_seq + 1, entry_id, Units(ledger.holdings))
    check_entry(ledger, entry)
    return entry
