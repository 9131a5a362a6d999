"""Backups in the window: the list, a look into one without changing anything, and bringing it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.backups import Backup, Backups
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.services import Setting
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.bookkeeping.views.totals import Totals, totals
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.desktop.texts.backup_texts import BackupTexts
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assess import assess

if TYPE_CHECKING:
    from collections.abc import Callable

    from zakatdesk.desktop.desk import Desk
    from zakatdesk.desktop.dialogs.backups_sheet import BackupsSheet
    from zakatdesk.desktop.dialogs.copy_sheet import CopySheet
    from zakatdesk.desktop.dialogs.restore_sheet import RestoreSheet
    from zakatdesk.desktop.ledger_file.backup_keeper import BackupKeeper
    from zakatdesk.desktop.ledger_file.copy_search import FoundCopy


class Preview(Frozen):
    """A copy that is looked at.

    Attributes:
        path: The copy.
        ledger: Whose place it could take.
        moment: From when it is, in words.
        now: What the ledger itself has; none when it cannot be read.
    """

    path: Path
    ledger: Path
    moment: str
    now: Totals | None


class Restoring(QObject):
    """What can be done with backups.

    Signals:
        look_asked: A `Preview` that shall be opened for reading.
        restored: The path of the ledger whose place was taken, and the sentence about it.
    """

    look_asked = Signal(object)
    restored = Signal(object, str)

    def __init__(self, desk: Desk, keeper: BackupKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = keeper
        self.sheet: BackupsSheet | None = None
        self.restore_sheet: RestoreSheet | None = None
        self.copy_sheet: CopySheet | None = None
        self._session: LedgerSession | None = None
        self._path = Path()
        self._task = LatestTask(self)
        self._task.done.connect(self._took_place)
        self._copying = LatestTask(self)
        self._copying.done.connect(self._copied)
        keeper.told.connect(self._refresh)

    # The list.

    def list_of(self, session: LedgerSession) -> None:
        """List the backups of the open ledger."""
        self._session, self._path = session, session.file.path
        self._open_sheet()

    def list_of_path(self, path: Path) -> None:
        """List what was made of a ledger that cannot be opened any more."""
        self._session, self._path = None, path
        self._open_sheet()

    def end(self) -> None:
        """The ledger whose backups were listed is about to be closed."""
        if self.sheet is not None:
            self.sheet.reject()
        self._session, self.sheet = None, None

    def _open_sheet(self) -> None:
        from zakatdesk.desktop.dialogs.backups_sheet import BackupsSheet  # noqa: PLC0415 - only when it is wanted

        desk = self._desk
        budget = desk.services.settings.get(Setting.BACKUP_BUDGET) or ""
        writable = self._session is not None and not self._session.file.read_only
        today = desk.services.today().toordinal()
        sheet = BackupsSheet(desk.words, desk.icons, today, budget, writable=writable, parent=desk.window)
        sheet.back_up_asked.connect(self._keeper.back_up)
        sheet.copy_asked.connect(self._ask_copy)
        sheet.look_asked.connect(self._look)
        sheet.budget_chosen.connect(self._choose_budget)
        self.sheet = sheet
        self._refresh()
        sheet.open()

    def backups(self) -> Sequence[Backup]:
        """The backups that are listed."""
        backups = self._desk.services.backups()
        if self._session is not None:
            return backups.listing(self._session.file)
        return backups.listing_of(self._path)

    def _refresh(self) -> None:
        if self.sheet is None:
            return
        desk = self._desk
        texts = BackupTexts(desk.words, desk.services.today().toordinal())
        state = self._keeper.state if self._session is not None else None
        status = texts.warning(state) or texts.status(state, running=self._keeper.running)
        number = self._session.file.mark.number if self._session is not None else 0
        self.sheet.show_backups(self.backups(), number, status)

    def _choose_budget(self, budget: str) -> None:
        self._desk.services.settings.set(Setting.BACKUP_BUDGET, budget or None)

    def _ask_copy(self) -> None:
        """Ask for a folder, such as one on a stick, and make a copy there."""
        desk = self._desk
        folder = desk.choosers.folder(desk.window, self.tr("Copy to which folder?"), desk.documents)
        if folder is not None and self._session is not None:
            self._copying.begin(partial(_copy_to, desk.services.backups, self._session, folder))

    def _copied(self, made: Backup | LedgerFileError) -> None:
        messages, words = self._desk.window.messages, self._desk.words
        if isinstance(made, LedgerFileError):
            messages.tell_failure(words.error(made))
        else:
            said = self.tr("Copied to {path}, and checked whole.").format(path=words.figure(str(made.path)))
            messages.tell_done(said, undoable=False)
        if self.sheet is not None:
            self.sheet.status.setText(messages.text())
            self.sheet.status.show()

    # A look, and bringing it back.

    def _look(self, backup: Backup) -> None:
        desk = self._desk
        moment = desk.words.moment(backup.at.astimezone(), desk.services.today())
        self.look_into(backup.path, moment, self._session, self._path)

    def look_into(self, path: Path, moment: str, session: LedgerSession | None, ledger: Path) -> None:
        """Look into a copy; the ledger it is compared with is the open one, if any."""
        today = self._desk.services.today().toordinal()
        now = None if session is None else totals(session.ledger, assess, today)
        # Closing the ledger makes a backup; the one that is looked at must not go for it.
        self._keeper.keep_all = True
        if self.sheet is not None:
            self.sheet.reject()
            self.sheet = None
        self.look_asked.emit(Preview(path, ledger, moment, now))

    def show_copy(self, found: FoundCopy, session: LedgerSession) -> None:
        """Compare a copy of a sync program with the ledger."""
        from zakatdesk.desktop.dialogs.copy_sheet import CopySheet  # noqa: PLC0415

        desk = self._desk
        moment = desk.words.moment(found.at.astimezone(), desk.services.today())
        sheet = CopySheet(found, desk.words, desk.services.today().toordinal(), desk.window)
        sheet.look_asked.connect(lambda: self.look_into(found.copy.path, moment, session, session.file.path))
        sheet.look_asked.connect(sheet.reject)
        self.copy_sheet = sheet
        sheet.open()

    def ask_restore(self, preview: Preview, session: LedgerSession) -> None:
        """Compare, and ask whether the copy that is looked at shall take the ledger's place."""
        from zakatdesk.desktop.dialogs.restore_sheet import RestoreSheet  # noqa: PLC0415

        desk = self._desk
        then = totals(session.ledger, assess, desk.services.today().toordinal())
        sheet = RestoreSheet(desk.words, preview.now, then, preview.moment, preview.ledger.name, desk.window)
        sheet.accepted.connect(lambda: self.restore(preview))
        self.restore_sheet = sheet
        sheet.open()

    def restore(self, preview: Preview) -> None:
        """Let the copy take the ledger's place."""
        self._task.begin(partial(_restore, self._desk.services.backups, preview))

    def _took_place(self, done: tuple[Preview, Path | LedgerFileError | None]) -> None:
        desk, (preview, result) = self._desk, done
        if isinstance(result, LedgerFileError):
            desk.window.messages.tell_failure(desk.words.error(result))
            return
        said = self.tr("The copy from {moment} is the ledger now.").format(moment=preview.moment)
        if result is not None:
            name = desk.words.name(result.name)
            said = self.tr("The copy from {moment} is the ledger now. What was there before is “{name}”.").format(
                moment=preview.moment, name=name
            )
        self.restored.emit(preview.ledger, said)


def _restore(backups: Callable[[], Backups], preview: Preview) -> tuple[Preview, Path | LedgerFileError | None]:
    try:
        return preview, backups().restore(preview.path, preview.ledger)
    except LedgerFileError as error:
        return preview, error


def _copy_to(backups: Callable[[], Backups], session: LedgerSession, folder: Path) -> Backup | LedgerFileError:
    try:
        return backups().back_up_to(session.file, folder)
    except LedgerFileError as error:
        return error
