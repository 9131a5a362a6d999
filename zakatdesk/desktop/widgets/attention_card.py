"""The first findings of the checks, on the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.card import Card

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.checks.finding import Finding, FixesOf
    from zakatdesk.desktop.pages.page import Page

FEW = 4
"""Findings on the first page; the page of the checks has all."""


class AttentionCard(Card):
    """What needs attention; without anything the card goes away.

    Signals:
        fix_asked: A finding, and the quick fix that is wanted.
    """

    fix_asked = Signal(object, object)

    def __init__(self, heading: str, page: Page, fixes_of: FixesOf) -> None:
        super().__init__(heading, page)
        self._page = page
        self._fixes_of = fixes_of
        self._shown: tuple[Finding, ...] = ()
        self._rows: QWidget | None = None
        self._all: QPushButton = link_button("", "attention_all", self)
        self._all.clicked.connect(page.commands["checks"].trigger)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show the first of these."""
        if found == self._shown:
            return
        from zakatdesk.desktop.widgets.finding_row import FindingRow  # noqa: PLC0415 - not for the first frame

        self._shown = found
        if self._rows is not None:
            self._rows.deleteLater()
        self._rows = QWidget(self)
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for finding in found[:FEW]:
            row = FindingRow(finding, self._fixes_of(finding), self._page.display, self._page.icons, self._rows)
            row.fix_asked.connect(self.fix_asked)
            column.addWidget(row)
        self.body.insertWidget(1, self._rows)
        self._all.setText(self.tr("Show all {number}").format(number=self._page.words.number(len(found))))
        self._all.setVisible(len(found) > FEW)
        self.setVisible(bool(found))
