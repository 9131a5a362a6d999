"""An entry is older than the opening of its holding."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.actions.entries import edit_entry
from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Lead, Mend, NewId, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.trail import Day, Named


def before_opening(look: Look) -> Iterator[Finding]:
    """The first entry of each holding that lies before its opening."""
    for holding_id, register in look.ledger.registers.items():
        rows, days = register.rows, register.days
        place = next((place for place, row in enumerate(rows) if row.kind is EntryKind.OPENING), 0)
        if not place or days[0] == days[place]:
            continue
        named = Named("holding", holding_id)
        yield Finding(
            id="before_opening/" + holding_id,
            code="ENTRY_BEFORE_OPENING",
            weight=Weight.FAULT,
            subject=Subject.HOLDINGS,
            person=look.ledger.holding(holding_id).person,
            fact=Named("entry", rows[0].id),
            day=days[0],
            values={"holding": named, "on": Day(days[0]), "opening": Day(days[place])},
            fixes=_fixes(rows[0], rows[place], holding_id, days[0], days[place]),
        )


def _fixes(first: Entry, opening: Entry, holding_id: str, day: int, opened: int) -> tuple[Fix, ...]:
    fixes: list[Fix] = [Mend("OPEN_EARLIER", _Moving(opening, first), {"on": Day(day)})]
    if first.holding == holding_id and first.kind is not EntryKind.TRANSFER:
        # A transfer would move in the other holding too.
        fixes.append(Mend("MOVE_ENTRY", _Moving(first, opening), {"on": Day(opened)}))
    return (*fixes, Lead("OPEN_HOLDING", Place.HOLDING, holding_id))


class _Moving:
    """Moves one entry to the day of another."""

    def __init__(self, moved: Entry, onto: Entry) -> None:
        """Remember both."""
        self._moved = moved
        self._onto = onto

    def __call__(self, ledger: Ledger, _new_id: NewId) -> Change:
        """The change."""
        after = replace(self._moved, on=self._onto.on, after_sunset=self._onto.after_sunset)
        return edit_entry(ledger, self._moved, after)
