"""The quiet line below a page: what was just done, and one way back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN, warning
from zakatdesk.desktop.widgets.text import label, set_tip

STAYS_MS = 12_000
"""How long a line about something done stays; one about a failure stays until it is closed."""


class MessageLine(QFrame):
    """What was done or what went wrong, spoken to screen readers too.

    Signals:
        undo_asked: A person wants it undone.
    """

    undo_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_line")
        self._icons = icons
        self._draft = False
        self._picture = label("", self)
        self._text = label("", self, wrap=True, selectable=True)
        self._text.setAccessibleName(self.tr("What was just done"))
        self._undo = QPushButton(icons.icon("undo"), self.tr("Undo"), self)
        self._undo.setObjectName("message_undo")
        self._undo.clicked.connect(self.undo_asked)
        self._close = QToolButton(self)
        self._close.setObjectName("message_close")
        self._close.setIcon(icons.icon("close"))
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        set_tip(self._close, self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def offers_draft(self) -> bool:
        """Whether the button brings back what was typed into a dialog that was left."""
        return self._draft

    def forget_draft(self) -> None:
        """The dialog is gone; its line goes too."""
        if self._draft:
            self.hide()
        self._draft = False

    def tell_draft(self, text: str) -> None:
        """Say that a dialog was left, and offer it again."""
        self._show(text, "info", undoable=True, draft=True)
        self._timer.start()

    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def tell_done(self, text: str, *, undoable: bool) -> None:
        """Say what was done."""
        self._show(text, "done", undoable=undoable)
        self._timer.start()

    def tell_failure(self, text: str) -> None:
        """Say what could not be done; stays until it is closed."""
        self._timer.stop()
        self._show(text, "overdue", undoable=False)

    def _show(self, text: str, icon: str, *, undoable: bool, draft: bool = False) -> None:
        self._draft = draft
        color = warning(self.palette()) if icon == "overdue" else None
        self._picture.setPixmap(self._icons.icon(icon, color).pixmap(20, 20))
        self._text.setText(text)
        self._undo.setVisible(undoable)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - not for the first frame

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
