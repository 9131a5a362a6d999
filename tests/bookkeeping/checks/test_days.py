"""Zakat days that come too late, months to confirm, provisional days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.bookkeeping.checks.looking import (
    TODAY,
    Facts,
    codes,
    found,
    hijri,
    leads,
    ledger,
    mended,
    rules,
    with_zakat_day,
)
from zakatdesk.bookkeeping.checks.finding import Mend, Weight
from zakatdesk.bookkeeping.checks.months import NEAR_DAYS, months_to_confirm
from zakatdesk.bookkeeping.checks.provisional_days import provisional_days
from zakatdesk.bookkeeping.checks.zakat_day import early_closings, falls_on
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import PolicyChoice, ZakatDay

CALENDAR = HijriCalendar()
DUE = date.fromordinal(CALENDAR.anniversary(1448, 7, 10))
"""10 Rajab 1448, on which the hawl of `saving` closes."""


def saving(*policies: PolicyChoice, since: tuple[int, int, int] = (1447, 7, 10)) -> Ledger:
    make = Facts()
    return ledger(
        make.person(*policies),
        make.holding("bank"),
        make.entry("bank", hijri(*since), EntryKind.OPENING, 10_000_000),
        make.price("gold"),
    )


def moved(start: tuple[int, int, int]) -> Ledger:
    """10 Rajab until the start, then 1 Ramadan."""
    first = with_zakat_day(rules(), 7, 10)
    return saving(first, with_zakat_day(rules(), 9, 1, hijri(*start)))


def test_a_zakat_day_later_than_the_hawl_lets_it_close_before() -> None:
    [finding] = found(early_closings, moved((1447, 10, 1)))
    assert (finding.code, finding.weight, finding.day) == ("ZAKAT_DAY_LATER", Weight.NOTE, DUE.toordinal())
    assert leads(finding) == [("OPEN_RULES", "rules", "amina")]


def test_the_day_of_the_hawl_may_become_the_zakat_day() -> None:
    facts = moved((1447, 10, 1))
    after = mended(facts, found(early_closings, facts)[0], "CHOOSE_ZAKAT_DAY")
    assert found(early_closings, after) == []
    assert [row.zakat_day for row in after.person("amina").policies] == [ZakatDay("hijri", 7, 10)] * 2


@pytest.mark.parametrize("start", [(1447, 8, 1), (1449, 1, 1)])
def test_a_hawl_that_closes_on_the_zakat_day_keeps_silent(start: tuple[int, int, int]) -> None:
    assert found(early_closings, moved(start)) == []


def test_rules_without_a_zakat_day_or_with_hawls_of_their_own_keep_silent() -> None:
    assert found(early_closings, saving(rules())) == []
    assert found(early_closings, saving(with_zakat_day(rules(MUSTAFAD="OWN_HAWL"), 9, 1))) == []


def test_the_thirtieth_falls_on_the_last_day_of_a_short_month() -> None:
    chosen = ZakatDay("hijri", 2, 30)
    ends = [CALENDAR.month_start(year, 3) - 1 for year in range(1440, 1450)]
    assert {CALENDAR.hijri(day).day for day in ends} == {29, 30}
    assert all(falls_on(chosen, day, CALENDAR) for day in ends)
    assert not any(falls_on(chosen, day - 1, CALENDAR) for day in ends)


def test_a_civil_zakat_day_of_a_leap_year() -> None:
    chosen = ZakatDay("gregorian", 2, 29)
    assert falls_on(chosen, date(2028, 2, 29).toordinal(), CALENDAR)
    assert falls_on(chosen, date(2027, 2, 28).toordinal(), CALENDAR)
    assert not falls_on(chosen, date(2028, 2, 28).toordinal(), CALENDAR)
    assert not falls_on(chosen, date(2027, 3, 1).toordinal(), CALENDAR)


def test_the_month_of_a_near_due_day_is_to_be_confirmed() -> None:
    [finding] = found(months_to_confirm, saving(), DUE)
    begins = CALENDAR.month_start(1448, 7)
    assert (finding.code, finding.day, finding.values["month"]) == ("MONTH_TO_CONFIRM", begins, "1448-07")
    after = mended(saving(), finding, "CONFIRM_MONTH")
    assert found(months_to_confirm, after, DUE) == []
    assert after.calendar.month_start(1448, 7) == begins
    assert [(fix.code, fix.day) for fix in finding.fixes if not isinstance(fix, Mend)] == [("SAY_MONTH", begins)]


@pytest.mark.parametrize(("days", "fires"), [(-31, False), (-30, True), (0, True), (30, True)])
def test_only_near_due_days_ask(days: int, fires: bool) -> None:
    on = DUE + timedelta(days)
    near = [finding for finding in found(months_to_confirm, saving(), on) if finding.values["month"] == "1448-07"]
    assert bool(near) is fires
    assert NEAR_DAYS == 30


def test_what_is_paid_long_ago_asks_nothing() -> None:
    assert found(months_to_confirm, saving(), DUE + timedelta(31)) == []


def test_nobody_knows_before_the_evening_of_the_moon() -> None:
    begins = date.fromordinal(CALENDAR.month_start(1448, 7))
    [early] = found(months_to_confirm, saving(), begins - timedelta(2))
    [evening] = found(months_to_confirm, saving(), begins - timedelta(1))
    assert [fix.code for fix in early.fixes] == ["SAY_MONTH"]
    assert [fix.code for fix in evening.fixes] == ["CONFIRM_MONTH", "SAY_MONTH"]


def test_a_civil_year_needs_no_moon() -> None:
    assert found(months_to_confirm, saving(rules(YEAR_BASIS="SOLAR_ADJUSTED")), date(2026, 12, 30)) == []


def test_a_day_from_1451_on_is_provisional_until_its_month_is_near() -> None:
    facts = saving(since=(1450, 3, 10))
    due = date.fromordinal(CALENDAR.anniversary(1451, 3, 10))
    [finding] = found(provisional_days, facts, due - timedelta(31))
    assert (finding.code, finding.day) == ("DAY_PROVISIONAL", due.toordinal())
    assert leads(finding) == [("SAY_MONTH", "month", "")]
    assert found(provisional_days, facts, due - timedelta(30)) == []
    assert codes(found(months_to_confirm, facts, due - timedelta(30))) == ["MONTH_TO_CONFIRM"]


def test_a_confirmed_day_is_not_provisional() -> None:
    facts = saving(since=(1450, 3, 10))
    due = date.fromordinal(CALENDAR.anniversary(1451, 3, 10))
    [finding] = found(months_to_confirm, facts, due)
    after = mended(facts, finding, "CONFIRM_MONTH")
    assert found(provisional_days, after, due - timedelta(40)) == []


def test_a_day_before_1451_is_certain() -> None:
    assert found(provisional_days, saving(), TODAY) == []
