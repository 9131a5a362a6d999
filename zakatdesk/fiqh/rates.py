"""The rate on wealth that has its year, the solar rates, the weights of a nisab and the steps of a fifth."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import cast

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.policy import Policy


class Rate(Frozen):
    """A part of a base, and the work that says so as a key of `fiqh.sources`."""

    part: Fraction
    source: str


class NisabWeights(Frozen):
    """Fine grams of gold and of silver that make a nisab, and the works that say so."""

    gold_g: Fraction
    silver_g: Fraction
    source: str


LUNAR = Rate(Fraction(1, 40), "R11")
"""A fortieth of the whole base for each lunar year.

Source: zakat-rules 0: Mukhtasar al-Quduri.
"""

TABLE_YEAR_DAYS = 354
GREGORIAN_YEAR_DAYS = Fraction("365.2425")
LUNAR_YEAR_DAYS = 12 * Fraction("29.530588861")
"""Twelve mean synodic months: 354.367066332 days, named with six places in the rate.

Source: zakat-rules 4.2.
"""

SOLAR: Mapping[str, Rate] = MappingProxyType(
    {
        "FIXED_2_577": Rate(Fraction("0.02577"), "R37"),
        "RATIO_365_354": Rate(LUNAR.part * Fraction(365, TABLE_YEAR_DAYS), "R36"),
        "MEAN_YEARS": Rate(LUNAR.part * GREGORIAN_YEAR_DAYS / Fraction("354.367066"), "ARITHMETIC"),
    }
)
"""The rates of a solar year that are the same every year.

Source: zakat-rules 4.2; for `MEAN_YEARS` timeline 2 gives the exact fraction.
"""

WEIGHTS: Mapping[str, NisabWeights] = MappingProxyType(
    {
        "G85_S595": NisabWeights(Fraction(85), Fraction(595), "R34"),
        "G87_48_S612_36": NisabWeights(Fraction("87.48"), Fraction("612.36"), "R5"),
        "G92_S644": NisabWeights(Fraction(92), Fraction(644), "R22"),
        "G84_875_S594_125": NisabWeights(Fraction("84.875"), Fraction("594.125"), "R46"),
        "G84_7_S592_9": NisabWeights(Fraction("84.7"), Fraction("592.9"), "R47"),
        "G80_18_S561": NisabWeights(Fraction("80.18"), Fraction(561), "R48"),
        "G86_S595": NisabWeights(Fraction(86), Fraction(595), "MUIS"),
    }
)
"""Twenty mithqals of gold and two hundred dirhams of silver in grams, as each body counts them.

Source: zakat-rules 5.1.
"""

FIFTHS = 5
"""A nisab has five steps of `MONEY_EXCESS = FIFTH_STEPS`: 40 dirhams or 4 mithqals each.

Source: zakat-rules 5.4: Tuhfat al-fuqaha.
"""


def nisab_weights(policy: Policy) -> NisabWeights:
    """The grams of fine gold and silver that make a nisab under a policy."""
    option = policy["NISAB_WEIGHTS"]
    if option != "CUSTOM":
        return WEIGHTS[option]
    # A policy whose own weights are not given was refused when it was resolved.
    gold, silver = policy.parameters.nisab_gold_g, policy.parameters.nisab_silver_g
    return NisabWeights(cast(Fraction, gold), cast(Fraction, silver), "")


def year_rate(policy: Policy, days: int) -> Rate:
    """The rate for one closed year of the money pool or of metal.

    Args:
        policy: Whose `YEAR_BASIS` and `SOLAR_RATE` decide.
        days: From the start of the hawl to its closing day; only `ACTUAL_DAYS` asks.
    """
    if policy["YEAR_BASIS"] != "SOLAR_ADJUSTED":
        return LUNAR
    option = policy["SOLAR_RATE"]
    if option == "ACTUAL_DAYS":
        return Rate(LUNAR.part * Fraction(days, TABLE_YEAR_DAYS), "ARITHMETIC")
    return SOLAR[option]


def whole_fifths(base: Fraction, nisab: Fraction) -> Fraction:
    """A base cut down to whole fifths of the nisab, as `FIFTH_STEPS` counts it."""
    step = Fraction(nisab, FIFTHS)
    return (base // step) * step
