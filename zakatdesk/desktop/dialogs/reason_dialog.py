"""Asking why something of a closed year is changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.errors import DomainError
from zakatdesk.words import Words


class ReasonDialog(FormDialog):
    """One line for a reason.

    Args:
        question: What is about to be done.

    Signals:
        given: The reason.
    """

    given = Signal(str)

    def __init__(self, words: Words, question: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A closed year is changed"), words, parent)
        self.setObjectName("reason_dialog")
        self.column.insertWidget(0, label(question, self, wrap=True))
        self.reason = TextField("reason", hint=self.tr("such as: typed twice"))
        self.reason.edited.connect(self.touch)
        self.add_field("reason", self.tr("&Reason"), self.reason)
        self.finish()
        self.reason.setFocus()

    def save(self) -> bool:
        """Hand the reason on."""
        if not self.reason.text:
            raise DomainError("REASON_MISSING", "reason")
        self.given.emit(self.reason.text)
        return True
