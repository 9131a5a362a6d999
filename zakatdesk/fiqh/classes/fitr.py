"""What a household gives at the end of Ramadan."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.fiqh.policy import Policy

HALF_SA_STAPLES = frozenset({"wheat", "raisins"})
"""The staples of which half a sa' suffices for Hanafis.

Source: zakat-rules 17.1: R34.
"""


def sa_part(policy: Policy, staple: str | None) -> Fraction:
    """How much of a sa' one person gives: a whole one, or half of wheat and raisins."""
    half = policy["FITR_WHEAT_HALF_SA"] == "YES" and staple in HALF_SA_STAPLES
    return Fraction(1, 2) if half else Fraction(1)


def staple_kg(policy: Policy, people: int, staple: str | None) -> Fraction:
    """Kilograms of the staple for so many people.

    Source: zakat-rules 17.1: R32, R34.
    """
    return people * policy.parameters.sa_kg * sa_part(policy, staple)


def cash(policy: Policy, people: int, per_person: Fraction | None) -> Fraction | None:
    """The sum of money that may be given instead; none where only the staple is accepted or no sum is set.

    Args:
        policy: Whose `FITR_CASH` decides.
        people: How many are fed.
        per_person: What the local body set, in the person's currency.
    """
    if per_person is None or policy["FITR_CASH"] == "STAPLE_ONLY":
        return None
    return people * per_person
