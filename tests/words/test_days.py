from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.words.conftest import Speak
from zakatdesk.domain.calendar import FIRST_DAY, LAST_DAY, HijriCalendar
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.parse.days import read_typed_day
from zakatdesk.words.bidi import bare

CALENDAR = HijriCalendar()
RAMADAN = date(2027, 2, 8).toordinal()
DAYS = st.integers(min_value=FIRST_DAY, max_value=LAST_DAY)


@pytest.mark.parametrize(
    ("language", "digits", "shown"),
    [
        ("en", "latin", "1 Ramadan 1448 AH / 8 February 2027"),
        ("id", "latin", "1 Ramadan 1448 H / 8 Februari 2027"),
        ("ar", "latin", "1 رمضان 1448 هـ / 8 فبراير 2027"),
        ("ar", "arabic", "١ رمضان ١٤٤٨ هـ / ٨ فبراير ٢٠٢٧"),
    ],
)
def test_a_day_is_said_by_both_calendars(speak: Speak, language: str, digits: str, shown: str) -> None:
    assert bare(speak(language, digits).day(RAMADAN, CALENDAR)) == shown


def test_a_day_can_be_short(speak: Speak) -> None:
    assert speak().day(RAMADAN, CALENDAR, short=True) == "1 Ramadan 1448 AH / 8 Feb 2027"
    assert speak("id").civil_day(date(2027, 8, 17), short=True) == "17 Agu 2027"


def test_the_indonesian_months_are_spelt_as_in_indonesia(speak: Speak) -> None:
    words = speak("id")
    assert [words.hijri_month(month) for month in range(1, 13)] == [
        "Muharram",
        "Safar",
        "Rabiul Awal",
        "Rabiul Akhir",
        "Jumadil Awal",
        "Jumadil Akhir",
        "Rajab",
        "Sya'ban",
        "Ramadan",
        "Syawal",
        "Zulqa'dah",
        "Zulhijjah",
    ]


def test_a_day_that_may_still_move_says_so(speak: Speak) -> None:
    day = CALENDAR.ordinal(HijriDate(1452, 9, 10))
    assert speak().day(day, CALENDAR) == "10 Ramadan 1452 AH / 4 January 2031 (expected)"
    announced = HijriCalendar([MonthCorrection("1452-09", 1, 1452, 9, date.fromordinal(day - 9))])
    assert speak().day(day, announced) == "10 Ramadan 1452 AH / 4 January 2031"


def test_a_day_beyond_the_table_is_said_by_the_civil_calendar(speak: Speak) -> None:
    assert speak().day(LAST_DAY + 1, CALENDAR) == "17 November 2077"
    assert speak().day(FIRST_DAY - 1, CALENDAR) == "31 July 1924"


def test_a_correction_changes_the_hijri_day(speak: Speak) -> None:
    calendar = HijriCalendar([MonthCorrection("1448-09", 1, 1448, 9, date(2027, 2, 7))])
    assert speak().day(RAMADAN, calendar) == "2 Ramadan 1448 AH / 8 February 2027"


@given(day=DAYS)
@pytest.mark.parametrize("language", ["ar", "en", "id"])
@pytest.mark.parametrize("digits", ["latin", "arabic"])
def test_what_is_shown_can_be_typed_again(speak: Speak, language: str, digits: str, day: int) -> None:
    words = speak(language, digits)
    for shown in (
        words.civil_day(day),
        words.civil_day(day, short=True),
        words.hijri_day(CALENDAR.hijri(day)),
        bare(words.civil_day(day)),
    ):
        assert read_typed_day(shown, CALENDAR, RAMADAN).ordinal == day


@pytest.mark.parametrize(
    ("n", "shown"), [(3, "3 days left"), (1, "1 day left"), (0, "today"), (-1, "1 day late"), (-40, "40 days late")]
)
def test_the_days_until_a_day_are_counted(speak: Speak, n: int, shown: str) -> None:
    assert speak().days_left(n) == shown


@pytest.mark.parametrize(
    ("n", "shown"),
    [
        (0, "اليوم"),
        (1, "بقي يوم واحد"),
        (2, "بقي يومان"),
        (3, "بقيت 3 أيام"),
        (10, "بقيت 10 أيام"),
        (11, "بقي 11 يومًا"),
        (99, "بقي 99 يومًا"),
        (100, "بقي 100 يوم"),
        (103, "بقيت 103 أيام"),
        (111, "بقي 111 يومًا"),
        (-2, "متأخر يومين"),
        (-11, "متأخر 11 يومًا"),
    ],
)
def test_arabic_counts_in_six_forms(speak: Speak, n: int, shown: str) -> None:
    assert bare(speak("ar", "latin").days_left(n)) == shown


def test_indonesian_counts_in_one_form(speak: Speak) -> None:
    assert [speak("id").days_left(n) for n in (1, 2, 11, -5)] == [
        "1 hari lagi",
        "2 hari lagi",
        "11 hari lagi",
        "terlambat 5 hari",
    ]


def test_the_day_of_the_week_has_a_name(speak: Speak) -> None:
    assert (speak().weekday(RAMADAN), speak().weekday(RAMADAN, short=True)) == ("Monday", "Mon")
    assert (speak("ar").weekday(RAMADAN), speak("id").weekday(RAMADAN)) == ("الاثنين", "Senin")


def test_a_month_can_stand_alone_or_with_its_year(speak: Speak) -> None:
    assert speak().hijri_month(9, 1448) == "Ramadan 1448 AH"
    assert speak().civil_month(2) == "February"
    assert speak("id").civil_month(2, 2027) == "Februari 2027"
    assert bare(speak("ar").month_id("1448-09")) == "رمضان ١٤٤٨ هـ"


def test_a_day_that_no_month_has_can_be_named(speak: Speak) -> None:
    assert speak().day_text("1446-09-30 AH") == "30 Ramadan 1446 AH"
    assert speak("id").day_text("2027-02-30") == "30 Februari 2027"
    assert speak().day_text("1446-13 AH") == "1446-13 AH"


def test_an_instant_has_its_time_of_day(speak: Speak) -> None:
    at = datetime(2026, 11, 21, 9, 5, tzinfo=UTC)
    assert speak().instant(at) == "21 November 2026, 09:05"
    assert bare(speak("ar").instant(at)) == "٢١ نوفمبر ٢٠٢٦، ٠٩:٠٥"
