"""Weights of metal: units in which they are quoted, and purity."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

GRAMS_PER: Mapping[str, Fraction] = MappingProxyType(
    {
        "g": Fraction(1),
        "tola": Fraction("11.664"),
        "troy_oz": Fraction("31.1034768"),
        "kg": Fraction(1000),
    }
)
"""Grams in each unit in which metal is quoted.

Source: zakat-rules 5.1 for the tola (7.5 tola = 87.48 g); the troy ounce by its definition.
"""

PURE_KARAT = 24


def purity(karat: Decimal | None, fineness: Decimal | None) -> Fraction:
    """The fine part of an alloy: karat / 24 or fineness / 1000; pure when neither is said.

    Source: zakat-rules 6.
    """
    if karat is not None:
        return Fraction(karat) / PURE_KARAT
    if fineness is not None:
        return Fraction(fineness) / 1000
    return Fraction(1)
