"""Holdings and their entries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.views.why import Asked, asked_about_holding

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.desktop.pages.holdings import HoldingsPage
    from zakatdesk.desktop.widgets.register import TypedEntry
    from zakatdesk.desktop.wings.hall import Hall


class HoldingsWing(QObject):
    """What each person holds.

    Signals:
        person_asked: There is nobody yet to whom a holding could belong.
    """

    person_asked = Signal()
    page = "holdings"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.holdings import HoldingsPage  # noqa: PLC0415 - see Wing

        page = HoldingsPage(self._hall.bridge, self._hall.commands, self._hall.icons, self._hall.signs)
        page.edit_asked.connect(self.edit_holding)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {
            "add_holding": self.add_holding,
            "edit_holding": self._edit_current,
            "remove_holding": self._remove_current,
            "add_entry": self._add_entry,
            "find": self._find,
        }

    @property
    def view(self) -> HoldingsPage:
        """The page, opened."""
        return cast("HoldingsPage", self._hall.window.page_named("holdings"))

    @property
    def current(self) -> str:
        """The id of the chosen holding; empty on other pages."""
        return self.view.view.current_id if self._hall.window.page == "holdings" else ""

    @property
    def asked(self) -> Asked | None:
        """The hawl of the chosen holding."""
        bridge = self._hall.bridge
        holding = bridge.ledger.holdings.get(self.current)
        return None if holding is None else asked_about_holding(bridge.outlook, holding.person, holding.id)

    def take_typed(self) -> TypedEntry | None:
        """What is being typed into a row of the register, taken out of it; none on other pages."""
        return self.view.register.take_typed() if self._hall.window.page == self.page else None

    def type_again(self, typed: TypedEntry) -> None:
        """Put back what `take_typed` gave."""
        self.choose(typed.holding)
        self.view.register.type_again(typed)

    def choose(self, holding_id: str) -> None:
        """Open the page at a holding."""
        self._hall.window.open_page("holdings")
        self.view.choose(holding_id)

    def add_holding(self) -> None:
        """Open the dialog for a new holding, for the person whose holdings are looked at."""
        self._show(None)

    def edit_holding(self, holding_id: str) -> None:
        """Open the dialog for a holding."""
        self._show(holding_id)

    def _show(self, holding_id: str | None) -> None:
        from zakatdesk.desktop.dialogs.holding_dialog import Desk, HoldingDialog  # noqa: PLC0415

        hall = self._hall
        ledger = hall.bridge.ledger
        if not ledger.people:
            self.person_asked.emit()
            return
        holding = ledger.holding(holding_id) if holding_id else None
        looked_at = ledger.holdings.get(self.current)
        person = looked_at.person if looked_at else next(iter(ledger.people))
        dialog = HoldingDialog(hall.bridge, Desk(hall.icons, hall.signs), holding, person, hall.window)
        dialog.left.connect(hall.offer_draft)
        hall.show_dialog(dialog)

    def _add_entry(self) -> None:
        self.view.register.start_new()

    def _find(self) -> None:
        self.view.start_filter()

    def _edit_current(self) -> None:
        if self.current:
            self.edit_holding(self.current)

    def _remove_current(self) -> None:
        from zakatdesk.bookkeeping.actions.holdings import remove_holding  # noqa: PLC0415

        bridge, holding = self._hall.bridge, self.current
        if holding:
            bridge.attempt(lambda: remove_holding(bridge.ledger, holding))
