"""Two readings of one amount, to choose from: the program never guesses which one was meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zakatdesk.domain.parse.amounts import Ambiguous
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import Unit
from zakatdesk.words import Words


class ReadingChoice(QWidget):
    """A button for each reading.

    Args:
        name: The object names of the buttons begin with it.

    Signals:
        sign_chosen: The decimal sign of the reading that was chosen.
    """

    sign_chosen = Signal(DecimalSign)

    def __init__(self, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        self._buttons: dict[DecimalSign, QPushButton] = {}
        for sign in DecimalSign:
            button = QPushButton(self)
            button.setObjectName(f"{name}_{sign}")
            button.clicked.connect(lambda _=False, chosen=sign: self.sign_chosen.emit(chosen))
            row.addWidget(button)
            self._buttons[sign] = button
        row.addStretch(1)
        self.hide()

    def ask(self, read: Ambiguous, unit: Unit) -> None:
        """Show the readings there are."""
        readings = dict(read.readings)
        for sign, button in self._buttons.items():
            amount = readings.get(sign)
            button.setVisible(amount is not None)
            shown = "" if amount is None else self._words.quantity(unit.exact(amount.steps), unit.code)
            button.setText(shown)
            button.setAccessibleName(self.tr("Read it as {amount}").format(amount=shown))
        self.show()
