"""What a page shows when there is nothing yet: one sentence, one button, one link."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import MARGIN, accent
from zakatdesk.desktop.widgets.text import Size, label

SENTENCE_WIDTH = 440


class EmptyState(QWidget):
    """A picture, a sentence and what to do next.

    Args:
        icon: The name of the picture.
        sentence: What is missing and what it would bring.
        things: The button, and perhaps a link below it.
    """

    def __init__(self, icons: Icons, icon: str, sentence: str, *things: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(MARGIN)
        column.addStretch(2)
        picture = label("", self)
        picture.setPixmap(icons.pixmap(icon, 56, accent(self.palette())))
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        said = label(sentence, self, size=Size.HEADING, wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said.setFixedWidth(SENTENCE_WIDTH)
        said.setMinimumHeight(said.heightForWidth(SENTENCE_WIDTH))  # else the layout gives it one line
        column.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        for thing in things:
            column.addWidget(thing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
