"""Sets of animals: any one set of several settles what is due."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

Animals = Mapping[str, Fraction]
"""How many of each animal: `sheep`, `tabi`, `musinna`, `bint_makhad`, `bint_labun`, `hiqqa`, `jadhaa`."""

Sets = tuple[Animals, ...]
"""Sets equal in law: the first is shown, the others after `or`; empty where nothing is due."""

NOTHING: Sets = ()


def animals(**heads: int | Fraction) -> Sets:
    """One set; animals of which there are none are left out."""
    return (MappingProxyType({name: Fraction(number) for name, number in heads.items() if number}),)
