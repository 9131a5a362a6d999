"""A field with a line below it: what was understood, or what is wrong. Nothing typed is ever taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from zakatdesk.desktop.look import warning
from zakatdesk.desktop.widgets.text import Size, label


class Noted(QWidget):
    """An editor and the line below it.

    Args:
        editor: What takes the keys; it gets the object name and the focus.
        name: The object name of the editor.
    """

    def __init__(self, editor: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        editor.setObjectName(name)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self.note = label("", self, size=Size.SMALL, muted=True, wrap=True)
        self.note.setObjectName(name + "_note")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(editor)
        self.column.addWidget(self.note)
        self.note.hide()
        self._wrong = False

    @property
    def editor(self) -> QWidget:
        """What takes the keys."""
        return self._editor

    @property
    def wrong(self) -> bool:
        """Whether the line says that something is wrong."""
        return self._wrong

    def say(self, text: str) -> None:
        """Say what was understood; an empty text says nothing."""
        self._tell(text, wrong=False)

    def warn(self, text: str) -> None:
        """Say what is wrong, beside a sign, and to whoever hears the field."""
        self._tell(text, wrong=True)

    def _tell(self, text: str, *, wrong: bool) -> None:
        self._wrong = wrong and bool(text)
        # The sign says it too, for whoever does not see the colour.
        self.note.setText("⚠ " + text if self._wrong else text)
        palette = QPalette(self.palette())
        if self._wrong:
            palette.setColor(QPalette.ColorRole.PlaceholderText, warning(palette))
        self.note.setPalette(palette)
        self.note.setVisible(bool(text))
        self._editor.setAccessibleDescription(text)


class TextField(Noted):
    """One line of text.

    Signals:
        edited: The text is another one.
    """

    edited = Signal()

    def __init__(self, name: str, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name, parent)
        self.line.setText(text)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self._changed)

    @property
    def text(self) -> str:
        """What was typed, without the blanks around it."""
        return self.line.text().strip()

    def _changed(self) -> None:
        self.say("")
        self.edited.emit()


def keep_left_to_right(line: QLineEdit) -> None:
    """Numbers and their signs are typed from left to right in every language."""
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
