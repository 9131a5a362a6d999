"""The timeline of 40 holdings over five years, beside the same artists made and drawn by bare matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PatchCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from tests.benchmarks.table import Line
from tests.charts.drawn import five_years, timeline_of
from zakatdesk.charts.sheet import Look
from zakatdesk.charts.timeline import due_timeline
from zakatdesk.words import Words

ROUNDS = 7
MOST = 2.0


def measured(folder: Path) -> Iterator[Line]:
    """The median of several, taken in turns."""
    del folder
    ledger = five_years(40).ledger()
    timeline = timeline_of(ledger)
    look = Look(Words("en"))

    def chart() -> Figure:
        return due_timeline(timeline, ledger, look).figure

    model = chart()
    taken: dict[str, list[float]] = {"chart": [], "bare": []}
    for made in (chart, lambda: bare(model)):
        _drawn(made)
    for _ in range(ROUNDS):
        taken["chart"].append(_drawn(chart))
        taken["bare"].append(_drawn(lambda: bare(model)))
    yield Line(
        "timeline of 40 holdings over 5 years",
        median(taken["chart"]),
        "the same artists in bare matplotlib",
        median(taken["bare"]),
        most=MOST,
    )


def _drawn(make: Callable[[], Figure]) -> float:
    start = perf_counter()
    FigureCanvasAgg(make()).draw()  # type: ignore[no-untyped-call]
    return perf_counter() - start


def bare(model: Figure) -> Figure:
    """A figure with the artists of another, each made by its constructor from the values it has."""
    figure = Figure(figsize=tuple(model.get_size_inches()), dpi=model.dpi, facecolor=model.get_facecolor())
    for axes in model.axes:
        made = figure.add_axes(axes.get_position().bounds, facecolor="none")
        made.set_axis_off()
        made.set_xlim(axes.get_xlim())
        made.set_ylim(axes.get_ylim())
        for artist in axes.get_children():
            _again(made, artist)
    return figure


def _again(axes: Axes, artist: Any) -> None:  # noqa: ANN401 - any artist of matplotlib
    if isinstance(artist, PatchCollection):
        patches = [PathPatch(path) for path in artist.get_paths()]
        again = PatchCollection(patches, facecolor=artist.get_facecolor(), edgecolor=artist.get_edgecolor())
        again.set_hatch(artist.get_hatch())
        axes.add_collection(again, autolim=False)
    elif isinstance(artist, LineCollection):
        axes.add_collection(LineCollection(artist.get_segments(), colors=artist.get_colors()), autolim=False)
    elif isinstance(artist, Line2D):
        line = Line2D(*artist.get_data(), color=artist.get_color(), marker=artist.get_marker())
        line.set_linestyle(artist.get_linestyle())
        line.set_markersize(artist.get_markersize())
        axes.add_line(line)
    elif isinstance(artist, Text) and artist.get_text():
        x, y = artist.get_position()
        font = artist.get_fontproperties()
        axes.text(
            x,
            y,
            artist.get_text(),
            fontproperties=font,
            ha=artist.get_horizontalalignment(),
            va=artist.get_verticalalignment(),
            parse_math=False,
        )
