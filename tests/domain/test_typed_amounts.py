import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.amounts import Ambiguous, Amount, read_amount
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import LIMIT, steps_text

POINT, COMMA = DecimalSign.POINT, DecimalSign.COMMA


def steps(text: str, places: int = 2, hint: DecimalSign | None = None, unit: str = "") -> int:
    found = read_amount(text, places, hint, unit=unit)
    assert isinstance(found, Amount), found
    return found.steps


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1250", 125000),
        ("12.5", 1250),
        ("12,5", 1250),
        ("1,234.50", 123450),
        ("1.234,50", 123450),
        ("1 234,50", 123450),
        ("1'234.50", 123450),
        ("12,34,567.50", 123456750),
        ("١٬٢٣٤٫٥٠", 123450),
        ("۱۲۳۴٫۵", 123450),
        ("١٢٣٤٫٥", 123450),
        ("\u2066١٬٢٣٤٫٥٠\u2069", 123450),
        ("1234,5", 123450),
        ("1.234.567", 123456700),
        ("50.000,-", 5000000),
        ("0.07", 7),
    ],
)
def test_a_number_is_read_in_every_writing(text: str, minor: int) -> None:
    assert steps(text) == minor


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1200+350", 155000),
        ("3*12.50", 3750),
        ("(100+20)/4", 3000),
        ("100 - 40", 6000),
        ("2×10÷4", 500),
        ("1.234+1,5", 123550),
    ],
)
def test_arithmetic_is_done(text: str, minor: int) -> None:
    assert steps(text) == minor


@pytest.mark.parametrize("text", ["1.234", "1,234", "١.٢٣٤"])
def test_what_can_be_read_in_two_ways_is_asked(text: str) -> None:
    found = read_amount(text, 3)
    assert isinstance(found, Ambiguous)
    assert {amount.steps for _, amount in found.readings} == {1234, 1234000}


@pytest.mark.parametrize(
    ("text", "hint", "grams"),
    [("1.234", POINT, 1234), ("1.234", COMMA, 1234000), ("1,234", POINT, 1234000), ("1,234", COMMA, 1234)],
)
def test_the_choice_of_the_ledger_settles_it(text: str, hint: DecimalSign, grams: int) -> None:
    assert steps(text, 3, hint) == grams


def test_a_reading_that_would_lose_decimals_is_still_confirmed() -> None:
    found = read_amount("12.345", 2)
    assert isinstance(found, Ambiguous)
    assert found.readings == ((COMMA, Amount(1234500, "12345.00")),)


def test_without_decimals_the_sign_stands_between_groups() -> None:
    assert steps("1.234", 0) == 1234


@pytest.mark.parametrize(
    ("text", "unit", "minor"),
    [("1250 EGP", "EGP", 125000), ("Rp1.250.000", "IDR", 125000000), ("١٢٥٠ ج.م", "EGP", 125000), ("$5", "USD", 500)],
)
def test_the_unit_may_stand_beside_it(text: str, unit: str, minor: int) -> None:
    assert steps(text, unit=unit) == minor


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "AMOUNT_EMPTY"),
        ("EGP", "AMOUNT_EMPTY"),
        ("ten", "AMOUNT_UNREADABLE"),
        ("1_000", "AMOUNT_UNREADABLE"),
        ("1e6", "AMOUNT_UNREADABLE"),
        ("NaN", "AMOUNT_UNREADABLE"),
        ("12+", "AMOUNT_UNFINISHED"),
        ("(12", "AMOUNT_UNFINISHED"),
        ("12)", "AMOUNT_UNREADABLE"),
        ("1/0", "AMOUNT_DIVIDED_BY_ZERO"),
        ("100/3", "AMOUNT_NOT_EXACT"),
        ("12.3456", "AMOUNT_TOO_FINE"),
        ("1,23.4", "AMOUNT_GROUPING"),
        ("-5", "AMOUNT_NEGATIVE"),
        ("9" * 16, "AMOUNT_TOO_LARGE"),
        ("9" * 60, "AMOUNT_TOO_LONG"),
        ("1250 USD", "AMOUNT_OTHER_UNIT"),
    ],
)
def test_what_is_no_amount_is_refused(text: str, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        read_amount(text, 2, unit="EGP")
    assert refused.value.code == code


def test_a_sum_that_does_not_come_out_even_names_its_neighbours() -> None:
    with pytest.raises(DomainError) as refused:
        read_amount("100/3", 2)
    assert refused.value.values == {"below": "33.33", "above": "33.34"}


@given(data=st.data(), places=st.sampled_from([0, 2, 3]))
def test_what_is_understood_is_said_again_as_it_is(data: st.DataObject, places: int) -> None:
    minor = data.draw(st.integers(min_value=0, max_value=LIMIT * 10**places - 1))
    shown = steps_text(minor, places)
    assert read_amount(shown, places, POINT) == Amount(minor, shown)


@given(text=st.text(alphabet="0123456789٠١٢۳.,٫٬ '+-*/()EGP$ج.م", max_size=60), places=st.sampled_from([0, 2, 18]))
def test_any_text_is_read_asked_or_refused(text: str, places: int) -> None:
    try:
        found = read_amount(text, places)
    except DomainError:
        return
    assert isinstance(found, Amount | Ambiguous)
