"""Opening, making, importing and leaving ledgers; what cannot be opened is said and left as it was."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers, is_open, raise_desk
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.opened import Opened
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.presets import DEFAULT_PRESET


def opened(desk: Desk) -> Opened:
    assert desk.opened is not None
    return desk.opened


@pytest.mark.parametrize("content", [b"", b"name,amount\nx,1\n", b"SQLite format 3\0" + b"\0" * 20, b"\x89PNG\r\n"])
def test_what_is_no_ledger_is_said_and_left_alone(
    content: bytes, example_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "other.zakat"
    path.write_bytes(content)
    before = (hashlib.sha256(content).hexdigest(), sorted(one.name for one in tmp_path.iterdir()))
    assert opened(example_desk).open(path) is False
    qtbot.waitUntil(example_desk.window.messages.isVisible)
    assert example_desk.window.messages.text()
    assert is_open(example_desk)
    after = (hashlib.sha256(path.read_bytes()).hexdigest(), sorted(one.name for one in tmp_path.iterdir()))
    assert after == before


def test_a_ledger_that_is_gone_is_said_at_the_start(
    dressed: QApplication, outside: Services, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    outside.settings.set(Setting.LAST_LEDGER, str(tmp_path / "gone.zakat"))
    desk = raise_desk(dressed, outside, "en", answers)
    desk.start(None)
    qtbot.waitUntil(lambda: desk.opened is not None and desk.window.messages.isVisible())
    assert not is_open(desk)
    assert desk.commands["open_ledger"].isEnabled()
    assert not desk.commands["add_holding"].isEnabled()
    desk.window.close()


def test_the_example_says_that_it_is_one(example_desk: Desk, outside: Services) -> None:
    banner = example_desk.window.banner
    assert banner is not None
    assert banner.accessibleName()
    assert outside.settings.get(Setting.LAST_LEDGER) is None


def test_a_ledger_of_ones_own_has_no_banner(open_desk: OpenDesk, outside: Services, tmp_path: Path) -> None:
    path = tmp_path / "own.zakat"
    outside.create_ledger(path, Ledger()).close()
    desk = open_desk(path)
    assert desk.window.banner is None
    assert outside.settings.get(Setting.LAST_LEDGER) == str(path)
    assert path.stem in desk.window.windowTitle()


def test_a_ledger_for_reading_only_says_so(open_desk: OpenDesk, outside: Services, tmp_path: Path) -> None:
    path = tmp_path / "own.zakat"
    outside.create_ledger(path, Ledger()).close()
    reading = replace(outside, glance_at_ledger=partial(outside.open_ledger, read_only=True))
    desk = open_desk(path, outside=reading)
    assert desk.window.banner is not None
    assert not desk.commands["add_holding"].isEnabled()
    assert desk.commands["export_form"].isEnabled()


def test_export_and_import_keep_everything(example_desk: Desk, answers: Answers, tmp_path: Path) -> None:
    desk = opened(example_desk)
    assert desk.session is not None
    ledger = desk.session.ledger
    answers.new = tmp_path / "out.json"
    desk.exchanging.ask_export(desk.session)
    assert read_ledger((tmp_path / "out.json").read_text(encoding="utf-8")).holdings.keys() == ledger.holdings.keys()
    answers.existing, answers.new = tmp_path / "out.json", tmp_path / "in.zakat"
    desk.exchanging.ask_import()
    assert desk.session is not None
    assert desk.session.file.path == tmp_path / "in.zakat"
    assert desk.session.ledger.holdings.keys() == ledger.holdings.keys()


def test_a_wrong_open_form_is_refused_with_its_place(example_desk: Desk, answers: Answers, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "zakatdesk", "version": 1, "people": [{"id": "a"}]}', encoding="utf-8")
    answers.existing, answers.new = bad, tmp_path / "in.zakat"
    opened(example_desk).exchanging.ask_import()
    assert "people[0]" in example_desk.window.messages.text()
    assert not (tmp_path / "in.zakat").exists()


def test_the_empty_home_says_what_to_do(open_desk: OpenDesk, outside: Services, tmp_path: Path) -> None:
    change = add_person(Ledger(), id="p", name="Me", currency="EGP", policies=(PolicyChoice(DEFAULT_PRESET),))
    path = tmp_path / "own.zakat"
    outside.create_ledger(path, Ledger().apply(change)).close()
    desk = open_desk(path)
    home = desk.window.page_named("home")
    shown = [one for one in home.findChildren(QPushButton, "button_add_holding") if one.isVisibleTo(home)]
    assert len(shown) == 2
    QTest.mouseClick(shown[-1], Qt.MouseButton.LeftButton)
    assert opened(desk).workspace.dialog is not None  # type: ignore[union-attr]
