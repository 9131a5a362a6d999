"""Numbers and names that keep their own direction inside a sentence of the other.

Source: Unicode Standard Annex 9, directional isolates.
"""

from __future__ import annotations

import unicodedata

_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def isolate(text: str) -> str:
    """A name that goes its own way, by its first letter that has one."""
    return f"{_FSI}{bare(text)}{_PDI}" if text else text


def ltr(text: str) -> str:
    """A number or code that always reads from left to right: `-500.00` keeps its sign in front."""
    return f"{_LRI}{text}{_PDI}" if text else text


def rtl(text: str) -> str:
    """A text that reads from right to left whatever stands in it: `2.5%` in Arabic has its sign on the left."""
    return f"{_RLI}{text}{_PDI}" if text else text


def bare(text: str) -> str:
    """The text without marks of direction: for a field that is edited, and for measuring.

    A name that was pasted with such marks cannot turn the sentence around it.
    """
    return text.translate(_MARKS)


def runs_rtl(text: str) -> bool:
    """Whether something in it is written from right to left, be it only Arabic digits."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in {"R", "AL", "AN"} for letter in text)
