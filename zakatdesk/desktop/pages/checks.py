"""Everything that the checks find, under its headings, each with what can be done at once."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.checks.finding import Finding, FixesOf, Subject, Weight
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.advice import Advice
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.finding_row import FindingRow
from zakatdesk.desktop.widgets.text import label
from zakatdesk.words.findings import FAULTS, MORE, NOTES

MOST_ROWS = 60
"""Rows of one heading; what is more is told as a number, and comes up as the first are mended."""


class ChecksPage(Page):
    """The findings under their headings, or that there is none.

    Signals:
        fix_asked: A finding, and the quick fix that is wanted.
    """

    fix_asked = Signal(object, object)

    def __init__(
        self,
        bridge: SessionBridge,
        commands: Commands,
        icons: Icons,
        advice: Advice,
        fixes_of: FixesOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Checks"), bridge, commands, icons, parent)
        self._advice = advice
        self._fixes_of = fixes_of
        self._said = label("", self, muted=True, wrap=True)
        self._said.setObjectName("checks_sum")
        self.column.addWidget(self._said)
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        sentence = self.tr("Nothing needs your attention. Every price, day and sum that the ledger needs is there.")
        self._stack.addWidget(EmptyState(icons, "done", sentence, parent=self))
        self._area = QScrollArea(self)
        self._area.setObjectName("findings")
        self._area.setAccessibleName(self.tr("What the checks found"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(self._area)
        self._shown: tuple[Finding, ...] | None = None
        advice.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the checks find now."""
        found = self._advice.findings
        if found == self._shown:
            return
        self._shown = found
        self._stack.setCurrentIndex(1 if found else 0)
        self._said.setVisible(bool(found))
        faults = sum(finding.weight is Weight.FAULT for finding in found)
        self._said.setText(self._sum(faults, len(found) - faults))
        buttons = self._area.findChildren(QPushButton)
        focused = next((button.objectName() for button in buttons if button.hasFocus()), "")
        place = self._area.verticalScrollBar().value()
        self._area.setWidget(self._cards(found))
        self._area.verticalScrollBar().setValue(place)
        self._return_focus(focused)

    def _sum(self, faults: int, notes: int) -> str:
        parts = []
        if faults:
            parts.append(self.words.count(FAULTS, faults))
        if notes:
            parts.append(self.words.count(NOTES, notes))
        return " ".join(parts)

    def _return_focus(self, name: str) -> None:
        """Let the keys go on where they were, or at the first thing that can be done."""
        if name:
            buttons = self._area.findChildren(QPushButton)
            same = [button for button in buttons if button.objectName() == name]
            for button in (same or buttons)[:1]:
                button.setFocus()

    def _cards(self, found: tuple[Finding, ...]) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(MARGIN)
        order = list(Subject)
        by_subject = sorted(found, key=lambda finding: order.index(finding.subject))
        for subject, rows in groupby(by_subject, key=lambda finding: finding.subject):
            column.addWidget(self._card(subject, list(rows)))
        column.addStretch(1)
        return inner

    def _card(self, subject: Subject, rows: list[Finding]) -> QWidget:
        card = Card(self.words.code(subject), self)
        for finding in rows[:MOST_ROWS]:
            row = FindingRow(finding, self._fixes_of(finding), self.display, self.icons, card)
            row.fix_asked.connect(self.fix_asked)
            card.add(row)
        if len(rows) > MOST_ROWS:
            card.add(label(self.words.count(MORE, len(rows) - MOST_ROWS), card, muted=True))
        return card
