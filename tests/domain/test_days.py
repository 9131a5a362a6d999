"""Days as the open form writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.days import ordinals
from zakatdesk.domain.calendar import HijriCalendar, read_day
from zakatdesk.domain.days import HijriDate, StatedDay, day_text
from zakatdesk.domain.errors import DomainError


@given(ordinals)
def test_what_is_written_is_read_back_as_it_was_said(ordinal: int) -> None:
    civil, hijri = date.fromordinal(ordinal), HijriCalendar().hijri(ordinal)

    assert read_day(day_text(civil)) == civil
    assert read_day(day_text(hijri)) == hijri
    assert type(read_day(day_text(hijri))) is HijriDate


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-03-01", date(2025, 3, 1)),
        ("1446-09-01 AH", HijriDate(1446, 9, 1)),
        ("1446-09-01", date(1446, 9, 1)),
        ("1345-05-31 AH", HijriDate(1345, 5, 31)),
    ],
)
def test_both_forms_are_read(text: str, day: StatedDay) -> None:
    assert read_day(text) == day
    assert day_text(day) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "DAY_MALFORMED"),
        ("2025-3-1", "DAY_MALFORMED"),
        ("2025/03/01", "DAY_MALFORMED"),
        ("٢٠٢٥-٠٣-٠١", "DAY_MALFORMED"),
        ("1446-09-01AH", "DAY_MALFORMED"),
        ("1446-09-01 ah", "DAY_MALFORMED"),
        (" 2025-03-01", "DAY_MALFORMED"),
        ("2025-03-01\n", "DAY_MALFORMED"),
        ("2025-03-01T00:00", "DAY_MALFORMED"),
        ("20250301", "DAY_MALFORMED"),
        ("2025-W09-6", "DAY_MALFORMED"),
        ("2025-00-01", "MONTH_UNKNOWN"),
        ("2025-13-01", "MONTH_UNKNOWN"),
        ("1446-13-01 AH", "MONTH_UNKNOWN"),
        ("2025-02-29", "DAY_NOT_IN_MONTH"),
        ("2025-02-00", "DAY_NOT_IN_MONTH"),
        ("0000-01-01", "DAY_OUT_OF_RANGE"),
    ],
)
def test_any_other_form_is_refused(text: str, code: str) -> None:
    with pytest.raises(DomainError, match=code):
        read_day(text)


@pytest.mark.parametrize("value", [None, 20250301, True, ["2025-03-01"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(DomainError, match="DAY_MALFORMED"):
        read_day(value)  # type: ignore[arg-type]


@given(st.text(max_size=20))
def test_nothing_but_a_domain_error_comes_out_of_any_text(text: str) -> None:
    try:
        day = read_day(text)
    except DomainError:
        return
    assert day_text(day) == text


@given(st.text(alphabet="0123456789- AH", max_size=14))
def test_nothing_but_a_domain_error_comes_out_of_what_looks_like_a_day(text: str) -> None:
    try:
        day = read_day(text)
    except DomainError:
        return
    assert day_text(day) == text
