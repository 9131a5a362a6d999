"""What is due, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.views.home import Attention, DueRow, Notice
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.desktop.pages.home import HomePage
from zakatdesk.desktop.wings.hall import Hall


class HomeWing(QObject):
    """The first page.

    Signals:
        price_asked: The thing of which a price is missing or old.
        holding_asked: The id of a holding that needs a look.
    """

    price_asked = Signal(str)
    holding_asked = Signal(str)
    page = "home"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        page = HomePage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.why_asked.connect(lambda row: self._hall.why_asked.emit(_asked(row)))
        page.attention_opened.connect(self._mend)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """No command belongs to this page alone."""
        return {}

    @property
    def asked(self) -> Asked | None:
        """The row that is chosen."""
        row = cast(HomePage, self._hall.window.page_named("home")).current
        return None if row is None else _asked(row)

    def _mend(self, row: Attention) -> None:
        """Go where something can be mended."""
        if row.notice is Notice.PRICE_STALE or row.code == "PRICE_MISSING":
            self.price_asked.emit(row.of)
        elif row.of in self._hall.bridge.ledger.holdings:
            self.holding_asked.emit(row.of)


def _asked(row: DueRow) -> Asked:
    return Asked(row.person, row.zakat_class, row.group, row.due)
