"""The sheet that a chart is drawn on: measured in inches from the top and from the side where reading begins.

In a language that runs from right to left everything is mirrored here, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.fonts import font, harmless
from zakatdesk.charts.palette import LIGHT, Paint, Palette
from zakatdesk.charts.twin import Twin
from zakatdesk.domain.parts import Frozen
from zakatdesk.words import Words

DPI = 100
WIDTH = 11.0
"""Inches of a chart that nobody gave a width."""

EDGE = 0.2
TITLE, TEXT, SMALL = 13.0, 9.0, 8.0
LINE = 0.22
"""Inches of a line of text."""

_SWATCH = 0.26
_APART = 0.12
_ELLIPSIS = "…"
Anchor = Literal["start", "middle", "end"]


class Look(Frozen):
    """How a chart is to look.

    Attributes:
        words: The language, and with it the direction and the digits.
        width: Inches.
        headed: Whether the title, and whose chart it is, stand above; not where they stand beside it already.
    """

    words: Words
    palette: Palette = LIGHT
    width: float = WIDTH
    headed: bool = True


class Spot(Frozen):
    """A place of a chart that says something when the pointer is over it.

    Attributes:
        left: In the data of the axes, like `right`, `top` and `bottom`.
        said: A sentence.
        asked: What a click asks for; none where nothing can be asked.
    """

    axes: Axes
    left: float
    right: float
    top: float
    bottom: float
    said: str
    asked: Asked | None = None


class Drawn(Frozen):
    """A chart that is ready to be shown or saved."""

    figure: Figure
    twin: Twin
    spots: Sequence[Spot] = ()


class Key(Frozen):
    """One sign of the legend."""

    label: str
    face: Paint = "none"
    edge: Paint = "none"
    hatch: str = ""
    marker: str = ""
    marker_fill: Paint = "none"
    dashed: bool = False
    solid: bool = False


class Sheet:
    """Paper of one width that grows downwards.

    Args:
        look: The language and the colours.
    """

    def __init__(self, look: Look) -> None:
        """Take an empty sheet."""
        self.look = look
        self.words = look.words
        self.palette = look.palette
        self.rtl = look.words.rtl
        self.width = look.width
        self.figure = Figure(figsize=(self.width, 1), dpi=DPI, facecolor=self.palette.paper)
        self._renderer = FigureCanvasAgg(self.figure).get_renderer()  # type: ignore[no-untyped-call]
        self._widths: dict[tuple[str, float, bool], float] = {}
        self.paper = self.figure.add_axes((0, 0, 1, 1))
        self.paper.set_axis_off()
        self.paper.set_xlim(*((self.width, 0) if self.rtl else (0, self.width)))
        self.spots: list[Spot] = []
        self._places: list[tuple[Axes, tuple[float, float, float, float]]] = []

    # Measuring.

    def inches(self, text: str, points: float = TEXT, *, bold: bool = False) -> float:
        """How wide a text is."""
        found = self._widths.get((text, points, bold))
        if found is None:
            drawn = harmless(text)
            width = self._renderer.get_text_width_height_descent(drawn, font(points, bold=bold), ismath=False)[0]
            found = self._widths[text, points, bold] = width / DPI
        return found

    def fitted(self, text: str, most: float, points: float = TEXT, *, bold: bool = False) -> str:
        """A text, cut with an ellipsis where it is wider than so many inches."""
        if self.inches(text, points, bold=bold) <= most:
            return text
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if self.inches(text[:middle].rstrip() + _ELLIPSIS, points, bold=bold) <= most:
                fits = middle
            else:
                too_long = middle
        return text[:fits].rstrip() + _ELLIPSIS

    def wrapped(self, text: str, most: float, points: float = TEXT) -> list[str]:
        """A text in lines of at most so many inches."""
        lines: list[str] = []
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.inches(longer, points) <= most:
                lines[-1] = longer
            else:
                lines.append(self.fitted(word, most, points))
        return lines

    # Drawing.

    def side(self, anchor: Anchor) -> Literal["left", "center", "right"]:
        """Where a text is held, seen from the left."""
        if anchor == "middle":
            return "center"
        return "left" if (anchor == "start") != self.rtl else "right"

    def write(
        self,
        x: float,
        y: float,
        text: str,
        *,
        points: float = TEXT,
        bold: bool = False,
        colour: str = "",
        anchor: Anchor = "start",
        on: Axes | None = None,
    ) -> Text:
        """Write one line with its middle at `y`: on the paper in inches, or on axes in their data."""
        return (on or self.paper).text(
            x,
            y,
            harmless(text),
            fontproperties=font(points, bold=bold),
            color=colour or self.palette.ink,
            ha=self.side(anchor),
            va="center",
            parse_math=False,
        )

    def paragraph(self, y: float, text: str, *, points: float = TEXT, colour: str = "") -> float:
        """Write a text over the whole width; gives where it ends."""
        for line in self.wrapped(text, self.width - 2 * EDGE, points):
            self.write(EDGE, y + LINE / 2, line, points=points, colour=colour)
            y += LINE
        return y

    def head(self, title: str, below: str) -> float:
        """Write the title and what stands below it, where they are wanted; gives where they end."""
        if not self.look.headed:
            return EDGE / 2
        title = self.fitted(title, self.width - 2 * EDGE, TITLE, bold=True)
        self.write(EDGE, EDGE + 0.13, title, points=TITLE, bold=True)
        return self.paragraph(EDGE + 0.32, below, colour=self.palette.muted) + 0.08

    def legend(self, y: float, keys: Sequence[Key]) -> float:
        """Write the legend in as many lines as it needs; gives where it ends."""
        x = EDGE
        for key in keys:
            most = self.width - 2 * EDGE - _SWATCH - _APART
            label = self.fitted(key.label, most, SMALL)
            needed = _SWATCH + _APART + self.inches(label, SMALL)
            if x > EDGE and x + needed > self.width - EDGE:
                x, y = EDGE, y + LINE
            self._swatch(x, y + LINE / 2, key)
            self.write(x + _SWATCH + _APART, y + LINE / 2, label, points=SMALL)
            x += needed + 0.22
        return y + LINE + 0.08 if keys else y

    def _swatch(self, x: float, y: float, key: Key) -> None:
        if key.dashed or key.solid:
            style: Literal["dashed", "solid"] = "dashed" if key.dashed else "solid"
            self.paper.add_line(Line2D([x, x + _SWATCH], [y, y], color=key.edge, linestyle=style, linewidth=1.8))
        elif key.face != "none" or key.hatch:
            box = Rectangle((x, y - 0.06), _SWATCH, 0.12, facecolor=key.face, edgecolor=key.edge, hatch=key.hatch)
            box.set_linewidth(0.8)
            self.paper.add_patch(box)
        if key.marker:
            at = x + (_SWATCH if key.face != "none" else _SWATCH / 2)
            sign = Line2D([at], [y], marker=key.marker, markersize=6, color=key.edge, linestyle="none")
            sign.set_markerfacecolor(key.marker_fill)
            self.paper.add_line(sign)

    def axes(self, top: float, height: float, start: float, end: float = EDGE) -> Axes:
        """Axes so many inches from the top and from the two sides; `finish` puts them in their place."""
        made = self.figure.add_axes((0, 0, 1, 1), facecolor="none")
        for side in made.spines.values():
            side.set_visible(False)
        made.set_xticks([])
        made.set_yticks([])
        left = end if self.rtl else start
        self._places.append((made, (top, height, left, self.width - start - end)))
        return made

    def finish(self, height: float, twin: Twin) -> Drawn:
        """Cut the sheet to its height in inches and put the axes in their places."""
        self.figure.set_size_inches(self.width, height)
        self.paper.set_ylim(height, 0)
        for axes, (top, tall, left, wide) in self._places:
            axes.set_position((left / self.width, 1 - (top + tall) / height, wide / self.width, tall / height))
        return Drawn(self.figure, twin, tuple(self.spots))
