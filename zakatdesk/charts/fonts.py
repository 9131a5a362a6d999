"""The fonts of every chart: those that come with the program, so that it looks the same on every machine."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import FT2Font, LoadFlags

FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
"""The Latin family first: an Arabic one mixes its own point and comma into Latin digits."""

_FOLDER = Path(__file__).resolve().parent.parent / "_resources" / "fonts"
_FILES = ("NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf", "NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf")
_EM = 100
_STRANGER = "\N{REPLACEMENT CHARACTER}"


@lru_cache(maxsize=1)
def bundled() -> None:
    """Make the bundled fonts known, before any of the same name that the system may have."""
    for name in _FILES:
        fontManager.addfont(str(_FOLDER / name))
        fontManager.ttflist.insert(0, fontManager.ttflist.pop())


@lru_cache(maxsize=32)
def font(points: float, *, bold: bool = False) -> FontProperties:
    """The font of a text of a size; one object for all texts that look alike."""
    bundled()
    return FontProperties(family=FAMILIES, size=points, weight="bold" if bold else "normal")


def harmless(text: str) -> str:
    """A text as a chart can draw it: one line, and for a letter that no bundled font has the sign that stands for such.

    A mark that is put on a letter needs a font that has both. The isolates that `words` put around names stay; they keep a name from
    turning the text around it.
    """
    drawn: list[str] = []
    able: tuple[str, ...] = _FILES
    for letter in text:
        known = tuple(name for name in _FILES if ord(letter) in _letters(name))
        together = tuple(name for name in known if name in able)
        if unicodedata.category(letter).startswith("M") and drawn:
            shown = letter if together else _STRANGER
        else:
            shown, together = _shown(letter, is_known=bool(known)), known
        drawn.append(shown)
        able = together if shown == letter else _FILES
    return "".join(drawn)


def _shown(letter: str, *, is_known: bool) -> str:
    """A letter as it can be drawn by itself; nothing for one that cannot be seen."""
    category = unicodedata.category(letter)
    if is_known and letter.isprintable():
        return letter
    if letter.isspace():
        return " "
    if category == "Cf":
        # A mark without a shape of its own: direction, joining.
        return letter if is_known else ""
    return "" if category == "Cc" else _STRANGER


@lru_cache(maxsize=len(_FILES))
def _letters(name: str) -> frozenset[int]:
    return frozenset(get_font(str(_FOLDER / name)).get_charmap())


def rough_inches(text: str, points: float) -> float:
    """How wide a short text is by the widths of its letters alone: at once, where shaping it takes milliseconds."""
    return sum(_advance(letter) for letter in text) * points / 72


@lru_cache(maxsize=4096)
def _advance(letter: str) -> float:
    """The width of a letter, in ems; none for marks of direction."""
    if unicodedata.category(letter) == "Cf":
        return 0.0
    for face in _faces():
        if face.get_char_index(ord(letter)):
            return face.load_char(ord(letter), LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / _EM
    return 1.0


@lru_cache(maxsize=1)
def _faces() -> tuple[FT2Font, ...]:
    faces = tuple(FT2Font(str(_FOLDER / name)) for name in _FILES[2:])
    for face in faces:
        face.set_size(_EM, 72)
    return faces
