"""Adding and editing holdings by the keyboard: typed keys to a change of the file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.stage import TODAY, type_keys
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.holding_dialog import HoldingDialog
from zakatdesk.desktop.dialogs.monthly_field import MonthlyField
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.holding import Holding, Monthly
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger


@pytest.fixture
def workspace(example_desk: Desk) -> Workspace:
    assert example_desk.opened is not None
    assert example_desk.opened.workspace is not None
    return example_desk.opened.workspace


def adding(workspace: Workspace) -> HoldingDialog:
    workspace.holdings.add_holding()
    assert isinstance(workspace.dialog, HoldingDialog)
    return workspace.dialog


def newest(workspace: Workspace) -> Holding:
    return list(workspace.bridge.ledger.holdings.values())[-1]


def ledger(workspace: Workspace) -> Ledger:
    return workspace.bridge.ledger


def say(dialog: HoldingDialog, name: str, amount: str, day: str) -> None:
    dialog.name_field.line.selectAll()
    type_keys(dialog.name_field.line, name)
    type_keys(dialog.amount.line, amount)
    type_keys(dialog.day.line, day)


def test_enter_saves(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = adding(workspace)
    type_keys(dialog.kind, "B")
    assert dialog.kind.code == HoldingKind.BANK
    say(dialog, "Savings", "12345", "2026-01-15")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.day.line, Qt.Key.Key_Return)
    added = newest(workspace)
    assert (added.kind, added.name, added.currency) == (HoldingKind.BANK, "Savings", "EGP")
    (entry,) = ledger(workspace).registers[added.id].rows
    assert (entry.amount, entry.on) == (12_345_00, date(2026, 1, 15))


def test_a_day_stays_as_it_was_said(workspace: Workspace) -> None:
    dialog = adding(workspace)
    say(dialog, "Cash", "1", "1447-09-01")
    dialog.day.sunset.setChecked(True)
    dialog.accept()
    (entry,) = ledger(workspace).registers[newest(workspace).id].rows
    assert entry.on == HijriDate(1447, 9, 1)
    assert entry.after_sunset


def test_metal_is_weighed_and_has_its_karat(workspace: Workspace) -> None:
    dialog = adding(workspace)
    dialog.kind.choose("gold")
    dialog.kind.chosen.emit("gold")
    dialog.weight.choose("tola")
    dialog.weight.chosen.emit("tola")
    say(dialog, "Bracelet", "7.5", "2025-01-01")
    karat = next(field for field in dialog.keys if field.key.name == "karat")
    type_keys(cast("TextField", karat.widget).line, "21")
    dialog.accept()
    added = newest(workspace)
    assert added.key("karat") == Decimal(21)
    assert ledger(workspace).registers[added.id].rows[0].amount == 87_480


def test_shares_are_counted_by_their_symbol_or_in_money(workspace: Workspace) -> None:
    for symbol, unit, steps in (("ABC", "ABC", 12 * 10**18), ("", "EGP", 12_00)):
        dialog = adding(workspace)
        dialog.kind.choose("shares")
        dialog.kind.chosen.emit("shares")
        field = next(one for one in dialog.keys if one.key.name == "symbol")
        type_keys(cast(TextField, field.widget).line, symbol)
        say(dialog, "Shares", "12", "2025-01-01")
        dialog.accept()
        added = newest(workspace)
        assert added.unit.code == unit
        assert ledger(workspace).registers[added.id].rows[0].amount == steps


def test_a_debt_is_paid_back_by_the_month(workspace: Workspace) -> None:
    dialog = adding(workspace)
    dialog.kind.choose("debt")
    dialog.kind.chosen.emit("debt")
    say(dialog, "Car", "12000", "2025-01-01")
    field = cast(MonthlyField, next(one for one in dialog.keys if one.key.name == "every_month").widget)
    type_keys(field.amount.line, "1000")
    type_keys(field.parts.line, "12")
    dialog.accept()
    assert dialog.isVisible()
    type_keys(field.first.line, "2025-02-01")
    dialog.accept()
    added = newest(workspace)
    assert added.key("every_month") == Monthly(1000_00, date(2025, 2, 1), 12)
    workspace.holdings.edit_holding(added.id)
    assert isinstance(workspace.dialog, HoldingDialog)
    workspace.dialog.accept()
    assert newest(workspace) == added


def test_what_excludes_another_is_said_at_its_field(workspace: Workspace) -> None:
    dialog = adding(workspace)
    dialog.kind.choose("gold")
    dialog.kind.chosen.emit("gold")
    say(dialog, "Ring", "12", "2025-01-01")
    for name, text in (("karat", "21"), ("fineness", "875")):
        field = next(one for one in dialog.keys if one.key.name == name)
        type_keys(cast(TextField, field.widget).line, text)
    dialog.accept()
    assert dialog.isVisible()
    fineness = next(one for one in dialog.keys if one.key.name == "fineness")
    assert cast(TextField, fineness.widget).wrong


def test_the_line_says_what_follows(workspace: Workspace) -> None:
    dialog = adding(workspace)
    say(dialog, "Savings", "900000", "2026-01-15")
    dialog.look_ahead()
    assert "900,000.00 EGP" in dialog.live.text.replace("\u00a0", " ")


def test_nonsense_never_closes_the_dialog(workspace: Workspace) -> None:
    before = ledger(workspace)
    dialog = adding(workspace)
    say(dialog, "Savings", "12x", "31-02-2026")
    QTest.keyClick(dialog.day.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.amount.line.text() == "12x"
    assert dialog.day.line.text() == "31-02-2026"
    assert dialog.amount.wrong
    assert dialog.day.wrong
    assert ledger(workspace) is before


def test_what_is_missing_is_said_at_its_field(workspace: Workspace) -> None:
    dialog = adding(workspace)
    dialog.accept()
    assert dialog.amount.wrong
    type_keys(dialog.amount.line, "5")
    dialog.accept()
    assert dialog.day.wrong
    dialog.name_field.line.clear()
    type_keys(dialog.day.line, "t")
    dialog.accept()
    assert dialog.name_field.wrong
    assert dialog.isVisible()


def test_two_readings_are_asked_once_per_ledger(workspace: Workspace) -> None:
    dialog = adding(workspace)
    dialog.kind.choose("gold")
    dialog.kind.chosen.emit("gold")
    type_keys(dialog.amount.line, "1.234")
    dialog.accept()
    assert dialog.isVisible()
    button = dialog.findChild(QPushButton, "amount_point")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.amount.steps == 1234
    dialog.reject()
    again = adding(workspace)
    again.kind.choose("gold")
    again.kind.chosen.emit("gold")
    type_keys(again.amount.line, "2.500")
    assert again.amount.steps == 2500


def test_save_and_next_begins_another(workspace: Workspace) -> None:
    count = len(ledger(workspace).holdings)
    dialog = adding(workspace)
    say(dialog, "First", "1", "t")
    QTest.keyClick(dialog.amount.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.amount.is_empty
    assert dialog.day.day == TODAY
    type_keys(dialog.amount.line, "2")
    dialog.accept()
    assert len(ledger(workspace).holdings) == count + 2


def test_escape_leaves_and_the_draft_can_be_had_back(workspace: Workspace, example_desk: Desk) -> None:
    dialog = adding(workspace)
    type_keys(dialog.amount.line, "4711")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    messages = example_desk.window.messages
    assert messages.offers_draft
    back = messages.findChild(QPushButton, "message_undo")
    assert back is not None
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.amount.line.text() == "4711"


def test_editing_changes_the_holding_and_its_first_day_in_one_act(workspace: Workspace) -> None:
    dialog = adding(workspace)
    say(dialog, "Savings", "100", "2026-01-15")
    dialog.accept()
    added = newest(workspace)
    workspace.holdings.edit_holding(added.id)
    edited = workspace.dialog
    assert isinstance(edited, HoldingDialog)
    assert edited.amount.line.text() == "100.00"
    edited.name_field.line.selectAll()
    type_keys(edited.name_field.line, "Old savings")
    edited.amount.line.selectAll()
    type_keys(edited.amount.line, "250")
    edited.accept()
    assert ledger(workspace).holding(added.id).name == "Old savings"
    assert ledger(workspace).registers[added.id].rows[0].amount == 250_00
    workspace.bridge.undo()
    assert ledger(workspace).holding(added.id).name == "Savings"
    assert ledger(workspace).registers[added.id].rows[0].amount == 100_00


def test_the_wheel_never_chooses(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = adding(workspace)
    before = dialog.kind.code
    QTest.wheelEvent(dialog.windowHandle(), dialog.kind.geometry().center(), dialog.kind.geometry().bottomRight())
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.kind.code == before
