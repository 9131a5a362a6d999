"""Holdings in the open form: the keys of each kind come from the table of kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.days import StatedDay, day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding, Instalment, KeyValue, Monthly
from zakatdesk.domain.kinds import KINDS, HoldingKind, Key, KeyType
from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import Person
from zakatdesk.domain.quantity import GRAMS, decimal_text, steps_text
from zakatdesk.domain.validity.holdings import ON_DEMAND
from zakatdesk.exchange.open_form.fields import Fields, Within

_KINDS = {str(kind): kind for kind in HoldingKind}


class _Money(Frozen):
    """Decimal places of the amounts in a holding's keys: of its own currency, and of its person's."""

    own: int
    persons: int


def read_holding(row: object, seq: int, people: Mapping[str, Person]) -> Holding:
    """A holding. References, ranges and days are checked by `domain.validity`.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    kind = fields.one_of("kind", "HOLDING_KIND_UNKNOWN", _KINDS)
    person = fields.text("person")
    money = _money(fields, people.get(person))
    keys = tuple((key.name, _READ[key.type](fields, key, money)) for key in KINDS[kind].keys if fields.has(key.name))
    holding = Holding(
        id=fields.text("id"),
        seq=seq,
        person=person,
        kind=kind,
        name=fields.text("name", ""),
        keys=keys,
        share=fields.decimal("share") if fields.has("share") else Decimal(1),
        note=fields.text("note", ""),
    )
    fields.done()
    return holding


def _money(fields: Fields, person: Person | None) -> _Money:
    own = _places(fields.peek("currency"))
    return _Money(own, _places(person.currency if person is not None else None))


def _places(currency: object) -> int:
    """Decimal places of a currency; an unknown one is refused by its own key."""
    try:
        return Currency.of(cast(str, currency)).places
    except (DomainError, TypeError):
        return 2


def _read_word(fields: Fields, key: Key, _money: _Money) -> KeyValue:
    return fields.text(key.name)


def _read_flag(fields: Fields, key: Key, _money: _Money) -> KeyValue:
    return fields.flag(key.name)


def _read_decimal(fields: Fields, key: Key, _money: _Money) -> KeyValue:
    return fields.decimal(key.name)


def _read_grams(fields: Fields, key: Key, _money: _Money) -> KeyValue:
    return fields.decimal(key.name, GRAMS.places)


def _read_amount(fields: Fields, key: Key, money: _Money) -> KeyValue:
    return fields.decimal(key.name, money.persons)


def _read_due(fields: Fields, key: Key, _money: _Money) -> KeyValue:
    text = fields.text(key.name)
    if text == ON_DEMAND:
        return text
    with Within(key.name):
        return read_day(text)


def _read_instalments(fields: Fields, key: Key, money: _Money) -> KeyValue:
    parts: list[Instalment] = []
    for place, row in enumerate(fields.rows(key.name)):
        with Within(f"{key.name}[{place}]"):
            part = Fields(row)
            parts.append(Instalment(part.day("on"), part.steps("amount", money.own)))
            part.done()
    return tuple(parts)


def _read_monthly(fields: Fields, key: Key, money: _Money) -> KeyValue:
    given = fields.fields(key.name)
    with Within(key.name):
        monthly = Monthly(given.steps("amount", money.own), given.day("first"), given.whole("count"))
        given.done()
        return monthly


_READ: Mapping[KeyType, Callable[[Fields, Key, _Money], KeyValue]] = {
    KeyType.CHOICE: _read_word,
    KeyType.FLAG: _read_flag,
    KeyType.TEXT: _read_word,
    KeyType.CURRENCY: _read_word,
    KeyType.SYMBOL: _read_word,
    KeyType.PART: _read_decimal,
    KeyType.FINE: _read_decimal,
    KeyType.GRAMS: _read_grams,
    KeyType.AMOUNT: _read_amount,
    KeyType.DUE: _read_due,
    KeyType.INSTALMENTS: _read_instalments,
    KeyType.MONTHLY: _read_monthly,
}


def holding_object(holding: Holding) -> dict[str, object]:
    """A holding as the open form writes it."""
    row: dict[str, object] = {"id": holding.id, "person": holding.person, "kind": str(holding.kind)}
    if holding.name:
        row["name"] = holding.name
    for name, value in holding.keys:
        row[name] = _key_value(holding, value)
    if holding.share != 1:
        row["share"] = decimal_text(holding.share)
    if holding.note:
        row["note"] = holding.note
    return row


def _key_value(holding: Holding, value: KeyValue) -> object:
    match value:
        case bool() | str():
            return value
        case Decimal():
            return decimal_text(value)
        case Monthly():
            amount = steps_text(value.amount, holding.unit.places)
            return {"amount": amount, "first": day_text(value.first), "count": value.count}
    # A Hijri date is a tuple too, so parts are told apart by what they hold.
    if isinstance(value, tuple) and all(isinstance(part, Instalment) for part in value):
        parts = cast("tuple[Instalment, ...]", value)
        places = holding.unit.places
        return [{"on": day_text(part.on), "amount": steps_text(part.amount, places)} for part in parts]
    return day_text(cast(StatedDay, value))
