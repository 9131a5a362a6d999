from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.exact_text import exact_text, in_kind_text, money_text, ratio_text, unit_text, weight_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(2500), "2500"),
        (Fraction(5, 2), "2.5"),
        (Fraction(1, 40), "0.025"),
        (Fraction(-7, 4), "-1.75"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-22, 7), "-22/7"),
        (Fraction(0), "0"),
        (Fraction(1, 2**30), f"{5**30}".rjust(30, "0").join(("0.", ""))),
    ],
)
def test_exact_numbers(value: Fraction, text: str) -> None:
    assert exact_text(value) == text


@given(st.fractions())
def test_an_exact_text_says_the_number_again(value: Fraction) -> None:
    assert Fraction(exact_text(value)) == value


@pytest.mark.parametrize(
    ("value", "currency", "text"),
    [
        (Fraction("0.005"), "EGP", "0.01"),
        (Fraction("-0.005"), "EGP", "-0.01"),
        (Fraction("0.0049"), "EGP", "0.00"),
        (Fraction(1, 3), "KWD", "0.333"),
        (Fraction("1234.5"), "JPY", "1235"),
        (Fraction(2500), "EGP", "2500.00"),
    ],
)
def test_money_has_the_places_of_its_currency(value: Fraction, currency: str, text: str) -> None:
    assert money_text(value, currency) == text


def test_weights_have_at_most_three_places() -> None:
    assert weight_text(Fraction("127.5")) == "127.5"
    assert weight_text(Fraction("3.1875")) == "3.188"
    assert weight_text(Fraction(85)) == "85"
    assert unit_text(Fraction("124.3125"), "g") == "124.313"
    assert unit_text(Fraction("653.0004"), "kg") == "653"


def test_heads_and_people_are_exact() -> None:
    assert unit_text(Fraction(40), "heads") == "40"
    assert unit_text(Fraction(1, 3), "heads") == "1/3"
    assert unit_text(Fraction(4), "people") == "4"


def test_what_is_owed_in_kind() -> None:
    assert in_kind_text(Fraction("3.1875"), "gold_g") == "3.188"
    assert in_kind_text(Fraction(1, 3), "sheep") == "1/3"
    assert in_kind_text(Fraction(2), "tabi") == "2"


def test_rates_are_in_lowest_terms() -> None:
    assert ratio_text(Fraction(10, 400)) == "1/40"
    assert ratio_text(Fraction(1)) == "1/1"
