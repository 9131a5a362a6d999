"""The answers to one disputed question: what each does and who holds it, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.fiqh.explain import ExplainedOption, explain_question
from zakatdesk.fiqh.options import Basis
from zakatdesk.words import Words
from zakatdesk.words.explaining import BASES
from zakatdesk.words.rules_texts import RulesTexts


class OptionList(QScrollArea):
    """The options of a question.

    Signals:
        option_chosen: The question and the option.
        explain_asked: The question, whose answers are to be explained.
    """

    option_chosen = Signal(str, str)
    explain_asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("options")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Answers"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = words
        self._texts = RulesTexts(words)

    def ask(self, axis: str, chosen: str, usual: str) -> None:
        """Show a question with the chosen option, and which one the set of rules has."""
        question = explain_question(axis)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(MARGIN)
        column.addWidget(label(self._words.text(question.asks), inner, size=Size.HEADING, bold=True, wrap=True))
        group = QButtonGroup(inner)
        for option in question.options:
            column.addLayout(self._row(axis, option, chosen, usual, group, inner))
        more = link_button(self.tr("Sources and worked cases…"), "explain", inner)
        more.clicked.connect(lambda: self.explain_asked.emit(axis))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        note = self.tr("Ask your scholar or local authority; zakatdesk only computes what you choose.")
        column.addWidget(label(note, inner, size=Size.SMALL, muted=True, wrap=True))
        column.addStretch(1)
        self.setWidget(inner)

    def _row(
        self,
        axis: str,
        option: ExplainedOption,
        chosen: str,
        usual: str,
        group: QButtonGroup,
        inner: QWidget,
    ) -> QGridLayout:
        button = QRadioButton(inner)
        button.setObjectName("option_" + option.code)
        button.setChecked(option.code == chosen)
        does = self._words.text(option.does)
        holders = self._texts.holders(option)
        if option.basis is not Basis.READ and option.holders:
            holders += " " + self._words.text(BASES[option.basis])
        button.setAccessibleName(does)
        button.setAccessibleDescription(holders)
        button.toggled.connect(lambda on: self.option_chosen.emit(axis, option.code) if on else None)
        group.addButton(button)
        said = label(does, inner, wrap=True, bold=option.code == chosen)
        said.setBuddy(button)
        if option.code == usual:
            holders = self.tr("{holders} This is the answer of the chosen set of rules.").format(holders=holders)
        row = QGridLayout()
        row.setColumnStretch(1, 1)
        row.setHorizontalSpacing(GAP)
        row.setVerticalSpacing(2)
        row.addWidget(button, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 0, 1)
        row.addWidget(label(holders, inner, size=Size.SMALL, muted=True, wrap=True), 1, 1)
        return row
