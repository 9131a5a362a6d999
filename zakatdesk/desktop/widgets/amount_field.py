"""The field for an amount: it says what it read, asks when that could be two things, and never guesses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from zakatdesk.desktop.widgets.field import Noted, keep_left_to_right
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.amounts import Ambiguous, Amount, read_amount
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import Unit
from zakatdesk.words import Words

_SIGNS = {DecimalSign.POINT: ".", DecimalSign.COMMA: ","}


class AmountField(Noted):
    """An amount of a unit, typed in any digits, also as a sum.

    Args:
        unit: What is counted.
        sign: The decimal sign that the ledger has chosen for the unit; none when it never asked.

    Signals:
        edited: What was read is another amount, or none.
        sign_chosen: A person said which sign is the decimal one.
    """

    edited = Signal()
    sign_chosen = Signal(DecimalSign)

    def __init__(
        self,
        name: str,
        words: Words,
        unit: Unit,
        sign: DecimalSign | None = None,
        *,
        signed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name, parent)
        keep_left_to_right(self.line)
        self._words = words
        self._unit = unit
        self._sign = sign
        self._keypad: DecimalSign | None = None
        self._signed = signed
        self._steps: int | None = None
        self._asking = self._choices(name)
        self.column.insertWidget(1, self._asking)
        self.line.textEdited.connect(self._read)
        self.line.installEventFilter(self)

    def _choices(self, name: str) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        self._buttons = {}
        for sign in DecimalSign:
            button = QPushButton(row)
            button.setObjectName(f"{name}_{sign}")
            button.clicked.connect(lambda _=False, chosen=sign: self._choose(chosen))
            line.addWidget(button)
            self._buttons[sign] = button
        line.addStretch(1)
        row.hide()
        return row

    @property
    def steps(self) -> int | None:
        """Steps of the unit that were read; none while nothing is, or while it could be two things."""
        return self._steps

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.line.text().strip()

    @property
    def is_asking(self) -> bool:
        """Whether it waits for a choice."""
        return not self._asking.isHidden()

    def set_steps(self, steps: int) -> None:
        """Show an amount that is already known."""
        self.line.setText(self._typed(steps))
        self._keypad = self._sign or self._own_sign()
        self._read()

    def count(self, unit: Unit, sign: DecimalSign | None) -> None:
        """Count in another unit; what was typed stays and is read again."""
        self._unit, self._sign = unit, sign
        self._read()

    def complain_if_empty(self) -> bool:
        """Say that an amount is needed, where there is none. Returns whether one was read."""
        if self.is_empty:
            self._refuse(DomainError("AMOUNT_MISSING"))
        return self._steps is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt shows each key before the line takes it: the keypad's decimal key is always the decimal sign."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            on_keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
            if on_keypad and event.key() in {Qt.Key.Key_Period, Qt.Key.Key_Comma}:
                self._keypad = self._sign or self._own_sign()
                self.line.insert(_SIGNS[self._keypad])
                self._read()
                return True
        return super().eventFilter(watched, event)

    def _own_sign(self) -> DecimalSign:
        """The decimal sign of the language; Arabic digits are read with either."""
        return DecimalSign.COMMA if self._words.how.decimal == "," else DecimalSign.POINT

    def _typed(self, steps: int) -> str:
        text = self._unit.text(steps)
        whole, point, part = text.partition(".")
        part = part.rstrip("0") if self._unit.code not in _money_codes(self._unit) else part
        sign = _SIGNS[self._sign or self._own_sign()]
        return whole + (sign + part if point and part else "")

    def _read(self) -> None:
        if self.is_empty:
            self._keypad = None
            self._settle(None, "")
            return
        try:
            read = read_amount(
                self.line.text(),
                self._unit.places,
                self._keypad or self._sign,
                unit=self._unit.code,
                signed=self._signed,
            )
        except DomainError as error:
            self._refuse(error)
            return
        if isinstance(read, Ambiguous):
            self._ask(read)
        else:
            self._settle(read.steps, self._echo(read))

    def _echo(self, amount: Amount) -> str:
        return self.tr("= {amount}").format(
            amount=self._words.quantity(self._unit.exact(amount.steps), self._unit.code)
        )

    def _ask(self, read: Ambiguous) -> None:
        for sign, button in self._buttons.items():
            found = dict(read.readings).get(sign)
            button.setVisible(found is not None)
            if found is not None:
                shown = self._words.quantity(self._unit.exact(found.steps), self._unit.code)
                button.setText(shown)
                button.setAccessibleName(self.tr("Read it as {amount}").format(amount=shown))
        self._asking.show()
        self._steps = None
        self.warn(self.tr("This can be read in two ways. Choose one; it is remembered for this ledger."))
        self.edited.emit()

    def _choose(self, sign: DecimalSign) -> None:
        self._sign = sign
        self._keypad = None
        self.sign_chosen.emit(sign)
        self._read()
        self.line.setFocus()

    def _settle(self, steps: int | None, echo: str) -> None:
        self._asking.hide()
        self._steps = steps
        self.say(echo)
        self.edited.emit()

    def _refuse(self, error: DomainError) -> None:
        self._asking.hide()
        self._steps = None
        self.warn(self._words.error(error))
        self.edited.emit()


def _money_codes(unit: Unit) -> frozenset[str]:
    """The unit's own code where all its places are always written, as money is."""
    return frozenset({unit.code}) if unit.code.isupper() and unit.places <= _MONEY_PLACES else frozenset()


_MONEY_PLACES = 3
