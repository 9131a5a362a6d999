from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain import month_names
from zakatdesk.domain.calendar import FIRST_DAY, LAST_DAY, HijriCalendar
from zakatdesk.domain.days import HijriDate, StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.days import read_typed_day

CALENDAR = HijriCalendar()
TODAY = date(2026, 11, 21).toordinal()
RAMADAN = HijriDate(1448, 9, 1)
FEBRUARY = date(2027, 2, 8)


def read(text: str) -> StatedDay:
    return read_typed_day(text, CALENDAR, TODAY).day


@pytest.mark.parametrize(
    "text",
    [
        "1 Ramadan 1448",
        "1/9/1448",
        "1448-09-01 AH",
        "1448.9.1",
        "١ رمضان ١٤٤٨ هـ",
        "۱/۹/۱۴۴۸",
        "Ramadhan 1, 1448",
        "1 RAMADAN 1448 H",
    ],
)
def test_a_hijri_day_is_read(text: str) -> None:
    assert read(text) == RAMADAN


@pytest.mark.parametrize(
    "text",
    [
        "8 February 2027",
        "8/2/2027",
        "2027-02-08",
        "8 Feb 2027",
        "Feb 8, 2027",
        "٨ فبراير ٢٠٢٧ م",
        "8 شباط 2027",
        "8 Februari 2027 M",
    ],
)
def test_a_civil_day_is_read(text: str) -> None:
    assert read(text) == FEBRUARY


@pytest.mark.parametrize(
    ("text", "days"),
    [("t", 0), ("today", 0), ("اليوم", 0), ("hari ini", 0), ("+", 1), ("--", -2), ("+7", 7), ("t - 30", -30)],
)
def test_a_day_near_today_is_read(text: str, days: int) -> None:
    assert read(text) == date.fromordinal(TODAY + days)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("13 Rabi I 1448", 3),
        ("13 Rabi II 1448", 4),
        ("13 Rabi' al-Awwal 1448", 3),
        ("13 Jumada I 1448", 5),
        ("13 Jumada II 1448", 6),
        ("13 Zulqa'dah 1448", 11),
        ("13 Dhu l-Hijja 1448", 12),
        ("13 ذي الحجة 1448", 12),
    ],
)
def test_months_that_are_alike_are_told_apart(text: str, month: int) -> None:
    assert read(text) == HijriDate(1448, month, 13)


def test_every_name_means_one_month() -> None:
    for months, year in ((month_names.HIJRI_MONTHS, 1448), (month_names.CIVIL_MONTHS, 2027)):
        for month, names in enumerate(months, 1):
            for name in names.replace("|", ",").split(","):
                found = read(f"1 {name.strip()} {year}")
                assert found.month == month, name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "DAY_EMPTY"),
        ("soon", "DAY_UNREADABLE"),
        ("12", "DAY_UNFINISHED"),
        ("1 Ramadan", "DAY_UNFINISHED"),
        ("3/4/27", "DAY_YEAR_SHORT"),
        ("1/1/1700", "DAY_YEAR_UNKNOWN"),
        ("2/14/2027", "DAY_MONTH_FIRST"),
        ("14/13/2027", "MONTH_UNKNOWN"),
        ("1 Ramadan 2027", "DAY_CALENDARS_MIXED"),
        ("8 February 2027 AH", "DAY_CALENDARS_MIXED"),
        ("30/9/1446", "DAY_NOT_IN_MONTH"),
        ("29/2/2027", "DAY_NOT_IN_MONTH"),
        ("1/1/1900", "DAY_OUT_OF_RANGE"),
        ("2 2027 3", "DAY_UNREADABLE"),
        ("1" * 60, "DAY_UNREADABLE"),
    ],
)
def test_what_is_no_day_is_refused(text: str, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        read(text)
    assert refused.value.code == code


@given(text=st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_typed_day(text, CALENDAR, TODAY)
    except DomainError:
        return
    assert FIRST_DAY <= found.ordinal <= LAST_DAY
