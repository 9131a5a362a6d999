"""How hard a passphrase is to guess, said roughly and on the safe side."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

_FAIR = 10
_STRONG = 16
_STRONG_OF_DIGITS = 30
_FEWEST_DIFFERENT = 6


class Strength(StrEnum):
    """What a passphrase keeps out."""

    WEAK = "weak"  # a computer guesses it
    FAIR = "fair"  # whoever finds the file
    STRONG = "strong"  # also whoever lets many computers guess for a long time


def strength(passphrase: str) -> Strength:
    """How hard a passphrase is to guess.

    A sign that repeats the one before it, or follows on it as in `1234` and `abcd`, adds nothing.
    """
    steps = 1 + sum(abs(ord(after) - ord(before)) > 1 for before, after in pairwise(passphrase))
    if steps < _FAIR or len(set(passphrase)) < _FEWEST_DIFFERENT:
        return Strength.WEAK
    if passphrase.isdecimal():
        return Strength.FAIR if len(passphrase) < _STRONG_OF_DIGITS else Strength.STRONG
    return Strength.FAIR if steps < _STRONG else Strength.STRONG
