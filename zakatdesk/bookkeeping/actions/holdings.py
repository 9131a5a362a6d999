"""Holdings: what a person owns or owes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal

from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding, KeyValue
from zakatdesk.domain.kinds import KINDS, HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.validity import check_entry, check_holding, check_payment


class Opening(Frozen):
    """How much there is of a new holding, and the day it came into ownership.

    Attributes:
        id: The id of the entry that says so.
        amount: Steps of the holding's unit.
    """

    id: str
    on: StatedDay
    amount: int
    after_sunset: bool = False


def add_holding(
    ledger: Ledger,
    *,
    id: str,  # noqa: A002 - the name of the field
    person: str,
    kind: HoldingKind,
    name: str,
    keys: Mapping[str, KeyValue],
    share: Decimal = Decimal(1),
    note: str = "",
    opening: Opening | None = None,
) -> Change:
    """Something is owned or owed; with `opening` how much, in the same change.

    Raises:
        DomainError: `NAME_MISSING`, `ID_TAKEN`, and what `check_holding` and `check_entry` refuse.
    """
    holding = Holding(
        id=id,
        seq=ledger.last_seq + 1,
        person=person,
        kind=kind,
        name=tidy(name),
        keys=in_order(kind, keys),
        share=share,
        note=tidy(note),
    )
    if id in ledger.holdings:
        raise DomainError("ID_TAKEN", "id", id=id)
    _check(ledger, holding)
    change = Change("holding_added", (Edit(None, holding),), (("name", holding.name),))
    if opening is None:
        return change
    entry = Entry(
        id=opening.id,
        seq=holding.seq + 1,
        on=opening.on,
        kind=EntryKind.OPENING,
        holding=id,
        amount=opening.amount,
        after_sunset=opening.after_sunset,
    )
    check_entry(ledger.apply(change), entry)
    return replace(change, edits=(*change.edits, Edit(None, entry)))


def edit_holding(ledger: Ledger, after: Holding) -> Change:
    """Something else is said of a holding.

    Raises:
        DomainError: As `add_holding`; `HOLDING_HAS_ENTRIES` (with the field `kind` or `unit`) when its numbers would come
            to mean something else; for another person what its entries and payments then make impossible, at `person`.
    """
    before = ledger.holding(after.id)
    after = replace(
        after, seq=before.seq, name=tidy(after.name), note=tidy(after.note), keys=in_order(after.kind, dict(after.keys))
    )
    _check(ledger, after)
    changed = "kind" if before.kind is not after.kind else "unit" if before.unit != after.unit else ""
    if changed and any(True for _ in _speaking_of(ledger, {before.id})):
        raise DomainError("HOLDING_HAS_ENTRIES", changed, name=before.name)
    change = edited("holding_edited", before, after, ("name", after.name))
    if before.person != after.person:
        _check_dependents(ledger.apply(change), after.id)
    return change


def remove_holding(ledger: Ledger, holding_id: str) -> Change:
    """A holding goes, with its entries and its transfers; payments out of it stay, as paid from outside the ledger.

    Raises:
        DomainError: `HOLDING_UNKNOWN`.
    """
    holding = ledger.holding(holding_id)
    return Change("holding_removed", tuple(edits_without(ledger, [holding_id])), (("name", holding.name),))


def edits_without(ledger: Ledger, holding_ids: Collection[str], gone: Collection[str] = ()) -> Iterator[Edit]:
    """The edits that take holdings out of a ledger and mend what speaks of them; facts with the ids `gone` are left."""
    without = set(holding_ids)
    for fact in _speaking_of(ledger, without):
        if fact.id in gone:
            continue
        if not isinstance(fact, Entry):
            yield Edit(fact, replace(fact, from_holding=None))
        elif fact.holding in without or fact.to in without:
            yield Edit(fact, None)
        else:
            yield Edit(fact, replace(fact, of=None))
    for holding_id in holding_ids:
        yield Edit(ledger.holdings[holding_id], None)


def in_order(kind: HoldingKind, keys: Mapping[str, KeyValue]) -> tuple[tuple[str, KeyValue], ...]:
    """Keys in the order of `KINDS`; unknown ones last, for the check to name them."""
    places = {spec.name: place for place, spec in enumerate(KINDS[kind].keys)}
    return tuple(sorted(keys.items(), key=lambda pair: places.get(pair[0], len(places))))


def _check(ledger: Ledger, holding: Holding) -> None:
    if not holding.name:
        raise DomainError("NAME_MISSING", "name")
    check_holding(ledger, holding)


def _speaking_of(ledger: Ledger, holding_ids: set[str]) -> Iterator[Entry | Payment]:
    for entry in ledger.entries():
        if entry.holding in holding_ids or entry.to in holding_ids or entry.of in holding_ids:
            yield entry
    for payment in ledger.payments.values():
        if payment.from_holding in holding_ids:
            yield payment


def _check_dependents(after: Ledger, holding_id: str) -> None:
    """Refuse what its entries and payments no longer allow."""
    try:
        for fact in _speaking_of(after, {holding_id}):
            if isinstance(fact, Entry):
                check_entry(after, fact)
            else:
                check_payment(after, fact)
    except DomainError as error:
        raise DomainError(error.code, "person", **error.values) from None
