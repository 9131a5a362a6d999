"""What a payment would do, in sentences, while it is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from zakatdesk.desktop.widgets.text import label
from zakatdesk.desktop.widgets.tinted import Tinted


class Outcome(Tinted):
    """One sentence on each line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = label("", self, bold=True, wrap=True)
        self._said.setObjectName("outcome")
        self._said.setAccessibleName(self.tr("What follows"))
        self.column.addWidget(self._said)
        self.say(())

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def say(self, sentences: Sequence[str]) -> None:
        """Say these sentences; without any, what is still needed."""
        self._said.setText("\n".join(sentences) or self.tr("Type an amount and a day, and see here what it settles."))
