"""Plain tables: columns in line whatever the script, without a frame."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from zakatdesk.cli.call.plain import plain
from zakatdesk.domain.parts import Frozen

_GAP = "  "
_WIDE = ("W", "F")
_NO_WIDTH = ("Mn", "Me", "Cf")


class Column(Frozen):
    """A column: its heading, and whether its cells end in line (numbers) or begin in line."""

    heading: str
    number: bool = False


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    """The lines of a table; cells are plain, so that every terminal counts the same."""
    cells = [[column.heading for column in columns], *rows]
    shown = [[plain(cell) for cell in row] for row in cells]
    widths = [max(width(row[place]) for row in shown) for place in range(len(columns))]
    return "".join(_line(columns, row, widths) for row in shown)


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(_letter_width(letter) for letter in text)


def _letter_width(letter: str) -> int:
    if unicodedata.category(letter) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def _line(columns: Sequence[Column], row: Sequence[str], widths: Sequence[int]) -> str:
    parts: list[str] = []
    for column, cell, wide in zip(columns, row, widths, strict=True):
        blanks = " " * (wide - width(cell))
        parts.append(blanks + cell if column.number else cell + blanks)
    return _GAP.join(parts).rstrip() + "\n"
