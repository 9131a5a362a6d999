"""What honey owes."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import Rate

TENTH = Rate(Fraction(1, 10), "R92")
"""Source: zakat-rules 15.2."""

NISAB_KG = Fraction("61.2")
"""160 Iraqi ratls of 90 mithqals of 4.25 g.

Source: zakat-rules 15.2; the kilograms by arithmetic.
"""


def rate(policy: Policy) -> Rate | None:
    """The rate of honey; none where it owes nothing."""
    return None if policy["HONEY"] == "NONE" else TENTH


def nisab_kg(policy: Policy) -> Fraction:
    """Kilograms from which honey owes; zero where any amount does."""
    return NISAB_KG if policy["HONEY"] == "TENTH_NISAB_160_RATL" else Fraction(0)
