"""The tinted frame at the foot of a dialog: what would follow from what was typed so far."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from zakatdesk.desktop.look import GAP, MARGIN, accent, blend


class Tinted(QFrame):
    """A frame in a tint of the accent, with a column for texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, GAP + 2, MARGIN, GAP + 2)
        self.column.setSpacing(2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is small
        """Qt asks for the surface: a tint of the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(blend(accent(palette), palette.color(QPalette.ColorRole.Window), 40))
        painter.setBrush(blend(accent(palette), palette.color(QPalette.ColorRole.Window), 9))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
