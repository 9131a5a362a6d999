"""Which entries can be."""

from __future__ import annotations

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, NEGATIVE_BALANCE, OWN_KEYS, Amount, EntrySpec
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.quantity import LIMIT
from zakatdesk.domain.validity.known import Known, check_day, known_holding
from zakatdesk.domain.validity.texts import NOTE_LENGTH, check_id, check_text

_MOST_YEARS = 99


def check_entry(known: Known, entry: Entry) -> None:
    """Refuse an entry that cannot be.

    The place of an error is the key of the open form: for a transfer `from` is the holding that gives.

    Raises:
        DomainError: `HOLDING_UNKNOWN`, `ENTRY_UNFIT`, `KEY_UNKNOWN`, `AMOUNT_MISSING`, `AMOUNT_UNWANTED`,
            `AMOUNT_NOT_POSITIVE`, `AMOUNT_NEGATIVE`, `NUMBER_TOO_LARGE`, `RECEIVED_MISSING`, `TRANSFER_TO_ITSELF`,
            `TRANSFER_BETWEEN_PEOPLE`, `PROFIT_OF_ANOTHER`, `YEARS_OUT_OF_RANGE`, or what a text or a day is refused for.
    """
    check_id(entry.id, "id")
    if entry.note:
        check_text(entry.note, "note", NOTE_LENGTH)
    check_day(known, entry.on, "on", after_sunset=entry.after_sunset)
    spec = ENTRY_KINDS[entry.kind]
    place = "from" if entry.kind is EntryKind.TRANSFER else "holding"
    holding = known_holding(known, entry.holding, place)
    if holding.kind not in spec.fits or (entry.kind is EntryKind.VALUE and holding.key("symbol") is not None):
        raise DomainError("ENTRY_UNFIT", "kind", entry=entry.kind, holding=holding.kind)
    _check_keys(spec, entry, holding)
    _check_amount(spec, entry, holding)
    if entry.kind is EntryKind.TRANSFER:
        _check_transfer(known, spec, entry, holding)
    if entry.of is not None and known_holding(known, entry.of, "of").person != holding.person:
        raise DomainError("PROFIT_OF_ANOTHER", "of")


def _check_keys(spec: EntrySpec, entry: Entry, holding: Holding) -> None:
    """Refuse keys of another kind, and numbers that such a key cannot have."""
    for name in OWN_KEYS:
        value = getattr(entry, name)
        if value is None:
            continue
        unfit = spec.kind is EntryKind.VALUE and holding.kind is not HoldingKind.TRADE_GOODS
        if name not in spec.keys or unfit:
            raise DomainError("KEY_UNKNOWN", name, key=name)
        if isinstance(value, int) and name not in ("covers_years", "received"):
            _check_steps(value, holding, name, zero=spec.kind is EntryKind.VALUE)
    if entry.covers_years is not None and not 1 <= entry.covers_years <= _MOST_YEARS:
        raise DomainError("YEARS_OUT_OF_RANGE", "covers_years", most=_MOST_YEARS)


def _check_amount(spec: EntrySpec, entry: Entry, holding: Holding) -> None:
    amount = entry.amount
    if amount is None:
        if spec.amount in (Amount.POSITIVE, Amount.FROM_ZERO):
            raise DomainError("AMOUNT_MISSING", "amount")
        return
    if spec.amount is Amount.NONE:
        raise DomainError("AMOUNT_UNWANTED", "amount", entry=entry.kind)
    if amount < 0 and entry.kind is EntryKind.BALANCE and holding.kind in NEGATIVE_BALANCE:
        amount = -amount
    _check_steps(amount, holding, "amount", zero=spec.amount is Amount.FROM_ZERO)


def _check_steps(steps: int, holding: Holding, where: str, *, zero: bool) -> None:
    if steps < 0:
        raise DomainError("AMOUNT_NEGATIVE", where)
    if steps == 0 and not zero:
        raise DomainError("AMOUNT_NOT_POSITIVE", where)
    if steps >= LIMIT and steps >= LIMIT * holding.unit.step:
        raise DomainError("NUMBER_TOO_LARGE", where)


def _check_transfer(known: Known, spec: EntrySpec, entry: Entry, holding: Holding) -> None:
    if entry.to is None:
        raise DomainError("KEY_MISSING", "to", key="to")
    receiver = known_holding(known, entry.to, "to")
    if entry.to == entry.holding:
        raise DomainError("TRANSFER_TO_ITSELF", "to")
    if receiver.person != holding.person:
        raise DomainError("TRANSFER_BETWEEN_PEOPLE", "to")
    if receiver.kind not in spec.fits:
        raise DomainError("ENTRY_UNFIT", "to", entry=entry.kind, holding=receiver.kind)
    if entry.received is not None:
        _check_steps(entry.received, receiver, "received", zero=False)
    elif receiver.unit != holding.unit:
        raise DomainError("RECEIVED_MISSING", "received")
