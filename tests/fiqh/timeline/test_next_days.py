"""Section 1: days that no fact names, on which the state is another all the same."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    assessed,
    balance,
    book,
    cash,
    entry,
    holding,
    income,
    opening,
    payment,
    person,
    policy,
    price,
)

REDUCING = policy(MUSTAFAD="POOL", MISSED_YEARS="REDUCING_BASE")
JUST = (cash(), opening("1445-01-01", "cash", 850))
"""Nisab by gold is 850: the 21.25 that fall due break the hawl on the next day."""


@pytest.mark.parametrize("as_of", ["1446-01-16", "1446-02-01", "1446-12-01"])
def test_what_is_paid_from_outside_is_seen_on_the_next_day(as_of: str) -> None:
    found = assessed(book(REDUCING, *JUST, payment("1446-01-15", "21.25")), as_of)
    assert found.broken == ["money 1446-01-01 to 1446-01-02 BELOW_NISAB"]
    assert found.runs == ["money 1446-01-16 to 1447-01-16"]


def test_a_closed_year_that_the_facts_do_not_give_stands_against_the_next_day() -> None:
    form = book(REDUCING, *JUST)
    frozen = {"hawl_start": "1444-06-01 AH", "base": "850", "nisab": "850", "rate": "1/40", "zakat": "21.25"}
    closed = {"id": "c", "person": "amina", "class": "money", "due": "1445-06-01 AH", "closed_on": "1445-06-02 AH"}
    found = assessed(form | {"closed_years": [closed | {"frozen": frozen}]}, "1445-12-01")
    assert found.broken == ["money 1445-01-01 to 1445-06-02 BELOW_NISAB"]


def test_rent_ahead_of_a_child_comes_back_into_the_pool_on_its_day() -> None:
    rules = policy(MUSTAFAD="POOL", MINOR_WEALTH="NOT_DUE", RENTAL="ADVANCE_RENT_SETTLES_YEARLY")
    rows = (cash(), opening("1445-01-01", "cash", 400), entry("1445-06-01", "rent", "cash", 500, covers_years=1))
    found = assessed(book(rules, *rows, person(minor_until="1445-12-01")), "1446-10-01")
    assert found.runs == ["money 1446-06-01 to 1447-06-01"]


@pytest.mark.parametrize("way", ["POOL", "OWN_HAWL"])
def test_a_threshold_that_was_kept_ends_with_its_hawl(way: str) -> None:
    # From 850 at the start it fell to 425: 700 break the hawl that keeps 850, and begin one on the day after.
    rules = policy(MUSTAFAD=way, NISAB_PRICE_TIME="ON_DUE_DATE_ONLY", MISSED_YEARS="FIXED_BASE")
    cheaper = price("1445-03-01", "gold", "5")
    found = assessed(book(rules, *JUST, cheaper, balance("1445-06-01", "cash", 700)), "1446-12-01")
    assert [row.split()[0] for row in found.due] == ["1446-06-02"]


PROFIT = policy(MUSTAFAD="POOL", MISSED_YEARS="FIXED_BASE", SHARES_TRADED="REALISED_PROFIT_ONLY")
SHARES = (holding("shares", "shares", currency="EGP", held_for="trade"), opening("1445-01-01", "shares", 9000))


@pytest.mark.parametrize("as_of", ["1446-02-02", "1446-02-03", "1446-09-01"])
def test_profit_that_has_paid_begins_no_other_hawl(as_of: str) -> None:
    found = assessed(book(PROFIT, *SHARES, entry("1445-02-01", "profit", "shares", 2000)), as_of)
    assert found.due == ["1446-02-01 money: 2000 -> 50"]
    assert (found.runs, found.broken) == ([], ["money 1446-02-01 to 1446-02-02 BELOW_NISAB"])


def test_profit_whose_hawl_broke_before_it_paid_begins_another_that_counts_only_what_comes_then() -> None:
    rows = (*SHARES, entry("1445-02-01", "profit", "shares", 800), cash(), income("1445-02-01", "cash", 100))
    gone = (balance("1445-04-01", "cash", 0), balance("1445-05-01", "cash", 60))
    found = assessed(book(PROFIT, *rows, *gone), "1445-09-01")
    assert found.runs == []
    assert found.broken == [
        "money 1445-02-01 to 1445-04-01 BELOW_NISAB",
        "money 1445-05-01 to 1445-05-02 BELOW_NISAB",
    ]
