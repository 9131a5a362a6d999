"""Pages of paper, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from zakatdesk.desktop.look import MARGIN
from zakatdesk.desktop.widgets.text import label

SCREEN_DOTS = 110
"""Dots of a page for an inch, so that its small letters can be read on the screen."""

NARROWEST = 200
"""Pixels of a page in a dialog that has hardly any room."""


class PaperView(QScrollArea):
    """What a document will look like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(self.tr("Pages of the statement"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWidgetResizable(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.pages: list[QLabel] = []
        self._drawn: list[QPixmap] = []
        self._inner = QWidget()
        self._inner.setBackgroundRole(QPalette.ColorRole.Mid)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        self.said = label("", self._inner, wrap=True)
        self.said.setObjectName("paper_said")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self.said)
        self.setWidget(self._inner)

    def tell(self, said: str) -> None:
        """Say why there are no pages; those that were shown stay until others come."""
        self.said.setText(said)
        self.said.show()

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show pictures of pages in place of those before."""
        self.said.hide()
        for shown in self.pages:
            self._column.removeWidget(shown)
            shown.deleteLater()
        self._drawn = [QPixmap.fromImage(QImage.fromData(page)) for page in pages]
        self.pages = [self._page(number) for number in range(1, len(pages) + 1)]
        for shown in self.pages:
            self._column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()

    def _page(self, number: int) -> QLabel:
        shown = label("", self._inner)
        shown.setObjectName(f"paper_{number}")
        shown.setAccessibleName(self.tr("Page {number}").format(number=number))
        return shown

    def _fit(self) -> None:
        """Show the pages as wide as there is room, but no wider than they were drawn."""
        room = self.viewport().width() - 2 * MARGIN
        for shown, drawn in zip(self.pages, self._drawn, strict=True):
            width = max(min(room, drawn.width()), NARROWEST)
            shown.setPixmap(drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt gives the pages another size."""
        super().resizeEvent(event)
        self._fit()
