"""A whole ledger in the open form, both ways."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import TypeVar

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.change import FACT_KINDS, Fact, kind_of
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.validity import (
    check_closed_year,
    check_entry,
    check_holding,
    check_payment,
    check_person,
    check_price,
)
from zakatdesk.exchange.open_form.calendar import correction_object, read_correction
from zakatdesk.exchange.open_form.closed_years import closed_year_object, read_closed_year
from zakatdesk.exchange.open_form.entries import Units, entry_object, read_entry
from zakatdesk.exchange.open_form.fields import Fields, Within
from zakatdesk.exchange.open_form.holdings import holding_object, read_holding
from zakatdesk.exchange.open_form.payments import payment_object, read_payment
from zakatdesk.exchange.open_form.people import person_object, read_person
from zakatdesk.exchange.open_form.prices import price_object, read_price
from zakatdesk.exchange.open_form.text import parse

FORMAT = "zakatdesk"
VERSION = 1
_compact = json.JSONEncoder(ensure_ascii=False).encode
F = TypeVar("F", bound=Fact)


def read_ledger(text: bytes | str) -> Ledger:
    """The ledger that a text of the open form says.

    Raises:
        DomainError: What is wrong first, with its place: `entries[3].amount`.
    """
    return ledger_of(parse(text))


def ledger_of(value: object) -> Ledger:
    """The ledger that an object of the open form says; facts are numbered in the order in which they stand.

    Raises:
        DomainError: What is wrong first, with its place.
    """
    fields = Fields(value)
    _check_head(fields)
    numbers = count(1)
    corrections = _read_corrections(fields, numbers)
    people = _read_all(fields.rows("people"), "people", "", lambda row, _: read_person(row, next(numbers)))
    known = Ledger.of([*corrections, *people])
    _check_all("people", people, lambda person: check_person(known, person))
    holdings = _read_all(
        fields.rows("holdings"), "holdings", "", lambda row, _: read_holding(row, next(numbers), known.people)
    )
    _check_all("holdings", holdings, lambda holding: check_holding(known, holding))
    known = Ledger.of([*corrections, *people, *holdings])
    units = Units(known.holdings)
    entries = _read_all(
        fields.rows("entries"), "entries", "entry", lambda row, new_id: read_entry(row, next(numbers), new_id, units)
    )
    _check_all("entries", entries, lambda entry: check_entry(known, entry))
    prices = _read_all(
        fields.rows("prices"), "prices", "price", lambda row, new_id: read_price(row, next(numbers), new_id)
    )
    _check_all("prices", prices, lambda price: check_price(known, price))
    payments = _read_all(
        fields.rows("payments"), "payments", "payment", lambda row, new_id: read_payment(row, next(numbers), new_id)
    )
    _check_all("payments", payments, lambda payment: check_payment(known, payment))
    closed = _read_all(
        fields.rows("closed_years"),
        "closed_years",
        "closed",
        lambda row, new_id: read_closed_year(row, next(numbers), new_id),
    )
    _check_all("closed_years", closed, lambda year: check_closed_year(known, year))
    fields.done()
    return Ledger.of([*corrections, *people, *holdings, *entries, *prices, *payments, *closed])


def _check_head(fields: Fields) -> None:
    if fields.text("format") != FORMAT:
        raise DomainError("FORMAT_UNKNOWN", "format")
    version = fields.take("version")
    if type(version) is not int or version < 1:
        raise DomainError("VERSION_UNKNOWN", "version")
    if version > VERSION:
        raise DomainError("VERSION_NEWER", "version", version=version)
    if not fields.has("people"):
        raise DomainError("KEY_MISSING", "people", key="people")


def _read_corrections(fields: Fields, numbers: Iterator[int]) -> list[MonthCorrection]:
    given = fields.fields("calendar")
    corrections: list[MonthCorrection] = []
    with Within("calendar"):
        for place, row in enumerate(given.rows("corrections")):
            with Within(f"corrections[{place}]"):
                corrections.append(read_correction(row, next(numbers)))
                # Asked again with each row, so that the place of the one that stands twice is known.
                HijriCalendar(corrections)
        given.done()
    return corrections


def _read_all(rows: list[object], name: str, prefix: str, read: Callable[[object, str], F]) -> list[F]:
    """The facts of a list; each id stands once, and a row without one gets one by its place."""
    facts: list[F] = []
    seen: set[str] = set()
    taken = {row["id"] for row in rows if isinstance(row, dict) and type(row.get("id")) is str}
    for place, row in enumerate(rows):
        try:
            fact = read(row, "" if not prefix or _has_id(row) else _free_id(f"{prefix}-{place + 1}", taken))
            _refuse_twice(fact.id, seen)
        except DomainError as refused:
            raise refused.at(f"{name}[{place}]") from None
        facts.append(fact)
    return facts


def _has_id(row: object) -> bool:
    return isinstance(row, dict) and "id" in row


def _refuse_twice(fact_id: str, seen: set[str]) -> None:
    if fact_id in seen:
        raise DomainError("ID_TWICE", "id", id=fact_id[:64])
    seen.add(fact_id)


def _free_id(wanted: str, taken: set[str]) -> str:
    """The id, or the first with a number behind it that no row has."""
    if wanted not in taken:
        return wanted
    return next(found for number in count(2) if (found := f"{wanted}-{number}") not in taken)


def _check_all(name: str, facts: Iterable[F], check: Callable[[F], None]) -> None:
    for place, fact in enumerate(facts):
        try:
            check(fact)
        except DomainError as refused:
            raise refused.at(f"{name}[{place}]") from None


def ledger_object(ledger: Ledger) -> dict[str, object]:
    """A ledger as the open form writes it; lists are in the order of `seq`."""
    units = Units(ledger.holdings)
    found: dict[str, object] = {"format": FORMAT, "version": VERSION}
    if ledger.calendar.corrections:
        found["calendar"] = {"corrections": [correction_object(row) for row in ledger.calendar.corrections]}
    found["people"] = [person_object(row) for row in ledger.people.values()]
    found["holdings"] = [holding_object(row) for row in ledger.holdings.values()]
    found["entries"] = [entry_object(row, units) for row in _in_order(ledger.entries())]
    found["prices"] = [price_object(row) for row in ledger.prices.values()]
    found["payments"] = [payment_object(row) for row in ledger.payments.values()]
    if ledger.closed_years:
        found["closed_years"] = [closed_year_object(row) for row in ledger.closed_years.values()]
    return found


def write_ledger(ledger: Ledger) -> str:
    """The text of a ledger in the open form: one fact on each line, so that two versions compare well."""
    found = ledger_object(ledger)
    lines: list[str] = []
    for name, value in found.items():
        if isinstance(value, list) and value:
            rows = ",\n  ".join(_compact(row) for row in value)
            lines.append(f' "{name}": [\n  {rows}\n ]')
        else:
            lines.append(f' "{name}": {_compact(value)}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.seq)


def renumbered(ledger: Ledger) -> Ledger:
    """The same facts numbered as `ledger_of` numbers them: kind by kind, each in its order.

    What the open form does not carry is only how the kinds were interleaved, and no result depends on that.
    """
    order = tuple(FACT_KINDS)
    rows = sorted(ledger.facts(), key=lambda fact: (order.index(kind_of(fact)), fact.seq))
    return Ledger.of(replace(fact, seq=number) for number, fact in enumerate(rows, start=1))
