"""Wealth against nisab over the last twelve lunar months, on the first page."""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.views.chart_series import ChartChoice, ChartKind
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.chart_canvas import ChartCanvas
from zakatdesk.desktop.chart_drawing import ChartDrawing, Shown, Wanted, screen_for
from zakatdesk.desktop.look import MARGIN
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.text import label
from zakatdesk.desktop.widgets.twin_table import TwinTable
from zakatdesk.domain.parts import replace

RESIZING_MS = 150
MOST_ROWS = 8
NARROWEST = 5.0
"""Inches of the chart in the narrowest window."""


class WealthCard(Card):
    """What the wealth and the nisab were, in sentences, as a chart or as a table.

    The sentences are there at once. The chart is drawn when it is asked for, and always once matplotlib is loaded: the first page does
    not load it for itself.
    """

    def __init__(self, bridge: SessionBridge, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wealth against nisab"), parent)
        self.setObjectName("wealth_card")
        self._bridge = bridge
        self._as_table = commands["as_table"]
        self._wanted = False
        self.drawing = ChartDrawing(self)
        self.drawing.drawn.connect(self._show)
        self.said = label(self.tr("The chart is being drawn…"), self, muted=True, wrap=True, selectable=True)
        self.said.setObjectName("wealth_said")
        self.link = link_button(self.tr("Show the chart"), "wealth_chart", self)
        self.link.clicked.connect(self._want)
        self.canvas = ChartCanvas(self, yields=True)
        self.table = TwinTable(self)
        for widget in (self.said, self.canvas, self.table):
            self.add(widget)
        self.body.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        self.link.hide()
        self.canvas.hide()
        self.table.hide()
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.timeout.connect(self.refresh)
        bridge.changed.connect(lambda: self._resizing.start(0))
        self._as_table.toggled.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Show the ledger as it is now, when somebody looks."""
        if not self.isVisible():
            return
        bridge = self._bridge
        choice = ChartChoice(ChartKind.NISAB, last_year=True)
        wanted = Wanted(choice, bridge.ledger, bridge.outlook, bridge.today, bridge.words)
        draws = (self._wanted or "matplotlib.figure" in sys.modules) and not self._as_table.isChecked()
        screen = screen_for(self, self.width() - 2 * MARGIN, NARROWEST)
        self.drawing.ask(wanted, replace(screen, headed=False) if draws else None)

    def _want(self) -> None:
        self._wanted = True
        self.link.setEnabled(False)
        self.refresh()

    def _show(self, shown: object) -> None:
        shown = cast(Shown, shown)
        twin = shown.twin
        if twin is None:
            self.hide()
            return
        self.said.setText(twin.summary)
        as_table = self._as_table.isChecked() and not twin.empty
        if as_table:
            self.table.show_twin(twin)
            self.table.fit_rows(MOST_ROWS)
        if shown.chart is not None:
            self.canvas.show_chart(shown.chart, self.devicePixelRatioF())
        is_drawn = not as_table and not twin.empty and (shown.chart is not None or shown.is_same)
        self.said.setVisible(not is_drawn)
        self.canvas.setVisible(is_drawn)
        self.table.setVisible(as_table)
        self.link.setVisible(not is_drawn and not as_table and not twin.empty)
        self.link.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt shows the card."""
        super().showEvent(event)
        self._resizing.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt gives the card another size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resizing.start(RESIZING_MS)
