"""What a herd owes by the number of its heads."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.classes.camels import camels_due
from zakatdesk.fiqh.classes.sets import NOTHING, Animals, Sets, animals
from zakatdesk.fiqh.policy import Policy

NISAB_HEADS: Mapping[HoldingKind, int] = MappingProxyType(
    {HoldingKind.SHEEP: 40, HoldingKind.CATTLE: 30, HoldingKind.CAMELS: 5}
)
"""The smallest herd that owes anything; horses have none.

Source: zakat-rules 14.1 to 14.3: R85, R86, R87.
"""

SOURCES: Mapping[HoldingKind, str] = MappingProxyType(
    {HoldingKind.SHEEP: "R85", HoldingKind.CATTLE: "R86", HoldingKind.CAMELS: "R87", HoldingKind.HORSES: "HIDAYA"}
)
"""The work each table stands in, as a key of `fiqh.sources`."""

HORSE_PART = Fraction(1, 40)
"""A fortieth of the value of grazing horses kept for breeding.

Source: zakat-rules 14.7, Abu Hanifa; known from the standard works.
"""

HORSE_GOLD_G = Fraction("4.25")
"""A dinar, one mithqal of gold in grams, a head of horses that have no price.

Source: zakat-rules 14.7; timeline 10.
"""

_ONE_SHEEP_FROM, _TWO_FROM, _THREE_FROM, _HUNDREDS_FROM = 40, 121, 201, 400
_TABI_FROM, _MUSINNA_FROM, _TENS_FROM = 30, 40, 60


def herd_due(species: HoldingKind, heads: int, policy: Policy) -> Sets:
    """The sets of animals of which a herd owes any one; no set for nothing due.

    Horses owe money, not animals: `HORSE_PART`, `HORSE_GOLD_G`.
    """
    if species is HoldingKind.SHEEP:
        return sheep_due(heads)
    if species is HoldingKind.CATTLE:
        return cattle_due(heads, proportional=policy["CATTLE_41_59"] == "PROPORTIONAL")
    if species is HoldingKind.CAMELS:
        return camels_due(heads, policy["CAMELS_ABOVE_120"])
    raise ValueError(f"{species} owe no animals")


def sheep_due(heads: int) -> Sets:
    """Sheep and goats together.

    Source: zakat-rules 14.1: R85.
    """
    if heads < _ONE_SHEEP_FROM:
        return NOTHING
    if heads < _TWO_FROM:
        return animals(sheep=1)
    if heads < _THREE_FROM:
        return animals(sheep=2)
    if heads < _HUNDREDS_FROM:
        return animals(sheep=3)
    return animals(sheep=heads // 100)


def cattle_due(heads: int, *, proportional: bool) -> Sets:
    """Cattle and buffalo together: a tabi' for every 30 and a musinna for every 40.

    Args:
        heads: How many.
        proportional: Whether each head from 41 to 59 adds a fortieth of a musinna.

    Source: zakat-rules 14.2: R86; the proportional part R11.
    """
    if heads < _TABI_FROM:
        return NOTHING
    if heads < _MUSINNA_FROM:
        return animals(tabi=1)
    if heads < _TENS_FROM:
        return animals(musinna=Fraction(heads, 40) if proportional else 1)
    return _decomposed(heads // 10)


def _decomposed(tens: int) -> Sets:
    """Every way to write so many tens as threes and fours, most musinnas first."""
    found: list[Animals] = []
    for musinna in range(tens // 4, -1, -1):
        tabi, rest = divmod(tens - 4 * musinna, 3)
        if not rest:
            found += animals(tabi=tabi, musinna=musinna)
    return tuple(found)
