"""A list to choose one thing from, which the mouse wheel never changes by accident."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class Choice(QComboBox):
    """A combo box of codes with their words.

    Signals:
        chosen: A person chose another code.
    """

    chosen = Signal(str)

    def __init__(self, options: Iterable[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        """Show options as pairs (code, words)."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(options)
        self.activated.connect(self._tell)

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Show other options; the chosen code stays where it is still offered."""
        before = self.code
        self.blockSignals(True)
        self.clear()
        for code, words in options:
            self.addItem(words, code)
        self.blockSignals(False)
        self.choose(before)

    @property
    def code(self) -> str:
        """The code that is chosen; empty when nothing is offered."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a code without telling anybody."""
        place = self.findData(code)
        if place >= 0:
            self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page below."""
        event.ignore()

    def _tell(self) -> None:
        self.chosen.emit(self.code)
