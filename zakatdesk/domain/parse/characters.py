"""Text as it was typed or pasted, brought to plain characters before it is read."""

from __future__ import annotations

import unicodedata

_MARKS = frozenset("\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff")
"""Marks that show nothing. Overrides (U+202D, U+202E) are no part of these: they show digits in another order."""

_SAME = {
    **dict.fromkeys("\u00a0\u2007\u2008\u2009\u200a\u202f\u3000", " "),
    **dict.fromkeys("’‘ʼ´`", "'"),
    **dict.fromkeys("−–‐‑﹣－", "-"),
    **dict.fromkeys("×∙＊", "*"),
    **dict.fromkeys("÷∕⁄／", "/"),
    **dict.fromkeys("،，", ","),
    "．": ".",
    "＋": "+",
    "（": "(",
    "）": ")",
}

SHOWN = 40
"""How much of a text an error repeats."""


def plain(text: str) -> str:
    """The text with Latin digits and one sign of each kind, without marks that show nothing and without outer space."""
    found: list[str] = []
    for character in text:
        if character in _MARKS:
            continue
        # Only decimal digits: a superscript or a circled digit is no digit of a number.
        digit = unicodedata.decimal(character, None)
        found.append(_SAME.get(character, character) if digit is None else str(digit))
    return "".join(found).strip()


def visible(text: str) -> str:
    """A part of a text as an error can show it: cut, and a character that shows nothing by its number."""
    return "".join(letter if letter.isprintable() else f"U+{ord(letter):04X}" for letter in text[:SHOWN])


_INSIDE_WORDS = frozenset("'ʻʿʾـ")
"""Apostrophes and the stretching stroke: they stand inside words and mean no other word."""

_LETTERS = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"})


def bare(text: str) -> str:
    """A text without case, accents, vowel signs, hamzas and apostrophes; what is no letter stays as it is."""
    found: list[str] = []
    for character in text.casefold():
        # Only letters are taken apart: a superscript must not become a digit.
        parts = unicodedata.normalize("NFKD", character) if character.isalpha() else character
        found.extend(part for part in parts if not unicodedata.combining(part) and part not in _INSIDE_WORDS)
    return "".join(found)


def fold(word: str) -> str:
    """A word as it is compared with a table: bare, in one spelling of Arabic, without doubled Latin letters.

    So `Sya'bān` is `syaban`, `Muharram` and `Muharam` are one, and `أيّار` is `ايار`. A word of one or two letters keeps
    both, for `II` is not `I`.
    """
    letters = bare(word).translate(_LETTERS)
    if len(letters) <= len("ii"):
        return letters
    return "".join(
        letter
        for place, letter in enumerate(letters)
        if not (place and letter.isascii() and letter == letters[place - 1])
    )
