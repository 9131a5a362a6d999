"""The page of prices: histories edited where they stand, and a column pasted from a spreadsheet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.stage import child, type_keys
from zakatdesk.bookkeeping.actions.prices import add_price
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.paste_prices import PastePrices
from zakatdesk.desktop.dialogs.price_dialog import PriceDialog
from zakatdesk.desktop.pages.prices import PricesPage
from zakatdesk.desktop.widgets.price_history import NEW, PriceHistory
from zakatdesk.desktop.widgets.register_delegate import AMOUNT, DAY, NOTE
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.days import HijriDate


@pytest.fixture
def workspace(example_desk: Desk) -> Workspace:
    assert example_desk.opened is not None
    assert example_desk.opened.workspace is not None
    return example_desk.opened.workspace


def prices_page(desk: Desk) -> PricesPage:
    return cast(PricesPage, desk.window.page_named("prices"))


def type_over(history: PriceHistory, row: str, column: int, text: str) -> QLineEdit:
    """Open a cell by F2, type over it and press Enter."""
    at = history.model.index_of(row, column)
    history.view.setCurrentIndex(at)
    QTest.keyClick(history.view, Qt.Key.Key_F2)
    line = next(one for one in history.view.findChildren(QLineEdit) if one.isVisible())
    line.selectAll()
    type_keys(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def typed_into(qtbot: QtBot, history: PriceHistory, row: str, column: int, text: str) -> None:
    """The same, and the cell closes."""
    type_over(history, row, column, text)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in history.view.findChildren(QLineEdit)))


def pasting(workspace: Workspace, text: str) -> PastePrices:
    workspace.prices.paste_prices()
    dialog = cast(PastePrices, workspace.dialog)
    dialog.text.setPlainText(text)
    dialog.read()
    return dialog


def states(dialog: PastePrices) -> list[str]:
    return [str(dialog.model.index(row, 3).data()) for row in range(dialog.model.rowCount())]


def test_each_thing_has_its_history(example_desk: Desk) -> None:
    page = prices_page(example_desk)
    assert page.model.rowCount() == 2
    assert page.history.model.rowCount() == 11
    page.view.choose("silver/EGP/")
    assert page.history.model.index(1, AMOUNT).data().replace("\u00a0", " ") == "112.00 EGP"


def test_a_price_is_edited_where_it_stands(qtbot: QtBot, workspace: Workspace, example_desk: Desk) -> None:
    history = prices_page(example_desk).history
    before = workspace.bridge.ledger.prices["price-19"]
    typed_into(qtbot, history, "price-19", AMOUNT, "7150.25")
    typed_into(qtbot, history, "price-19", DAY, "1448-05-22 AH")
    typed_into(qtbot, history, "price-19", NOTE, "<i>Dealer</i>")
    after = workspace.bridge.ledger.prices["price-19"]
    assert (after.price, after.on, after.source) == (Decimal("7150.25"), HijriDate(1448, 5, 22), "<i>Dealer</i>")
    for _ in range(3):
        workspace.bridge.undo()
    assert workspace.bridge.ledger.prices["price-19"] == before


def test_the_first_row_takes_a_new_price(qtbot: QtBot, workspace: Workspace, example_desk: Desk) -> None:
    history = prices_page(example_desk).history
    typed_into(qtbot, history, NEW, DAY, "2022-03-01")
    typed_into(qtbot, history, NEW, AMOUNT, "1000")
    made = list(workspace.bridge.ledger.prices.values())[-1]
    assert (made.of, made.on, made.price, made.currency) == ("gold", date(2022, 3, 1), Decimal(1000), "EGP")


@pytest.mark.parametrize("text", ["0", "12x", "-5"])
def test_nonsense_is_said_below_and_stays_open(workspace: Workspace, example_desk: Desk, text: str) -> None:
    before = dict(workspace.bridge.ledger.prices)
    history = prices_page(example_desk).history
    line = type_over(history, "price-19", AMOUNT, text)
    assert line.isVisible()
    assert not history.note.isHidden()
    assert workspace.bridge.ledger.prices == before


def test_a_thing_of_which_a_price_was_added_is_looked_at(workspace: Workspace, example_desk: Desk) -> None:
    page = prices_page(example_desk)
    ledger = workspace.bridge.ledger
    workspace.bridge.do(add_price(ledger, id="usd", on=date(2026, 11, 1), of="USD", price=Decimal(50), currency="EGP"))
    assert page.view.current_id == "USD/EGP/"
    assert example_desk.commands["remove_price"].isEnabled() is bool(page.current_id)


def test_old_prices_say_so(workspace: Workspace, example_desk: Desk) -> None:
    ledger = workspace.bridge.ledger
    for price in ("price-19", "price-17", "price-15"):
        workspace.prices.remove_price(price)
    assert ledger is not workspace.bridge.ledger
    page = prices_page(example_desk)
    assert str(page.model.index(0, 4).data()).endswith("Old")
    assert page.history.model.index(1, 5).data() == "In use, but old"


def test_the_dialog_says_what_a_gram_is_worth(workspace: Workspace) -> None:
    workspace.prices.add_price()
    dialog = cast(PriceDialog, workspace.dialog)
    type_keys(dialog.amount.line, "31103.4768")
    assert dialog.follows.isHidden()
    dialog.per.choose("troy_oz")
    dialog.per.chosen.emit("troy_oz")
    assert "1,000.00 EGP" in dialog.follows.text().replace("\u00a0", " ")


def test_a_second_price_of_a_day_and_a_day_to_come_are_said(workspace: Workspace) -> None:
    workspace.prices.add_price()
    dialog = cast(PriceDialog, workspace.dialog)
    dialog.day.line.selectAll()
    type_keys(dialog.day.line, "2026-11-01")
    assert "has a price already, 7,100.00 EGP" in dialog.follows.text().replace("\u00a0", " ")
    dialog.day.line.selectAll()
    type_keys(dialog.day.line, "2027-11-01")
    assert "lies ahead" in dialog.follows.text()
    type_keys(dialog.amount.line, "9000")
    dialog.accept()
    assert list(workspace.bridge.ledger.prices.values())[-1].on == date(2027, 11, 1)


def test_a_column_of_past_years_is_one_change(workspace: Workspace) -> None:
    before = dict(workspace.bridge.ledger.prices)
    dialog = pasting(workspace, "Day\tPrice\n2020-03-01\t800\n١ رمضان ١٤٤٣\t١٬١٠٠٫٥\n2022-03-01;1")
    assert states(dialog)[:2] == ["A heading", "Will be added"]
    dialog.text.setPlainText("Day\tPrice\n2020-03-01\t800\n١ رمضان ١٤٤٣\t١٬١٠٠٫٥")
    dialog.accept()
    assert not dialog.isVisible()
    made = list(workspace.bridge.ledger.prices.values())[-2:]
    assert [(price.on, price.price) for price in made] == [
        (date(2020, 3, 1), 800),
        (HijriDate(1443, 9, 1), Decimal("1100.5")),
    ]
    assert workspace.hall.window.messages.text() == "Added 2 prices of gold."
    workspace.bridge.undo()
    assert workspace.bridge.ledger.prices == before


def test_a_line_that_is_wrong_keeps_the_dialog_open_and_the_text(workspace: Workspace) -> None:
    before = dict(workspace.bridge.ledger.prices)
    text = "2020-03-01\t800\n2021-13-01\t0\n2022-03-01\t0\n2023-03-01\t5\n2023-03-01\t6"
    dialog = pasting(workspace, text)
    said = states(dialog)
    assert said[2] == "Enter a price above zero."
    assert said[3] == "A later row of this day counts"
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.text.toPlainText() == text
    assert workspace.bridge.ledger.prices == before


def test_two_readings_are_asked_once_for_the_column(workspace: Workspace) -> None:
    dialog = pasting(workspace, "2020-03-01\t1.234\n2021-03-01\t2.345")
    dialog.accept()
    assert dialog.isVisible()
    QTest.mouseClick(child(dialog, QPushButton, "pasted_comma"), Qt.MouseButton.LeftButton)
    dialog.accept()
    assert [price.price for price in list(workspace.bridge.ledger.prices.values())[-2:]] == [1234, 2345]


def test_an_unknown_currency_is_said_at_its_row(workspace: Workspace) -> None:
    dialog = pasting(workspace, "2020-03-01\t50\tUSD\n2020-03-02\t50\tXXQ")
    dialog.third.choose("currency")
    dialog.third.chosen.emit("currency")
    dialog.read()
    assert states(dialog)[0] == "Will be added"
    assert "XXQ" in states(dialog)[1]


def test_nothing_pasted_is_said(workspace: Workspace) -> None:
    dialog = pasting(workspace, "")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.model.rowCount() == 0
