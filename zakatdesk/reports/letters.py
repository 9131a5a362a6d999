"""Letters that the fonts of a document have; a document for keeping may hold no other."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "_resources" / "fonts"
"""The folder of the fonts that come with the program."""

_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
_STRANGER = "\N{REPLACEMENT CHARACTER}"
_ABOUT = "≈"  # the bundled fonts have no such sign
_SHAPELESS = frozenset("\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u00a0")


def printable(text: str) -> str:
    """A text with the sign for an unknown letter in place of every letter that no bundled font has.

    Marks of direction and of joining have no shape of their own and stay.
    """
    if text.isascii() and text.isprintable():
        return text
    known = _letters()
    text = text.replace(_ABOUT, "~")
    return "".join(letter if letter in _SHAPELESS else _shown(letter, known) for letter in text)


def _shown(letter: str, known: frozenset[int]) -> str:
    if letter.isspace() and ord(letter) not in known:
        return " "
    kind = unicodedata.category(letter)
    if kind in ("Cc", "Cf") and (kind == "Cc" or ord(letter) not in known):
        return ""
    return letter if ord(letter) in known else _STRANGER


@lru_cache(maxsize=1)
def _letters() -> frozenset[int]:
    """The letters that every weight can show in one font or the other."""
    # Imported here, because a statement in ASCII alone needs it not.
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    def letters(name: str) -> set[int]:
        with TTFont(FONTS / name, lazy=True) as font:
            return set(font.getBestCmap())

    regular = letters(_FILES[0]) | letters(_FILES[2])
    bold = letters(_FILES[1]) | letters(_FILES[3])
    return frozenset(regular & bold)
