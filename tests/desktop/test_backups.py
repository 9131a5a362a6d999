"""Backups in the window: made by themselves, listed, looked into, and brought back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers, child
from tests.desktop.test_history_page import column
from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.actions.people import remove_person
from zakatdesk.bookkeeping.backups import Backup
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.bookkeeping.views.backups import BackupHealth
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.opened import Opened
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.domain.change import Change, adding
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.parts import replace
from zakatdesk.words.bidi import bare


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    return path


def settled(desk: Desk, qtbot: QtBot) -> tuple[Opened, SessionBridge]:
    """The open ledger, when its first backup is made."""
    found = desk.opened
    assert found is not None
    assert found.bridge is not None
    qtbot.waitUntil(lambda: found.care.keeping.keeper.state is not None)
    qtbot.waitUntil(lambda: not found.care.keeping.keeper.running)
    return found, found.bridge


def income(bridge: SessionBridge, entry_id: str) -> Change:
    return record_entry(
        bridge.ledger, id=entry_id, on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100
    )


def is_looking(found: Opened) -> bool:
    """Whether a copy is looked at."""
    return found.preview is not None


def listing(outside: Services, path: Path) -> list[Backup]:
    return list(outside.backups().listing_of(path))


def test_one_is_made_when_a_ledger_is_opened_and_one_when_it_is_closed(
    open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    assert [backup.number for backup in listing(outside, path)] == [1]
    said = child(desk.window, QPushButton, "last_backup")
    assert cast(QPushButton, said).text().startswith("Last backup: ")
    assert bridge.do(income(bridge, "wages"))
    state = found.care.keeping.keeper.state
    assert state is not None
    assert (state.health, state.changes) == (BackupHealth.FINE, 1)
    desk.window.close()
    assert [backup.number for backup in listing(outside, path)] == [2, 1]
    assert not path.with_name(path.name + ".lock").exists()


def test_what_is_written_at_once_is_not_in_the_first_backup(
    open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(path)
    found = desk.opened
    assert found is not None
    keeper, bridge = found.care.keeping.keeper, found.bridge
    assert bridge is not None
    qtbot.waitUntil(lambda: keeper.running or keeper.state is not None)
    assert bridge.do(income(bridge, "wages"))
    settled(desk, qtbot)
    oldest = listing(outside, path)[-1]
    file = opened(oldest.path, read_only=True)
    assert oldest.number == 1
    assert file.load() == family()
    file.close()


def test_every_hour_while_it_changes(open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    keeper = found.care.keeping.keeper
    keeper.hourly.timeout.emit()
    assert not keeper.running
    assert bridge.do(income(bridge, "wages"))
    keeper.hourly.timeout.emit()
    qtbot.waitUntil(lambda: keeper.running)
    qtbot.waitUntil(lambda: not keeper.running)
    assert [backup.number for backup in listing(outside, path)] == [2, 1]


def test_before_and_after_a_year_is_closed(open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    _, bridge = settled(desk, qtbot)
    assert bridge.do(income(bridge, "wages"))
    seq = bridge.ledger.last_seq + 1
    year = ClosedYear("1446", seq, "amina", "money", date(2025, 3, 1), date(2025, 4, 1))
    bridge.session.do(adding("year_closed", year))
    settled(desk, qtbot)
    qtbot.waitUntil(lambda: len(listing(outside, path)) == 3)
    assert [(backup.number, backup.closed_year) for backup in listing(outside, path)] == [
        (3, True),
        (2, False),
        (1, False),
    ]


def test_a_failed_backup_is_said_on_the_first_page(
    open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot
) -> None:
    outside.data_dir.mkdir(parents=True)
    (outside.data_dir / "backups").write_text("no folder")
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    state = found.care.keeping.keeper.state
    assert state is not None
    assert state.health is BackupHealth.FAILED
    assert [notice.id for notice in bridge.notices] == ["file/backups"]
    assert bridge.notices[0].said.startswith("No backup could be made: ")
    assert cast(QPushButton, child(desk.window, QPushButton, "last_backup")).text() == "The last backup failed"


def test_a_look_into_a_backup_and_back(open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    assert bridge.do(remove_person(bridge.ledger, "amina"))
    desk.commands["backups"].trigger()
    sheet = found.care.restoring.sheet
    assert sheet is not None
    assert column(sheet.view, 1) == ["the last change"]
    sheet.look.click()
    assert is_looking(found)
    assert found.session is not None
    qtbot.waitUntil(lambda: found.session is not None and found.session.file.read_only)
    assert set(found.session.ledger.people) == {"amina"}
    banner = desk.window.banner
    assert banner is not None
    assert bare(banner.accessibleName()).startswith("This is a copy from ")
    assert not desk.commands["add_holding"].isEnabled()
    back = cast(QPushButton, child(banner, QPushButton, "banner_back"))
    back.click()
    assert not is_looking(found)
    assert not found.session.file.read_only
    assert not found.session.ledger.people
    assert outside.settings.get(Setting.LAST_LEDGER) == str(path)


def test_a_backup_takes_the_place_of_the_ledger_and_nothing_is_lost(
    open_desk: OpenDesk, path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    assert bridge.do(remove_person(bridge.ledger, "amina"))
    found.care.list_backups()
    assert found.care.restoring.sheet is not None
    found.care.restoring.sheet.look.click()
    banner = desk.window.banner
    assert banner is not None
    banner.button.click()
    asked = found.care.restoring.restore_sheet
    assert asked is not None
    assert column(asked.view, 1)[:3] == ["0", "0", "0"]
    assert column(asked.view, 2)[:3] == ["1", "2", "2"]
    with qtbot.waitSignal(found.care.restoring.restored):
        asked.accept()
    assert not is_looking(found)
    assert found.session is not None
    assert set(found.session.ledger.people) == {"amina"}
    aside = list(path.parent.glob("family.before-restore-*.zakat"))
    assert len(aside) == 1
    kept = opened(aside[0], read_only=True)
    assert not kept.load().people
    kept.close()
    assert aside[0].name in desk.window.messages.text()


def test_the_oldest_of_today_stays_while_it_is_looked_at(
    open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot
) -> None:
    file = opened(path)
    for number in range(3):
        file.save(
            record_entry(
                file.load(), id=f"e{number}", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=1
            )
        )
        outside.backups().back_up(file)
    file.close()
    oldest = listing(outside, path)[-1]
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    assert bridge.do(income(bridge, "wages"))
    found.care.list_backups()
    sheet = found.care.restoring.sheet
    assert sheet is not None
    sheet.view.choose(oldest.path.name)
    sheet.look.click()
    assert is_looking(found)
    assert oldest.path.exists()
    assert [backup.number for backup in listing(outside, path)] == [5, 4, 3, 2]


def test_a_copy_to_a_folder(open_desk: OpenDesk, answers: Answers, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    found, _ = settled(desk, qtbot)
    found.care.list_backups()
    sheet = found.care.restoring.sheet
    assert sheet is not None
    answers.folder = tmp_path / "stick"
    answers.folder.mkdir()
    sheet.copy.click()
    qtbot.waitUntil(lambda: bare(sheet.status.text()).startswith("Copied to "))
    (copy,) = answers.folder.iterdir()
    file = opened(copy, read_only=True)
    assert file.load() == family()
    file.close()
    answers.folder = tmp_path / "nowhere"
    sheet.copy.click()
    qtbot.waitUntil(lambda: "nowhere" in sheet.status.text())


def test_room_for_backups_is_a_setting(open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    found, _ = settled(desk, qtbot)
    found.care.list_backups()
    sheet = found.care.restoring.sheet
    assert sheet is not None
    sheet.budget.chosen.emit("100000000")
    assert outside.settings.get(Setting.BACKUP_BUDGET) == "100000000"
    sheet.budget.chosen.emit("")
    assert outside.settings.get(Setting.BACKUP_BUDGET) is None


def test_a_damaged_ledger_shows_its_backups(
    open_desk: OpenDesk, outside: Services, answers: Answers, path: Path, qtbot: QtBot
) -> None:
    file = opened(path)
    outside.backups().back_up(file)
    file.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    desk = open_desk()
    found = desk.opened
    assert found is not None
    answers.chosen = ["backups"]
    assert not found.open(path)
    sheet = found.care.restoring.sheet
    assert sheet is not None
    assert not sheet.back_up.isEnabled()
    sheet.look.click()
    assert is_looking(found)
    preview = found.preview
    assert preview is not None
    with qtbot.waitSignal(found.care.restoring.restored):
        found.care.restoring.restore(preview)
    assert found.session is not None
    assert found.session.file.path == path
    assert found.session.ledger == family()


def test_a_change_from_the_future_is_told(open_desk: OpenDesk, outside: Services, path: Path, qtbot: QtBot) -> None:
    past = replace(outside, now=lambda: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=1))
    desk = open_desk(path, outside=past)
    _, bridge = settled(desk, qtbot)
    assert [notice.id for notice in bridge.notices] == ["file/clock"]
    assert "21 November 2026" in bridge.notices[0].said
