"""A line for a passphrase: hidden until somebody wants to see what was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.widgets.field import Noted
from zakatdesk.desktop.widgets.text import set_tip

_HIDDEN_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseField(Noted):
    """A passphrase, exactly as it was typed, and a button that shows it.

    Signals:
        edited: The text is another one.
    """

    edited = Signal()

    def __init__(self, name: str, icons: Icons, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name, parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_HIDDEN_HINTS)
        self.line.textEdited.connect(self._changed)
        self.eye = QToolButton(self)
        self.eye.setObjectName(name + "_show")
        self.eye.setIcon(icons.icon("eye"))
        self.eye.setCheckable(True)
        self.eye.setAutoRaise(True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.eye.setAccessibleName(self.tr("Show what was typed"))
        set_tip(self.eye, self.tr("Show what was typed"))
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        self.column.removeWidget(self.line)
        self.column.insertLayout(0, row)

    @property
    def text(self) -> str:
        """What was typed, with every blank."""
        return self.line.text()

    def clear(self) -> None:
        """Take away what was typed, and hide what comes next."""
        self.line.clear()
        self.eye.setChecked(False)

    def _show(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _changed(self) -> None:
        self.say("")
        self.edited.emit()
