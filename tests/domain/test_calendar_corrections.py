"""Months that began on another day than the table says."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.days import correction, corrections, ordinals, years
from zakatdesk.domain.calendar import FIRST_DAY, LAST_DAY, HijriCalendar, check_correction
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.errors import DomainError

TABLE = HijriCalendar()
LATE_RAMADAN = correction(1445, 9, date(2024, 3, 12))


def test_a_correction_moves_the_begin_of_its_month_and_nothing_else() -> None:
    calendar = HijriCalendar([LATE_RAMADAN])

    assert calendar.ordinal(HijriDate(1445, 9, 1)) == date(2024, 3, 12).toordinal()
    assert calendar.month_length(1445, 8) == TABLE.month_length(1445, 8) + 1
    assert calendar.month_length(1445, 9) == TABLE.month_length(1445, 9) - 1
    assert calendar.ordinal(HijriDate(1445, 8, 30)) == date(2024, 3, 11).toordinal()
    assert calendar.hijri(date(2024, 3, 11).toordinal()) == HijriDate(1445, 8, 30)


@given(given_corrections=corrections())
def test_every_other_month_begins_where_the_table_says(given_corrections: tuple[MonthCorrection, ...]) -> None:
    calendar = HijriCalendar(given_corrections)
    corrected = {(row.year, row.month): row.begins.toordinal() for row in given_corrections}

    for year in range(1343, 1501):
        for month in range(1, 13):
            expected = corrected.get((year, month), TABLE.month_start(year, month))
            assert calendar.month_start(year, month) == expected


@given(given_corrections=corrections(), ordinal=ordinals)
def test_a_civil_day_stays_that_day_and_round_trips(
    given_corrections: tuple[MonthCorrection, ...], ordinal: int
) -> None:
    calendar = HijriCalendar(given_corrections)

    assert calendar.ordinal(date.fromordinal(ordinal)) == ordinal
    assert calendar.ordinal(calendar.hijri(ordinal)) == ordinal


@given(given_corrections=corrections())
def test_months_stay_in_order_and_none_is_empty(given_corrections: tuple[MonthCorrection, ...]) -> None:
    calendar = HijriCalendar(given_corrections)

    for row in given_corrections:
        assert calendar.month_length(row.year, row.month) >= 24
        assert calendar.hijri(row.begins.toordinal() - 1) < HijriDate(row.year, row.month, 1)


@given(ordinal=ordinals, moved=st.integers(-2, 2), year=years)
def test_a_civil_day_far_from_the_correction_keeps_its_hijri_date(ordinal: int, moved: int, year: int) -> None:
    begins = date.fromordinal(TABLE.month_start(year, 6)) + timedelta(days=moved)
    calendar = HijriCalendar([correction(year, 6, begins)])

    if abs(ordinal - begins.toordinal()) > 35:
        assert calendar.hijri(ordinal) == TABLE.hijri(ordinal)


def test_a_correction_moves_a_due_day() -> None:
    calendar = HijriCalendar([correction(1446, 9, date(2025, 3, 2), "the national committee")])
    start = TABLE.ordinal(HijriDate(1445, 9, 1))

    assert TABLE.anniversary(1446, 9, 1) == date(2025, 3, 1).toordinal()
    assert calendar.anniversary(1446, 9, 1) == date(2025, 3, 2).toordinal()
    assert calendar.complete_years(start, date(2025, 3, 1).toordinal()) == 0


def test_a_longer_month_has_its_31st_and_a_shorter_one_clamps() -> None:
    longer = HijriCalendar([correction(1446, 3, date.fromordinal(TABLE.month_start(1446, 3) + 2))])
    shorter = HijriCalendar([correction(1446, 3, date.fromordinal(TABLE.month_start(1446, 3) - 2))])
    usual = TABLE.month_length(1446, 2)

    assert longer.hijri(longer.anniversary(1446, 2, usual + 2)).day == usual + 2
    assert shorter.hijri(shorter.anniversary(1446, 2, 30)).day == usual - 2
    with pytest.raises(DomainError, match="DAY_NOT_IN_MONTH"):
        shorter.ordinal(HijriDate(1446, 2, usual))


@pytest.mark.parametrize("moved", [-3, 3, 200])
def test_more_than_two_days_from_the_table_is_refused(moved: int) -> None:
    begins = date.fromordinal(TABLE.month_start(1446, 9) + moved)

    with pytest.raises(DomainError, match="CORRECTION_TOO_FAR") as refused:
        HijriCalendar([correction(1446, 9, begins)])
    assert refused.value.where == "begins"
    assert refused.value.values["table"] == date(2025, 3, 1)


@pytest.mark.parametrize(("year", "month"), [(1342, 12), (1501, 1), (1446, 0), (1446, 13)])
def test_a_month_that_the_table_does_not_have_is_refused(year: int, month: int) -> None:
    with pytest.raises(DomainError, match="CORRECTION_MONTH_UNKNOWN") as refused:
        check_correction(correction(year, month, date(2025, 3, 1)))
    assert refused.value.where == "month"


def test_a_month_is_corrected_once() -> None:
    again = correction(1445, 9, date(2024, 3, 11), "somebody else")

    with pytest.raises(DomainError, match="CORRECTION_TWICE"):
        HijriCalendar([LATE_RAMADAN, again])


def test_a_month_that_was_announced_is_no_longer_provisional_but_its_last_day_waits_for_the_next() -> None:
    begins = TABLE.month_start(1452, 9)
    following = TABLE.month_start(1452, 10)
    announced = correction(1452, 9, date.fromordinal(begins))
    calendar = HijriCalendar([announced])

    assert [calendar.is_provisional(day) for day in (begins - 1, begins, following - 2, following - 1, following)] == [
        True,
        False,
        False,
        True,
        True,
    ]
    both = HijriCalendar([announced, correction(1452, 10, date.fromordinal(following + 1))])
    assert [both.is_provisional(day) for day in (following - 1, following, following + 1)] == [False, False, False]
    assert TABLE.is_provisional(begins)


def test_the_last_day_of_the_table_stays_provisional() -> None:
    calendar = HijriCalendar([correction(1500, 12, date.fromordinal(TABLE.month_start(1500, 12)))])

    assert not calendar.is_provisional(LAST_DAY - 1)
    assert calendar.is_provisional(LAST_DAY)


def test_the_first_month_may_begin_later_and_then_the_range_does() -> None:
    calendar = HijriCalendar([correction(1343, 1, date(1924, 8, 2))])

    assert calendar.first_day == FIRST_DAY + 1
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        calendar.hijri(FIRST_DAY)
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        calendar.ordinal(date(1924, 8, 1))


def test_the_last_as_of_day_keeps_every_due_day_inside_the_calendar() -> None:
    calendar = HijriCalendar([correction(1500, 1, date.fromordinal(TABLE.month_start(1500, 1) - 1))])

    assert calendar.last_as_of == TABLE.last_as_of - 1
    assert calendar.hijri(calendar.last_as_of).year == 1499
    assert calendar.anniversary(1500, 12, 30) == LAST_DAY


def test_calendars_with_the_same_corrections_are_equal() -> None:
    assert HijriCalendar() == TABLE
    assert HijriCalendar([LATE_RAMADAN]) == HijriCalendar([LATE_RAMADAN])
    assert hash(HijriCalendar([LATE_RAMADAN])) == hash(HijriCalendar([LATE_RAMADAN]))
    assert HijriCalendar([LATE_RAMADAN]) != TABLE
    assert TABLE != ()
    assert "1445-09" in repr(HijriCalendar([LATE_RAMADAN]))
