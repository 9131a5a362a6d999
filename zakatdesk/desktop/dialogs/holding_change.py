"""What the dialog of a holding says, as a change of the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from zakatdesk.bookkeeping.actions.entries import edit_entry, record_entry
from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding, edit_holding, in_order
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding, KeyValue
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.money import half_up
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.register import EMPTY
from zakatdesk.domain.weight import GRAMS_PER


class Said(Frozen):
    """Everything the dialog says.

    Attributes:
        opening: How much, and since when; none where that was not said.
    """

    person: str
    kind: HoldingKind
    name: str
    keys: Mapping[str, KeyValue]
    share: Decimal
    note: str
    opening: Opening | None


def opening_of(ledger: Ledger, holding: Holding) -> Entry | None:
    """The entry that says since when a holding is owned."""
    rows = ledger.registers.get(holding.id, EMPTY).rows
    return next((row for row in rows if row.kind is EntryKind.OPENING), None)


def weighed(steps: int, per: str) -> int:
    """Milligrams of so many thousandths of a unit of weight, to the nearest; the steps themselves for grams."""
    return half_up(steps * GRAMS_PER[per])


def added(ledger: Ledger, holding_id: str, said: Said) -> Change:
    """The change that adds it.

    Raises:
        DomainError: What `add_holding` refuses.
    """
    return add_holding(
        ledger,
        id=holding_id,
        person=said.person,
        kind=said.kind,
        name=said.name,
        keys=said.keys,
        share=said.share,
        note=said.note,
        opening=said.opening,
    )


def edited_with(ledger: Ledger, before: Holding, opening: Entry | None, said: Said) -> Change:
    """The change that makes a holding and its first entry as said, in one act.

    Raises:
        DomainError: What `edit_holding` and the acts on entries refuse.
    """
    after = Holding(
        id=before.id,
        seq=before.seq,
        person=said.person,
        kind=said.kind,
        name=said.name,
        keys=in_order(said.kind, said.keys),
        share=said.share,
        note=said.note,
    )
    change = edit_holding(ledger, after)
    if said.opening is None:
        return change
    between = ledger.apply(change)
    if opening is None:
        second = record_entry(
            between,
            id=said.opening.id,
            on=said.opening.on,
            kind=EntryKind.OPENING,
            holding=before.id,
            amount=said.opening.amount,
            after_sunset=said.opening.after_sunset,
        )
    else:
        entry = replace(opening, on=said.opening.on, amount=said.opening.amount, after_sunset=said.opening.after_sunset)
        second = edit_entry(between, opening, entry)
    return Change(change.label, (*change.edits, *second.edits), change.about)
