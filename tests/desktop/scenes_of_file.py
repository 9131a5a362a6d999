"""What the window shows of the file: its history, its backups, and what may be wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QDialog, QWidget

from zakatdesk.bookkeeping.actions.holdings import edit_holding, remove_holding
from zakatdesk.bookkeeping.backups import Backup
from zakatdesk.bookkeeping.conflict_copies import ConflictCopy, Difference
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import Act, ChangeLabel, HistoryRow
from zakatdesk.bookkeeping.views.backups import backup_state
from zakatdesk.bookkeeping.views.totals import totals
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.copy_sheet import CopySheet
from zakatdesk.desktop.dialogs.question import Question
from zakatdesk.desktop.dialogs.restore_sheet import RestoreSheet
from zakatdesk.desktop.ledger_file.copy_search import FoundCopy
from zakatdesk.desktop.ledger_file.file_care import FileCare
from zakatdesk.desktop.ledger_file.opening_trouble import OpeningTrouble
from zakatdesk.desktop.ledger_file.restoring import Preview
from zakatdesk.desktop.ledger_file.save_trouble import SaveTrouble
from zakatdesk.desktop.pages.history import REMOVED, HistoryPage
from zakatdesk.desktop.texts.backup_texts import BackupTexts
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assess import assess

FOLDER = Path("/home/amina/.local/share/zakatdesk/backups/5f")
AT = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)

Scene = tuple[str, Callable[[], QWidget], Callable[[], object]]


def scenes_of_file(desk: Desk, workspace: Workspace) -> Iterator[Scene]:
    """The scenes of a window in which the example is open."""
    yield "history", partial(_history, desk, workspace), _nothing
    yield "history_removed", partial(_removed, desk, workspace), partial(_undone, desk, workspace)
    for name, show in (
        ("backups", partial(_backups, desk)),
        ("restore", partial(_restore, desk, workspace)),
        ("copy", partial(_copy, desk)),
        ("open_elsewhere", partial(_question, desk, FileFault.IN_USE)),
        ("not_saved", partial(_question, desk, FileFault.DISK_FULL)),
    ):
        shown: list[QDialog] = []
        yield name, partial(_shown, shown, show), partial(_put_away, shown)
    yield "forget", partial(_forget, workspace), partial(_leave, workspace)
    yield "look_into_copy", partial(_looking, desk), partial(_look_away, desk)


def _care(desk: Desk) -> FileCare:
    assert desk.opened is not None
    return desk.opened.care


def _shown(shown: list[QDialog], show: Callable[[], QDialog]) -> QDialog:
    shown.append(show())
    return shown[0]


def _put_away(shown: list[QDialog]) -> None:
    shown.pop().reject()


def _backups(desk: Desk) -> QDialog:
    care = _care(desk)
    care.list_backups()
    sheet = care.restoring.sheet
    assert sheet is not None
    newest = Backup(FOLDER / "000045.zakat", 45, AT, closed_year=False, size=310_000)
    state = backup_state(newest, 47, None, AT)
    sheet.show_backups(
        [
            newest,
            Backup(Path("/44"), 44, AT - timedelta(hours=20), closed_year=False, size=305_000),
            Backup(Path("/31"), 31, AT - timedelta(days=60), closed_year=True, size=12_300_000),
        ],
        47,
        BackupTexts(desk.words, AT.date().toordinal()).status(state, running=False),
    )
    return sheet


def _restore(desk: Desk, workspace: Workspace) -> QDialog:
    today = desk.services.today().toordinal()
    ledger = workspace.bridge.ledger
    now = totals(ledger.apply(remove_holding(ledger, next(iter(ledger.holdings)))), assess, today)
    moment = desk.words.moment(AT, desk.services.today())
    sheet = RestoreSheet(desk.words, now, totals(ledger, assess, today), moment, "family.zakat", desk.window)
    sheet.open()
    return sheet


def _copy(desk: Desk) -> QDialog:
    copy = ConflictCopy(Path("family.sync-conflict-20261121-140500-ABCDEF7.zakat"), "Syncthing")
    labels = [
        ChangeLabel("holding_added", (("name", "Gold bars"),)),
        ChangeLabel("person_edited", (("name", "Ahmad"),)),
    ]
    rows = [HistoryRow(44 - place, Act.DO, labels[place % 2], AT, "amina", undone=False) for place in range(4)]
    found = FoundCopy(copy, Difference(40, rows[:2], rows[2:], 2, 2), AT)
    sheet = CopySheet(found, desk.words, desk.services.today().toordinal(), desk.window)
    sheet.open()
    return sheet


def _question(desk: Desk, fault: FileFault) -> QDialog:
    values = {"program": "zakatdesk", "host": "laptop", "since": AT}
    error = LedgerFileError(fault, path=Path("/home/amina/family.zakat"), **values)
    asked: list[Question] = []

    def choose(parent: QWidget, title: str, text: str, answers: Sequence[tuple[str, str]]) -> str:
        asked.append(Question(title, text, answers, parent))
        return answers[-1][0]

    before, desk.choosers = desk.choosers, replace(desk.choosers, choose=choose)
    if fault is FileFault.IN_USE:
        OpeningTrouble(desk, desk).ask(error, Path("/home/amina/family.zakat"))
    else:
        assert desk.opened is not None
        assert desk.opened.session is not None
        with suppress(LedgerFileError):
            SaveTrouble(desk, desk).save(desk.opened.session, partial(_fail, error))
    desk.choosers = before
    asked[0].open()
    return asked[0]


def _fail(error: LedgerFileError) -> None:
    raise error


def _forget(workspace: Workspace) -> QWidget:
    workspace.history.count_backups = lambda: 12
    workspace.history.ask_forget()
    assert workspace.dialog is not None
    return workspace.dialog


def _leave(workspace: Workspace) -> None:
    assert workspace.dialog is not None
    workspace.dialog.reject()


def _looking(desk: Desk) -> QWidget:
    opened = desk.opened
    assert opened is not None
    assert opened.session is not None
    moment = desk.words.moment(AT, desk.services.today())
    opened.preview = Preview(opened.session.file.path, opened.session.file.path, moment, None)
    opened.care.show_banner()
    desk.window.open_page("home")
    return desk.window


def _look_away(desk: Desk) -> None:
    assert desk.opened is not None
    desk.opened.preview = None
    desk.opened.care.show_banner()


def _nothing() -> None:
    """Nothing is to be cleared away."""


def _history(desk: Desk, workspace: Workspace) -> QWidget:
    bridge = workspace.bridge
    holding = next(one for one in bridge.ledger.holdings.values() if one.kind == "gold")
    bridge.do(edit_holding(bridge.ledger, replace(holding, name=holding.name + " 2", note="1")))
    desk.window.messages.hide()
    page = cast(HistoryPage, desk.window.page_named("history"))
    page.tell_checked(
        workspace.history.checking.tr("The history was checked: every change is as it was written."), broken=False
    )
    return desk.window


def _removed(desk: Desk, workspace: Workspace) -> QWidget:
    bridge = workspace.bridge
    bridge.do(remove_holding(bridge.ledger, next(iter(bridge.ledger.holdings))))
    desk.window.messages.hide()
    cast(HistoryPage, desk.window.page_named("history")).tabs.setCurrentIndex(REMOVED)
    return desk.window


def _undone(desk: Desk, workspace: Workspace) -> None:
    workspace.bridge.undo()
    workspace.bridge.undo()
    cast(HistoryPage, desk.window.page_named("history")).tabs.setCurrentIndex(0)
    desk.window.messages.hide()
