"""Which holdings can be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding, Instalment, KeyValue, Monthly
from zakatdesk.domain.kinds import KINDS, Counted, Key, KeyType
from zakatdesk.domain.money import Currency
from zakatdesk.domain.validity.known import Known, check_day, known_person
from zakatdesk.domain.validity.texts import NAME_LENGTH, NOTE_LENGTH, check_id, check_text

ON_DEMAND = "on_demand"
MOST_PARTS = 1200
"""Most monthly parts of a debt: a hundred years."""

_ONE = Decimal(1)


def check_holding(known: Known, holding: Holding) -> None:
    """Refuse a holding that cannot be; its keys must be given in the order of `KINDS`.

    Raises:
        DomainError: `PERSON_UNKNOWN`, `SHARE_OUT_OF_RANGE`, `KEY_UNKNOWN`, `KEYS_EXCLUDE`, `UNIT_MISSING`,
            `CHOICE_UNKNOWN`, `CURRENCY_UNKNOWN`, `PART_OUT_OF_RANGE`, `FINENESS_OUT_OF_RANGE`, `AMOUNT_NOT_POSITIVE`,
            `COUNT_NOT_POSITIVE`, `COUNT_TOO_LARGE`, `INSTALMENTS_EMPTY`, or what a text or a day is refused for.
    """
    check_id(holding.id, "id")
    check_text(holding.name, "name", NAME_LENGTH)
    check_text(holding.note, "note", NOTE_LENGTH)
    known_person(known, holding.person, "person")
    if not 0 < holding.share <= 1:
        raise DomainError("SHARE_OUT_OF_RANGE", "share")
    keys = {key.name: key for key in KINDS[holding.kind].keys}
    for name, value in holding.keys:
        if name not in keys:
            raise DomainError("KEY_UNKNOWN", name, key=name)
        _CHECKS[keys[name].type](known, keys[name], value)
    _check_together(holding)


def _check_together(holding: Holding) -> None:
    """Refuse keys that say the same twice, and a unit that nothing says."""
    given = {name for name, _ in holding.keys}
    for together in (("karat", "fineness"), ("symbol", "currency"), ("metal", "currency")):
        if given.issuperset(together):
            raise DomainError("KEYS_EXCLUDE", together[1], one=together[0], other=together[1])
    terms = [name for name in ("due", "instalments", "every_month") if name in given]
    if len(terms) > 1:
        raise DomainError("KEYS_EXCLUDE", terms[1], one=terms[0], other=terms[1])
    units: Mapping[Counted, tuple[str, ...]] = {
        Counted.CURRENCY: ("currency",),
        Counted.UNITS: ("symbol", "currency"),
        Counted.METAL: ("metal", "currency"),
    }
    wanted = units.get(KINDS[holding.kind].counted, ())
    if wanted and given.isdisjoint(wanted):
        raise DomainError("UNIT_MISSING", wanted[-1], wanted=wanted)


def _check_choice(_known: Known, key: Key, value: KeyValue) -> None:
    if value not in key.choices:
        raise DomainError("CHOICE_UNKNOWN", key.name, choice=value, choices=key.choices)


def _check_currency(_known: Known, key: Key, value: KeyValue) -> None:
    try:
        Currency.of(cast(str, value))
    except DomainError as refused:
        raise refused.at(key.name) from None


def _check_name(_known: Known, key: Key, value: KeyValue) -> None:
    check_id(cast(str, value), key.name)


def _check_part(_known: Known, key: Key, value: KeyValue) -> None:
    if not 0 <= cast(Decimal, value) <= _ONE:
        raise DomainError("PART_OUT_OF_RANGE", key.name)


def _check_fine(_known: Known, key: Key, value: KeyValue) -> None:
    if not 0 < cast(Decimal, value) <= cast(Decimal, key.most):
        raise DomainError("FINENESS_OUT_OF_RANGE", key.name, most=key.most)


def _check_due(known: Known, key: Key, value: KeyValue) -> None:
    if isinstance(value, str):
        if value != ON_DEMAND:
            raise DomainError("DAY_MALFORMED", key.name, text=value)
        return
    check_day(known, cast(StatedDay, value), key.name)


def _check_instalments(known: Known, key: Key, value: KeyValue) -> None:
    parts = cast("tuple[Instalment, ...]", value)
    if not parts:
        raise DomainError("INSTALMENTS_EMPTY", key.name)
    for place, part in enumerate(parts):
        check_day(known, part.on, f"{key.name}[{place}].on")
        if part.amount <= 0:
            raise DomainError("AMOUNT_NOT_POSITIVE", f"{key.name}[{place}].amount")


def _check_monthly(known: Known, key: Key, value: KeyValue) -> None:
    monthly = cast(Monthly, value)
    check_day(known, monthly.first, f"{key.name}.first")
    if monthly.amount <= 0:
        raise DomainError("AMOUNT_NOT_POSITIVE", f"{key.name}.amount")
    if monthly.count <= 0:
        raise DomainError("COUNT_NOT_POSITIVE", f"{key.name}.count")
    if monthly.count > MOST_PARTS:
        raise DomainError("COUNT_TOO_LARGE", f"{key.name}.count", most=MOST_PARTS)


def _check_nothing(_known: Known, _key: Key, _value: KeyValue) -> None:
    """Whatever has the right form is fine."""


_CHECKS: Mapping[KeyType, Callable[[Known, Key, KeyValue], None]] = {
    KeyType.CHOICE: _check_choice,
    KeyType.FLAG: _check_nothing,
    KeyType.TEXT: _check_name,
    KeyType.CURRENCY: _check_currency,
    KeyType.SYMBOL: _check_name,
    KeyType.PART: _check_part,
    KeyType.FINE: _check_fine,
    KeyType.GRAMS: _check_nothing,
    KeyType.AMOUNT: _check_nothing,
    KeyType.DUE: _check_due,
    KeyType.INSTALMENTS: _check_instalments,
    KeyType.MONTHLY: _check_monthly,
}
