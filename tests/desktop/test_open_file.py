"""One ledger, many hands: what the window does when its file is taken, moved, changed or full."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.bookkeeping.test_conflict_copies import add, two_ways
from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers, child
from tests.desktop.test_backups import income, settled
from tests.storage.files import WRITER, family, made, opened
from tests.storage.files import ids as counted
from tests.storage.test_history_check import an_income as made_income
from tests.storage.test_history_check import meddle
from zakatdesk.bookkeeping.actions.people import remove_person
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.forget_dialog import ForgetDialog
from zakatdesk.desktop.dialogs.price_dialog import PriceDialog
from zakatdesk.desktop.ledger_file.front_door import knock
from zakatdesk.domain.change import Change
from zakatdesk.domain.parts import replace
from zakatdesk.storage.connection import connect
from zakatdesk.storage.opening import create_ledger
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile
from zakatdesk.words.bidi import bare

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from zakatdesk.desktop.ledger_file.front_door import knock
sys.exit(0 if knock(Path(sys.argv[1])) else 1)
"""

TOLD_WITHIN_MS = 2_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "ledgers"
    folder.mkdir()
    path = folder / "family.zakat"
    made(path, family()).close()
    return path


def without_lock(path: Path) -> SqliteLedgerFile:
    """Another program that has the file open where there are no locks."""
    return SqliteLedgerFile(path, connect(path, "rw"), WRITER, lock=None, read_only=False)


def banner_of(desk: Desk) -> str:
    """What the banner says; empty without one."""
    return bare(desk.window.banner.accessibleName()) if desk.window.banner is not None else ""


# The lock.


def test_a_ledger_that_is_open_elsewhere_can_be_read(
    open_desk: OpenDesk, answers: Answers, path: Path, qtbot: QtBot
) -> None:
    holder = opened(path)
    desk = open_desk()
    found = desk.opened
    assert found is not None
    answers.chosen = ["again", "read"]
    assert found.open(path)
    assert found.session is not None
    assert found.session.file.read_only
    assert answers.asked.count("This ledger is open elsewhere") == 2
    assert any(
        "is open in zakatdesk on" in bare(said) and "since 21 November 2026" in bare(said) for said in answers.asked
    )
    assert banner_of(desk) == "This ledger is open for reading only; changes cannot be saved."
    holder.save(an_income(holder, "theirs"))
    qtbot.waitUntil(lambda: found.session is not None and "theirs" in ids(found.session.ledger.register("cash").rows))
    holder.close()


def an_income(file: SqliteLedgerFile, entry_id: str) -> Change:
    return made_income(file.load(), entry_id)


def ids(rows: tuple[object, ...]) -> set[str]:
    return {str(getattr(row, "id", "")) for row in rows}


def test_giving_up_leaves_everything_as_it_was(open_desk: OpenDesk, path: Path) -> None:
    holder = opened(path)
    desk = open_desk()
    found = desk.opened
    assert found is not None
    before = found.session
    assert not found.open(path)
    assert found.session is before
    assert "is open in zakatdesk on" in bare(desk.window.messages.text())
    holder.close()


