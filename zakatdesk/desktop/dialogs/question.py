"""A question with a few answers, each in its own words; closing it is the last of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.letters import settle_in
from zakatdesk.desktop.widgets.text import Size, label

WIDTH = 520


class Question(QDialog):
    """Says what happened, what is safe and what can be done.

    Args:
        title: What happened, in a few words.
        text: The whole of it.
        answers: Pairs (code, words); the first one leads, the last one is that of Escape.

    Attributes:
        answer: The code that was chosen.
    """

    def __init__(
        self, title: str, text: str, answers: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setWindowTitle(title)
        self.answer = answers[-1][0]
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(label(title, self, size=Size.HEADING, bold=True, wrap=True))
        column.addWidget(label(text, self, wrap=True, selectable=True))
        column.addSpacing(MARGIN)
        column.addStretch(1)
        box = QDialogButtonBox(self)
        for place, (code, words) in enumerate(answers):
            button = QPushButton(words, self)
            button.setObjectName("answer_" + code)
            button.clicked.connect(lambda _=False, chosen=code: self._choose(chosen))
            role = QDialogButtonBox.ButtonRole.ActionRole
            if place == 0:
                lead(button)
                button.setDefault(True)
                role = QDialogButtonBox.ButtonRole.AcceptRole
            elif place == len(answers) - 1:
                role = QDialogButtonBox.ButtonRole.RejectRole
            button.setAutoDefault(place == 0)
            box.addButton(button, role)
        column.addWidget(box)
        settle_in(self)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, column.totalHeightForWidth(WIDTH))

    def _choose(self, code: str) -> None:
        self.answer = code
        self.accept()
