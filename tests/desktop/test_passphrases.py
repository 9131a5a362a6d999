"""A protected ledger in the window: asking, setting, changing, removing, locking, and the sheet for recovery."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers, child, is_open, raise_desk, type_keys
from tests.storage.files import family
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.holding_dialog import HoldingDialog
from zakatdesk.desktop.dialogs.passphrase_dialog import PassphraseDialog
from zakatdesk.desktop.dialogs.recovery_sheet import RecoverySheet
from zakatdesk.desktop.dialogs.unlock_dialog import UnlockDialog
from zakatdesk.desktop.ledger_file.locking import Locking
from zakatdesk.desktop.ledger_file.watching import Away, IdleWatch, SystemWatch
from zakatdesk.desktop.opened import Opened
from zakatdesk.desktop.widgets.passphrase_field import PassphraseField

SECRET = "four quiet hens dancing"  # noqa: S105 - of a ledger of a test


@pytest.fixture
def protected(outside: Services, tmp_path: Path) -> Path:
    path = tmp_path / "own.zakat"
    outside.passphrases.offer(SECRET)
    outside.create_ledger(path, family()).close()
    outside.passphrases.forget()
    return path


def opened(desk: Desk) -> Opened:
    assert desk.opened is not None
    return desk.opened


def locking(desk: Desk) -> Locking:
    return opened(desk).locking


def asked(desk: Desk) -> UnlockDialog:
    dialog = locking(desk).dialog
    assert isinstance(dialog, UnlockDialog)
    return dialog


def is_asking(desk: Desk) -> bool:
    return desk.opened is not None and desk.opened.locking.dialog is not None and desk.opened.locking.dialog.isVisible()


def answer(dialog: UnlockDialog, passphrase: str) -> None:
    dialog.passphrase.line.clear()
    type_keys(dialog.passphrase.line, passphrase)
    QTest.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)


@pytest.fixture
def start(dressed: QApplication, outside: Services, answers: Answers, qtbot: QtBot) -> Callable[[Path], Desk]:
    """Start with a protected ledger, and wait until its passphrase is asked for."""

    def started(path: Path) -> Desk:
        desk = raise_desk(dressed, outside, "en", answers)
        qtbot.addWidget(desk.window)
        desk.start(path)
        qtbot.waitUntil(lambda: is_asking(desk))
        return desk

    return started


@pytest.fixture
def desk(start: Callable[[Path], Desk], protected: Path, qtbot: QtBot) -> Desk:
    """A window with a protected ledger open."""
    made = start(protected)
    answer(asked(made), SECRET)
    qtbot.waitUntil(lambda: is_open(made))
    return made


# Asking.


def test_a_protected_ledger_asks_for_its_passphrase_at_the_start(
    start: Callable[[Path], Desk], protected: Path, outside: Services, qtbot: QtBot
) -> None:
    desk = start(protected)
    assert not is_open(desk)
    assert not desk.commands["add_holding"].isEnabled()
    answer(asked(desk), SECRET)
    qtbot.waitUntil(lambda: is_open(desk))
    assert not asked(desk).isVisible()
    assert asked(desk).passphrase.text == ""
    assert outside.settings.get(Setting.LAST_LEDGER) == str(protected)
    session = opened(desk).session
    assert session is not None
    assert session.ledger == family()
    desk.window.close()


def test_a_wrong_passphrase_is_told_at_the_field_which_keeps_it(
    start: Callable[[Path], Desk], protected: Path, qtbot: QtBot
) -> None:
    before = protected.read_bytes()
    desk = start(protected)
    dialog = asked(desk)
    answer(dialog, "Four quiet hens dancing")
    assert not dialog.save_button.isEnabled()  # it is being tried beside the window
    qtbot.waitUntil(lambda: dialog.passphrase.wrong)
    assert dialog.isVisible()
    assert dialog.passphrase.text == "Four quiet hens dancing"
    assert dialog.passphrase.line.hasFocus()
    assert "does not fit" in dialog.passphrase.line.accessibleDescription()
    assert not dialog.save_button.isEnabled()
    QTest.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)  # too soon: nothing happens
    qtbot.waitUntil(dialog.save_button.isEnabled)
    answer(dialog, SECRET)
    qtbot.waitUntil(lambda: is_open(desk))
    assert protected.read_bytes() == before
    desk.window.close()


def test_each_wrong_passphrase_waits_longer(start: Callable[[Path], Desk], protected: Path, qtbot: QtBot) -> None:
    desk = start(protected)
    dialog = asked(desk)
    waits = []
    for typed in ("one", "two"):
        answer(dialog, typed)
        qtbot.waitUntil(lambda: dialog.passphrase.wrong and not dialog.save_button.isEnabled())
        waits.append(dialog.waits)
        qtbot.waitUntil(dialog.save_button.isEnabled)
    assert waits == [1, 2]
    dialog.reject()
    desk.window.close()


def test_an_empty_passphrase_is_not_tried(start: Callable[[Path], Desk], protected: Path) -> None:
    desk = start(protected)
    dialog = asked(desk)
    QTest.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)
    assert dialog.passphrase.wrong
    assert dialog.save_button.isEnabled()
    dialog.reject()
    desk.window.close()


def test_a_damaged_ledger_is_not_called_a_wrong_passphrase(
    start: Callable[[Path], Desk], protected: Path, qtbot: QtBot
) -> None:
    content = bytearray(protected.read_bytes())
    content[5000] ^= 1
    protected.write_bytes(content)
    desk = start(protected)
    answer(asked(desk), SECRET)
    qtbot.waitUntil(desk.window.messages.isVisible)
    assert "damaged" in desk.window.messages.text()
    assert not is_open(desk)
    desk.window.close()


def test_leaving_the_question_leaves_the_window(start: Callable[[Path], Desk], protected: Path) -> None:
    desk = start(protected)
    asked(desk).reject()
    assert not is_open(desk)
    assert desk.commands["open_ledger"].isEnabled()
    desk.window.close()


def test_what_was_typed_is_hidden_until_it_shall_be_seen(qtbot: QtBot, desk: Desk) -> None:
    field = PassphraseField("passphrase", desk.icons)
    qtbot.addWidget(field)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.eye.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    field.clear()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    desk.window.close()


# Setting, changing, removing.


def asked_to_protect(desk: Desk) -> PassphraseDialog:
    desk.commands["passphrase"].trigger()
    dialog = locking(desk).dialog
    assert isinstance(dialog, PassphraseDialog)
    return dialog


def fill(dialog: PassphraseDialog, current: str = "", new: str = "", again: str = "") -> None:
    for field, typed in ((dialog.current, current), (dialog.new, new), (dialog.again, again)):
        field.line.clear()
        type_keys(field.line, typed)
    dialog.save_button.click()


def test_a_first_passphrase(open_desk: OpenDesk, outside: Services, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "own.zakat"
    outside.create_ledger(path, family()).close()
    desk = open_desk(path)
    qtbot.waitUntil(desk.commands["passphrase"].isEnabled)
    assert not desk.commands["lock"].isEnabled()
    dialog = asked_to_protect(desk)
    fill(dialog, new="short", again="shorter")
    assert dialog.again.wrong
    assert path.read_bytes().startswith(b"SQLite")
    assert "Weak" in dialog.new.note.text()
    fill(dialog, new=SECRET, again=SECRET)
    assert "Strong" in dialog.new.note.text()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert path.read_bytes().startswith(b"ZKD\x01")
    assert [copy.read_bytes()[:16] for copy in (tmp_path / "data").glob("backups/*/*.zakat")] == [
        path.read_bytes()[:16]
    ]
    assert "passphrase" in desk.window.messages.text()
    assert desk.commands["lock"].isEnabled()
    assert dialog.new.text == ""


def test_another_passphrase_and_none(desk: Desk, protected: Path, outside: Services, qtbot: QtBot) -> None:
    before = protected.read_bytes()
    dialog = asked_to_protect(desk)
    fill(dialog, current="not this one", new="another one to keep", again="another one to keep")
    qtbot.waitUntil(lambda: dialog.current.wrong)
    assert protected.read_bytes() == before
    fill(dialog, current=SECRET, new="another one to keep", again="another one to keep")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert protected.read_bytes()[:16] != before[:16]
    dialog = asked_to_protect(desk)
    dialog.act.choose("remove")
    dialog.act.chosen.emit("remove")
    fill(dialog, current="another one to keep")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert protected.read_bytes().startswith(b"SQLite")
    assert not desk.commands["lock"].isEnabled()
    session = opened(desk).session
    assert session is not None
    assert session.ledger == family()
    desk.window.close()
    outside.passphrases.forget()
    assert outside.open_ledger(protected, read_only=True).load() == family()


def test_the_time_until_it_is_locked_is_kept(desk: Desk, outside: Services) -> None:
    dialog = asked_to_protect(desk)
    assert dialog.minutes.code == "5"
    dialog.minutes.choose("15")
    dialog.minutes.chosen.emit("15")
    dialog.reject()
    assert outside.settings.get(Setting.LOCK_MINUTES) == "15"
    assert locking(desk).minutes == 15
    desk.window.close()


# Locking.


@pytest.mark.parametrize(
    ("away", "said"), [(Away.IDLE, "nothing was typed"), (Away.SCREEN, "screen"), (Away.SLEEP, "sleep")]
)
def test_locking_lets_go_of_the_ledger_and_says_why(
    desk: Desk, protected: Path, outside: Services, qtbot: QtBot, away: Away, said: str
) -> None:
    locking(desk).away.emit(away)
    qtbot.waitUntil(lambda: is_asking(desk))
    assert opened(desk).session is None
    assert outside.passphrases.is_locked(protected)
    assert desk.window.windowTitle() == "zakatdesk"
    texts = [one.text() for one in desk.window.findChildren(QPushButton)]
    assert not any("Cash" in text for text in texts)
    assert not desk.commands["undo"].isEnabled()
    assert said in locking(desk).why(away)
    assert sorted(one.name for one in protected.parent.iterdir() if one.is_file()) == ["own.zakat"]
    answer(asked(desk), SECRET)
    qtbot.waitUntil(lambda: is_open(desk))
    desk.window.close()


def test_a_form_that_was_open_is_there_again_with_all_that_was_typed(desk: Desk, qtbot: QtBot) -> None:
    desk.commands["add_holding"].trigger()
    workspace = opened(desk).workspace
    assert workspace is not None
    dialog = workspace.dialog
    assert isinstance(dialog, HoldingDialog)
    name = child(dialog, QLineEdit, "name")
    assert isinstance(name, QLineEdit)
    name.clear()
    type_keys(name, "Purse")
    type_keys(dialog.amount.line, "250")
    dialog.day.set_day(date(2026, 11, 1))
    locking(desk).away.emit(Away.IDLE)
    qtbot.waitUntil(lambda: is_asking(desk))
    assert not dialog.isVisible()
    answer(asked(desk), SECRET)
    qtbot.waitUntil(lambda: is_open(desk) and dialog.isVisible())
    assert (name.text(), dialog.amount.line.text()) == ("Purse", "250")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    session = opened(desk).session
    assert session is not None
    assert "Purse" in {holding.name for holding in session.ledger.holdings.values()}
    desk.window.close()


def test_an_entry_that_was_being_typed_is_there_again(desk: Desk, qtbot: QtBot) -> None:
    workspace = opened(desk).workspace
    assert workspace is not None
    workspace.holdings.choose("cash")
    desk.commands["add_entry"].trigger()
    editor = child(workspace.holdings.view, QLineEdit, "entry_amount")
    type_keys(editor, "12")
    locking(desk).away.emit(Away.SCREEN)
    qtbot.waitUntil(lambda: is_asking(desk))
    answer(asked(desk), SECRET)
    qtbot.waitUntil(lambda: is_open(desk))
    again = opened(desk).workspace
    assert again is not None
    assert desk.window.page == "holdings"
    editor = child(again.holdings.view, QLineEdit, "entry_amount")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "12"
    session = opened(desk).session
    assert session is not None
    assert session.ledger == family()
    type_keys(editor, "5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.ledger.register("cash").rows[-1].amount == 12_500)
    desk.window.close()


def test_leaving_the_question_keeps_the_form_behind_the_lock(desk: Desk, qtbot: QtBot) -> None:
    desk.commands["add_holding"].trigger()
    workspace = opened(desk).workspace
    assert workspace is not None
    dialog = workspace.dialog
    assert isinstance(dialog, HoldingDialog)
    type_keys(dialog.amount.line, "250")
    desk.commands["lock"].trigger()
    qtbot.waitUntil(lambda: is_asking(desk))
    asked(desk).reject()
    assert not dialog.isVisible()
    button = child(desk.window, QPushButton, "unlock")
    assert isinstance(button, QPushButton)
    button.click()
    answer(asked(desk), SECRET)
    qtbot.waitUntil(lambda: is_open(desk) and dialog.isVisible())
    assert dialog.amount.line.text() == "250"
    dialog.reject()
    desk.window.close()


def test_a_ledger_without_a_passphrase_is_never_locked(example_desk: Desk) -> None:
    locking(example_desk).away.emit(Away.IDLE)
    assert is_open(example_desk)
    assert not example_desk.commands["lock"].isEnabled()


# Noticing.


def test_nothing_typed_for_a_while_is_noticed(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp)
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitSignal(watch.away):
        watch.begin(20)
    watch.begin(400)
    with qtbot.waitSignal(watch.away, timeout=2000) as caught:
        for _ in range(3):
            with qtbot.assertNotEmitted(watch.away, wait=250):
                type_keys(line, "a")
    assert caught.signal_triggered
    watch.begin(20)
    watch.end()
    with qtbot.assertNotEmitted(watch.away, wait=60):
        pass


def test_what_the_system_tells_is_understood(qtbot: QtBot) -> None:
    watch = SystemWatch()
    told: list[tuple[Callable[[], None], Away]] = [
        (lambda: watch.screen_changed(True), Away.SCREEN),
        (watch.session_locked, Away.SCREEN),
        (lambda: watch.sleep_changed(True), Away.SLEEP),
    ]
    for tell, expected in told:
        with qtbot.waitSignal(watch.away) as caught:
            tell()
        assert caught.args == [expected]
    with qtbot.assertNotEmitted(watch.away):
        watch.screen_changed(False)
        watch.sleep_changed(False)


# The sheet for recovery.


def test_the_sheet_has_a_code_that_opens_the_copy_and_is_kept_nowhere(
    desk: Desk, answers: Answers, outside: Services, tmp_path: Path
) -> None:
    answers.new = tmp_path / "stick" / "recovery.zakat"
    answers.new.parent.mkdir()
    desk.commands["recovery_sheet"].trigger()
    sheet = locking(desk).dialog
    assert isinstance(sheet, RecoverySheet)
    text = sheet.document.toPlainText()
    code = next(word for word in text.split() if word.count("-") == 3 and len(word) == 23)
    assert str(answers.new) in text
    outside.passphrases.forget()
    outside.passphrases.unlock(answers.new, code.lower().replace("-", " "))
    assert outside.open_ledger(answers.new, read_only=True).load() == family()
    sheet.accept()
    desk.window.close()
    for kept in tmp_path.rglob("*"):
        if kept.is_file():
            content = kept.read_bytes()
            assert code.encode() not in content
            assert code.replace("-", "").encode() not in content


def test_the_sheet_is_printed(desk: Desk, qtbot: QtBot) -> None:
    printed: list[str] = []

    def print_page(_parent: QWidget, document: QTextDocument) -> None:
        printed.append(document.toPlainText())

    sheet = RecoverySheet("AAAAA-BBBBB-CCCCC-DDDDD", Path("<b>copy</b>"), "<i>x", "today", desk.words, print_page)
    qtbot.addWidget(sheet)
    child(sheet, QPushButton, "print").click()  # type: ignore[attr-defined]
    assert "AAAAA-BBBBB-CCCCC-DDDDD" in printed[0]
    assert "<b>copy</b>" in printed[0]
    desk.window.close()
