"""Section 2 where the calendar ends: what would close beyond 1500 never does, and what would begin before 1343 begins with it."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    book,
    cash,
    debt,
    entry,
    holding,
    opening,
    payment,
    plain,
    policy,
    price,
)

FIXED = {"MISSED_YEARS": "FIXED_BASE"}
RICH = (cash(), opening("1499-03-01", "cash", 1000))
EARLY = (price("1343-01-01", "gold", 10), price("1343-01-01", "silver", 1))


def last_year(*rows: Row) -> Found:
    return assessed(book(*rows), "1500-12-01")


@pytest.mark.parametrize(
    ("mustafad", "zakat_day"), [("POOL", ""), ("SINGLE_DATE", "03-01"), ("CLOSING_BALANCE", "03-01")]
)
def test_a_hawl_of_the_last_year_has_no_due_day(mustafad: str, zakat_day: str) -> None:
    found = last_year(policy(MUSTAFAD=mustafad, zakat_day=zakat_day, **FIXED), *RICH)
    assert found.due == ["1500-03-01 money: 1000 -> 25"]
    assert found.runs == ["money 1500-03-01 to never"]


def test_lots_that_close_in_the_last_year_close_once() -> None:
    found = last_year(policy(MUSTAFAD="OWN_HAWL", **FIXED), *RICH)
    assert (found.due, found.runs) == (["1500-03-01 money/lots: 1000 -> 25"], [])


def test_what_was_assessed_in_the_last_year_is_not_assessed_again_within_the_calendar() -> None:
    """4000 of wages pay at the end of their month, so the pool of the due day is only what was there before."""
    wages = policy(MUSTAFAD="POOL", EARNED_INCOME="ON_RECEIPT_GROSS", **FIXED)
    found = last_year(wages, *RICH, entry("1500-01-10", "salary", "cash", 4000))
    assert [line.split(" ", 1)[1] for line in found.due] == ["income: 4000 -> 100", "money: 1000 -> 25"]


def test_a_debt_of_the_first_year_comes_off_from_the_first_day() -> None:
    owing = (debt(due="1343-06-01 AH"), opening("1343-01-01", "debt", 100))
    found = assessed(book(cash(), opening("1343-01-01", "cash", 1000), *owing, market=EARLY), "1343-02-01")
    assert found.pool == "900"


def test_instalments_beyond_the_calendar_are_due_later_than_any_day() -> None:
    """Of twelve from the tenth month on, three lie in the calendar, so that 30 fall due within a year."""
    monthly = {"amount": "10", "first": "1500-10-01 AH", "count": 12}
    rows = (policy(MUSTAFAD="POOL", INSTALMENT_DEBT="NEXT_12_MONTHS", **FIXED), *RICH)
    found = last_year(*rows, debt(every_month=monthly), opening("1499-03-01", "debt", 120))
    assert found.due == ["1500-03-01 money: 970 -> 24.25"]


def test_advance_of_the_first_month_is_not_older_than_a_month() -> None:
    """A find on the tenth day takes what was paid on the second."""
    month = policy(MUSTAFAD="POOL", TAJIL="ONE_MONTH_MAX", **FIXED)
    find = (holding("rikaz", "hoard", metal="silver"), entry("1343-01-10", "find", "hoard", 100))
    rows = (month, cash(), opening("1343-01-01", "cash", 1000), *find, payment("1343-01-02", 15))
    [owed] = assessed(book(*rows, market=EARLY), "1343-02-01").obligations
    assert [plain(sum_) for sum_ in (owed.zakat, owed.paid, owed.outstanding)] == ["20", "15", "5"]
