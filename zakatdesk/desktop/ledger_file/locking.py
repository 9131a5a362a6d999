"""Asking for passphrases, and noticing when a protected ledger is left alone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.services import Setting
from zakatdesk.desktop.ledger_file.new_places import SUFFIX
from zakatdesk.desktop.ledger_file.watching import MINUTE_MS, Away, IdleWatch, SystemWatch
from zakatdesk.words.protection import KEPT_THEIR_OWN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from zakatdesk.bookkeeping.ledger_file import LedgerFile
    from zakatdesk.bookkeeping.session import LedgerSession
    from zakatdesk.desktop.desk import Desk
    from zakatdesk.desktop.dialogs.passphrase_dialog import PassphraseDialog

USUAL_MINUTES = 5


class Locking(QObject):
    """The passphrases of the window.

    Signals:
        unlocked: The path of a ledger that opens now.
        away: An `Away`: a protected ledger is open and nobody is there.
        changed: The open ledger has a passphrase now, or none any more.
    """

    unlocked = Signal(object)
    away = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._idle = IdleWatch(desk.app, self)
        self._idle.away.connect(lambda: self.away.emit(Away.IDLE))
        self._system: SystemWatch | None = None
        self._is_watched = False
        self.dialog: QDialog | None = None
        self._writing: PassphraseDialog | None = None

    def is_locked(self, path: Path) -> bool:
        """Whether a ledger needs a passphrase first."""
        return self._desk.services.passphrases.is_locked(path)

    def ask(self, path: Path, why: str) -> None:
        """Ask for the passphrase of a ledger; `unlocked` tells when it was found."""
        from zakatdesk.desktop.dialogs.unlock_dialog import UnlockDialog  # noqa: PLC0415 - only where there is one

        desk = self._desk
        attempt = partial(desk.services.passphrases.unlock, path)
        dialog = UnlockDialog(path, attempt, why, desk.words, desk.icons, desk.window)
        dialog.unlocked.connect(lambda: self.unlocked.emit(path))
        self._show(dialog)

    def why(self, away: Away | None = None, *, has_form: bool = False) -> str:
        """Why the passphrase is asked for.

        Args:
            away: Why the ledger was locked; none where it was not open.
            has_form: Whether something was being typed.
        """
        said = {
            Away.IDLE: self.tr("Locked, because nothing was typed for a while."),
            Away.SCREEN: self.tr("Locked together with the screen."),
            Away.SLEEP: self.tr("Locked, because the computer went to sleep."),
            Away.ASKED: self.tr("Locked."),
        }
        if away is None:
            return self.tr("This ledger opens with its passphrase.")
        return said[away] + " " + self.tr("What you had begun is still there.") if has_form else said[away]

    def watch(self, file: LedgerFile | None) -> None:
        """Watch over an open ledger, where it is protected."""
        self._is_watched = file is not None and file.protected
        if not self._is_watched:
            self._idle.end()
            return
        self._idle.begin(self.minutes * MINUTE_MS)
        if self._system is None:
            self._system = SystemWatch(self)
            self._system.away.connect(self._tell_away)
            self._system.listen()

    @property
    def minutes(self) -> int:
        """How long nothing is typed before the ledger is locked; 0 for never."""
        kept = self._desk.services.settings.get(Setting.LOCK_MINUTES)
        return int(kept) if kept is not None and kept.isdecimal() else USUAL_MINUTES

    def _tell_away(self, away: str) -> None:
        if self._is_watched:
            self.away.emit(away)

    @property
    def is_writing(self) -> bool:
        """Whether the ledger is being put under another passphrase at this moment."""
        return self._writing is not None and self._writing is self.dialog and self._writing.is_working

    def ask_passphrase(self, session: LedgerSession | None) -> None:
        """Ask for another passphrase of the open ledger, or the first one."""
        if session is None:
            return
        from zakatdesk.desktop.dialogs.passphrase_dialog import PassphraseDialog  # noqa: PLC0415

        file = session.file
        desk = self._desk

        def protect(current: str | None, new: str | None) -> int:
            if current is not None:
                desk.services.passphrases.unlock(file.path, current)
            return desk.services.passphrases.protect(file, new)

        dialog = PassphraseDialog(
            desk.words, desk.icons, protect, self.minutes, desk.window, is_protected=file.protected
        )
        dialog.finished_well.connect(partial(self._protected, file))
        dialog.minutes_chosen.connect(partial(self._choose_minutes, file))
        self._writing = dialog
        self._show(dialog)

    def _choose_minutes(self, file: LedgerFile, minutes: int) -> None:
        self._desk.services.settings.set(Setting.LOCK_MINUTES, str(minutes))
        self.watch(file)

    def _protected(self, file: LedgerFile, left: int) -> None:
        self.watch(file)
        self.changed.emit()
        said = (
            self.tr("The ledger and its backups open with the passphrase only.")
            if file.protected
            else self.tr("The ledger and its backups open without a passphrase.")
        )
        if left:
            said += " " + self._desk.words.say(KEPT_THEIR_OWN, n=left)
        self._desk.window.messages.tell_done(said, undoable=False)

    def ask_recovery(self, session: LedgerSession | None) -> None:
        """Make a copy that opens with a code, and show the page to print."""
        if session is None:
            return
        from zakatdesk.desktop.dialogs.recovery_sheet import RecoverySheet, print_on_paper  # noqa: PLC0415

        desk = self._desk
        kinds = self.tr("Ledgers (*{suffix})").format(suffix=SUFFIX)
        start = desk.documents / f"{session.file.path.stem}-recovery{SUFFIX}"
        target = desk.choosers.new(desk.window, self.tr("Where to keep the copy for recovery"), start, kinds)
        if target is None:
            return
        try:
            code = desk.services.passphrases.save_recovery_copy(session.file, target)
        except LedgerFileError as error:
            desk.window.messages.tell_failure(desk.words.error(error))
            return
        day = desk.words.day(desk.services.today().toordinal(), session.ledger.calendar)
        self._show(RecoverySheet(code, target, session.file.path.stem, day, desk.words, print_on_paper, desk.window))

    def _show(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = dialog
        dialog.open()
