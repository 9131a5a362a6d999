"""The wings of one open ledger, tied together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.bookkeeping.checks.finding import Lead, Place
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.main_window import MainWindow
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.wings.advice import AdviceWing
from zakatdesk.desktop.wings.charts import ChartsWing
from zakatdesk.desktop.wings.hall import Hall, Places
from zakatdesk.desktop.wings.history import HistoryWing
from zakatdesk.desktop.wings.holdings import HoldingsWing
from zakatdesk.desktop.wings.home import HomeWing
from zakatdesk.desktop.wings.payments import PaymentsWing
from zakatdesk.desktop.wings.people import PeopleWing
from zakatdesk.desktop.wings.prices import PricesWing
from zakatdesk.desktop.wings.what_if import WhatIfWing
from zakatdesk.desktop.wings.wing import Wing
from zakatdesk.desktop.wings.years import YearsWing


class Workspace(QObject):
    """Everything of one ledger in the window; made anew when the language changes."""

    def __init__(
        self, window: MainWindow, bridge: SessionBridge, commands: Commands, icons: Icons, places: Places
    ) -> None:
        super().__init__(window)
        self._window = window
        self.bridge = bridge
        self._commands = commands
        self._icons = icons
        self.hall = Hall(window, bridge, commands, icons, places, self)
        self._why: QWidget | None = None
        self.advice = AdviceWing(self.hall)
        self.what_if = WhatIfWing(self.hall)
        self.home = HomeWing(self.hall, self.advice.fixes_of)
        self.holdings = HoldingsWing(self.hall)
        self.payments = PaymentsWing(self.hall)
        self.prices = PricesWing(self.hall)
        self.people = PeopleWing(self.hall)
        self.years = YearsWing(self.hall)
        self.charts = ChartsWing(self.hall)
        self.history = HistoryWing(self.hall)
        for wing in self.wings:
            self._add(wing)
        self._tie()
        self.update_commands()

    @property
    def wings(self) -> tuple[Wing, ...]:
        """All wings."""
        return (
            self.home,
            self.holdings,
            self.payments,
            self.prices,
            self.years,
            self.people,
            self.charts,
            self.history,
            self.advice,
            self.what_if,
        )

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, or was left last."""
        return self.hall.dialog

    def _add(self, wing: Wing) -> None:
        if wing.page:
            self._window.offer_page(wing.page, wing.make_page)
        for name, act in wing.acts().items():
            self._on(name, act)

    def _on(self, name: str, act: Callable[[], object]) -> None:
        self._commands[name].triggered.connect(partial(_without_arguments, act))

    def _tie(self) -> None:
        """What one wing asks of another."""
        self._on("why", self._ask_why)
        self._on("pay", self._pay)
        self._on("undo", self.bridge.undo)
        self._on("redo", self.bridge.redo)
        self.hall.why_asked.connect(self.explain)
        self.home.pay_asked.connect(self.payments.pay_row)
        self.home.fix_asked.connect(self.advice.mend)
        self._lead()
        self.payments.person_asked.connect(self.people.add_person)
        self.holdings.person_asked.connect(self.people.add_person)
        messages = self._window.messages
        self.bridge.changed.connect(self.update_commands)
        self.bridge.done.connect(lambda said, back: messages.tell_done(said, undoable=back))
        self.bridge.failed.connect(messages.tell_failure)
        messages.undo_asked.connect(self._undo_said)

    def _lead(self) -> None:
        """Where quick fixes lead."""
        advice = self.advice
        advice.lead_to(Place.PRICE, lambda fix: self.prices.add_price(fix.of, fix.day))
        advice.lead_to(Place.HOLDING, lambda fix: self.holdings.choose(fix.of))
        advice.lead_to(Place.HOLDING_FORM, lambda fix: self.holdings.edit_holding(fix.of))
        advice.lead_to(Place.PAYMENT, lambda fix: self.payments.edit_payment(fix.of))
        advice.lead_to(Place.YEARS, lambda _: self._window.open_page("years"))
        advice.lead_to(Place.CORRECTION, self._correct_year)
        advice.lead_to(Place.RULES, lambda fix: self.people.edit_rules(fix.of))
        advice.lead_to(Place.MONTH, lambda fix: self.people.correct_month(fix.day))

    def _correct_year(self, fix: Lead) -> None:
        """Let a closed year take what the facts give now."""
        if fix.day is not None:
            self.years.accept_correction(fix.of, self.bridge.ledger.calendar.hijri(fix.day).year)

    def let_go(self) -> None:
        """The ledger is closed, or the window is built anew."""
        self.hall.advice.let_go()
        self.what_if.let_go()

    def update_commands(self) -> None:
        """Let commands be used as far as they can be."""
        session, words = self.bridge.session, self.bridge.words
        self._commands.allow(ledger=True, writing=not session.file.read_only, protected=session.file.protected)
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

    def _undo_said(self) -> None:
        """The button of the message line: bring a draft back, else undo what was done."""
        if not self.hall.bring_back():
            self.bridge.undo()

    def _pay(self) -> None:
        """Pay the row of Home that has the focus, else what is owed longest."""
        row = self.home.focused
        if row is None:
            self.payments.pay()
        else:
            self.payments.pay_row(row)

    # The reason beside the page.

    def _ask_why(self) -> None:
        """The reason for what is chosen on the page; a second time closes it."""
        if self._why is not None and self._why.isVisible() and self._window.page not in {"home", "holdings", "charts"}:
            self._why.hide()
            return
        if self._window.page == "charts":
            asked = self.charts.asked
        else:
            asked = self.holdings.asked if self.holdings.current else self.home.asked
        if asked is None:
            self._window.messages.tell_failure(
                self.tr("Nothing is due or running here, so there is no reason to show.")
            )
        else:
            self.explain(asked)

    def close_reason(self) -> None:
        """Take the reason away from beside the page."""
        if self._why is not None:
            self._why.hide()

    def explain(self, asked: Asked) -> None:
        """Show a reason beside the page."""
        from zakatdesk.desktop.widgets.why_panel import WIDTH, WhyPanel  # noqa: PLC0415 - only when it is asked for

        if self._why is None:
            panel = WhyPanel(self.bridge, self._icons, self._window)
            panel.closed.connect(panel.hide)
            panel.explain_asked.connect(self.hall.explain_rule)
            self._window.put_beside(panel, WIDTH)
            self._why = panel
        self._why.show()
        cast(WhyPanel, self._why).explain(asked)
        cast(WhyPanel, self._why).view.setFocus()


def _without_arguments(act: Callable[[], object], _checked: bool = False) -> None:
    """Do an act; whether the menu entry is checked does not matter."""
    act()
