"""Prices, people and months by the keyboard."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from tests.desktop.stage import child, type_keys
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.month_dialog import MonthDialog
from zakatdesk.desktop.dialogs.person_dialog import PersonDialog
from zakatdesk.desktop.dialogs.price_dialog import PriceDialog
from zakatdesk.desktop.pages.people import PeoplePage
from zakatdesk.desktop.pages.prices import PricesPage
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.person import Person, ZakatDay
from zakatdesk.domain.price import Price


@pytest.fixture
def workspace(example_desk: Desk) -> Workspace:
    assert example_desk.opened is not None
    assert example_desk.opened.workspace is not None
    return example_desk.opened.workspace


def price_dialog(workspace: Workspace) -> PriceDialog:
    workspace.prices.add_price()
    return cast(PriceDialog, workspace.dialog)


def newest_price(workspace: Workspace) -> Price:
    return list(workspace.bridge.ledger.prices.values())[-1]


def first_person(workspace: Workspace) -> Person:
    return next(iter(workspace.bridge.ledger.people.values()))


def test_a_price_of_gold_by_the_ounce(workspace: Workspace) -> None:
    dialog = price_dialog(workspace)
    type_keys(dialog.amount.line, "125000.75")
    dialog.per.choose("troy_oz")
    dialog.day.line.selectAll()
    type_keys(dialog.day.line, "2026-11-20")
    type_keys(dialog.source.line, "Dealer")
    QTest.keyClick(dialog.source.line, Qt.Key.Key_Return)
    made = newest_price(workspace)
    assert (made.of, made.price, made.per, made.on) == ("gold", Decimal("125000.75"), "troy_oz", date(2026, 11, 20))
    assert made.source == "Dealer"


def test_a_price_of_a_karat_and_of_a_currency(workspace: Workspace) -> None:
    dialog = price_dialog(workspace)
    dialog.of.choose("gold_21k")
    dialog.of.chosen.emit("gold_21k")
    type_keys(dialog.amount.line, "3700")
    dialog.save_and_next()
    assert newest_price(workspace).of == "gold_21k"
    dialog.of.choose("other")
    dialog.of.chosen.emit("other")
    assert dialog.per.isHidden()
    type_keys(dialog.symbol.line, "EUR")
    type_keys(dialog.amount.line, "55.125")
    QTest.mouseClick(child(dialog, type(dialog.save_button), "price_point"), Qt.MouseButton.LeftButton)
    dialog.accept()
    assert (newest_price(workspace).of, newest_price(workspace).price) == ("EUR", Decimal("55.125"))


def test_a_published_nisab_has_its_authority(workspace: Workspace) -> None:
    dialog = price_dialog(workspace)
    dialog.of.choose("nisab")
    dialog.of.chosen.emit("nisab")
    type_keys(dialog.amount.line, "500000")
    type_keys(dialog.authority.line, "Dar al-Ifta")
    dialog.accept()
    assert newest_price(workspace).authority == "Dar al-Ifta"


def test_a_price_of_nothing_is_refused_at_its_field(workspace: Workspace) -> None:
    count = len(workspace.bridge.ledger.prices)
    dialog = price_dialog(workspace)
    type_keys(dialog.amount.line, "0")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.amount.wrong
    assert len(workspace.bridge.ledger.prices) == count


def test_delete_takes_a_price_out_and_undo_brings_it_back(workspace: Workspace, example_desk: Desk) -> None:
    page = cast(PricesPage, example_desk.window.page_named("prices"))
    before = dict(workspace.bridge.ledger.prices)
    history = page.history
    history.view.setCurrentIndex(history.model.index(1, 0))
    QTest.keyClick(history.view, Qt.Key.Key_Delete)
    assert len(workspace.bridge.ledger.prices) == len(before) - 1
    workspace.bridge.undo()
    assert workspace.bridge.ledger.prices == before


def test_a_person_is_added_with_rules(workspace: Workspace) -> None:
    workspace.people.add_person()
    dialog = cast(PersonDialog, workspace.dialog)
    type_keys(dialog.name_field.line, "Layla")
    dialog.rules.preset.choose("HANAFI")
    dialog.rules.preset.chosen.emit("HANAFI")
    dialog.rules.month.choose("hijri-9")
    dialog.rules.month.chosen.emit("hijri-9")
    dialog.rules.day.choose("1")
    dialog.accept()
    made = list(workspace.bridge.ledger.people.values())[-1]
    assert made.name == "Layla"
    assert made.policies[0].preset == "HANAFI"
    assert made.policies[0].zakat_day == ZakatDay("hijri", 9, 1)


def test_a_rule_is_answered_otherwise(workspace: Workspace) -> None:
    person = first_person(workspace)
    workspace.people.edit_person(person.id)
    dialog = cast(PersonDialog, workspace.dialog)
    dialog.tabs.setCurrentIndex(1)
    dialog.rules.view.choose("NISAB_BASIS_MONEY")
    cast(QRadioButton, child(dialog.rules.options, QRadioButton, "option_LOWER_OF")).setChecked(True)
    dialog.accept()
    assert ("NISAB_BASIS_MONEY", "LOWER_OF") in first_person(workspace).policies[-1].options
    workspace.bridge.undo()
    assert first_person(workspace) == person


def test_a_person_without_a_name_is_refused(workspace: Workspace) -> None:
    workspace.people.add_person()
    dialog = cast(PersonDialog, workspace.dialog)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.name_field.wrong


def test_every_person_stands_on_the_page(workspace: Workspace, example_desk: Desk) -> None:
    page = cast(PeoplePage, example_desk.window.page_named("people"))
    assert page.model.rowCount() == len(workspace.bridge.ledger.people)


def test_an_announced_month_is_written_down(workspace: Workspace) -> None:
    workspace.people.correct_month()
    dialog = cast(MonthDialog, workspace.dialog)
    dialog.month.choose("9")
    dialog.year.choose("1447")
    dialog.month.chosen.emit("9")
    dialog.begins.line.selectAll()
    type_keys(dialog.begins.line, "2026-02-19")
    type_keys(dialog.announced.line, "Court")
    dialog.accept()
    (correction,) = workspace.bridge.ledger.calendar.corrections
    assert (correction.begins, correction.announced_by) == (date(2026, 2, 19), "Court")
