"""Thirty years with an entry on every day: exact figures that a formula gives, in numbers that stay short.

On every first of two days 3 come in, on every second 2 are spent, so that after k such pairs k is left. Nisab is reached for
good on the first day of pair `REACHED`; all lots that are there then have their year from that day, each later one from its own.
"""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

import pytest

from tests.fiqh.timeline.ledger import Row, book, cash, entry, policy, price
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.exchange.answer import answer_object
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Obligation
from zakatdesk.fiqh.presets import DEFAULT_PRESET
from zakatdesk.words import Words

BEFORE = date(1995, 12, 31).toordinal()
"""The day before the first entry."""

DAYS = 30 * 365 + 8
REACHED = 5_130
START = BEFORE + 2 * REACHED - 1
DIGITS = 80
"""More than any figure needs: ADR 0040 keeps up to 60 digits below the line, and 18 more above it write any amount there is.

A step of a trail adds or takes away two such figures, and may be twice as long.
"""


@lru_cache(maxsize=1)
def thirty_years() -> Ledger:
    rows: list[Row] = [cash()]
    for number in range(1, DAYS + 1):
        on = (date.fromordinal(BEFORE) + timedelta(days=number)).isoformat()
        rows.append(entry(on, "income", "cash", 3) if number % 2 else entry(on, "spending", "cash", 2))
    return read_ledger(json.dumps(book(policy(), *rows, market=(price("1996-01-01", "nisab", REACHED),))))


def owed(**options: str) -> tuple[Obligation, ...]:
    """What falls due in thirty years under some rules; no number that is told is long."""
    rules = PolicyChoice(DEFAULT_PRESET, options=tuple({"NISAB_BASIS_MONEY": "FIXED_BY_AUTHORITY", **options}.items()))
    ledger = thirty_years()
    ledger = replace(ledger, people={row.id: replace(row, policies=(rules,)) for row in ledger.people.values()})
    found = assess(ledger, BEFORE + DAYS)
    told = json.dumps(answer_object(found, ledger, Words("en"), "1"))
    assert max(map(len, re.findall(r"\d+", told))) <= 2 * DIGITS
    rows = found.people[0].obligations
    assert all(max(row.base.numerator, row.base.denominator) < 10**DIGITS for row in rows)
    return rows


def pairs(day: int) -> tuple[int, int]:
    """How often something came in and was spent up to a day."""
    return (day - BEFORE + 1) // 2, (day - BEFORE) // 2


def total(day: int) -> int:
    came, gone = pairs(day)
    return 3 * came - 2 * gone


def of_lot(day: int, number: int) -> Fraction:
    """What is left of a lot spent in proportion: k/(k+2) of all was kept of each pair, and most of that cancels out."""
    _, gone = pairs(day)
    return Fraction(3 * number * (number + 1), (gone + 1) * (gone + 2)) if number <= gone else Fraction(3)


def of_first(day: int) -> Fraction:
    """What is left of all lots up to `REACHED`, spent in proportion: the sum of a(a+1) is n(n+1)(n+2)/3."""
    _, gone = pairs(day)
    return Fraction(REACHED * (REACHED + 1) * (REACHED + 2), (gone + 1) * (gone + 2))


def lots_of(rows: tuple[Obligation, ...]) -> list[int]:
    """The lot of each obligation but the first, which is for all lots that were there at the start."""
    first, *others = rows
    assert first.hawl_start == START
    numbers = [pairs(row.hawl_start or 0)[0] for row in others]
    # each lot that was a year old by the last day, once and in order: 354 or 355 days later
    assert numbers == list(range(REACHED + 1, REACHED + 1 + len(numbers)))
    assert {row.due - (row.hawl_start or 0) for row in rows} == {354, 355}
    assert numbers[-1] == pairs(BEFORE + DAYS - 354)[0]
    return numbers


def test_one_pool_owes_on_all_that_is_there() -> None:
    [row] = owed(MUSTAFAD="POOL")[:1]
    assert row.hawl_start == START
    assert row.base == total(row.due)
    assert row.zakat_exact == Fraction(total(row.due), 40)


@pytest.mark.parametrize("mustafad", ["OWN_HAWL", "OWN_HAWL_MALIKI"])
def test_spent_from_the_newest_each_lot_keeps_one(mustafad: str) -> None:
    # what is unpaid eats of the newest too, and those are less than a year old
    rows = owed(MUSTAFAD=mustafad, WITHDRAWAL_ORDER="NEWEST_FIRST")
    assert [row.base for row in rows] == [REACHED, *(1 for _ in lots_of(rows))]


def test_spent_from_the_oldest_what_is_left_of_the_first_lots_owes_and_each_later_lot_whole() -> None:
    # what is unpaid eats of the oldest, which had their year already
    rows = owed(MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER="OLDEST_FIRST")
    spent = 2 * pairs(rows[0].due)[1]
    assert [row.base for row in rows] == [3 * REACHED - spent, *(3 for _ in lots_of(rows))]


def test_spent_in_proportion_every_lot_owes_on_its_exact_part() -> None:
    rows = owed(MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER="PRO_RATA", MISSED_YEARS="FIXED_BASE")
    assert rows[0].base == of_first(rows[0].due)
    assert [row.base for row in rows[1:]] == [
        of_lot(row.due, number) for row, number in zip(rows[1:], lots_of(rows), strict=True)
    ]


def test_what_is_unpaid_comes_off_in_proportion_too() -> None:
    rows = owed(MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER="PRO_RATA")
    unpaid = Fraction(0)
    for row, lot in zip(rows, [0, *lots_of(rows)], strict=True):
        whole = of_lot(row.due, lot) if lot else of_first(row.due)
        assert abs(row.base - whole * (1 - unpaid / total(row.due))) < Fraction(1, 10**20)
        unpaid += row.zakat_exact or 0
