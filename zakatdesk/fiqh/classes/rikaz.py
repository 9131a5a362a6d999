"""What buried treasure owes."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.fiqh.classes.minerals import FindRule
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import Rate

FIFTH = Rate(Fraction(1, 5), "R94")
"""Source: zakat-rules 15.4."""


def rikaz_rule(policy: Policy) -> FindRule:
    """A fifth at once, of any amount or from nisab on.

    Source: zakat-rules 15.4: R94.
    """
    return FindRule(FIFTH, needs_nisab=policy["RIKAZ_NISAB"] == "REQUIRED")
