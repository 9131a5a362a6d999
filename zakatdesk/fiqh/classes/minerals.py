"""What a mine owes."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import Rate

FORTIETH = Rate(Fraction(1, 40), "R93")
FIFTH = Rate(Fraction(1, 5), "R93")
"""Source: zakat-rules 15.3."""


class FindRule(Frozen):
    """The rate of what came out of the ground, and whether it must reach nisab."""

    rate: Rate
    needs_nisab: bool


def mineral_rule(policy: Policy, effort: str) -> FindRule:
    """What an extraction owes by the work that it took.

    Args:
        policy: Whose `MINERALS` decides.
        effort: `work`, or `none` for a nugget found without work; only `BY_EFFORT` asks.

    Source: zakat-rules 15.3: R93.
    """
    option = policy["MINERALS"]
    fifth = option == "FIFTH_NO_NISAB" or (option == "BY_EFFORT" and effort == "none")
    return FindRule(FIFTH, needs_nisab=False) if fifth else FindRule(FORTIETH, needs_nisab=True)
