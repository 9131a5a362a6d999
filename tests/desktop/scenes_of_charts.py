"""The charts as a person would meet them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.pages.charts import ChartsPage

if TYPE_CHECKING:
    from tests.desktop.scenes import Scene

MOST_MS = 30_000
"""The longest that a chart may take to be drawn."""


def scenes_of_charts(desk: Desk) -> Iterator[Scene]:
    """A chart, and its table."""
    yield "charts", partial(chart, desk, 0), _nothing
    yield "charts_table", partial(_table, desk), partial(desk.commands["as_table"].setChecked, False)


def chart(desk: Desk, number: int) -> QWidget:
    """The window with one of the charts, drawn."""
    page = _page(desk)
    _drawn(page, lambda: page.tabs.setCurrentIndex(number) if page.tabs.currentIndex() != number else page.refresh())
    return desk.window


def _nothing() -> None:
    """Nothing is to be cleared away."""


def _page(desk: Desk) -> ChartsPage:
    page = desk.window.page_named("charts")
    assert isinstance(page, ChartsPage)
    return page


def _table(desk: Desk) -> QWidget:
    _drawn(_page(desk), partial(desk.commands["as_table"].setChecked, True))
    return desk.window


def _drawn(page: ChartsPage, act: Callable[[], object]) -> None:
    """Wait for the chart that is drawn beside the window."""
    loop = QEventLoop()
    page.drawing.drawn.connect(loop.quit)
    QTimer.singleShot(MOST_MS, loop, loop.quit)
    act()
    loop.exec()
