"""The field for an amount: it says what it read, asks when that could be two things, and never guesses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zakatdesk.desktop.widgets.field import Noted, keep_left_to_right
from zakatdesk.desktop.widgets.reading_choice import ReadingChoice
from zakatdesk.domain.currencies import MINOR_UNITS
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
        # A sign that is certain, and the text up to it: from the keypad, or from an amount shown by the field itself.
        self._certain: tuple[str, DecimalSign] | None = None
        self._signed = signed
        self._steps: int | None = None
        self._asking = ReadingChoice(name, words, self)
        self._asking.sign_chosen.connect(self._choose)
        self.column.insertWidget(1, self._asking)
        self.line.textEdited.connect(self._read)
        self.line.installEventFilter(self)

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
        sign = self._sign or self._own_sign()
        self.line.setText(plain_text(self._unit, steps, _SIGNS[sign]))
        self._certain = (self.line.text().partition(_SIGNS[sign])[0] + _SIGNS[sign], sign)
        self._read()

    def set_empty(self) -> None:
        """Show nothing, for the next amount."""
        self.line.clear()
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
                sign = self._sign or self._own_sign()
                self.line.insert(_SIGNS[sign])
                self._certain = (self.line.text()[: self.line.cursorPosition()], sign)
                self._read()
                return True
        return super().eventFilter(watched, event)

    def _own_sign(self) -> DecimalSign:
        """The decimal sign of the language; Arabic digits are read with either."""
        return DecimalSign.COMMA if self._words.how.decimal == "," else DecimalSign.POINT

    def _hint(self) -> DecimalSign | None:
        """The decimal sign that is certain for what stands here."""
        if self._certain is not None and not self.line.text().startswith(self._certain[0]):
            self._certain = None
        return self._sign or (self._certain[1] if self._certain else None)

    def _read(self) -> None:
        if self.is_empty:
            self._settle(None, "")
            return
        try:
            read = read_amount(
                self.line.text(),
                self._unit.places,
                self._hint(),
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
        return self.tr("= {amount}").format(amount=said(self._words, self._unit, amount.steps))

    def _ask(self, read: Ambiguous) -> None:
        self._asking.ask(read, self._unit)
        self._steps = None
        if len(read.readings) > 1:
            self.warn(self.tr("This can be read in two ways. Choose one; it is remembered for this ledger."))
        else:
            self.warn(self.tr("Is this what you mean? Choose it, or type the amount anew."))
        self.edited.emit()

    def _choose(self, sign: DecimalSign) -> None:
        self._sign = sign
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


def said(words: Words, unit: Unit, steps: int) -> str:
    """An amount with every place it has."""
    if unit.code in MINOR_UNITS:
        return words.exact_money(unit.exact(steps), unit.code)
    return words.quantity(unit.exact(steps), unit.code)


def plain_text(unit: Unit, steps: int, sign: str) -> str:
    """An amount as it is typed: money with all its places, other things without the zeros at the end."""
    whole, _, part = unit.text(steps).partition(".")
    if MINOR_UNITS.get(unit.code) != unit.places:
        part = part.rstrip("0")
    return whole + (sign + part if part else "")
