"""Units, and the plain numbers of the open form."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.quantity import (
    GRAMS,
    HEADS,
    KILOGRAMS,
    LIMIT,
    PEOPLE,
    Unit,
    decimal_text,
    money_unit,
    read_decimal,
    read_steps,
    steps_text,
    symbol_unit,
)

units = st.sampled_from([GRAMS, KILOGRAMS, HEADS, PEOPLE, money_unit("EGP"), money_unit("KWD"), symbol_unit("BTC")])


@given(unit=units, data=st.data())
def test_what_is_written_is_read_back(unit: Unit, data: st.DataObject) -> None:
    steps = data.draw(st.integers(0, LIMIT * unit.step - 1))

    assert unit.read(unit.text(steps)) == steps
    assert unit.exact(steps) == Fraction(unit.text(steps))
    assert unit.exact(steps) * unit.step == steps


@given(steps=st.integers(1, 10**20), places=st.integers(0, 18))
def test_below_zero_is_the_same_text_with_a_sign(steps: int, places: int) -> None:
    assert steps_text(-steps, places) == "-" + steps_text(steps, places)


@pytest.mark.parametrize(
    ("steps", "places", "text"),
    [(125000, 2, "1250.00"), (7, 2, "0.07"), (-7, 3, "-0.007"), (0, 2, "0.00"), (0, 0, "0"), (12, 0, "12")],
)
def test_all_places_are_written(steps: int, places: int, text: str) -> None:
    assert steps_text(steps, places) == text


@pytest.mark.parametrize(
    ("text", "places", "steps"),
    [("1250.5", 2, 125050), ("1250", 2, 125000), ("5.000", 0, 5), ("0.10", 1, 1), ("007", 0, 7), ("1.230000", 2, 123)],
)
def test_places_may_be_fewer_and_zeros_more(text: str, places: int, steps: int) -> None:
    assert read_steps(text, places) == steps


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "NUMBER_MALFORMED"),
        (".5", "NUMBER_MALFORMED"),
        ("5.", "NUMBER_MALFORMED"),
        ("+5", "NUMBER_MALFORMED"),
        ("-5", "NUMBER_MALFORMED"),
        ("1,250", "NUMBER_MALFORMED"),
        ("1e3", "NUMBER_MALFORMED"),
        ("1_000", "NUMBER_MALFORMED"),
        ("NaN", "NUMBER_MALFORMED"),
        ("Infinity", "NUMBER_MALFORMED"),
        ("٥", "NUMBER_MALFORMED"),
        ("５", "NUMBER_MALFORMED"),
        (" 5", "NUMBER_MALFORMED"),
        ("5\n", "NUMBER_MALFORMED"),
        ("1.234", "NUMBER_TOO_FINE"),
        ("1." + "0" * 18 + "1", "NUMBER_TOO_FINE"),
        ("1" + "0" * 15, "NUMBER_TOO_LARGE"),
        ("9" * 10**5, "NUMBER_TOO_LARGE"),
        ("1" + "0" * 15 + ".5", "NUMBER_TOO_LARGE"),
    ],
)
def test_any_other_form_is_refused(text: str, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        read_steps(text, 2)
    assert refused.value.code == code
    assert len(str(refused.value.values["text"])) <= 40


@pytest.mark.parametrize("value", [5, None, True, Decimal(5), ["5"]])
def test_a_number_is_a_text(value: object) -> None:
    with pytest.raises(DomainError, match="NUMBER_MALFORMED"):
        read_steps(value, 2)  # type: ignore[arg-type]


@given(st.text(max_size=30) | st.text(alphabet="0123456789.-+eE_", max_size=30))
def test_nothing_but_a_plain_number_is_read(text: str) -> None:
    try:
        steps = read_steps(text, 18)
    except DomainError:
        return
    assert re.fullmatch(r"[0-9]+(\.[0-9]+)?", text)
    assert Fraction(text) * 10**18 == steps


@given(st.decimals(min_value=0, max_value=10**14, places=12))
def test_a_decimal_is_written_in_its_shortest_form_and_read_back(value: Decimal) -> None:
    text = decimal_text(value)

    assert read_decimal(text) == value
    assert text == "0" or not ("." in text and text.endswith("0"))
    assert "E" not in text


@pytest.mark.parametrize(
    ("value", "text"), [("1.50", "1.5"), ("100", "100"), ("1E+3", "1000"), ("0E-3", "0"), ("0.000001", "0.000001")]
)
def test_the_shortest_text_of_a_decimal(value: str, text: str) -> None:
    assert decimal_text(Decimal(value)) == text


def test_the_units() -> None:
    assert [unit.step for unit in (HEADS, PEOPLE, money_unit("JPY"))] == [1, 1, 1]
    assert [unit.step for unit in (GRAMS, KILOGRAMS, money_unit("BHD"))] == [1000, 1000, 1000]
    assert symbol_unit("VWCE") == Unit("VWCE", 18)
    with pytest.raises(DomainError, match="CURRENCY_UNKNOWN"):
        money_unit("BTC")
