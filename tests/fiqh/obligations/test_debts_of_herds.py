"""Sections 4 and 9: debts that money does not cover are set against animals, at a price that may be known late or never.

The debt is 501; a head is 100 where it has a price, so it takes 5.01 heads.
"""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    book,
    cash,
    debt,
    herd,
    opening,
    payment,
    policy,
    price,
)

DEBTS = {"DEBT_REDUCES": "MONEY_AND_LIVESTOCK", "DEBT_SCOPE": "ALL", "MISSED_YEARS": "FIXED_BASE"}
EARLY, LATE, AFTER = "1444-12-01", "1445-05-01", "1446-01-10"
"""Days of a first price: before the hawl, in it, after its due day."""


def flock(heads: int, *rows: Row, as_of: str = "1446-02-01", **chosen: str) -> Found:
    """So many sheep and the debt from 1445-01-01 on."""
    owned = (herd("sheep"), opening("1445-01-01", "sheep", heads), debt(), opening("1445-01-01", "debt", 501))
    return assessed(book(policy(**({"MUSTAFAD": "POOL"} | DEBTS | chosen)), *owned, *rows), as_of)


def named(found: Found) -> list[tuple[str, str]]:
    return [(row.code, row.of) for row in found.problems]


@pytest.mark.parametrize("mode", ["POOL", "OWN_HAWL"])
@pytest.mark.parametrize("day", [EARLY, LATE, AFTER])
def test_debts_count_at_the_first_price_also_before_its_day(day: str, mode: str) -> None:
    """45 less 5.01 are 39.99, below 40 from the first day on."""
    found = flock(45, price(day, "sheep", 100), MUSTAFAD=mode)
    assert (found.due, found.runs, found.broken, named(found)) == ([], [], [], [])


@pytest.mark.parametrize("mode", ["POOL", "OWN_HAWL"])
@pytest.mark.parametrize(
    ("day", "late", "status", "problems"),
    [
        (EARLY, False, "overdue", []),
        (LATE, True, "overdue", []),
        (AFTER, True, "incomplete", [("PRICE_MISSING", "sheep")]),
    ],
)
def test_what_falls_due_says_when_its_price_was_known(
    day: str, late: bool, status: str, problems: list[tuple[str, str]], mode: str
) -> None:
    """46 less 5.01 are 40.99."""
    found = flock(46, price(day, "sheep", 100), MUSTAFAD=mode)
    assert [line.rpartition(": ")[2] for line in found.due] == ["40.99 -> 1 sheep"]
    [owed] = found.obligations
    assert (owed.not_fully_checked, str(owed.status), named(found)) == (late, status, problems)


@pytest.mark.parametrize("mode", ["POOL", "OWN_HAWL"])
@pytest.mark.parametrize(("day", "late"), [(EARLY, False), (LATE, True)])
def test_a_hawl_that_runs_says_that_its_price_came_later(day: str, late: bool, mode: str) -> None:
    found = flock(46, price(day, "sheep", 100), as_of="1445-06-01", MUSTAFAD=mode)
    assert [row.not_fully_checked for row in found.whole.running] == [late]


@pytest.mark.parametrize("mode", ["POOL", "OWN_HAWL"])
def test_without_any_price_a_debt_takes_no_head_and_what_falls_due_is_incomplete(mode: str) -> None:
    found = flock(45, MUSTAFAD=mode)
    assert [line.rpartition(": ")[2] for line in found.due] == ["45 -> 1 sheep"]
    [owed] = found.obligations
    assert (owed.not_fully_checked, str(owed.status)) == (False, "incomplete")
    assert named(found) == [("PRICE_MISSING", "sheep")]


def test_the_animal_that_is_owed_may_be_given_before_the_price_is_known() -> None:
    [owed] = flock(45, payment("1446-01-05", sheep=1)).obligations
    assert str(owed.status) == "paid"


def test_no_price_is_asked_for_where_money_covers_the_debts() -> None:
    found = flock(45, cash(), opening("1445-01-01", "cash", 501))
    assert ([str(row.status) for row in found.obligations], named(found)) == (["overdue"], [])


def test_what_is_set_against_the_next_species_rests_on_the_price_of_the_one_before() -> None:
    """No price of sheep: the debt goes on to the cattle, of which 40 less 5.01 are 34.99."""
    cows = (herd("cattle"), opening("1445-01-01", "cattle", 40), price(EARLY, "cattle", 100))
    found = flock(45, *cows)
    assert found.due == ["1446-01-01 cattle: 34.99 -> 1 tabi", "1446-01-01 sheep: 45 -> 1 sheep"]
    assert [str(row.status) for row in found.obligations] == ["incomplete", "incomplete"]


@pytest.mark.parametrize(
    ("prices", "due", "status"),
    [
        # 3 heads at a dinar of 4.25 g each; how many the debt leaves is not known
        ((), "horses: 3 -> 12.75 gold_g", "incomplete"),
        # at 1,000 a head 501 take 0.501 of them: 2.499 heads x 1,000 / 40, rounded half up
        ((price(EARLY, "horses", 1000),), "horses: 2.499 -> 62.48", "overdue"),
    ],
)
def test_horses_without_a_price_have_no_sum_while_debts_are_set_against_them(
    prices: tuple[Row, ...], due: str, status: str
) -> None:
    rows = (herd("horses"), opening("1445-01-01", "horses", 3), debt(), opening("1445-01-01", "debt", 501))
    form = book(policy(MUSTAFAD="POOL", HORSES="HANAFI_FORTIETH", **DEBTS), *rows, *prices)
    found = assessed(form, "1446-02-01")
    assert (found.due, [str(row.status) for row in found.obligations]) == ([f"1446-01-01 {due}"], [status])
