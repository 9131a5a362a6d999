"""What is known of a disputed question: its answers, who holds each, how that is known, where it stands, a worked case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.fiqh.explain import ExplainedOption, explain_question
from zakatdesk.words import Words
from zakatdesk.words.explaining import lines_of


class ExplanationSheet(QDialog):
    """One question, to be read.

    Args:
        chosen: The answer in force where it was asked; empty for none.
    """

    def __init__(self, axis: str, chosen: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explanation")
        self.setWindowTitle(self.tr("About this rule"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 620)
        self._words = words
        question = explain_question(axis)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(MARGIN)
        column.addWidget(label(words.text(question.asks), inner, size=Size.HEADING, bold=True, wrap=True))
        for option in question.options:
            column.addLayout(self._option(option, option.code == chosen, inner))
        note = self.tr("Ask your scholar or local authority; zakatdesk only computes what you choose.")
        column.addWidget(label(note, inner, size=Size.SMALL, muted=True, wrap=True))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("answers")
        area.setAccessibleName(self.tr("Answers"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        box = QDialogButtonBox(self)
        close = QPushButton(self.tr("&Close"), self)
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        outer.addWidget(area, 1)
        outer.addWidget(box)

    def _option(self, option: ExplainedOption, chosen: bool, inner: QWidget) -> QVBoxLayout:
        does = self._words.text(option.does)
        said = self.tr("In force: {answer}").format(answer=does) if chosen else does
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(said, inner, bold=True, wrap=True, selectable=True))
        for line in lines_of(option, self._words):
            column.addWidget(label(line, inner, size=Size.SMALL, wrap=True, selectable=True))
        return column
