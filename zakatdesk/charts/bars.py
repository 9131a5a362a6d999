"""Bars from the side where reading begins, with their names before them and their amounts behind them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from matplotlib.collections import PatchCollection
from matplotlib.patches import Rectangle

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.palette import Paint
from zakatdesk.charts.sheet import EDGE, SMALL, Sheet, Spot
from zakatdesk.domain.parts import Frozen

_NAMES_MOST = 0.3
_HEAD, _THICK, _APART, _ROOM = 0.32, 0.17, 0.03, 0.11


class Fill(Frozen):
    """How a bar is filled."""

    face: Paint
    edge: Paint
    hatch: str = ""


class Bar(Frozen):
    """One bar.

    Attributes:
        parts: Lengths one after the other, in the unit of the panel, and how each is filled.
        text: The amount behind it.
    """

    parts: tuple[tuple[Fraction, Fill], ...]
    text: str

    @property
    def length(self) -> Fraction:
        """All parts together."""
        return sum((length for length, _ in self.parts), Fraction(0))


class BarRow(Frozen):
    """Bars that belong together, with one name."""

    name: str
    bars: tuple[Bar, ...]
    said: str
    asked: Asked | None = None


class BarPanel(Frozen):
    """Rows with one measure, and their heading."""

    heading: str
    rows: tuple[BarRow, ...]


def draw_bars(sheet: Sheet, y: float, panels: Sequence[BarPanel]) -> float:
    """Draw panels below each other; gives where they end."""
    names = max(sheet.inches(row.name) for panel in panels for row in panel.rows)
    start = EDGE + min(names + 0.15, sheet.width * _NAMES_MOST)
    boxes: dict[Fill, list[Rectangle]] = {}
    for panel in panels:
        sheet.write(EDGE, y + _HEAD / 2, sheet.fitted(panel.heading, sheet.width - 2 * EDGE, bold=True), bold=True)
        y += _HEAD
        room = max(sheet.inches(bar.text, SMALL) for row in panel.rows for bar in row.bars) + 0.1
        longest = max((bar.length for row in panel.rows for bar in row.bars), default=Fraction(0))
        scale = (sheet.width - EDGE - start - room) / float(longest) if longest else 0.0
        for row in panel.rows:
            bottom = _draw_row(sheet, y, row, start, scale, boxes)
            name = sheet.fitted(row.name, start - EDGE - 0.1)
            sheet.write(EDGE, (y + bottom) / 2, name)
            sheet.spots.append(Spot(sheet.paper, EDGE, sheet.width - EDGE, y, bottom, row.said, row.asked))
            y = bottom + _ROOM
        y += _ROOM
    for fill, found in boxes.items():
        made = PatchCollection(found, facecolor=fill.face, edgecolor=fill.edge, linewidth=0.8)
        if fill.hatch:
            made.set_hatch(fill.hatch)
        sheet.paper.add_collection(made, autolim=False)
    return y


def _draw_row(
    sheet: Sheet, y: float, row: BarRow, start: float, scale: float, boxes: dict[Fill, list[Rectangle]]
) -> float:
    for bar in row.bars:
        x = start
        for length, fill in bar.parts:
            if length > 0:
                boxes.setdefault(fill, []).append(Rectangle((x, y), float(length) * scale, _THICK))
                x += float(length) * scale
        sheet.write(x + 0.07, y + _THICK / 2, bar.text, points=SMALL)
        y += _THICK + _APART
    return y - _APART
