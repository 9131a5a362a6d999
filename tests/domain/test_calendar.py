"""The Hijri calendar over the frozen table, without corrections."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain import icu_months
from tests.domain.days import months, ordinals, years
from zakatdesk.domain.calendar import (
    FIRST_DAY,
    LAST_AS_OF,
    LAST_DAY,
    HijriCalendar,
    library_differences,
)
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.umm_al_qura import MONTH_STARTS

TABLE = HijriCalendar()


def test_the_table_is_that_of_the_installed_library_in_every_month() -> None:
    assert len(MONTH_STARTS) == 158 * 12 + 1
    assert library_differences() == ()


def test_a_month_that_the_library_begins_elsewhere_is_named_with_the_one_that_it_shortens() -> None:
    moved = list(MONTH_STARTS)
    place = (1447 - 1343) * 12 + 8
    moved[place] += 1

    assert library_differences(moved) == ((1447, 8), (1447, 9))


def test_a_month_beyond_the_library_is_named() -> None:
    assert library_differences((*MONTH_STARTS, MONTH_STARTS[-1] + 29)) == ((1501, 1),)


def test_icu_agrees_on_every_month_of_the_years_in_which_it_is_a_witness() -> None:
    ours = [TABLE.month_start(year, month) for year in range(1420, 1451) for month in range(1, 13)]

    assert [*ours, TABLE.month_start(1451, 1)] == list(icu_months.MONTH_STARTS)


def test_a_start_of_the_program_does_not_load_the_library() -> None:
    asked = "import sys, zakatdesk.domain.calendar; print('hijridate' in sys.modules)"

    answered = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert answered.stdout.strip() == "False"


def test_the_range_of_facts_and_of_the_as_of_day() -> None:
    assert date.fromordinal(FIRST_DAY) == date(1924, 8, 1)
    assert date.fromordinal(LAST_DAY) == date(2077, 11, 16)
    assert TABLE.hijri(FIRST_DAY) == HijriDate(1343, 1, 1)
    assert TABLE.hijri(LAST_DAY) == HijriDate(1500, 12, 30)
    assert TABLE.hijri(LAST_AS_OF + 1) == HijriDate(1500, 1, 1)
    assert TABLE.last_as_of == LAST_AS_OF


def test_every_day_of_the_range_has_its_hijri_date_and_back() -> None:
    before = None
    for ordinal in range(FIRST_DAY, LAST_DAY + 1):
        day = TABLE.hijri(ordinal)
        assert TABLE.ordinal(day) == ordinal
        assert before is None or before < day
        before = day


@given(year=years, month=months)
def test_a_month_ends_where_the_next_begins(year: int, month: int) -> None:
    last = HijriDate(year, month, TABLE.month_length(year, month))

    assert TABLE.ordinal(last) - TABLE.month_start(year, month) == last.day - 1
    if last < HijriDate(1500, 12, 1):
        assert TABLE.hijri(TABLE.ordinal(last) + 1).day == 1
    with pytest.raises(DomainError, match="DAY_NOT_IN_MONTH"):
        TABLE.ordinal(last._replace(day=last.day + 1))


def test_lengths_of_months_and_years_are_those_that_the_table_is_known_for() -> None:
    lengths = [TABLE.month_length(year, month) for year in range(1343, 1501) for month in range(1, 13)]
    whole_years = [sum(lengths[place : place + 12]) for place in range(0, len(lengths), 12)]

    assert {length: lengths.count(length) for length in set(lengths)} == {28: 5, 29: 882, 30: 1006, 31: 3}
    assert {length: whole_years.count(length) for length in set(whole_years)} == {353: 3, 354: 95, 355: 58, 356: 2}


@pytest.mark.parametrize(
    ("civil", "hijri"),
    [
        (date(2024, 3, 11), HijriDate(1445, 9, 1)),
        (date(2025, 3, 1), HijriDate(1446, 9, 1)),
        (date(2025, 6, 26), HijriDate(1447, 1, 1)),
        (date(2000, 4, 6), HijriDate(1421, 1, 1)),
    ],
)
def test_days_that_everybody_knows(civil: date, hijri: HijriDate) -> None:
    assert TABLE.ordinal(civil) == TABLE.ordinal(hijri) == civil.toordinal()
    assert TABLE.hijri(civil.toordinal()) == hijri


@given(ordinals)
def test_after_sunset_is_the_next_day_in_both_calendars(ordinal: int) -> None:
    civil, hijri = date.fromordinal(ordinal), TABLE.hijri(ordinal)
    if ordinal == LAST_DAY:
        return
    assert TABLE.ordinal(civil, after_sunset=True) == ordinal + 1
    assert TABLE.ordinal(hijri, after_sunset=True) == ordinal + 1


@pytest.mark.parametrize(
    ("day", "code", "said"),
    [
        (date(1924, 7, 31), "DAY_OUT_OF_RANGE", "1924-07-31"),
        (date(2077, 11, 17), "DAY_OUT_OF_RANGE", "2077-11-17"),
        (date.min, "DAY_OUT_OF_RANGE", "0001-01-01"),
        (HijriDate(1342, 12, 29), "DAY_OUT_OF_RANGE", "1342-12-29 AH"),
        (HijriDate(1501, 1, 1), "DAY_OUT_OF_RANGE", "1501-01-01 AH"),
        (HijriDate(1446, 9, 0), "DAY_NOT_IN_MONTH", "1446-09-00 AH"),
        (HijriDate(1446, 9, -1), "DAY_NOT_IN_MONTH", "1446-09--1 AH"),
        (HijriDate(1446, 9, 30), "DAY_NOT_IN_MONTH", "1446-09-30 AH"),
    ],
)
def test_a_day_that_is_none_is_refused(day: date | HijriDate, code: str, said: str) -> None:
    with pytest.raises(DomainError, match=code) as refused:
        TABLE.ordinal(day)
    assert refused.value.values == {"day": said}


@pytest.mark.parametrize("day", [date(2077, 11, 16), HijriDate(1500, 12, 30)])
def test_after_sunset_of_the_last_day_is_outside(day: date | HijriDate) -> None:
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        TABLE.ordinal(day, after_sunset=True)


@pytest.mark.parametrize("month", [0, 13, -1])
def test_a_thirteenth_month_is_refused_and_never_taken_for_the_next_year(month: int) -> None:
    with pytest.raises(DomainError, match="MONTH_UNKNOWN"):
        TABLE.ordinal(HijriDate(1446, month, 1))


@pytest.mark.parametrize("ordinal", [FIRST_DAY - 1, LAST_DAY + 1, 0, -5, 10**9])
def test_a_civil_day_outside_the_table_has_no_hijri_date(ordinal: int) -> None:
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        TABLE.hijri(ordinal)
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        TABLE.is_provisional(ordinal)


@given(year=st.integers(1343, 1499), month=months, day=st.integers(1, 31))
def test_an_anniversary_has_the_day_of_its_anchor_or_is_the_last_of_its_month(year: int, month: int, day: int) -> None:
    found = TABLE.hijri(TABLE.anniversary(year, month, day))

    assert (found.year, found.month) == (year, month)
    assert found.day == min(day, TABLE.month_length(year, month))


def test_of_999_months_of_30_days_466_are_shorter_a_year_later_and_their_30th_becomes_the_last_day() -> None:
    full = [
        (year, month) for year in range(1343, 1500) for month in range(1, 13) if TABLE.month_length(year, month) == 30
    ]
    shorter = [(year, month) for year, month in full if TABLE.month_length(year + 1, month) < 30]

    assert (len(full), len(shorter)) == (999, 466)
    for year, month in shorter:
        day = TABLE.hijri(TABLE.anniversary(year + 1, month, 30))
        assert day == HijriDate(year + 1, month, TABLE.month_length(year + 1, month))


def test_a_30th_returns_because_the_anchor_is_kept() -> None:
    days = [TABLE.hijri(TABLE.anniversary(year, 12, 30)).day for year in range(1443, 1449)]

    assert days == [30, 30, 30, 29, 29, 30]


@given(ordinal=st.integers(FIRST_DAY, LAST_AS_OF), month=months, day=st.integers(1, 30))
def test_the_next_anniversary_is_the_first_later_one(ordinal: int, month: int, day: int) -> None:
    following = TABLE.next_anniversary(ordinal, month, day)

    every = [TABLE.anniversary(year, month, day) for year in range(1343, 1501)]
    assert following == min((found for found in every if found > ordinal), default=None)


@given(start=ordinals, end=ordinals)
def test_complete_years_are_the_anniversaries_that_were_reached(start: int, end: int) -> None:
    first = TABLE.hijri(start)
    reached = [year for year in range(first.year + 1, 1501) if TABLE.anniversary(year, first.month, first.day) <= end]

    assert TABLE.complete_years(start, end) == len(reached)


def test_a_year_is_complete_on_the_clamped_day_and_not_before() -> None:
    start, clamped = TABLE.ordinal(HijriDate(1445, 12, 30)), TABLE.ordinal(HijriDate(1446, 12, 29))

    assert TABLE.hijri(clamped + 1) == HijriDate(1447, 1, 1)
    assert TABLE.complete_years(start, clamped) == 1
    assert TABLE.complete_years(start, clamped - 1) == 0
    assert TABLE.complete_years(clamped, start) == 0


def test_what_lies_beyond_the_table_is_not_computed() -> None:
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        TABLE.anniversary(1501, 1, 1)
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        TABLE.next_anniversary(LAST_DAY, 1, 1)


def test_days_are_provisional_from_1451_on() -> None:
    first = TABLE.month_start(1451, 1)

    assert not TABLE.is_provisional(first - 1)
    assert TABLE.is_provisional(first)
    assert TABLE.is_provisional(LAST_DAY)


def test_a_year_is_no_fixed_number_of_days() -> None:
    spans = {
        TABLE.anniversary(day.year + 1, day.month, day.day) - ordinal
        for ordinal in range(FIRST_DAY, LAST_AS_OF + 1)
        for day in [TABLE.hijri(ordinal)]
    }

    assert spans == {353, 354, 355, 356}
