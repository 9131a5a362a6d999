"""Choosing single rules, for a comparison."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.views.other_rules import Rules
from zakatdesk.desktop.look import MARGIN
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.letters import settle_in
from zakatdesk.desktop.widgets.rules_editor import RulesEditor
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.presets import DEFAULT_PRESET
from zakatdesk.words import Words


class RulesDialog(QDialog):
    """Every question, one answer each; nothing of the ledger is changed.

    Signals:
        rules_chosen: The rules to compare with.
        explain_asked: The question that is to be explained.
    """

    rules_chosen = Signal(object)
    explain_asked = Signal(str)

    def __init__(self, words: Words, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules_dialog")
        self.setWindowTitle(self.tr("Rules to compare with"))
        self.resize(820, 600)
        choice = PolicyChoice(rules.preset or DEFAULT_PRESET, options=rules.options)
        self.rules = RulesEditor(words, choice, with_zakat_day=False, parent=self)
        self.rules.explain_asked.connect(self.explain_asked)
        box = QDialogButtonBox(self)
        use = QPushButton(self.tr("&Compare"), self)
        use.setObjectName("compare")
        use.setDefault(True)
        lead(use)
        use.clicked.connect(self.accept)
        box.addButton(use, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("&Cancel"), self)
        cancel.setObjectName("cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.rules, 1)
        column.addWidget(box)
        settle_in(self)

    def accept(self) -> None:
        """Compare with what is chosen."""
        choice = self.rules.choice
        self.rules_chosen.emit(Rules(choice.preset, choice.options))
        super().accept()
