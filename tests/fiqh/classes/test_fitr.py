"""Zakat al-fitr."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.policies import DEFAULT, policy
from zakatdesk.fiqh.classes.fitr import cash, staple_kg


@pytest.mark.parametrize(
    ("half", "staple", "kg"),
    [
        ("NO", "rice", "12.5"),
        ("NO", "wheat", "12.5"),
        ("YES", "rice", "12.5"),
        ("YES", None, "12.5"),
        ("YES", "wheat", "6.25"),
        ("YES", "raisins", "6.25"),
    ],
)
def test_a_family_of_five(half: str, staple: str | None, kg: str) -> None:
    assert staple_kg(policy(FITR_WHEAT_HALF_SA=half), 5, staple) == Fraction(kg)


def test_half_a_hanafi_sa_of_wheat() -> None:
    assert staple_kg(policy("HANAFI", {"SA_KG": "3.25"}), 1, "wheat") == Fraction("1.625")


def test_money_is_given_where_it_is_accepted_and_its_sum_is_known() -> None:
    assert cash(policy(DEFAULT), 5, Fraction(50000)) == 250000
    assert cash(policy(DEFAULT), 5, None) is None
    assert cash(policy(FITR_CASH="STAPLE_ONLY"), 5, Fraction(50000)) is None
