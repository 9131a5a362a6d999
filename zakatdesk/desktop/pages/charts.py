"""Charts: when zakat is due, wealth against nisab, holdings by kind, and due against paid; each also as a table."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QTabBar, QWidget

from zakatdesk.bookkeeping.views.chart_series import ChartChoice, ChartKind
from zakatdesk.bookkeeping.views.chart_years import years_known
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.said.naming import HIJRI_YEAR
from zakatdesk.charts.twin import Twin
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.chart_canvas import ChartCanvas
from zakatdesk.desktop.chart_drawing import ChartDrawing, Screen, Shown, Wanted, screen_for
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.buttons import command_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.desktop.widgets.twin_table import TwinTable

RESIZING_MS = 150
_WAITING, _EMPTY, _CHART, _TABLE = range(4)


class ChartsPage(Page):
    """Four charts to choose from, of everyone or one person, of all years or some.

    Signals:
        why_asked: A `bookkeeping.views.why.Asked` whose reason is wanted.
    """

    why_asked = Signal(object)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Charts"), bridge, commands, icons, parent)
        self.drawing = ChartDrawing(self)
        self.drawing.drawn.connect(self._show)
        self.head.addWidget(command_button(commands["copy_chart"], self.tr("Copy"), self))
        self.head.addWidget(command_button(commands["save_chart"], self.tr("Save as a picture"), self))
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("charts")
        self.tabs.setAccessibleName(self.tr("Which chart"))
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        for words in (
            self.tr("When it is due"),
            self.tr("Wealth and nisab"),
            self.tr("By kind"),
            self.tr("Due and paid"),
        ):
            self.tabs.addTab(words)
        self.column.addWidget(self.tabs)
        self.column.addLayout(self._choices())
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(QWidget(self))
        self._stack.addWidget(self._picture())
        self._stack.addWidget(self._table())
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.add(self._stack)
        self.column.addWidget(card, 1)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _: self._begin_anew())
        commands["as_table"].toggled.connect(lambda _: self.refresh())
        for name in ("as_table", "copy_chart", "save_chart", "why"):
            self.canvas.addAction(commands[name])
            self.table.addAction(commands[name])

    # What is wanted.

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.person = Choice((), "charts_person", self)
        self.person.setAccessibleName(self.tr("Whose"))
        self.first = Choice((), "charts_first_year", self)
        self.first.setAccessibleName(self.tr("From the year"))
        self.last = Choice((), "charts_last_year", self)
        self.last.setAccessibleName(self.tr("To the year"))
        self._years = [
            label(self.tr("From"), self, muted=True),
            self.first,
            label(self.tr("to"), self, muted=True),
            self.last,
        ]
        row.addWidget(self.person)
        for widget in self._years:
            row.addWidget(widget)
        row.addStretch(1)
        for choice in (self.person, self.first, self.last):
            choice.chosen.connect(lambda _: self.refresh())
        return row

    @property
    def kind(self) -> ChartKind:
        """The chart that is chosen."""
        return tuple(ChartKind)[self.tabs.currentIndex()]

    @property
    def choice(self) -> ChartChoice:
        """What is to be seen."""
        first, last = self.first.code, self.last.code
        known = years_known(self.bridge.ledger, self.bridge.outlook)
        years = None
        if (first or last) and self.kind is not ChartKind.KINDS:
            years = (int(first or known[0]), int(last or known[1]))
        return ChartChoice(self.kind, self.person.code, years)

    @property
    def wanted(self) -> Wanted:
        """What is asked of the drawing."""
        bridge = self.bridge
        return Wanted(self.choice, bridge.ledger, bridge.outlook, bridge.today, self.words)

    @property
    def asked(self) -> Asked | None:
        """What can be asked of the chosen row or place."""
        return self.table.asked if self.commands["as_table"].isChecked() else self.canvas.asked

    @property
    def is_settling(self) -> bool:
        """Whether a chart is on its way, or will be as soon as the window keeps its size."""
        return self._resizing.isActive() or self.drawing.is_busy

    def _offer(self) -> None:
        ledger = self.bridge.ledger
        people = [(person, self.display.person(person)) for person in ledger.people]
        self.person.offer([("", self.tr("Everyone")), *people])
        self.person.setVisible(len(people) > 1)
        first, last = years_known(ledger, self.bridge.outlook)
        years = [(str(year), self.words.say(HIJRI_YEAR, year=year)) for year in range(first, last + 1)]
        self.first.offer([("", self.tr("The beginning")), *years])
        self.last.offer([("", self.tr("The end")), *years])
        for widget in self._years:
            widget.setVisible(self.kind is not ChartKind.KINDS and first < last)

    def refresh(self) -> None:
        """Show the ledger as it is now, when somebody looks."""
        if not self.isVisible():
            return
        self._offer()
        as_table = self.commands["as_table"].isChecked()
        self.drawing.ask(self.wanted, None if as_table else self._screen())

    def _begin_anew(self) -> None:
        self._stack.setCurrentIndex(_WAITING)
        self.drawing.forget()
        self.refresh()

    def _screen(self) -> Screen:
        return screen_for(self, self._stack.width() - self._area.verticalScrollBar().sizeHint().width() - 2)

    # What is shown.

    def _waiting(self) -> QWidget:
        made = label(self.tr("The chart is being drawn…"), self, size=Size.HEADING, muted=True)
        made.setObjectName("chart_waiting")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made

    def _picture(self) -> QWidget:
        self.canvas = ChartCanvas()
        self.canvas.why_asked.connect(self.why_asked)
        self._area = QScrollArea(self)
        self._area.setObjectName("chart_area")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.canvas)
        self._area.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        return self._area

    def _table(self) -> QWidget:
        self.table = TwinTable(self)
        self.table.why_asked.connect(self.why_asked)
        return self.table

    def _show(self, shown: object) -> None:
        shown = cast(Shown, shown)
        for name in ("copy_chart", "save_chart"):
            self.commands[name].setEnabled(shown.twin is not None and not shown.twin.empty)
        if shown.refusal is not None:
            self._show_sentence(self.words.error(shown.refusal))
        elif shown.twin is not None and shown.twin.empty:
            self._show_sentence(shown.twin.empty)
        elif shown.twin is not None:
            self._show_twin(shown.twin, shown)

    def _show_twin(self, twin: Twin, shown: Shown) -> None:
        self.twin = twin
        if self.commands["as_table"].isChecked():
            self.table.show_twin(twin)
            self._stack.setCurrentIndex(_TABLE)
            return
        if shown.chart is not None:
            self.canvas.show_chart(shown.chart, self.devicePixelRatioF())
        self._stack.setCurrentIndex(_CHART)

    def _show_sentence(self, sentence: str) -> None:
        before = self._stack.widget(_EMPTY)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        add = command_button(self.commands["add_holding"], self.tr("Add a holding"), self, leading=True)
        made = EmptyState(self.icons, "charts", sentence, add, parent=self)
        self._stack.insertWidget(_EMPTY, made)
        self._stack.setCurrentIndex(_EMPTY)

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        """Qt shows the page."""
        super().showEvent(event)
        # Once everything has its size.
        self._resizing.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt gives the page another size."""
        super().resizeEvent(event)
        if self.isVisible():
            self._resizing.start(RESIZING_MS)

    def changeEvent(self, event: QEvent) -> None:
        """Qt changes colours or fonts."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self.isVisible():
            self._resizing.start(RESIZING_MS)
