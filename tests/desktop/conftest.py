"""A window for each test, with a home and a file of its own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.stage import Answers, is_open, raise_desk, world
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.look import dress
from zakatdesk.desktop.sweeping import Sweeping

OpenDesk = Callable[..., Desk]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application as the program dresses it."""
    dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _rubbish_in_this_thread() -> Iterator[None]:
    """As the window does it, also for dialogs that are shown without one."""
    was_on = gc.isenabled()
    gc.disable()
    yield
    Sweeping.sweep()
    if was_on:
        gc.enable()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def outside(tmp_path: Path) -> Services:
    return world(tmp_path / "data")


@pytest.fixture
def open_desk(dressed: QApplication, qtbot: QtBot, outside: Services, answers: Answers) -> Iterator[OpenDesk]:
    """Opens windows: in a language, with a ledger, or as at the first start."""
    desks: list[Desk] = []

    own = outside

    def opened(path: Path | None = None, language: str = "en", outside: Services = own) -> Desk:
        desk = raise_desk(dressed, outside, language, answers)
        desks.append(desk)
        desk.start(path)
        qtbot.waitUntil(lambda: is_open(desk))
        return desk

    yield opened
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()


@pytest.fixture
def example_desk(open_desk: OpenDesk, outside: Services) -> Desk:
    """The example, with the first questions out of the way."""
    desk = open_desk()
    assert desk.opened is not None
    assert desk.opened.first_start.dialog is not None
    desk.opened.first_start.dialog.reject()
    assert outside.settings.get(Setting.LAST_LEDGER) is None
    return desk
