"""How it stands with the ledger's file, on the first page: its last backup, and what somebody should look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zakatdesk.desktop.look import GAP, warning
from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.text import label

if TYPE_CHECKING:
    from zakatdesk.desktop.ledger_file.file_notices import FileNotice
    from zakatdesk.desktop.pages.page import Page


class FileCard(Card):
    """What there is to say about the file; without anything the card goes away."""

    def __init__(self, heading: str, page: Page) -> None:
        super().__init__(heading, page)
        self._page = page
        self._rows: QWidget | None = None
        self.backup: QPushButton = link_button("", "home_backup", self)
        self.backup.clicked.connect(page.commands["backups"].trigger)
        self.body.addWidget(self.backup, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()
        page.bridge.noticed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is to say now."""
        bridge = self._page.bridge
        if self._rows is not None:
            self._rows.deleteLater()
        self._rows = QWidget(self)
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for notice in bridge.notices:
            column.addLayout(self._row(notice))
        self.body.insertWidget(1, self._rows)
        self._rows.setVisible(bool(bridge.notices))
        self.backup.setText(bridge.backup_said)
        self.backup.setVisible(bool(bridge.backup_said))
        self.setVisible(bool(bridge.notices or bridge.backup_said))

    def _row(self, notice: FileNotice) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        picture = label("", self._rows)
        picture.setPixmap(self._page.icons.icon("overdue", warning(self.palette())).pixmap(20, 20))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(notice.said, self._rows, wrap=True), 1)
        if notice.way:
            way = link_button(notice.way, "notice_way", self)
            # Asked when the window is at rest: what it does may take this card away.
            way.clicked.connect(lambda _=False, act=notice.act: QTimer.singleShot(0, self, act))
            row.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        return row
