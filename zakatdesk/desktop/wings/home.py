"""What is due, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.desktop.pages.home import HomePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.bookkeeping.checks.finding import FixesOf
    from zakatdesk.bookkeeping.views.home import DueRow
    from zakatdesk.desktop.wings.hall import Hall


AFTER_THE_LIST_MS = 300
"""Time enough for what is due, and what is expected, to be painted."""


class HomeWing(QObject):
    """The first page.

    Args:
        fixes_of: The quick fixes of a finding that can be used.

    Signals:
        pay_asked: The row of what is due that somebody wants to pay.
        fix_asked: A finding, and the quick fix that is wanted.
    """

    pay_asked = Signal(object)
    fix_asked = Signal(object, object)
    page = "home"

    def __init__(self, hall: Hall, fixes_of: FixesOf) -> None:
        super().__init__(hall)
        self._hall = hall
        self._fixes_of = fixes_of

    def make_page(self) -> QWidget:
        """The page."""
        hall = self._hall
        page = HomePage(hall.bridge, hall.commands, hall.icons, hall.advice, self._fixes_of)
        QTimer.singleShot(AFTER_THE_LIST_MS, page, lambda: self._add_wealth(page))
        page.why_asked.connect(lambda row: hall.why_asked.emit(_asked(row)))
        page.pay_asked.connect(self.pay_asked)
        page.fix_asked.connect(self.fix_asked)
        return page

    def _add_wealth(self, page: HomePage) -> None:
        """What is due is on the screen; now there is time for what it is compared with."""
        from zakatdesk.desktop.widgets.wealth_card import WealthCard  # noqa: PLC0415 - not for the first frame

        card = WealthCard(self._hall.bridge, self._hall.commands, page)
        self._hall.window.closed.connect(card.drawing.stop)
        page.add_card(card)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """No command belongs to this page alone."""
        return {}

    @property
    def asked(self) -> Asked | None:
        """The row that is chosen."""
        row = cast(HomePage, self._hall.window.page_named("home")).current
        return None if row is None else _asked(row)

    @property
    def focused(self) -> DueRow | None:
        """The row that has the focus; none on other pages."""
        if self._hall.window.page != "home":
            return None
        return cast(HomePage, self._hall.window.page_named("home")).focused


def _asked(row: DueRow) -> Asked:
    return Asked(row.person, row.zakat_class, row.group, row.due)
