"""A field for each key that a kind of holding has of its own, made from the table of kinds."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from zakatdesk.desktop.dialogs.monthly_field import MonthlyField
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.currency_choice import CurrencyChoice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import TextField, keep_left_to_right
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import KeyValue, Monthly
from zakatdesk.domain.kinds import Key, KeyType
from zakatdesk.domain.parse.amounts import Ambiguous, read_amount
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import decimal_text
from zakatdesk.words import Words

PLACES = {KeyType.PART: 6, KeyType.FINE: 3, KeyType.GRAMS: 3, KeyType.AMOUNT: 3}
NOT_SAID = ""
ON_DEMAND = "on_demand"


class KeyField(QObject):
    """One key: the field on the screen, and its value.

    Signals:
        edited: The value is another one.
    """

    edited = Signal()

    def __init__(self, key: Key, widget: QWidget, read: Callable[[], KeyValue | None]) -> None:
        super().__init__(widget)
        self.key = key
        self.widget = widget
        self._read = read

    def value(self) -> KeyValue | None:
        """The value; none where nothing was said.

        Raises:
            DomainError: What was typed is nothing that fits; its place is the key's name.
        """
        try:
            return self._read()
        except DomainError as error:
            raise error.at(self.key.name) if not error.where else error from None


class KeyFields:
    """Makes the fields of one ledger and language.

    Args:
        currencies: Those that stand first in a list.
    """

    def __init__(
        self, words: Words, calendar: HijriCalendar, icons: Icons, today: int, currencies: tuple[str, ...]
    ) -> None:
        """Remember what the fields need."""
        self._words = words
        self._calendar = calendar
        self._icons = icons
        self._today = today
        self._currencies = currencies
        self._money: CurrencyChoice | None = None

    def make(self, key: Key, value: KeyValue | None) -> KeyField | None:
        """The field of a key with its value; none for keys that have no field of their own."""
        makers: dict[KeyType, Callable[[Key, KeyValue | None], KeyField]] = {
            KeyType.CHOICE: self._choice,
            KeyType.FLAG: self._flag,
            KeyType.TEXT: self._text,
            KeyType.SYMBOL: self._text,
            KeyType.CURRENCY: self._currency,
            KeyType.PART: self._decimal,
            KeyType.FINE: self._decimal,
            KeyType.GRAMS: self._decimal,
            KeyType.AMOUNT: self._decimal,
            KeyType.DUE: self._due,
            KeyType.MONTHLY: self._monthly,
        }
        maker = makers.get(key.type)
        return maker(key, value) if maker else None

    def _choice(self, key: Key, value: KeyValue | None) -> KeyField:
        options = [(code, self._words.choice(key.name, code)) for code in key.choices]
        if key.default is None:
            options.insert(0, (NOT_SAID, "–"))
        choice = Choice(options, key.name)
        choice.choose(str(value or key.default or NOT_SAID))
        field = KeyField(key, choice, lambda: choice.code or None)
        choice.chosen.connect(lambda _: field.edited.emit())
        return field

    def _flag(self, key: Key, value: KeyValue | None) -> KeyField:
        box = QCheckBox(self._words.key(key.name))
        box.setObjectName(key.name)
        box.setChecked(bool(key.default if value is None else value))
        field = KeyField(key, box, lambda: box.isChecked() if box.isChecked() != bool(key.default) else None)
        box.toggled.connect(lambda _: field.edited.emit())
        return field

    def _text(self, key: Key, value: KeyValue | None) -> KeyField:
        line = TextField(key.name, str(value or ""))
        field = KeyField(key, line, lambda: line.text or None)
        line.edited.connect(field.edited)
        return field

    def _currency(self, key: Key, value: KeyValue | None) -> KeyField:
        choice = CurrencyChoice(key.name, self._currencies)
        choice.choose(str(value or (self._currencies[0] if self._currencies else "USD")))
        self._money = choice
        field = KeyField(key, choice, lambda: choice.code)
        choice.chosen.connect(lambda _: field.edited.emit())
        return field

    def _decimal(self, key: Key, value: KeyValue | None) -> KeyField:
        shown = decimal_text(value) if isinstance(value, Decimal) else ""
        line = TextField(key.name, shown.replace(".", self._sign_text()))
        keep_left_to_right(line.line)
        field = KeyField(key, line, lambda: self.read_decimal(line.text, PLACES[key.type]))
        line.edited.connect(field.edited)
        return field

    def _due(self, key: Key, value: KeyValue | None) -> KeyField:
        days = DayField(key.name, self._words, self._calendar, self._icons, self._today)
        days.line.setPlaceholderText(self._words.choice(key.name, ON_DEMAND))
        if value is not None and value != ON_DEMAND:
            days.set_day(cast(StatedDay, value))
        field = KeyField(key, days, lambda: _day_or_demand(days))
        days.edited.connect(field.edited)
        return field

    def _monthly(self, key: Key, value: KeyValue | None) -> KeyField:
        made = MonthlyField(self._words, self._calendar, self._icons, self._today, self._currency_code)
        if isinstance(value, Monthly):
            made.show_value(value)
        field = KeyField(key, made, made.value)
        made.edited.connect(field.edited)
        return field

    def _currency_code(self) -> str:
        """The currency that is chosen in the field made before."""
        return self._money.code if self._money is not None else self._currencies[0]

    def _sign_text(self) -> str:
        return "," if self._words.how.decimal == "," else "."

    def read_decimal(self, text: str, places: int) -> Decimal | None:
        """A small number; where it could be two, the sign of the language decides, for nobody types 21.875 as a thousand.

        Raises:
            DomainError: It is no such number.
        """
        if not text:
            return None
        sign = DecimalSign.COMMA if self._sign_text() == "," else DecimalSign.POINT
        read = read_amount(text, places, sign)
        if isinstance(read, Ambiguous):
            raise DomainError("AMOUNT_UNREADABLE", part=text[:40])
        return Decimal(read.text)


def _day_or_demand(days: DayField) -> KeyValue | None:
    """The due day; on demand, the default, where nothing stands."""
    if days.is_empty:
        return None
    if days.day is None:
        raise DomainError("DAY_UNREADABLE", part=days.line.text()[:40])
    return days.day
