"""What a chart says without a picture: its title, its sentences and its table."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.domain.parts import Frozen


class Heading(Frozen):
    """The head of a column of the table; figures stand at the right in both directions."""

    text: str
    figures: bool = False


class Twin(Frozen):
    """The same rows as the chart, as text.

    Attributes:
        summary: Whole sentences for who does not see the chart.
        empty: What helps where there is nothing to show; else empty.
        totals: The last rows, which sum up the others.
        asked: What can be asked about each of `rows`; empty where nothing can.
    """

    title: str
    summary: str
    head: tuple[Heading, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    totals: tuple[tuple[str, ...], ...] = ()
    asked: tuple[Asked | None, ...] = ()
    empty: str = ""
