"""The open ledger as the window sees it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from zakatdesk.bookkeeping.services import Services
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.desktop.session_bridge import AFTER_PAINTING_MS, SessionBridge
from zakatdesk.exchange.example import example_ledger
from zakatdesk.fiqh.incremental import Assessor
from zakatdesk.words import Words


def example_session(outside: Services, folder: Path) -> LedgerSession:
    file = outside.create_ledger(folder / "family.zakat", example_ledger())
    return LedgerSession(file, assess=Assessor().assess, as_of=outside.today().toordinal())


def is_expected(bridge: SessionBridge) -> bool:
    return bridge.outlook.ahead is not None


def test_what_is_expected_follows_what_is_owed(qtbot: QtBot, outside: Services, tmp_path: Path) -> None:
    session = example_session(outside, tmp_path)
    bridge = SessionBridge(session, Words(), outside.new_id)
    with qtbot.waitSignal(bridge.changed):
        assert not is_expected(bridge)
    assert is_expected(bridge)
    bridge.let_go()
    session.close()


def test_nothing_is_expected_of_a_ledger_that_was_closed(qtbot: QtBot, outside: Services, tmp_path: Path) -> None:
    session = example_session(outside, tmp_path)
    bridge = SessionBridge(session, Words(), outside.new_id)
    assert not is_expected(bridge)
    with qtbot.assertNotEmitted(bridge.changed, wait=4 * AFTER_PAINTING_MS):
        bridge.let_go()
        session.close()
