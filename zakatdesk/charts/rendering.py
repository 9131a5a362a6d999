"""A drawn chart as pixels, with the places that say something: what a window shows without drawing anything itself."""

from __future__ import annotations

from matplotlib.backends.backend_agg import FigureCanvasAgg

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.sheet import Drawn, Spot
from zakatdesk.charts.twin import Twin
from zakatdesk.domain.parts import Frozen


class Area(Frozen):
    """A place of the picture in pixels from its upper left corner, and what it says.

    Attributes:
        asked: What a click asks for; none where nothing can be asked.
    """

    left: float
    top: float
    right: float
    bottom: float
    said: str
    asked: Asked | None


class Rendered(Frozen):
    """A picture.

    Attributes:
        pixels: Red, green, blue and opacity of each pixel, row by row from the top.
        areas: In the order of the table's rows.
    """

    twin: Twin
    width: int
    height: int
    pixels: bytes
    areas: tuple[Area, ...]


def rendered(drawn: Drawn, dpi: float) -> Rendered:
    """The pixels of a chart at so many dots per inch."""
    drawn.figure.set_dpi(dpi)
    canvas = FigureCanvasAgg(drawn.figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    width, height = canvas.get_width_height()
    pixels = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    areas = tuple(_area(spot, height) for spot in drawn.spots)
    return Rendered(drawn.twin, width, height, pixels, areas)


def _area(spot: Spot, height: int) -> Area:
    to_pixels = spot.axes.transData.transform
    (one, first), (other, second) = to_pixels((spot.left, spot.top)), to_pixels((spot.right, spot.bottom))
    return Area(
        min(one, other),
        height - max(first, second),
        max(one, other),
        height - min(first, second),
        spot.said,
        spot.asked,
    )
