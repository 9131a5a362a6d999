"""A holding's own keys as the JSON text of the open form, and back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.days import HijriDate, StatedDay, day_text
from zakatdesk.domain.holding import Holding, Instalment, KeyValue, Monthly
from zakatdesk.domain.kinds import KINDS, HoldingKind, KeyType
from zakatdesk.domain.quantity import Unit, decimal_text, money_unit
from zakatdesk.storage.json_texts import from_json, to_json

_DECIMALS = frozenset({KeyType.PART, KeyType.FINE, KeyType.GRAMS, KeyType.AMOUNT})


def keys_text(holding: Holding) -> str:
    """The JSON object of a holding's own keys."""
    return to_json({name: _plain(value, holding) for name, value in holding.keys})


def read_keys(kind: HoldingKind, text: str) -> tuple[tuple[str, KeyValue], ...]:
    """The keys in such a text.

    Raises:
        ValueError, KeyError, DomainError: It is not one that this program wrote.
    """
    types = {spec.name: spec.type for spec in KINDS[kind].keys}
    given: dict[str, Any] = from_json(text)
    return tuple((name, _value(types[name], value, given)) for name, value in given.items())


def _plain(value: KeyValue, holding: Holding) -> object:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, date | HijriDate):
        return day_text(value)
    if isinstance(value, Monthly):
        return {"amount": holding.unit.text(value.amount), "first": day_text(value.first), "count": value.count}
    return [{"on": day_text(part.on), "amount": holding.unit.text(part.amount)} for part in value]


def _value(key: KeyType, value: Any, given: dict[str, Any]) -> KeyValue:  # noqa: ANN401 - what a JSON text holds
    if key in _DECIMALS:
        return Decimal(value)
    if key is KeyType.DUE:
        return value if value == "on_demand" else _day(value)
    if key is KeyType.INSTALMENTS:
        unit = money_unit(given["currency"])
        return tuple(Instalment(_day(part["on"]), _steps(unit, part["amount"])) for part in value)
    if key is KeyType.MONTHLY:
        unit = money_unit(given["currency"])
        return Monthly(_steps(unit, value["amount"]), _day(value["first"]), value["count"])
    if not isinstance(value, bool if key is KeyType.FLAG else str):
        raise TypeError(key)
    found: KeyValue = value
    return found


def _day(text: str) -> StatedDay:
    return read_day(text)


def _steps(unit: Unit, text: str) -> int:
    return unit.read(text)
