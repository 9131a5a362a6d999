"""What is typed into a field for a day, key by key."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.stage import TODAY, type_keys
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.month_grid import MonthGrid
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.days import HijriDate
from zakatdesk.words import Words

CALENDAR = HijriCalendar()


@pytest.fixture
def field(qtbot: QtBot, dressed: QApplication) -> DayField:
    icons = Icons(dressed.palette(), right_to_left=False)
    made = DayField("on", Words("en"), CALENDAR, icons, TODAY.toordinal(), sunset=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_both_calendars_are_typed_in_one_line(field: DayField) -> None:
    type_keys(field.line, "1448-09-01")
    assert field.day == HijriDate(1448, 9, 1)
    assert "8 February 2027" in field.note.text()
    field.line.clear()
    type_keys(field.line, "2027-02-08")
    assert field.day == date(2027, 2, 8)
    assert "1 Ramadan 1448" in field.note.text()
    assert "Monday" in field.note.text()


def test_t_is_today_and_signs_are_days(field: DayField) -> None:
    type_keys(field.line, "t")
    assert field.day == TODAY
    type_keys(field.line, "++")
    assert field.day == date(2026, 11, 23)
    type_keys(field.line, "-")
    assert field.day == date(2026, 11, 22)


def test_page_keys_are_months_of_the_calendar_that_was_typed(field: DayField) -> None:
    months = [
        month for month in range(1, 12) if CALENDAR.month_length(1448, month) > CALENDAR.month_length(1448, month + 1)
    ]
    field.set_day(HijriDate(1448, months[0], 30))
    QTest.keyClick(field.line, Qt.Key.Key_PageDown)
    assert field.day == HijriDate(1448, months[0] + 1, 29)
    field.set_day(date(2026, 1, 31))
    QTest.keyClick(field.line, Qt.Key.Key_PageDown)
    assert field.day == date(2026, 2, 28)


def test_a_sign_inside_a_date_is_a_sign(field: DayField) -> None:
    type_keys(field.line, "21-11-2026")
    assert field.day == TODAY
    assert field.line.text() == "21-11-2026"


def test_after_sunset_counts_as_the_next_day(field: DayField) -> None:
    type_keys(field.line, "2027-02-07")
    field.sunset.setChecked(True)
    assert field.ordinal == date(2027, 2, 8).toordinal()
    assert "1 Ramadan 1448" in field.note.text()


def test_nonsense_is_said_and_stays(field: DayField) -> None:
    type_keys(field.line, "31-02-2026")
    assert field.day is None
    assert field.wrong
    assert field.line.text() == "31-02-2026"


def test_a_day_is_chosen_from_the_month(qtbot: QtBot, field: DayField) -> None:
    field.set_day(HijriDate(1448, 9, 1))
    field.open_grid()
    grid = field.findChild(MonthGrid)
    assert grid is not None
    QTest.keyClick(grid.table, Qt.Key.Key_Right)
    with qtbot.waitSignal(grid.day_chosen):
        QTest.keyClick(grid.table, Qt.Key.Key_Return)
    assert field.day == HijriDate(1448, 9, 2)


@pytest.fixture
def grid(qtbot: QtBot, dressed: QApplication) -> MonthGrid:
    icons = Icons(dressed.palette(), right_to_left=False)
    made = MonthGrid(CALENDAR, Words("en"), icons, TODAY.toordinal(), TODAY.toordinal())
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_month_is_that_of_umm_al_qura(grid: MonthGrid) -> None:
    assert grid.title == "Jumada al-Akhirah 1448 AH"
    assert grid.other_title == "November 2026 – December 2026"


def test_one_key_swaps_the_calendars(grid: MonthGrid) -> None:
    QTest.keyClick(grid.table, Qt.Key.Key_C)
    assert grid.title == "November 2026"
    QTest.keyClick(grid.table, Qt.Key.Key_PageDown)
    assert grid.title == "December 2026"


def test_keys_go_through_the_months(grid: MonthGrid) -> None:
    QTest.keyClick(grid.table, Qt.Key.Key_PageUp)
    assert grid.title == "Jumada al-Ula 1448 AH"
    QTest.keyClick(grid.table, Qt.Key.Key_T)
    assert grid.title == "Jumada al-Akhirah 1448 AH"


def test_every_day_says_both_dates(grid: MonthGrid) -> None:
    spoken = grid.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "11 Jumada al-Akhirah 1448" in spoken
    assert "21 November 2026" in spoken
