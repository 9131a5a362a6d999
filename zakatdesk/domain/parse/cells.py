"""A piece of a spreadsheet as it is pasted: its lines, and the cells of each."""

from __future__ import annotations

import csv
from io import StringIO
from typing import NamedTuple

_SEPARATORS = "\t;"


class Line(NamedTuple):
    """One line with something in it.

    Attributes:
        number: Where it stands, from 1.
    """

    number: int
    cells: tuple[str, ...]


def read_lines(text: str) -> list[Line]:
    """The lines of a pasted text that are not empty.

    Cells are parted by tabs, as spreadsheets do it, else by semicolons, else by wide gaps. A line that was typed with
    neither has its last word as its last cell, so that `1 Ramadan 1445 3450` is a day and a number.
    """
    separator = next((sign for sign in _SEPARATORS if sign in text), "")
    if not separator:
        rows = [_parted(line) for line in text.splitlines()]
    else:
        # Every line stays one line: a quotation mark that is never closed would swallow the rest.
        rows = [next(csv.reader(StringIO(line), delimiter=separator), []) for line in text.splitlines()]
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = tuple(cell.strip() for cell in row)
        if any(cells):
            lines.append(Line(number, cells))
    return lines


def _parted(line: str) -> list[str]:
    wide = [cell for cell in line.replace("\u00a0", " ").split("  ") if cell.strip()]
    if len(wide) > 1:
        return wide
    first, _, last = line.strip().rpartition(" ")
    return [first, last] if first else line.split(",", 1)
