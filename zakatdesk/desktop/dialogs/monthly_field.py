"""A debt that is paid back in equal parts, one each month."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.widgets.amount_field import AmountField
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import TextField, keep_left_to_right
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Monthly
from zakatdesk.domain.parse.amounts import Amount, read_amount
from zakatdesk.domain.quantity import money_unit
from zakatdesk.words import Words


class MonthlyField(QWidget):
    """How much a part, how many parts, and the day of the first.

    Args:
        currency: Asked for the code of the debt's currency when the amount is read.

    Signals:
        edited: Something else was typed.
    """

    edited = Signal()

    def __init__(
        self, words: Words, calendar: HijriCalendar, icons: Icons, today: int, currency: Callable[[], str]
    ) -> None:
        super().__init__()
        self._currency = currency
        self._counted = currency()
        self.amount = AmountField("every_month_amount", words, money_unit(currency()))
        self.parts = TextField("every_month_count")
        keep_left_to_right(self.parts.line)
        self.first = DayField("every_month_first", words, calendar, icons, today)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        rows = (
            (self.tr("Each part"), self.amount),
            (self.tr("How many parts"), self.parts),
            (self.tr("The first on"), self.first),
        )
        for place, (said, field) in enumerate(rows):
            caption = label(said, self, size=Size.SMALL, muted=True)
            caption.setBuddy(field.editor)
            field.editor.setAccessibleName(said)
            grid.addWidget(caption, place, 0)
            grid.addWidget(field, place, 1)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.amount)
        for signal in (self.amount.edited, self.parts.edited, self.first.edited):
            signal.connect(self.edited)

    def show_value(self, value: Monthly) -> None:
        """Show what is already said."""
        self.amount.set_steps(value.amount)
        self.parts.line.setText(str(value.count))
        self.first.set_day(value.first)

    def value(self) -> Monthly | None:
        """What is said; none where nothing is.

        Raises:
            DomainError: A part of it is missing or makes no sense.
        """
        if self.amount.is_empty and self.first.is_empty and not self.parts.text:
            return None
        self._count()
        if self.amount.steps is None:
            raise DomainError("AMOUNT_MISSING")
        if self.first.day is None:
            raise DomainError("DAY_EMPTY")
        count = read_amount(self.parts.text, 0)
        if not isinstance(count, Amount):
            raise DomainError("COUNT_NOT_POSITIVE")
        return Monthly(self.amount.steps, self.first.day, count.steps)

    def _count(self) -> None:
        """Read the amount in the currency that is chosen now; to ask for the value is no edit."""
        code = self._currency()
        if code != self._counted:
            self._counted = code
            self.amount.blockSignals(True)
            self.amount.count(money_unit(code), None)
            self.amount.blockSignals(False)
