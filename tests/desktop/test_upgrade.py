"""A ledger of an earlier version opens in the window, which says calmly what was done."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.storage.released import plain
from zakatdesk.desktop.desk import Desk
from zakatdesk.storage.header import check_header
from zakatdesk.storage.schema_numbers import SCHEMA


@pytest.fixture
def older(tmp_path: Path) -> Path:
    path = tmp_path / "older.zakat"
    shutil.copyfile(plain(1), path)
    return path


def told(desk: Desk) -> str:
    return desk.window.messages.text() if desk.window.messages.isVisible() else ""


def test_at_the_start(open_desk: OpenDesk, older: Path, tmp_path: Path, qtbot: QtBot) -> None:
    desk = open_desk(older)
    qtbot.waitUntil(lambda: "earlier version" in told(desk))
    (backup,) = (tmp_path / "data" / "backups").glob("*/*.zakat")
    assert str(backup) in told(desk)
    assert check_header(older).schema == SCHEMA
    assert check_header(backup).schema == 1


def test_while_another_ledger_is_open(example_desk: Desk, older: Path, qtbot: QtBot) -> None:
    assert example_desk.opened is not None
    assert example_desk.opened.open(older)
    qtbot.waitUntil(lambda: "earlier version" in told(example_desk))
    assert check_header(older).schema == SCHEMA
