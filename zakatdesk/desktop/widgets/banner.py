"""The line above every page that says what is special about this ledger."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from zakatdesk.desktop.look import GAP, PAGE_MARGIN, accent, blend
from zakatdesk.desktop.widgets.text import label


class Banner(QFrame):
    """A sentence that stays, and one thing to do about it.

    Args:
        text: The sentence.
        button: The words of the thing to do; empty for none.
    """

    def __init__(self, text: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, GAP)
        row.addWidget(label(text, self, bold=True, wrap=True), 1)
        self._row = row
        self.button = self.add_button(button, "banner_button")
        self.button.setVisible(bool(button))

    def add_button(self, words: str, name: str) -> QPushButton:
        """Offer one more thing to do."""
        button = QPushButton(words, self)
        button.setObjectName(name)
        self._row.addWidget(button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is small
        """Qt asks for the surface: a tint of the accent."""
        painter = QPainter(self)
        tint = blend(accent(self.palette()), self.palette().color(QPalette.ColorRole.Window), 14)
        painter.fillRect(self.rect(), tint)
