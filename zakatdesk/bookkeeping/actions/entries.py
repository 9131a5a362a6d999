"""Entries: what happened to a holding on a day."""

from __future__ import annotations

from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.validity import check_entry


def record_entry(
    ledger: Ledger,
    *,
    id: str,  # noqa: A002 - the name of the field
    on: StatedDay,
    kind: EntryKind,
    holding: str,
    amount: int | None = None,
    after_sunset: bool = False,
    note: str = "",
    to: str | None = None,
    received: int | None = None,
    of: str | None = None,
    costs: int | None = None,
    covers_years: int | None = None,
    retail: int | None = None,
    wholesale: int | None = None,
    cost: int | None = None,
) -> Change:
    """Something happened to a holding.

    Units:
        Amounts are steps of the holding's unit, `received` of the receiver's.

    Raises:
        DomainError: What `check_entry` refuses. That an id is taken, the file says.
    """
    entry = Entry(
        id=id,
        seq=ledger.last_seq + 1,
        on=on,
        kind=kind,
        holding=holding,
        amount=amount,
        after_sunset=after_sunset,
        note=tidy(note),
        to=to,
        received=received,
        of=of,
        costs=costs,
        covers_years=covers_years,
        retail=retail,
        wholesale=wholesale,
        cost=cost,
    )
    check_entry(ledger, entry)
    return adding("entry_added", entry, about=_about(ledger, entry))


def edit_entry(ledger: Ledger, before: Entry, after: Entry) -> Change:
    """An entry says something else; it keeps its id and its place among the rows of its day.

    Raises:
        DomainError: What `check_entry` refuses.
    """
    after = replace(after, id=before.id, seq=before.seq, note=tidy(after.note))
    check_entry(ledger, after)
    return edited("entry_edited", before, after, *_about(ledger, after))


def remove_entry(ledger: Ledger, entry: Entry) -> Change:
    """An entry goes."""
    return Change("entry_removed", (Edit(entry, None),), _about(ledger, entry))


def _about(ledger: Ledger, entry: Entry) -> tuple[tuple[str, str], ...]:
    return (("entry_kind", entry.kind.value), ("name", ledger.holding(entry.holding).name))
