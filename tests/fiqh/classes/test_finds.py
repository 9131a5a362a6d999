"""Mines and buried treasure."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.policies import policy
from zakatdesk.fiqh.classes.minerals import mineral_rule
from zakatdesk.fiqh.classes.rikaz import rikaz_rule

FORTIETH, FIFTH = Fraction(1, 40), Fraction(1, 5)


@pytest.mark.parametrize(
    ("option", "effort", "part", "needs_nisab"),
    [
        ("FORTIETH_WITH_NISAB", "work", FORTIETH, True),
        ("FORTIETH_WITH_NISAB", "none", FORTIETH, True),
        ("FIFTH_NO_NISAB", "work", FIFTH, False),
        ("FIFTH_NO_NISAB", "none", FIFTH, False),
        ("BY_EFFORT", "work", FORTIETH, True),
        ("BY_EFFORT", "none", FIFTH, False),
    ],
)
def test_a_mine_owes_by_school_and_effort(option: str, effort: str, part: Fraction, *, needs_nisab: bool) -> None:
    rule = mineral_rule(policy(MINERALS=option), effort)
    assert (rule.rate.part, rule.needs_nisab) == (part, needs_nisab)


@pytest.mark.parametrize(("option", "needs_nisab"), [("NOT_REQUIRED", False), ("REQUIRED", True)])
def test_buried_treasure_owes_a_fifth(option: str, *, needs_nisab: bool) -> None:
    rule = rikaz_rule(policy(RIKAZ_NISAB=option))
    assert (rule.rate.part, rule.needs_nisab) == (FIFTH, needs_nisab)
