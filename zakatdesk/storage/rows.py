"""Facts as rows of their tables, and back."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import StatedDay, day_text
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.payment import Category, Payment
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import decimal_text, read_decimal
from zakatdesk.storage.frozen_texts import frozen_text, read_frozen
from zakatdesk.storage.holding_keys import keys_text, read_keys
from zakatdesk.storage.policy_texts import policies_text, read_policies
from zakatdesk.storage.schema_numbers import INTEGER_LIMIT

Row = tuple[Any, ...]
"""The values of one row, in the order of the table's columns."""

_PART_PLACES = 18
_ENTRY_KINDS = {kind.value: kind for kind in EntryKind}
_day = lru_cache(maxsize=1 << 15)(read_day)


def _steps(value: int | None) -> int | str | None:
    if value is None or -INTEGER_LIMIT <= value <= INTEGER_LIMIT:
        return value
    return str(value)


def _day_text(day: StatedDay | None) -> str | None:
    return None if day is None else day_text(day)


def _read_day(text: str | None) -> StatedDay | None:
    return None if text is None else _day(text)


def correction_row(fact: MonthCorrection) -> Row:
    """The row of a month correction."""
    return (fact.id, fact.seq, fact.year, fact.month, fact.begins.isoformat(), fact.announced_by)


def read_correction(row: Row) -> MonthCorrection:
    """The month correction of a row."""
    correction_id, seq, year, month, begins, announced_by = row
    return MonthCorrection(correction_id, seq, year, month, date.fromisoformat(begins), announced_by)


def person_row(fact: Person) -> Row:
    """The row of a person."""
    return (
        fact.id,
        fact.seq,
        fact.name,
        fact.currency,
        policies_text(fact.policies),
        _day_text(fact.minor_until),
        fact.guardian,
        _day_text(fact.died_on),
        fact.note,
    )


def read_person(row: Row) -> Person:
    """The person of a row."""
    person_id, seq, name, currency, policies, minor_until, guardian, died_on, note = row
    return Person(
        id=person_id,
        seq=seq,
        name=name,
        currency=currency,
        policies=read_policies(policies),
        minor_until=_read_day(minor_until),
        guardian=guardian,
        died_on=_read_day(died_on),
        note=note,
    )


def holding_row(fact: Holding) -> Row:
    """The row of a holding."""
    share = decimal_text(fact.share)
    return (fact.id, fact.seq, fact.person, fact.kind.value, fact.name, keys_text(fact), share, fact.note)


def read_holding(row: Row) -> Holding:
    """The holding of a row."""
    holding_id, seq, person, kind_name, name, keys, share, note = row
    kind = HoldingKind(kind_name)
    return Holding(
        id=holding_id,
        seq=seq,
        person=person,
        kind=kind,
        name=name,
        keys=read_keys(kind, keys),
        share=read_decimal(share, _PART_PLACES),
        note=note,
    )


def entry_row(fact: Entry) -> Row:
    """The row of an entry."""
    return (
        fact.id,
        fact.seq,
        day_text(fact.on),
        fact.kind.value,
        fact.holding,
        _steps(fact.amount),
        int(fact.after_sunset),
        fact.note,
        fact.to,
        _steps(fact.received),
        fact.of,
        _steps(fact.costs),
        fact.covers_years,
        _steps(fact.retail),
        _steps(fact.wholesale),
        _steps(fact.cost),
    )


def read_entry(row: Row) -> Entry:
    """The entry of a row; written for speed, because a ledger may hold 100,000 of them."""
    entry_id, seq, on, kind, holding, amount, sunset, note, to, received, of, costs, years, retail, wholesale, cost = (
        row
    )
    return Entry(
        entry_id,
        seq,
        _day(on),
        _ENTRY_KINDS[kind],
        holding,
        amount if type(amount) is not str else int(amount),
        sunset == 1,
        note,
        to,
        received if type(received) is not str else int(received),
        of,
        costs if type(costs) is not str else int(costs),
        years,
        retail if type(retail) is not str else int(retail),
        wholesale if type(wholesale) is not str else int(wholesale),
        cost if type(cost) is not str else int(cost),
    )


def price_row(fact: Price) -> Row:
    """The row of a price."""
    price = decimal_text(fact.price)
    return (
        fact.id,
        fact.seq,
        day_text(fact.on),
        fact.of,
        price,
        fact.currency,
        fact.source,
        fact.per,
        fact.authority,
    )


def read_price(row: Row) -> Price:
    """The price of a row."""
    price_id, seq, on, of, price, currency, source, per, authority = row
    return Price(price_id, seq, _day(on), of, read_decimal(price), currency, source, per, authority)


def payment_row(fact: Payment) -> Row:
    """The row of a payment."""
    return (
        fact.id,
        fact.seq,
        day_text(fact.on),
        fact.person,
        _steps(fact.amount),
        fact.currency,
        fact.in_kind,
        None if fact.category is None else fact.category.value,
        fact.recipient,
        fact.from_holding,
        fact.for_class,
        _day_text(fact.for_due),
        int(fact.after_sunset),
        fact.note,
    )


def read_payment(row: Row) -> Payment:
    """The payment of a row."""
    payment_id, seq, on, person, amount, currency, in_kind, category, *rest = row
    recipient, from_holding, for_class, for_due, after_sunset, note = rest
    return Payment(
        id=payment_id,
        seq=seq,
        on=_day(on),
        person=person,
        amount=int(amount),
        currency=currency,
        in_kind=in_kind,
        category=None if category is None else Category(category),
        recipient=recipient,
        from_holding=from_holding,
        for_class=for_class,
        for_due=_read_day(for_due),
        after_sunset=after_sunset == 1,
        note=note,
    )


def closed_year_row(fact: ClosedYear) -> Row:
    """The row of a closed year."""
    return (
        fact.id,
        fact.seq,
        fact.person,
        fact.zakat_class,
        day_text(fact.due),
        day_text(fact.closed_on),
        fact.group,
        frozen_text(fact.frozen),
        fact.record,
    )


def read_closed_year(row: Row) -> ClosedYear:
    """The closed year of a row; a row of the first schema has no record."""
    year_id, seq, person, zakat_class, due, closed_on, group, frozen, *record = row
    kept = read_frozen(frozen)
    return ClosedYear(
        id=year_id,
        seq=seq,
        person=person,
        zakat_class=zakat_class,
        due=_day(due),
        closed_on=_day(closed_on),
        group=group,
        frozen=kept,
        record=record[0] or "" if record else "",
    )
