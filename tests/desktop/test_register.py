"""Entries edited where they stand, by the keyboard."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.stage import TODAY, type_keys
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.pages.holdings import HoldingsPage
from zakatdesk.desktop.widgets.register import NEW, RegisterView
from zakatdesk.desktop.widgets.register_delegate import AMOUNT, DAY, KIND, NOTE
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import HoldingKind


@pytest.fixture
def page(example_desk: Desk) -> HoldingsPage:
    shown = cast(HoldingsPage, example_desk.window.page_named("holdings"))
    holdings = shown.bridge.ledger.holdings.values()
    shown.choose(next(one.id for one in holdings if one.kind is HoldingKind.BANK))
    return shown


@pytest.fixture
def register(page: HoldingsPage) -> RegisterView:
    return page.register


def rows(page: HoldingsPage) -> tuple[Entry, ...]:
    assert page.current is not None
    return page.bridge.ledger.registers[page.current.holding.id].rows


def edit(register: RegisterView, row_id: str, column: int) -> QLineEdit:
    at = register.model.index_of(row_id, column)
    register.view.setCurrentIndex(at)
    register.view.edit(at)
    return opened(register)


def opened(register: RegisterView) -> QLineEdit:
    found = [line for line in register.view.findChildren(QLineEdit) if line.isVisible()]
    assert found
    return found[-1]


def finish(qtbot: QtBot, line: QLineEdit) -> None:
    """Enter; Qt takes what was typed a moment later."""
    around = line.parentWidget()
    assert around is not None
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not [one for one in around.findChildren(QLineEdit) if one.isVisible()])


def test_an_amount_is_typed_anew(page: HoldingsPage, register: RegisterView, qtbot: QtBot) -> None:
    entry = rows(page)[-1]
    line = edit(register, entry.id, AMOUNT)
    line.selectAll()
    type_keys(line, "4321.50")
    finish(qtbot, line)
    assert rows(page)[-1].amount == 4_321_50


def test_a_day_is_typed_by_either_calendar(page: HoldingsPage, register: RegisterView, qtbot: QtBot) -> None:
    entry = rows(page)[-1]
    line = edit(register, entry.id, DAY)
    line.selectAll()
    type_keys(line, "2026-11-20")
    finish(qtbot, line)
    assert next(row for row in rows(page) if row.id == entry.id).on == date(2026, 11, 20)


def test_a_note_is_kept(page: HoldingsPage, register: RegisterView, qtbot: QtBot) -> None:
    entry = rows(page)[0]
    line = edit(register, entry.id, NOTE)
    line.selectAll()
    type_keys(line, "from the sale of the car")
    finish(qtbot, line)
    assert rows(page)[0].note == "from the sale of the car"


def test_the_last_row_makes_an_entry(page: HoldingsPage, register: RegisterView, qtbot: QtBot) -> None:
    count = len(rows(page))
    register.keep(NEW, KIND, EntryKind.SPENDING.value)
    register.start_new()
    line = opened(register)
    type_keys(line, "120+30")
    finish(qtbot, line)
    assert len(rows(page)) == count + 1
    made = max(rows(page), key=lambda row: row.seq)
    assert (made.kind, made.amount, made.on) == (EntryKind.SPENDING, 150_00, TODAY)


def test_nonsense_stays_open_and_is_said(page: HoldingsPage, register: RegisterView) -> None:
    before = rows(page)
    line = edit(register, before[-1].id, AMOUNT)
    line.selectAll()
    type_keys(line, "many")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible()
    assert line.text() == "many"
    assert register.note.isVisible()
    register.view.setFocus()
    assert line.text() == "many"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert rows(page) == before
    assert not register.note.isVisible()


def test_two_readings_are_asked(page: HoldingsPage, register: RegisterView, qtbot: QtBot) -> None:
    gold = next(one.id for one in page.bridge.ledger.holdings.values() if one.kind is HoldingKind.GOLD)
    page.choose(gold)
    line = edit(register, rows(page)[0].id, AMOUNT)
    line.selectAll()
    type_keys(line, "1.234")
    button = register.findChild(QPushButton, "register_comma")
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    finish(qtbot, line)
    assert rows(page)[0].amount == 1_234_000


def test_delete_takes_an_entry_out_and_undo_brings_it_back(page: HoldingsPage, register: RegisterView) -> None:
    before = rows(page)
    register.view.setCurrentIndex(register.model.index_of(before[-1].id))
    QTest.keyClick(register.view, Qt.Key.Key_Delete)
    assert rows(page) == before[:-1]
    page.bridge.undo()
    assert rows(page) == before


def test_the_filter_keeps_what_fits(page: HoldingsPage) -> None:
    name = next(one.name for one in page.bridge.ledger.holdings.values() if one.kind is HoldingKind.BANK)
    type_keys(page.filter, name)
    shown = [
        page.model.index(row, 0, page.model.index(group, 0)).data()
        for group in range(page.model.rowCount())
        for row in range(page.model.rowCount(page.model.index(group, 0)))
    ]
    assert shown
    assert all(name.casefold() in text.casefold() for text in shown)
    page.filter.clear()
    assert page.model.rowCount() == len(page.bridge.ledger.people)
