"""What a harvest owes: whether it counts, its nisab, what costs take off, and its rate by the water it had."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import Rate

NATURAL = Rate(Fraction(1, 10), "R90")
LIFTED = Rate(Fraction(1, 20), "R90")
EQUAL = Rate(Fraction(3, 40), "R90")
"""A tenth of what rain, river or spring watered, half of it where water was lifted or bought, between them where both
helped alike.

Source: zakat-rules 15.1: the Permanent Committee's statement.
"""

COUNTED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "STAPLE_STORABLE": frozenset({"staple"}),
        "MEASURED_AND_STORED": frozenset({"staple", "measured_stored"}),
        "ALL_PRODUCE": frozenset({"staple", "measured_stored", "other"}),
    }
)
"""The values of a crop's `produce` that each option of `CROPS_KINDS` takes in.

Source: zakat-rules 15.1: R43, R90.
"""

_HALF = Fraction(1, 2)


def counts(policy: Policy, produce: str) -> bool:
    """Whether a kind of produce owes anything."""
    return produce in COUNTED[policy["CROPS_KINDS"]]


def nisab_kg(policy: Policy) -> Fraction:
    """Kilograms from which a crop owes; zero where any amount does.

    Source: zakat-rules 15.1: five wasq.
    """
    return policy.parameters.wasq5_kg if policy["CROPS_NISAB"] == "FIVE_WASQ" else Fraction(0)


def net_of_costs(policy: Policy, harvest: Fraction, costs: Fraction) -> Fraction:
    """What a harvest adds to its year, on which nisab is tested and zakat is due.

    Below zero where it cost more than it brought: what is over comes off the other harvests of the year.

    Args:
        policy: Whose `CROPS_COSTS` decides.
        harvest: Kilograms brought in.
        costs: What growing it cost, in kilograms of the harvest.
    """
    if policy["CROPS_COSTS"] == "NO_DEDUCTION":
        return harvest
    return harvest - costs


def rate(policy: Policy, water: str, natural_part: Fraction | None) -> Rate:
    """The rate of a crop by its `water` and, where that is mixed, the part that came by itself.

    A part that is not known counts as water that came by itself: a tenth.

    Source: zakat-rules 15.1: R90.
    """
    if water == "lifted":
        return LIFTED
    if water != "mixed" or natural_part is None:
        return NATURAL
    if policy["CROPS_MIXED_WATER"] == "PROPORTIONAL":
        return Rate(LIFTED.part + (NATURAL.part - LIFTED.part) * natural_part, "R90")
    if natural_part == _HALF:
        return EQUAL
    return NATURAL if natural_part > _HALF else LIFTED
