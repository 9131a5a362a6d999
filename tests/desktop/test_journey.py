"""One journey by the keyboard, in each language: from the first start to the same figures as the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers, child, type_keys
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.cli.call.context import Console
from zakatdesk.cli.call.outside import Outside
from zakatdesk.cli.start import start
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.holding_dialog import HoldingDialog
from zakatdesk.desktop.dialogs.price_dialog import PriceDialog
from zakatdesk.desktop.pages.holdings import HoldingsPage
from zakatdesk.desktop.pages.home import HomePage
from zakatdesk.desktop.widgets.register_delegate import AMOUNT
from zakatdesk.desktop.widgets.why_panel import WhyPanel
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.exchange.answer import answer_object

HOLDINGS = (
    ("bank", "400000", "2025-01-15"),
    ("cash", "12000", "1446-09-01"),
    ("gold", "100", "15-02-2025"),
)
GOLD_PRICE = "4200"


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_from_the_first_start_to_the_same_figures(
    language: str, open_desk: OpenDesk, qtbot: QtBot, outside: Services, answers: Answers, tmp_path: Path
) -> None:
    ledger = tmp_path / "family.zakat"
    answers.new = ledger
    desk = open_desk(language=language)
    _first_start(desk, qtbot)
    assert Path(outside.settings.get(Setting.LAST_LEDGER) or "") == ledger
    _three_holdings(desk)
    _a_price(desk)
    day, amount = _due_and_why(desk)
    assert amount
    _edit_and_undo_twice(desk, qtbot)
    assert _due_and_why(desk) == (day, amount)
    figures = _figures(desk)
    desk.window.close()

    again = open_desk(language=language)
    assert _figures(again) == figures == _assessed(outside, ledger)
    assert _due_and_why(again) == (day, amount)


def _first_start(desk: Desk, qtbot: QtBot) -> None:
    """Three screens, Enter on each but for the place of the file."""
    assert desk.opened is not None
    first = desk.opened.first_start.dialog
    assert first is not None
    QTest.keyClick(first, Qt.Key.Key_Return)
    name = cast(QLineEdit, child(first, QLineEdit, "first_name"))
    name.selectAll()
    type_keys(name, "Amina")
    first.person.currency.choose("EGP")
    first.person.currency.chosen.emit("EGP")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(child(first, QPushButton, "other_place"), Qt.Key.Key_Space)
    before = desk.opened.workspace
    QTest.keyClick(first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.opened is not None and desk.opened.workspace is not before)
    assert isinstance(_workspace(desk).dialog, HoldingDialog)


def _three_holdings(desk: Desk) -> None:
    dialog = cast(HoldingDialog, _workspace(desk).dialog)
    for kind, amount, day in HOLDINGS:
        dialog.kind.choose(kind)
        dialog.kind.chosen.emit(kind)
        dialog.day.line.selectAll()
        type_keys(dialog.amount.line, amount)
        type_keys(dialog.day.line, day)
        if kind == "gold":
            karat = next(field for field in dialog.keys if field.key.name == "karat")
            type_keys(cast(QWidget, karat.widget.focusProxy()), "21")
        QTest.keyClick(dialog.amount.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.amount.is_empty, (dialog.amount.note.text(), dialog.day.note.text(), dialog.trouble.text())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(_workspace(desk).bridge.ledger.holdings) == len(HOLDINGS)


def _a_price(desk: Desk) -> None:
    _workspace(desk).prices.add_price()
    dialog = cast(PriceDialog, _workspace(desk).dialog)
    dialog.day.line.selectAll()
    type_keys(dialog.day.line, "2025-01-01")
    type_keys(dialog.amount.line, GOLD_PRICE)
    QTest.keyClick(dialog.amount.line, Qt.Key.Key_Return)
    assert not dialog.isVisible(), dialog.amount.note.text()


def _due_and_why(desk: Desk) -> tuple[str, str]:
    """The first row of Home, and the amount that its reason explains."""
    desk.commands["page_home"].trigger()
    QApplication.sendPostedEvents()
    home = cast(HomePage, desk.window.page_named("home"))
    row = home.current
    assert row is not None
    desk.commands["why"].trigger()
    panel = desk.window.findChild(WhyPanel)
    assert panel is not None
    assert panel.isVisible()
    assert panel.model.rowCount() > 0
    spoken = [panel.model.index(place, 0).data() for place in range(panel.model.rowCount())]
    assert all(spoken)
    return str(row.due), str(row.amount)


def _edit_and_undo_twice(desk: Desk, qtbot: QtBot) -> None:
    """An amount is edited in the register, an entry is taken out, and both come back."""
    bridge = _workspace(desk).bridge
    before = bridge.ledger
    page = cast(HoldingsPage, desk.window.page_named("holdings"))
    bank = next(one.id for one in before.holdings.values() if one.kind == "bank")
    page.choose(bank)
    entry = before.registers[bank].rows[0]
    at = page.register.model.index_of(entry.id, AMOUNT)
    page.register.view.setCurrentIndex(at)
    QTest.keyClick(page.register.view, Qt.Key.Key_F2)
    line = next(one for one in page.register.view.findChildren(QLineEdit) if one.isVisible())
    line.selectAll()
    type_keys(line, "90000")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bridge.ledger.registers[bank].rows[0].amount == 90_000_00)
    page.choose(bank)
    page.register.view.setCurrentIndex(page.register.model.index_of(entry.id))
    QTest.keyClick(page.register.view, Qt.Key.Key_Delete)
    assert bank not in bridge.ledger.registers
    for _ in range(2):
        desk.commands["undo"].trigger()
    assert bridge.ledger.registers == before.registers


def _workspace(desk: Desk) -> Workspace:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace


def _figures(desk: Desk) -> object:
    """What the window's own assessment says, in the form of the command's answer."""
    bridge = _workspace(desk).bridge
    assert bridge.outlook.now is not None
    found = answer_object(bridge.outlook.now, bridge.ledger, bridge.words, "")
    return json.loads(json.dumps(found))["people"]


def _assessed(outside: Services, ledger: Path) -> object:
    """What `zakatdesk assess` says of the file."""
    out, err = io.StringIO(), io.StringIO()
    console = Console(io.BytesIO(), out, err)
    machine = Outside(console, lambda _: outside, lambda *_: 1, has_screen=False, locale="en_US")
    status = start(["assess", str(ledger), "--format", "json"], machine)
    assert status == 0, err.getvalue()
    return json.loads(out.getvalue())["people"]
