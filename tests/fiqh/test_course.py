"""How wealth stood against nisab from day to day: one gram of gold costs 10, so that nisab is 850."""

from __future__ import annotations

import json

import pytest

from tests.fiqh.timeline.ledger import (
    CURRENCY,
    PERSON,
    Row,
    book,
    cash,
    gold,
    opening,
    plain,
    policy,
    price,
    silver,
    spending,
    stated,
)
from zakatdesk.domain.calendar import read_day
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.course import Course, course

SILVER_ONLY = (price("1445-01-01", "silver", 1),)
MARKET = (price("1445-01-01", "gold", 10), *SILVER_ONLY)
RISE = price("1445-03-01", "gold", 12)


def course_of(*rows: Row, market: tuple[Row, ...] = MARKET) -> Course:
    ledger = read_ledger(json.dumps(book(*rows, market=market)))
    return course(ledger, PERSON, ledger.calendar.ordinal(read_day(stated("1445-06-01"))))


def lines(found: Course) -> list[str]:
    """`money 1000 of 850 EGP`, and `below` where nisab is not reached; a line for each change."""
    told = [
        f"{day.zakat_class} {plain(day.held)} of {plain(day.nisab)} {day.unit}" + ("" if day.reached else " below")
        for day in found.days
    ]
    return [line for line, before in zip(told, ["", *told], strict=False) if line != before]


def parts(found: Course) -> dict[str, str]:
    return {name: plain(worth) for name, worth in found.parts.items()}


def test_money_stands_against_the_nisab_of_each_day() -> None:
    found = course_of(cash(), opening("1445-01-01", "cash", 1000), RISE, spending("1445-04-01", "cash", 100))
    assert lines(found) == ["money 1000 of 850 EGP", "money 1000 of 1020 EGP below", "money 900 of 1020 EGP below"]
    assert (found.person, found.currency, parts(found)) == (PERSON, CURRENCY, {"cash": "900"})
    assert {day.price for day in found.days} == {1}


def test_metal_alone_stands_against_grams_and_tells_its_price() -> None:
    found = course_of(gold(), opening("1445-01-01", "gold", 80), RISE)
    assert lines(found) == ["gold 80 of 85 g below"]
    assert [plain(day.price) for day in (found.days[0], found.days[-1])] == ["10", "12"]
    assert parts(found) == {"gold": "960"}


def test_metal_alone_needs_no_price() -> None:
    found = course_of(gold(), opening("1445-01-01", "gold", 90), market=SILVER_ONLY)
    assert lines(found) == ["gold 90 of 85 g"]
    assert {day.price for day in found.days} == {None}
    assert parts(found) == {"gold": "?"}


def test_a_metal_that_is_not_joined_is_a_pool_of_its_own() -> None:
    rows = (cash(), opening("1445-01-01", "cash", 900), silver(), opening("1445-01-01", "silver", 600))
    found = course_of(policy(JOIN_METALS="NONE", CASH_JOINS_METAL="GOLD"), *rows)
    assert {(day.pool, day.zakat_class, plain(day.held), plain(day.nisab)) for day in found.days} == {
        ("main", "money", "900", "850"),
        ("apart", "silver", "600", "595"),
    }
    assert parts(found) == {"cash": "900", "silver": "600"}


@pytest.mark.parametrize(("grams", "left"), [(34, "510"), (85, "0"), (170, "0")])
def test_by_parts_money_stands_against_what_the_metals_leave_of_nisab(grams: int, left: str) -> None:
    """34 g are two fifths of 85, so that three fifths of 850 are left."""
    rows = (cash(), opening("1445-01-01", "cash", 600), gold(), opening("1445-01-01", "gold", grams))
    assert lines(course_of(policy(JOIN_METALS="BY_PARTS"), *rows)) == [f"money 600 of {left} EGP"]


@pytest.mark.parametrize("mustafad", ["POOL", "OWN_HAWL"])
def test_the_nisab_of_the_start_is_kept_while_a_hawl_runs(mustafad: str) -> None:
    kept = policy(MUSTAFAD=mustafad, NISAB_PRICE_TIME="ON_DUE_DATE_ONLY")
    assert lines(course_of(kept, cash(), opening("1445-01-01", "cash", 900), RISE)) == ["money 900 of 850 EGP"]
    none_runs = course_of(kept, cash(), opening("1445-01-01", "cash", 800), RISE)
    assert lines(none_runs) == ["money 800 of 850 EGP below", "money 800 of 1020 EGP below"]


def test_without_a_price_for_nisab_nothing_stands_against_it() -> None:
    found = course_of(policy(NISAB_BASIS_MONEY="GOLD"), cash(), opening("1445-01-01", "cash", 900), market=SILVER_ONLY)
    assert lines(found) == ["money 900 of ? EGP below"]


def test_without_anything_there_is_the_last_day_alone() -> None:
    found = course_of(market=())
    assert (lines(found), len(found.days), found.parts) == (["money 0 of ? EGP below"], 1, {})
