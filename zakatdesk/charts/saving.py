"""A drawn chart as bytes: the same bytes for the same chart, on every machine and every day."""

from __future__ import annotations

from io import BytesIO

from matplotlib import rc_context
from matplotlib.figure import Figure

from zakatdesk.charts.fonts import harmless
from zakatdesk.charts.sheet import DPI

PICTURE_DPI = 150
_MOST_PIXELS = 2**16 - 1
"""Agg draws no picture that is wider or higher."""


def svg_of(figure: Figure, *, title: str = "", summary: str = "") -> bytes:
    """A figure as SVG; letters are outlines, so that it needs no font and Arabic keeps its order wherever it is shown.

    Args:
        figure: What was drawn.
        title: For who does not see it, as `summary`.
        summary: What the chart says.
    """
    metadata: dict[str, str | None] = {"Date": None, "Creator": None}
    if title:
        metadata |= {"Title": harmless(title), "Description": harmless(summary)}
    return _saved(figure, "svg", DPI, metadata)


def png_of(figure: Figure, *, dpi: int = PICTURE_DPI) -> bytes:
    """A figure as PNG; a very high one in fewer dots per inch."""
    highest = max(figure.get_size_inches())
    return _saved(figure, "png", min(dpi, int(_MOST_PIXELS / highest)), {"Software": None})


def _saved(figure: Figure, form: str, dpi: int, metadata: dict[str, str | None]) -> bytes:
    written = BytesIO()
    with rc_context({"svg.fonttype": "path", "svg.hashsalt": "zakatdesk"}):
        figure.savefig(written, format=form, dpi=dpi, facecolor=figure.get_facecolor(), metadata=metadata)
    return written.getvalue()
