"""Whatever looks after the open file: its backups, its place, its copies, and a second start of the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import Whereabouts
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.desktop.ledger_file.backup_keeper import BackupKeeper
from zakatdesk.desktop.ledger_file.copy_search import CopySearch, FoundCopy
from zakatdesk.desktop.ledger_file.file_notices import FileNotice
from zakatdesk.desktop.ledger_file.file_watch import FileWatch
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.backup_texts import BackupTexts

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk
    from zakatdesk.desktop.ledger_file.front_door import FrontDoor

CLOCKS_DIFFER = timedelta(minutes=10)
"""So far two machines that share a ledger may disagree before somebody should look at the clock."""


class Keeping(QObject):
    """Looks after one open file at a time.

    Attributes:
        lost: Whether the file is no longer where it was opened.

    Signals:
        lost_or_found: The file went away, or is back.
        backups_asked: The backups shall be listed.
        copy_asked: A `FoundCopy` shall be looked at.
    """

    lost_or_found = Signal()
    backups_asked = Signal()
    copy_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: LedgerSession | None = None
        self._bridge: SessionBridge | None = None
        self._clock_said = ""
        self._door: FrontDoor | None = None
        self.lost = False
        self.keeper = BackupKeeper(desk.services.backups, desk.services.now, self)
        self.keeper.told.connect(self.tell)
        self.watch = FileWatch(self)
        self.watch.told.connect(self._file_is)
        self.copies = CopySearch(desk.services.open_ledger, self)
        self.copies.told.connect(self.tell)
        self.watch.folder_changed.connect(self.copies.look_soon)

    def begin(self, session: LedgerSession, *, own: bool) -> None:
        """Look after a file that was just opened whole.

        Args:
            session: The ledger.
            own: Whether it is a ledger of somebody's, and not the example or a look into a copy.
        """
        self.end()
        self._session = session
        self.watch.begin(session.file)
        if own:
            self.copies.begin(session.file)
            self._look_at_the_clock()
            if not session.file.read_only:
                self.keeper.begin(session)
                self._open_door()
        self.tell()

    def end(self) -> None:
        """The file is about to be closed: make the last backup, and look no more."""
        self.watch.end()
        self.copies.end()
        self.keeper.end()
        if self._door is not None:
            self._door.close()
        self._session, self.lost, self._clock_said = None, False, ""

    def furnish(self, bridge: SessionBridge) -> None:
        """Tell what there is to tell in a window that was built anew."""
        self._bridge = bridge
        self.tell()

    def tell(self) -> None:
        """Say in the strip and on the first page how it stands."""
        desk, bridge = self._desk, self._bridge
        texts = BackupTexts(desk.words, desk.services.today().toordinal(), self)
        state = self.keeper.state
        said = texts.status(state, running=self.keeper.running)
        desk.window.tell_backup(said)
        if bridge is not None:
            bridge.tell_notices(tuple(self._notices(texts.warning(state))), said)
        texts.deleteLater()

    def _notices(self, backups: str) -> list[FileNotice]:
        found = []
        if backups:
            found.append(FileNotice("file/backups", backups, self.tr("Backups…"), self.backups_asked.emit))
        if self._clock_said:
            found.append(FileNotice("file/clock", self._clock_said))
        for copy in self.copies.found:
            name = self._desk.words.name(copy.copy.path.name)
            said = self.tr("“{name}” beside this ledger is a copy of it with other changes.").format(name=name)
            if not copy.difference.their_count:
                said = self.tr("“{name}” beside this ledger is an older copy of it.").format(name=name)
            found.append(FileNotice("file/" + copy.copy.path.name, said, self.tr("Compare"), self._ask_about(copy)))
        return found

    def _ask_about(self, copy: FoundCopy) -> Callable[[], None]:
        return lambda: self.copy_asked.emit(copy)

    def _look_at_the_clock(self) -> None:
        """A change that was written in the future: then or now the clock was wrong."""
        assert self._session is not None  # noqa: S101 - `begin` set it
        desk = self._desk
        try:
            newest = self._session.file.history(most=1)
        except LedgerFileError:
            return
        if newest and newest[0].at > desk.services.now() + CLOCKS_DIFFER:
            moment = desk.words.instant(newest[0].at.astimezone())
            self._clock_said = self.tr(
                "The last change was written on {moment}, which has not come yet. Set the clock of this computer right. "
                "Until then changes keep their order, and no backup is let go."
            ).format(moment=moment)

    def _open_door(self) -> None:
        """Wait for a second start; what that needs is imported when the window is at rest."""
        QTimer.singleShot(0, self, self._listen)

    def _listen(self) -> None:
        from zakatdesk.desktop.ledger_file.front_door import FrontDoor  # noqa: PLC0415 - the first page does not wait for it

        if self._session is None:
            return
        if self._door is None:
            self._door = FrontDoor(self)
            self._door.knocked.connect(self._desk.window.come_forward)
        self._door.open(self._session.file.path)

    def _file_is(self, found: Whereabouts) -> None:
        if self._session is None:
            return
        if found is Whereabouts.SAVED_ELSEWHERE:
            self._read_anew(self._session)
        lost = found is Whereabouts.GONE
        if lost is not self.lost:
            self.lost = lost
            self.lost_or_found.emit()

    def _read_anew(self, session: LedgerSession) -> None:
        messages, words = self._desk.window.messages, self._desk.words
        try:
            session.reload()
        except LedgerFileError as error:
            messages.tell_failure(words.error(error))
        else:
            messages.tell_done(
                self.tr("Another program saved this ledger; what it changed is shown now."), undoable=False
            )
