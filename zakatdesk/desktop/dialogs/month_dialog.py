"""Writing down that a Hijri month began on another day than the table says."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from zakatdesk.bookkeeping.actions.calendar import correct_month
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.errors import DomainError

YEARS_AROUND = 8


class MonthDialog(FormDialog):
    """Which month, the day on which it began, and who announced it.

    Args:
        around: A civil day of the month that is asked about; none for today.
    """

    def __init__(
        self, bridge: SessionBridge, icons: Icons, parent: QWidget | None = None, *, around: int | None = None
    ) -> None:
        super().__init__(self.tr("When a month began"), bridge.words, parent)
        self.setObjectName("month_dialog")
        self._bridge = bridge
        calendar = bridge.ledger.calendar
        now = calendar.hijri(bridge.today if around is None else around)
        said = self.tr(
            "Due days follow the Umm al-Qura calendar. Where a month was announced for another day, write it down here."
        )
        self.column.insertWidget(0, label(said, self, muted=True, wrap=True))
        years = range(now.year - YEARS_AROUND, now.year + 2)
        self.year = Choice([(str(year), self.words.plain(year)) for year in years], "year")
        self.year.setAccessibleName(self.tr("Hijri year"))
        self.year.choose(str(now.year))
        self.month = Choice([(str(month), self.words.hijri_month(month)) for month in range(1, 13)], "month")
        self.month.choose(str(now.month))
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.month, 1)
        row.addWidget(self.year)
        self.begins = DayField("begins", self.words, calendar, icons, bridge.today)
        self.announced = TextField("announced_by")
        self.add_field("months", self.tr("&Month"), pair)
        buddy = self._fields["months"][0]
        if buddy is not None:
            buddy.setBuddy(self.month)
        self.month.setAccessibleName(self.tr("Month"))
        self.add_field("begins", self.tr("&Began on"), self.begins)
        self.add_field("announced_by", self.tr("&Announced by"), self.announced)
        for signal in (self.begins.edited, self.announced.edited):
            signal.connect(self.touch)
        for choice in (self.month, self.year):
            choice.chosen.connect(lambda _: self._show_table())
        self.finish()
        self._show_table()

    def _show_table(self) -> None:
        """Begin from the day on which the month begins now."""
        try:
            day = self._bridge.ledger.calendar.month_start(int(self.year.code), int(self.month.code))
        except DomainError as error:
            self.tell(error)
            return
        self.begins.set_day(date.fromordinal(day))

    def save(self) -> bool:
        """Make it so."""
        if not self.begins.complain_if_empty() or self.begins.ordinal is None:
            self.begins.setFocus()
            return False
        change = correct_month(
            self._bridge.ledger,
            year=int(self.year.code),
            month=int(self.month.code),
            begins=date.fromordinal(self.begins.ordinal),
            announced_by=self.announced.text,
        )
        return not change.edits or self._bridge.do(change)
