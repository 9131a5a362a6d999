"""Days as people write them in both calendars: in any digits, order of the three languages, and any name of a month."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.days import correction, ordinals
from tests.domain.typed import DIGIT_SETS
from zakatdesk.domain import month_names
from zakatdesk.domain.calendar import FIRST_DAY, LAST_DAY, HijriCalendar
from zakatdesk.domain.days import HijriDate, StatedDay, day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.characters import fold
from zakatdesk.domain.parse.days import TypedDay, read_typed_day

TABLE = HijriCalendar()
TODAY = date(2025, 6, 26).toordinal()
MARKS = {True: month_names.HIJRI_MARKS, False: month_names.CIVIL_MARKS}
MONTHS = {True: month_names.HIJRI_MONTHS, False: month_names.CIVIL_MONTHS}


def names(listed: str) -> list[str]:
    return [name.strip() for name in re.split(r"[,|]", listed)]


def read(text: str) -> TypedDay:
    return read_typed_day(text, TABLE, TODAY)


def in_digits(text: str, digits: str) -> str:
    return text.translate(str.maketrans(DIGIT_SETS[0], digits))


@st.composite
def stated_days(draw: st.DrawFn) -> tuple[StatedDay, int]:
    ordinal = draw(ordinals)
    day: StatedDay = TABLE.hijri(ordinal) if draw(st.booleans()) else date.fromordinal(ordinal)
    return day, ordinal


digit_sets = st.sampled_from(DIGIT_SETS)
separators = st.sampled_from(["-", "/", ".", " ", " - ", " / ", ". ", "، "])


@given(stated=stated_days(), digits=digit_sets, separator=separators, padded=st.booleans(), year_first=st.booleans())
def test_numbers_are_read_in_both_orders(
    stated: tuple[StatedDay, int], digits: str, separator: str, padded: bool, year_first: bool
) -> None:
    day, _ = stated
    width = 2 if padded else 1
    parts = [f"{day.day:0{width}}", f"{day.month:0{width}}", str(day.year)]
    text = separator.join(reversed(parts) if year_first else parts)

    assert read(in_digits(text, digits)) == stated


@given(stated=stated_days(), digits=digit_sets, data=st.data())
def test_months_are_read_by_any_of_their_names(stated: tuple[StatedDay, int], digits: str, data: st.DataObject) -> None:
    day, _ = stated
    hijri = isinstance(day, HijriDate)
    name = data.draw(st.sampled_from(names(MONTHS[hijri][day.month - 1])))
    mark = data.draw(st.sampled_from(["", *names(MARKS[hijri])]))
    form = data.draw(st.sampled_from(["{d} {m} {y}", "{d}-{m}-{y}", "{y} {m} {d}", "{m} {d}, {y}", "{d}. {m} {y}"]))
    text = in_digits(form.format(d=day.day, m=name, y=day.year), digits) + (mark and " " + mark)

    for typed in (text, text.upper(), f"\u2067{text}\u2069 "):
        assert read(typed) == stated


@given(stated_days())
def test_the_open_form_is_read_too(stated: tuple[StatedDay, int]) -> None:
    assert read(day_text(stated[0])) == stated


def test_no_name_means_two_things() -> None:
    meanings: dict[str, tuple[object, ...]] = {}
    for hijri, months in MONTHS.items():
        for month, listed in enumerate(months, 1):
            for name in names(listed):
                key = "".join(fold(word) for word in re.split("[- ]", name))
                assert meanings.setdefault(key, (hijri, month)) == (hijri, month), name
    others = [month_names.TODAY, *MARKS.values()]
    for listed in others:
        for name in names(listed):
            assert meanings.setdefault(fold(name), (listed,)) == (listed,), name
    assert len(months) == 12
    assert len(meanings) > 200


def test_the_variants_that_families_write() -> None:
    ramadan, hijjah = HijriDate(1446, 9, 1), HijriDate(1446, 12, 1)

    for name in ("Ramadhan", "ramadān", "Ramaḍān", "RAMAZAN", "رَمَضَان", "رمضـان"):
        assert read(f"1 {name} 1446").day == ramadan, name
    for name in ("Dzulhijjah", "Zulhijah", "Dhul-Hijjah", "dhū l-ḥijja", "Dhu’l-Hijjah", "ذو الحجّة", "ذى الحجه"):
        assert read(f"1 {name} 1446").day == hijjah, name
    for name in ("Sya'ban", "Sya’ban", "Syaban", "Shaʻban", "Shaʿbān", "شَعْبان"):
        assert read(f"1 {name} 1446").day == HijriDate(1446, 8, 1), name
    for name in ("كانون الثاني", "يناير", "جانفي"):
        assert read(f"1 {name} 2025").day == date(2025, 1, 1), name


def test_the_day_always_stands_before_the_month() -> None:
    assert read("03/04/2025").day == date(2025, 4, 3)
    assert read("3/4/1446").day == HijriDate(1446, 4, 3)
    with pytest.raises(DomainError, match="DAY_MONTH_FIRST") as refused:
        read("12/25/2025")
    assert refused.value.values == {"month": 25}


@pytest.mark.parametrize("text", ["t", "T", "today", "اليوم", "Hari  Ini", "hari ini", "ف", " t ", "t+0"])
def test_today(text: str) -> None:
    assert read(text) == (date.fromordinal(TODAY), TODAY)


@given(days=st.integers(-9999, 9999), word=st.sampled_from(["", "t", "today ", "اليوم"]), digits=digit_sets)
def test_so_many_days_from_today(days: int, word: str, digits: str) -> None:
    text = in_digits(f"{word}{days:+}", digits)

    assert read(text.replace("-", "−")) == (date.fromordinal(TODAY + days), TODAY + days)


@given(st.integers(1, 40))
def test_each_sign_is_a_day(count: int) -> None:
    assert read("+" * count).ordinal == TODAY + count
    assert read("-" * count).ordinal == TODAY - count


def test_a_day_from_today_stays_inside_the_calendar() -> None:
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        read_typed_day("+", TABLE, LAST_DAY)
    with pytest.raises(DomainError, match="DAY_OUT_OF_RANGE"):
        read_typed_day("t-1", TABLE, FIRST_DAY)


def test_a_hijri_day_is_that_of_the_ledgers_calendar() -> None:
    late = HijriCalendar([correction(1446, 9, date(2025, 3, 2))])

    assert read("1 Ramadan 1446").ordinal == date(2025, 3, 1).toordinal()
    assert read_typed_day("1 Ramadan 1446", late, TODAY).ordinal == date(2025, 3, 2).toordinal()
    assert read_typed_day("1 Mar 2025", late, TODAY).ordinal == date(2025, 3, 1).toordinal()


@pytest.mark.parametrize(
    ("year", "outcome"),
    [
        (1299, "DAY_YEAR_UNKNOWN"),
        (1300, "DAY_OUT_OF_RANGE"),
        (1342, "DAY_OUT_OF_RANGE"),
        (1343, ""),
        (1500, ""),
        (1501, "DAY_OUT_OF_RANGE"),
        (1600, "DAY_OUT_OF_RANGE"),
        (1601, "DAY_YEAR_UNKNOWN"),
        (1899, "DAY_YEAR_UNKNOWN"),
        (1900, "DAY_OUT_OF_RANGE"),
        (1925, ""),
        (2077, ""),
        (2078, "DAY_OUT_OF_RANGE"),
        (2200, "DAY_OUT_OF_RANGE"),
        (2201, "DAY_YEAR_UNKNOWN"),
    ],
)
def test_the_year_tells_the_calendar(year: int, outcome: str) -> None:
    if outcome:
        with pytest.raises(DomainError, match=outcome):
            read(f"1/1/{year}")
    else:
        assert isinstance(read(f"1/1/{year}").day, HijriDate) == (year < 1700)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2025", "DAY_UNFINISHED"),
        ("2025-", "DAY_UNFINISHED"),
        ("2025-03", "DAY_UNFINISHED"),
        ("2025-03-", "DAY_UNFINISHED"),
        ("1 Ramadan", "DAY_UNFINISHED"),
        ("1 Rama", "DAY_UNFINISHED"),
        ("R", "DAY_UNFINISHED"),
        ("1 Ramadan 14", "DAY_YEAR_SHORT"),
        ("3/4/25", "DAY_YEAR_SHORT"),
        ("2025/03/01/", "DAY_UNFINISHED"),
        ("1 Rama 1446", "DAY_UNREADABLE"),
        ("3.4.20255", "DAY_UNREADABLE"),
        ("2025-003-01", "DAY_UNREADABLE"),
        ("2025-03-2025", "DAY_UNREADABLE"),
        ("3/2025/4", "DAY_UNREADABLE"),
        ("3/4/2025/5", "DAY_UNREADABLE"),
        ("2025--03-01", "DAY_UNREADABLE"),
        ("-2025-03-01", "DAY_UNREADABLE"),
        ("2025-03-1²", "DAY_UNREADABLE"),
        ("2025:03:01", "DAY_UNREADABLE"),
        ("2025-03-01T10", "DAY_UNREADABLE"),
        ("20250301", "DAY_UNREADABLE"),
        ("1 Ramadan March 2025", "DAY_UNREADABLE"),
        ("AH", "DAY_UNREADABLE"),
        ("H 1 9 1446", "DAY_UNREADABLE"),
        ("yesterday", "DAY_UNREADABLE"),
        ("+12345", "DAY_UNREADABLE"),
        ("t 7", "DAY_UNREADABLE"),
        ("+-", "DAY_UNREADABLE"),
        ("\u202e2025-03-01", "DAY_UNREADABLE"),
        ("\x00", "DAY_UNREADABLE"),
        ("..", "DAY_UNREADABLE"),
        ("1 " * 10**6, "DAY_UNREADABLE"),
        ("0/3/2025", "DAY_NOT_IN_MONTH"),
        ("31/4/2025", "DAY_NOT_IN_MONTH"),
        ("31/9/1446", "DAY_NOT_IN_MONTH"),
        ("1/0/2025", "MONTH_UNKNOWN"),
        ("2025-13-01", "MONTH_UNKNOWN"),
        ("2025-25-12", "MONTH_UNKNOWN"),
        ("13/13/1446", "MONTH_UNKNOWN"),
        ("1 Ramadan 2025", "DAY_CALENDARS_MIXED"),
        ("1 March 1446", "DAY_CALENDARS_MIXED"),
        ("1/9/1446 CE", "DAY_CALENDARS_MIXED"),
        ("١/٣/٢٠٢٥ هـ", "DAY_CALENDARS_MIXED"),
    ],
)
def test_what_is_no_day_is_refused_for_what_it_is(text: str, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        read(text)
    assert refused.value.code == code
    assert all(len(str(value)) <= 40 for value in refused.value.values.values())


@given(stated=stated_days(), digits=digit_sets, data=st.data())
def test_typed_one_key_at_a_time_it_is_read_or_refused(
    stated: tuple[StatedDay, int], digits: str, data: st.DataObject
) -> None:
    day, _ = stated
    hijri = isinstance(day, HijriDate)
    name = data.draw(st.sampled_from(names(MONTHS[hijri][day.month - 1])))
    text = in_digits(f"{day.day} {name} {day.year}", digits)
    for end in range(len(text)):
        answers(text[:end])
    assert read(text) == stated


@given(st.text(alphabet="0123456789٠٣۵-/., +tTHهـمرAadnmRج'ٍ\u200f", max_size=16))
def test_any_pile_of_signs_is_read_or_refused(text: str) -> None:
    answers(text)


@given(st.text(max_size=120))
def test_any_text_at_all_is_read_or_refused(text: str) -> None:
    answers(text)


def answers(text: str) -> None:
    """Holds what is true of every answer: the day is inside the calendar, and its civil day is that of the calendar."""
    try:
        found = read(text)
    except DomainError:
        return
    assert FIRST_DAY <= found.ordinal <= LAST_DAY
    assert TABLE.ordinal(found.day) == found.ordinal
