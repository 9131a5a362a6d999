"""The field for a day: typed by either calendar, chosen from a month, always shown by both."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.models.month_model import clamped, moved_by_month
from zakatdesk.desktop.widgets.field import Noted, keep_left_to_right
from zakatdesk.desktop.widgets.month_grid import MonthGrid
from zakatdesk.desktop.widgets.text import set_tip
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.days import HijriDate, StatedDay, day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.days import read_typed_day
from zakatdesk.words import Words


class DayLine(QLineEdit):
    """One line for a day: `t` is today, `+` and `-` a day on or back, PgUp and PgDn a month.

    Args:
        calendar: With the ledger's own month beginnings.
        today: What `t` means.

    Signals:
        stepped: A key changed the day.
    """

    stepped = Signal()

    def __init__(self, calendar: HijriCalendar, today: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._calendar = calendar
        self._today = today

    def read(self) -> StatedDay:
        """The day that was typed, by the calendar in which it was said.

        Raises:
            DomainError: It is no day.
        """
        return read_typed_day(self.text(), self._calendar, self._today).day

    def show_day(self, day: StatedDay) -> None:
        """Write a day as the open form does."""
        self.setText(day_text(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt hands over a key."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves = {Qt.Key.Key_PageUp: (0, -1), Qt.Key.Key_PageDown: (0, 1)}
        # In the middle of a word or a date these keys are letters and signs like any other.
        if self._whole():
            moves |= {Qt.Key.Key_Plus: (1, 0), Qt.Key.Key_Minus: (-1, 0), Qt.Key.Key_T: (0, 0)}
        key = Qt.Key(event.key())
        if key in moves and (plain or event.text() in {"+", "t", "T"}):
            self._step(*moves[key])
        elif event.text() == "ف" and self._whole():
            # The key of `t` on an Arabic keyboard.
            self._step(0, 0)
        else:
            super().keyPressEvent(event)

    def _whole(self) -> bool:
        """Whether a whole day stands here, or nothing, so that a key can mean a step."""
        if not self.text().strip() or self.selectedText() == self.text():
            return True
        try:
            self.read()
        except DomainError:
            return False
        return self.cursorPosition() == len(self.text())

    def _step(self, days: int, months: int) -> None:
        try:
            stated = self.read()
            day = self._calendar.ordinal(stated)
        except DomainError:
            stated, day = None, self._today
        else:
            if not days and not months:
                day = self._today
        by_hijri = isinstance(stated, HijriDate)
        if months:
            day = moved_by_month(self._calendar, day, months, hijri=by_hijri)
        self.show_day(stated_like(self._calendar, clamped(self._calendar, day + days), hijri=by_hijri))
        self.stepped.emit()


def stated_like(calendar: HijriCalendar, day: int, *, hijri: bool) -> StatedDay:
    """A civil day, stated by one of the calendars."""
    return calendar.hijri(day) if hijri else date.fromordinal(day)


class DayField(Noted):
    """A day, and perhaps whether it was after sunset.

    Args:
        calendar: With the ledger's own month beginnings.
        today: What `t` means, and what the month grid marks.
        sunset: Whether to ask for "after sunset".

    Signals:
        edited: Another day was read, or none.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        words: Words,
        calendar: HijriCalendar,
        icons: Icons,
        today: int,
        *,
        sunset: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.line = DayLine(calendar, today)
        super().__init__(self.line, name, parent)
        self._words = words
        self._calendar = calendar
        self._icons = icons
        self._today = today
        self._day: StatedDay | None = None
        self._grid: MonthGrid | None = None
        button = QToolButton(self)
        button.setObjectName(name + "_grid")
        button.setIcon(icons.icon("calendar"))
        button.setAccessibleName(self.tr("Choose from a month"))
        set_tip(button, self.tr("Choose from a month"))
        button.clicked.connect(self.open_grid)
        self._button = button
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(button)
        self.column.insertLayout(0, row)
        self.sunset = QCheckBox(self.tr("After suns&et: it counts as the next day"), self)
        self.sunset.setObjectName(name + "_sunset")
        self.sunset.setVisible(sunset)
        self.sunset.toggled.connect(self._read)
        self.column.addWidget(self.sunset)
        self.line.textEdited.connect(self._read)
        self.line.stepped.connect(self._read)

    @property
    def day(self) -> StatedDay | None:
        """The day that was read, as it was said; none while nothing or nonsense stands here."""
        return self._day

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.line.text().strip()

    @property
    def ordinal(self) -> int | None:
        """The civil day on which it counts."""
        return None if self._day is None else self._calendar.ordinal(self._day, after_sunset=self.sunset.isChecked())

    def set_day(self, day: StatedDay | None, *, after_sunset: bool = False) -> None:
        """Show a day."""
        self.sunset.setChecked(after_sunset)
        self.line.setText("" if day is None else day_text(day))
        self._read()

    def complain_if_empty(self) -> bool:
        """Say that a day is needed, where there is none. Returns whether one was read."""
        if self.is_empty:
            self.warn(self.tr("Enter a day."))
        return self._day is not None

    def open_grid(self) -> None:
        """Show the month grid below the field."""
        at = self.ordinal if self.ordinal is not None else self._today
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAccessibleName(self.tr("Choose from a month"))
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = MonthGrid(self._calendar, self._words, self._icons, at, self._today, popup)
        column = QVBoxLayout(popup)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)
        grid.day_chosen.connect(self._chosen)
        grid.day_chosen.connect(popup.close)
        popup.adjustSize()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._button.width() - popup.width() if not right_to_left else 0
        popup.move(self._button.mapToGlobal(QPoint(left, self._button.height() + 2)))
        popup.show()
        grid.table.setFocus()
        self._grid = grid

    def _chosen(self, day: int) -> None:
        by_hijri = isinstance(self._day, HijriDate)
        self.line.show_day(stated_like(self._calendar, day, hijri=by_hijri))
        self._read()
        self.line.setFocus()

    def _read(self) -> None:
        if self.is_empty:
            self._day = None
            self.say("")
            self.edited.emit()
            return
        try:
            day = self.line.read()
            at = self._calendar.ordinal(day, after_sunset=self.sunset.isChecked())
        except DomainError as error:
            self._day = None
            self.warn(self._words.error(error))
        else:
            self._day = day
            self.say(
                self.tr("{weekday}, {day}").format(
                    weekday=self._words.weekday(at), day=self._words.day(at, self._calendar)
                )
            )
        self.edited.emit()
