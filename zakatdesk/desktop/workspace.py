"""The pages and dialogs of one open ledger, and what each command does there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.bookkeeping.views.home import Attention, DueRow, Notice
from zakatdesk.bookkeeping.views.why import Asked, asked_about_holding
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.main_window import MainWindow
from zakatdesk.desktop.pages.home import HomePage
from zakatdesk.desktop.session_bridge import SessionBridge

if TYPE_CHECKING:
    from zakatdesk.desktop.pages.holdings import HoldingsPage

NEEDS_LEDGER = ("add_holding", "add_price", "add_person", "correct_month", "export_form", "why", "find")
ALL_NEEDS = (*NEEDS_LEDGER, "edit_holding", "remove_holding", "add_entry", "undo", "redo")


class Workspace(QObject):
    """Everything of one ledger in the window; made anew when the language changes.

    Pages other than Home, and dialogs, are imported and made when they are first opened: the list of what is due shall
    not wait for them.
    """

    def __init__(self, window: MainWindow, bridge: SessionBridge, commands: Commands, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self.bridge = bridge
        self._commands = commands
        self._icons = icons
        self._signs = DecimalSigns(bridge.session.file, bridge.words)
        self._why: QWidget | None = None
        self.dialog: QDialog | None = None
        for name, make in (
            ("home", self._home),
            ("holdings", self._holdings),
            ("prices", self._prices),
            ("people", self._people),
        ):
            window.offer_page(name, make)
        self._wire()
        bridge.changed.connect(self.update_commands)
        bridge.done.connect(self._tell_done)
        bridge.failed.connect(window.messages.tell_failure)
        window.messages.undo_asked.connect(self._undo_said)
        self.update_commands()

    # Pages.

    def _home(self) -> QWidget:
        page = HomePage(self.bridge, self._commands, self._icons)
        page.why_asked.connect(self._why_row)
        page.attention_opened.connect(self._mend)
        return page

    def _holdings(self) -> QWidget:
        from zakatdesk.desktop.pages.holdings import HoldingsPage  # noqa: PLC0415 - see the class

        page = HoldingsPage(self.bridge, self._commands, self._icons, self._signs)
        page.edit_asked.connect(self.edit_holding)
        return page

    def _prices(self) -> QWidget:
        from zakatdesk.desktop.pages.prices import PricesPage  # noqa: PLC0415

        page = PricesPage(self.bridge, self._commands, self._icons)
        page.edit_asked.connect(self.edit_price)
        page.remove_asked.connect(self.remove_price)
        return page

    def _people(self) -> QWidget:
        from zakatdesk.desktop.pages.people import PeoplePage  # noqa: PLC0415

        page = PeoplePage(self.bridge, self._commands, self._icons)
        page.edit_asked.connect(self.edit_person)
        page.remove_asked.connect(self.remove_person)
        return page

    # Commands.

    def _wire(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "add_holding": self.add_holding,
            "edit_holding": self._edit_current,
            "remove_holding": self._remove_current,
            "add_entry": self._add_entry,
            "add_price": self.add_price,
            "add_person": self.add_person,
            "correct_month": self.correct_month,
            "find": self._find,
            "why": self._ask_why,
            "undo": self.bridge.undo,
            "redo": self.bridge.redo,
        }
        for name, act in acts.items():
            self._commands[name].triggered.connect(partial(_without_arguments, act))

    def update_commands(self) -> None:
        """Let commands be used as far as they can be."""
        session, words = self.bridge.session, self.bridge.words
        writable = not session.file.read_only
        self._commands.enable(NEEDS_LEDGER, on=True)
        self._commands.enable(("add_holding", "add_price", "add_person", "correct_month"), on=writable)
        for name, label, can, plain in (
            ("undo", session.undo_label, session.can_undo, self.tr("&Undo")),
            ("redo", session.redo_label, session.can_redo, self.tr("&Redo")),
        ):
            action = self._commands[name]
            action.setEnabled(can)
            if label is None:
                action.setText(plain)
            else:
                act = words.label(label.label, label.about).replace("&", "&&")
                action.setText(self.tr("{command}: {act}").format(command=plain, act=act))
        self._window.settle_letters()

    def _tell_done(self, said: str, back: bool) -> None:
        self._window.messages.tell_done(said, undoable=back)

    def _undo_said(self) -> None:
        """The button of the message line: bring a draft back, else undo what was done."""
        if self._window.messages.offers_draft and self.dialog is not None:
            self._window.messages.hide()
            self.dialog.open()
        else:
            self.bridge.undo()

    # Dialogs.

    def add_holding(self) -> None:
        """Open the dialog for a new holding, for the person whose holdings are looked at."""
        self._open_holding(None)

    def edit_holding(self, holding_id: str) -> None:
        """Open the dialog for a holding."""
        self._open_holding(holding_id)

    def _open_holding(self, holding_id: str | None) -> None:
        from zakatdesk.desktop.dialogs.holding_dialog import Desk, HoldingDialog  # noqa: PLC0415

        if not self.bridge.ledger.people:
            self.add_person()
            return
        holding = self.bridge.ledger.holding(holding_id) if holding_id else None
        looked_at = self.bridge.ledger.holdings.get(self._current_holding())
        person = looked_at.person if looked_at else next(iter(self.bridge.ledger.people))
        dialog = HoldingDialog(self.bridge, Desk(self._icons, self._signs), holding, person, self._window)
        dialog.left.connect(self._offer_draft)
        self._open(dialog)

    def add_price(self, of: str = "gold") -> None:
        """Open the dialog for a new price."""
        self._open_price(None, of)

    def edit_price(self, price_id: str) -> None:
        """Open the dialog for a price."""
        self._open_price(price_id, "")

    def _open_price(self, price_id: str | None, of: str) -> None:
        from zakatdesk.desktop.dialogs.price_dialog import PriceDialog  # noqa: PLC0415

        price = self.bridge.ledger.prices[price_id] if price_id else None
        dialog = PriceDialog(self.bridge, self._icons, self._signs, price, of, self._window)
        dialog.left.connect(self._offer_draft)
        self._open(dialog)

    def remove_price(self, price_id: str) -> None:
        """Take a price out of the ledger; undo brings it back."""
        from zakatdesk.bookkeeping.actions.prices import remove_price  # noqa: PLC0415

        self.bridge.attempt(lambda: remove_price(self.bridge.ledger, price_id))

    def add_person(self) -> None:
        """Open the dialog for a new person."""
        self._open_person(None)

    def edit_person(self, person_id: str) -> None:
        """Open the dialog for a person."""
        self._open_person(person_id)

    def _open_person(self, person_id: str | None) -> None:
        from zakatdesk.desktop.dialogs.person_dialog import PersonDialog  # noqa: PLC0415

        person = self.bridge.ledger.person(person_id) if person_id else None
        dialog = PersonDialog(self.bridge, self._icons, person, self._window)
        dialog.left.connect(self._offer_draft)
        self._open(dialog)

    def remove_person(self, person_id: str) -> None:
        """Take a person with everything that is kept of that person out of the ledger; undo brings all back."""
        from zakatdesk.bookkeeping.actions.people import remove_person  # noqa: PLC0415

        self.bridge.attempt(lambda: remove_person(self.bridge.ledger, person_id))

    def correct_month(self) -> None:
        """Open the dialog for the beginning of a month."""
        from zakatdesk.desktop.dialogs.month_dialog import MonthDialog  # noqa: PLC0415

        self._open(MonthDialog(self.bridge, self._icons, self._window))

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = dialog
        self._window.messages.forget_draft()
        dialog.open()

    def _offer_draft(self) -> None:
        self._window.messages.tell_draft(self.tr("Left without saving. What you typed is still there."))

    # Holdings and reasons.

    def _edit_current(self) -> None:
        holding = self._current_holding()
        if holding:
            self.edit_holding(holding)

    def _remove_current(self) -> None:
        from zakatdesk.bookkeeping.actions.holdings import remove_holding  # noqa: PLC0415

        holding = self._current_holding()
        if holding:
            self.bridge.attempt(lambda: remove_holding(self.bridge.ledger, holding))

    def _current_holding(self) -> str:
        """The id of the chosen holding; empty on other pages."""
        if self._window.page != "holdings":
            return ""
        return self._holdings_view.view.current_id

    @property
    def _holdings_view(self) -> HoldingsPage:
        return cast("HoldingsPage", self._window.page_named("holdings"))

    def _add_entry(self) -> None:
        self._holdings_view.register.start_new()

    def _find(self) -> None:
        self._holdings_view.start_filter()

    def _ask_why(self) -> None:
        """The reason for what is chosen on the page; a second time closes it."""
        if self._why is not None and self._why.isVisible() and self._window.page not in {"home", "holdings"}:
            self._why.hide()
            return
        asked = self._asked()
        if asked is None:
            self._window.messages.tell_failure(
                self.tr("Nothing is due or running here, so there is no reason to show.")
            )
        else:
            self.explain(asked)

    def _asked(self) -> Asked | None:
        holding = self.bridge.ledger.holdings.get(self._current_holding())
        if holding is not None:
            return asked_about_holding(self.bridge.outlook, holding.person, holding.id)
        row = cast(HomePage, self._window.page_named("home")).current
        return None if row is None else Asked(row.person, row.zakat_class, row.group, row.due)

    def _why_row(self, row: DueRow) -> None:
        self.explain(Asked(row.person, row.zakat_class, row.group, row.due))

    def close_reason(self) -> None:
        """Take the reason away from beside the page."""
        if self._why is not None:
            self._why.hide()

    def explain(self, asked: Asked) -> None:
        """Show a reason beside the page."""
        from zakatdesk.desktop.widgets.why_panel import WIDTH, WhyPanel  # noqa: PLC0415

        if self._why is None:
            panel = WhyPanel(self.bridge, self._icons, self._window)
            panel.closed.connect(panel.hide)
            self._window.put_beside(panel, WIDTH)
            self._why = panel
        self._why.show()
        cast(WhyPanel, self._why).explain(asked)
        cast(WhyPanel, self._why).view.setFocus()

    def _mend(self, row: Attention) -> None:
        """Go where something can be mended."""
        if row.notice is Notice.PRICE_STALE or row.code == "PRICE_MISSING":
            self.add_price(row.of)
        elif row.of in self.bridge.ledger.holdings:
            self._window.open_page("holdings")
            self._holdings_view.choose(row.of)


def _without_arguments(act: Callable[[], object], _checked: bool = False) -> None:
    """Do an act; whether the menu entry is checked does not matter."""
    act()
