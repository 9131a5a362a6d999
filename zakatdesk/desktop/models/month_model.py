"""The days of one month in weeks, each with its number by both calendars."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from zakatdesk.desktop.models.rows import NOWHERE, Index
from zakatdesk.domain.calendar import LAST_DAY, HijriCalendar
from zakatdesk.domain.errors import DomainError
from zakatdesk.words import Words

WEEKS = 6
DAYS = 7

DAY_ROLE = int(Qt.ItemDataRole.UserRole)
LARGE_ROLE = DAY_ROLE + 1
SMALL_ROLE = DAY_ROLE + 2
INSIDE_ROLE = DAY_ROLE + 3
TODAY_ROLE = DAY_ROLE + 4
REST_ROLE = DAY_ROLE + 5


class MonthModel(QAbstractTableModel):
    """A month as a grid of six weeks; days of the months around it fill it up.

    Args:
        first_weekday: 0 for Monday, as `date.weekday` counts.
        rest_days: The weekdays without work.
    """

    def __init__(
        self,
        calendar: HijriCalendar,
        words: Words,
        today: int,
        first_weekday: int,
        rest_days: frozenset[int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._words = words
        self._today = today
        self._first_weekday = first_weekday
        self._rest_days = rest_days
        self._start = today
        self._month = (today, today)
        self.hijri = True

    def show(self, day: int, *, hijri: bool) -> None:
        """Show the month of a day, by one of the calendars."""
        self.beginResetModel()
        self.hijri = hijri
        self._month = month_span(self._calendar, day, hijri=hijri)
        first = self._month[0]
        self._start = first - (date.fromordinal(first).weekday() - self._first_weekday) % DAYS
        self.endResetModel()

    @property
    def title(self) -> str:
        """The month's name, and the month or months of the other calendar that it lies in."""
        first, _ = self._month
        if self.hijri:
            month = self._calendar.hijri(first)
            return self._words.hijri_month(month.month, month.year)
        at = date.fromordinal(first)
        return self._words.civil_month(at.month, at.year)

    @property
    def other_title(self) -> str:
        """The months of the other calendar in which this one lies."""
        names = []
        for day in self._month:
            if self.hijri:
                at = date.fromordinal(day)
                name = self._words.civil_month(at.month, at.year)
            else:
                month = self._calendar.hijri(day)
                name = self._words.hijri_month(month.month, month.year)
            if name not in names:
                names.append(name)
        return " – ".join(names)

    def day(self, index: Index) -> int:
        """The civil ordinal of a cell."""
        return self._start + index.row() * DAYS + index.column()

    def index_of(self, day: int) -> QModelIndex:
        """The cell of a day; an invalid one when the grid does not reach it."""
        place = day - self._start
        return self.index(place // DAYS, place % DAYS) if 0 <= place < WEEKS * DAYS else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt asks how many weeks there are."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Qt asks how many days a week has."""
        return 0 if parent.isValid() else DAYS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt asks for the name of a day of the week."""
        if orientation is not Qt.Orientation.Horizontal or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        return self._words.weekday(self._start + section, short=role == Qt.ItemDataRole.DisplayRole)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt asks for a day."""
        day = self.day(index)
        if not self._calendar.first_day <= day <= LAST_DAY:
            return None
        hijri, civil = self._calendar.hijri(day).day, date.fromordinal(day).day
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.plain(hijri if self.hijri else civil)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._words.day(day, self._calendar)
            case _ if role == DAY_ROLE:
                return day
            case _ if role == LARGE_ROLE:
                return self._words.plain(hijri if self.hijri else civil)
            case _ if role == SMALL_ROLE:
                return self._words.plain(civil if self.hijri else hijri)
            case _ if role == INSIDE_ROLE:
                return self._month[0] <= day <= self._month[1]
            case _ if role == TODAY_ROLE:
                return day == self._today
            case _ if role == REST_ROLE:
                return date.fromordinal(day).weekday() in self._rest_days
        return None


def month_span(calendar: HijriCalendar, day: int, *, hijri: bool) -> tuple[int, int]:
    """The first and the last day of the month in which a day lies."""
    if hijri:
        at = calendar.hijri(day)
        first = calendar.month_start(at.year, at.month)
        return first, first + calendar.month_length(at.year, at.month) - 1
    civil = date.fromordinal(day)
    first = civil.replace(day=1).toordinal()
    return first, month_on(first, 1).toordinal() - 1


def month_on(day: int, months: int) -> date:
    """The first of the civil month so many months on."""
    at = date.fromordinal(day)
    years, month = divmod(at.month - 1 + months, 12)
    return date(at.year + years, month + 1, 1)


def moved_by_month(calendar: HijriCalendar, day: int, months: int, *, hijri: bool) -> int:
    """The same day of the month so many months on, or that month's last day; at the calendar's ends the day stays."""
    if hijri:
        at = calendar.hijri(day)
        years, month = divmod(at.month - 1 + months, 12)
        try:
            first = calendar.month_start(at.year + years, month + 1)
            length = calendar.month_length(at.year + years, month + 1)
        except DomainError:
            return day
        return first + min(at.day, length) - 1
    first = month_on(day, months).toordinal()
    last = month_on(first, 1).toordinal() - 1
    return clamped(calendar, min(first + date.fromordinal(day).day - 1, last))


def clamped(calendar: HijriCalendar, day: int) -> int:
    """The day itself, or the nearest one that the calendar has."""
    return max(calendar.first_day, min(day, LAST_DAY))
