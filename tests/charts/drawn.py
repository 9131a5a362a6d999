"""Ledgers to draw, and what can be read off a drawn chart."""

from __future__ import annotations

from datetime import date

from matplotlib.figure import Figure
from matplotlib.text import Text

from tests.builders import Draft
from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, due_timeline
from zakatdesk.bookkeeping.views.outlook import look_ahead
from zakatdesk.charts.sheet import Drawn
from zakatdesk.domain.ledger import Ledger

TODAY = date(2025, 11, 28).toordinal()


def five_years(holdings: int = 40, *, name: str = "Account") -> Draft:
    """Holdings of one person over five lunar years; the first year is paid, the second in part."""
    draft = Draft(MUSTAFAD="POOL").price("2020-01-01", "gold", "1000").price("2020-01-01", "silver", "10")
    for number in range(holdings):
        draft.has("cash", f"h{number}")
        draft.holdings[-1]["name"] = f"{name} {number}"
        draft.on("2021-03-04", "opening", f"h{number}", str(100000 + number * 777))
    return draft.pays("2022-03-01", str(holdings * 2900)).pays("2023-03-01", str(holdings * 1000))


def timeline_of(ledger: Ledger, day: int = TODAY) -> DueTimeline:
    return due_timeline(ledger, look_ahead(ledger, day), day)


def texts(figure: Figure) -> list[Text]:
    """Every text of a figure."""
    return [text for axes in figure.axes for text in axes.texts]


def boxes(drawn: Drawn) -> list[tuple[str, float, float, float, float]]:
    """Every text and its place in pixels from the lower left: left, bottom, right, top."""
    found = []
    for text in texts(drawn.figure):
        box = text.get_window_extent()
        found.append((text.get_text(), box.x0, box.y0, box.x1, box.y1))
    return found


def overlapping(drawn: Drawn) -> list[tuple[str, str]]:
    """Pairs of texts that touch each other."""
    found = boxes(drawn)
    return [
        (one[0], other[0])
        for place, one in enumerate(found)
        for other in found[place + 1 :]
        if one[1] < other[3] and other[1] < one[3] and one[2] + 2 < other[4] - 2 and other[2] + 2 < one[4] - 2
    ]


def clipped(drawn: Drawn) -> list[str]:
    """Texts that leave the picture."""
    width, height = drawn.figure.get_size_inches() * drawn.figure.dpi
    return [
        text for text, left, low, right, high in boxes(drawn) if left < 0 or low < 0 or right > width or high > height
    ]
