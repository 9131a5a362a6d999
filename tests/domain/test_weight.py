"""Weights and purity of metal."""

from decimal import Decimal
from fractions import Fraction

import pytest

from zakatdesk.domain.weight import GRAMS_PER, purity


def test_units_in_which_metal_is_quoted() -> None:
    assert GRAMS_PER["g"] == 1
    assert GRAMS_PER["kg"] == 1000
    assert GRAMS_PER["tola"] * Fraction("7.5") == Fraction("87.48")
    assert GRAMS_PER["troy_oz"] == Fraction("31.1034768")


@pytest.mark.parametrize(
    ("karat", "fineness", "fine"),
    [
        (None, None, Fraction(1)),
        (24, None, Fraction(1)),
        (21, None, Fraction(7, 8)),
        (18, None, Fraction(3, 4)),
        (None, 875, Fraction(7, 8)),
        (None, 925, Fraction(37, 40)),
        (None, 1000, Fraction(1)),
    ],
)
def test_the_fine_part_is_exact(karat: int | None, fineness: int | None, fine: Fraction) -> None:
    given_karat = None if karat is None else Decimal(karat)
    given_fineness = None if fineness is None else Decimal(fineness)

    assert purity(given_karat, given_fineness) == fine


def test_a_fineness_with_decimals_stays_exact() -> None:
    assert purity(None, Decimal("999.9")) == Fraction(9999, 10000)
    assert purity(Decimal("22.5"), None) == Fraction(15, 16)