def test_a_second_start_lets_the_first_window_come_forward(
    open_desk: OpenDesk, path: Path, project_root: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(path)
    settled(desk, qtbot)
    desk.window.showMinimized()
    link = tmp_path / "link.zakat"
    link.symlink_to(path)
    second = subprocess.Popen([sys.executable, "-c", SECOND_START, str(link)], cwd=project_root)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert not desk.window.isMinimized()
    desk.window.close()
    assert not knock(path)


# The place.


@pytest.mark.parametrize(
    "away",
    [
        lambda path: path.unlink(),
        lambda path: path.rename(path.with_name("renamed.zakat")),
        lambda path: copyfile(path, path.with_name("other")) and path.with_name("other").replace(path),
        lambda path: path.parent.rename(path.parent.with_name("elsewhere")),
    ],
    ids=["deleted", "renamed", "replaced", "folder renamed"],
)
def test_a_file_that_goes_away_is_told_within_two_seconds_and_kept(
    open_desk: OpenDesk,
    answers: Answers,
    outside: Services,
    path: Path,
    tmp_path: Path,
    qtbot: QtBot,
    away: Callable[[Path], object],
) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    away(path)
    qtbot.waitUntil(lambda: "is no longer there" in banner_of(desk), timeout=TOLD_WITHIN_MS)
    assert bridge.ledger == family()
    answers.new = tmp_path / "safe.zakat"
    banner = desk.window.banner
    assert banner is not None
    banner.button.click()
    assert found.session is not None
    assert found.session.file.path == answers.new
    assert banner_of(desk) == ""
    assert bridge.do(income(bridge, "wages"))
    assert outside.settings.get(Setting.LAST_LEDGER) == str(answers.new)
    desk.window.close()
    kept = opened(answers.new)
    assert "wages" in ids(kept.load().register("cash").rows)
    assert [row.number for row in kept.history()] == [2, 1]
    kept.close()


def test_a_file_that_comes_back_is_told_too(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    _, bridge = settled(desk, qtbot)
    path.rename(path.with_name("away"))
    qtbot.waitUntil(lambda: "is no longer there" in banner_of(desk))
    path.with_name("away").rename(path)
    qtbot.waitUntil(lambda: banner_of(desk) == "")
    assert bridge.do(income(bridge, "wages"))


# Saving.


def a_price(desk: Desk) -> PriceDialog:
    """The dialog for a price, filled."""
    desk.commands["add_price"].trigger()
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    dialog = desk.opened.workspace.dialog
    assert isinstance(dialog, PriceDialog)
    dialog.amount.line.setText("4000")
    dialog.amount.line.textEdited.emit("4000")
    return dialog


def test_a_form_stays_open_until_its_change_is_saved_elsewhere(
    open_desk: OpenDesk, answers: Answers, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    dialog = a_price(desk)
    path.unlink()
    dialog.accept()
    assert dialog.isVisible()
    assert "Your change is not saved yet" in answers.asked
    assert "was moved, replaced or deleted" in dialog.trouble.text()
    answers.chosen = ["again", "elsewhere"]
    answers.new = tmp_path / "safe.zakat"
    dialog.accept()
    assert not dialog.isVisible()
    assert len(bridge.ledger.prices) == 1
    assert found.session is not None
    assert found.session.file.path == answers.new
    desk.window.close()
    kept = opened(answers.new)
    assert len(kept.load().prices) == 1
    kept.close()


def test_what_another_program_saved_is_shown_and_the_form_kept(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    found.care.keeping.watch.end()
    dialog = a_price(desk)
    other = without_lock(path)
    add(other, "theirs")
    other.close()
    dialog.accept()
    assert dialog.isVisible()
    assert "Another program saved this ledger in the meantime" in dialog.trouble.text()
    assert "theirs" in ids(bridge.ledger.register("cash").rows)
    dialog.accept()
    assert not dialog.isVisible()
    assert len(bridge.ledger.prices) == 1


def test_what_another_program_saves_is_shown_by_itself(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    _, bridge = settled(desk, qtbot)
    other = without_lock(path)
    add(other, "theirs")
    other.close()
    qtbot.waitUntil(lambda: "theirs" in ids(bridge.ledger.register("cash").rows))
    assert desk.window.messages.text() == "Another program saved this ledger; what it changed is shown now."


def test_a_row_that_was_changed_outside_stops_the_save(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    _, bridge = settled(desk, qtbot)
    meddle(path, "UPDATE entries SET amount = 7")
    assert not bridge.do(income(bridge, "wages"))
    assert "was changed outside zakatdesk" in bare(desk.window.messages.text())
    assert bridge.ledger == family()


# Copies of sync programs.


def test_a_copy_of_a_sync_program_is_shown_and_never_merged(open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot) -> None:
    path, copy = two_ways(tmp_path, 1, 1, 2)
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    qtbot.waitUntil(lambda: len(bridge.notices) == 1)
    assert "family (1).zakat" in bare(bridge.notices[0].said)
    before = bridge.ledger
    bridge.notices[0].act()
    sheet = found.care.restoring.copy_sheet
    assert sheet is not None
    said = [bare(one.text()) for one in sheet.findChildren(QLabel)]
    assert "Only in the copy: 2 changes" in said
    assert "Only in this ledger: 1 change" in said
    cast(QPushButton, child(sheet, QPushButton, "look_at_copy")).click()
    assert found.preview is not None
    assert found.session is not None
    assert {"theirs0", "theirs1"} <= ids(found.session.ledger.register("cash").rows)
    found.open(path)
    assert found.session.ledger == before
    copy.unlink()
    reopened = found.bridge
    assert reopened is not None
    qtbot.waitUntil(lambda: not reopened.notices)


def test_another_ledger_with_such_a_name_is_no_copy(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    other = path.with_name("family (1).zakat")
    create_ledger(other, family(), writer=WRITER, new_id=counted("other")).close()
    path.with_name("family (2).zakat").write_text("no ledger at all")
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    copies = found.care.keeping.copies
    qtbot.waitUntil(lambda: copies.looked)
    assert copies.found == ()
    assert bridge.notices == ()


# Forgetting.


def test_a_person_is_forgotten_only_by_name(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    found, bridge = settled(desk, qtbot)
    desk.commands["forget_person"].trigger()
    assert found.workspace is not None
    dialog = found.workspace.dialog
    assert isinstance(dialog, ForgetDialog)
    said = " ".join(bare(one.text()) for one in dialog.findChildren(QLabel))
    assert "1 backup made earlier still has the person" in said
    for typed, enabled in (("", False), ("Amin", False), (" amina ", True)):
        dialog.typed.line.setText(typed)
        dialog.typed.line.textEdited.emit(typed)
        assert dialog.save_button.isEnabled() is enabled
    dialog.list_backups.click()
    assert found.care.restoring.sheet is not None
    found.care.restoring.sheet.reject()
    dialog.accept()
    assert not bridge.ledger.people
    assert not bridge.undo()
    assert bridge.session.file.broken_history() is None
    desk.window.close()
    assert b"Amina" not in path.read_bytes()


def test_a_name_with_signs_is_harmless_everywhere(open_desk: OpenDesk, tmp_path: Path, qtbot: QtBot) -> None:
    name = "<img src=x> & $x$ \u202eevil"
    ledger = family()
    person = replace(ledger.people["amina"], name=name)
    path = tmp_path / "a&b <i>.zakat"
    made(path, replace(ledger, people={"amina": person})).close()
    desk = open_desk(path)
    _, bridge = settled(desk, qtbot)
    desk.window.open_page("history")
    assert bridge.do(remove_person(bridge.ledger, "amina"))
    assert "&&" in desk.commands["undo"].text()
    assert desk.window.windowTitle().startswith("a&b <i>")
