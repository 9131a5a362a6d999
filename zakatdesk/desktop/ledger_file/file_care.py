"""Everything about the file of the open ledger that is not what it says: its place, its backups, its copies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.ledger_file.opening_trouble import AGAIN, BACKUPS, READ, OpeningTrouble
from zakatdesk.desktop.ledger_file.save_trouble import SaveTrouble
from zakatdesk.desktop.widgets.banner import Banner

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.session import LedgerSession
    from zakatdesk.desktop.desk import Desk
    from zakatdesk.desktop.ledger_file.copy_search import FoundCopy
    from zakatdesk.desktop.ledger_file.keeping import Keeping
    from zakatdesk.desktop.ledger_file.restoring import Preview, Restoring
    from zakatdesk.desktop.opened import Opened


class FileCare(QObject):
    """Looks after the file of the open ledger, in the window.

    What it needs is imported when the first page is on the screen, or when somebody asks.
    """

    def __init__(self, desk: Desk, opened: Opened) -> None:
        super().__init__(opened)
        self._desk = desk
        self._opened = opened
        self._keeping: Keeping | None = None
        self._restoring: Restoring | None = None
        self._opening_trouble = OpeningTrouble(desk, self)
        self._save_trouble = SaveTrouble(desk, self)
        self._save_trouble.moved.connect(self._go_on_elsewhere)

    @property
    def keeping(self) -> Keeping:
        """What goes on beside the window."""
        if self._keeping is None:
            from zakatdesk.desktop.ledger_file.keeping import Keeping  # noqa: PLC0415 - see the class

            self._keeping = Keeping(self._desk, self)
            self._keeping.lost_or_found.connect(self.show_banner)
            self._keeping.backups_asked.connect(self.list_backups)
            self._keeping.copy_asked.connect(self._compare)
        return self._keeping

    @property
    def restoring(self) -> Restoring:
        """What can be done with backups."""
        if self._restoring is None:
            from zakatdesk.desktop.ledger_file.restoring import Restoring  # noqa: PLC0415

            self._restoring = Restoring(self._desk, self.keeping.keeper, self)
            self._restoring.look_asked.connect(self.look_into)
            self._restoring.restored.connect(self._restored)
        return self._restoring

    def furnish(self) -> None:
        """Tie what is shown of the file to pages that were just made."""
        opened = self._opened
        if opened.session is None or opened.bridge is None or opened.workspace is None:
            return
        history = opened.workspace.history
        history.backups_asked.connect(self.list_backups)
        history.count_backups = partial(_count_backups, self._desk.services, opened.session)
        history.checking.told.connect(self._history_checked)
        opened.bridge.saver = partial(self._save_trouble.save, opened.session)
        self.show_banner()
        if self._keeping is not None:
            self._keeping.furnish(opened.bridge)

    def begin(self) -> None:
        """Look after a file that was just opened whole."""
        opened = self._opened
        if opened.session is None or opened.bridge is None:
            return
        self.keeping.furnish(opened.bridge)
        self.keeping.begin(opened.session, own=not opened.is_example and opened.preview is None)
        self.show_banner()

    def end(self) -> None:
        """The file is about to be closed."""
        if self._keeping is not None:
            self._keeping.end()
        if self._restoring is not None:
            self._restoring.end()

    # What is special about this ledger.

    def show_banner(self) -> None:
        """Say above every page what is special about this ledger, if anything."""
        self._desk.window.show_banner(self._banner())

    def _banner(self) -> Banner | None:
        opened = self._opened
        session, preview = opened.session, opened.preview
        if preview is not None:
            said = self.tr("This is a copy from {moment}; nothing here can be changed.")
            banner = Banner(said.format(moment=preview.moment), self.tr("Restore this copy…"))
            banner.button.clicked.connect(self._ask_restore)
            banner.add_button(self.tr("Back to my ledger"), "banner_back").clicked.connect(self._back)
        elif session is not None and self._keeping is not None and self._keeping.lost:
            said = self.tr(
                "{path} is no longer there: it was moved, renamed, replaced or deleted. Everything is still here, but a "
                "change can only be saved elsewhere."
            )
            path = self._desk.words.figure(str(session.file.path))
            banner = Banner(said.format(path=path), self.tr("Save elsewhere…"))
            banner.button.clicked.connect(self.ask_elsewhere)
        elif opened.is_example:
            banner = Banner(self.tr("Example – nothing here is yours"), self.tr("Begin my own ledger"))
            banner.button.clicked.connect(self._desk.commands["new_ledger"].trigger)
        elif session is not None and session.file.read_only:
            said = self.tr("This ledger is open for reading only; changes cannot be saved.")
            banner = Banner(said, self.tr("Save a copy elsewhere…"))
            banner.button.clicked.connect(self.ask_elsewhere)
        else:
            return None
        return banner

    def cannot_open(self, error: LedgerFileError, path: Path) -> bool:
        """Tell why a ledger cannot be opened, and do what a person wants to do about it; returns whether it is open."""
        answer = self._opening_trouble.ask(error, path)
        if answer in (READ, AGAIN):
            return self._opened.open(path, read_only=answer == READ)
        self._desk.window.messages.tell_failure(self._desk.words.error(error))
        if answer == BACKUPS:
            self.restoring.list_of_path(path)
        return False

    # Backups, copies and other places.

    def list_backups(self) -> None:
        """List the backups of the open ledger; a copy that is looked at has none."""
        if self._opened.session is not None and self._opened.preview is None:
            self.restoring.list_of(self._opened.session)

    def look_into(self, preview: Preview) -> None:
        """Open a copy so that nothing can be changed in it."""
        try:
            file = self._desk.services.open_ledger(preview.path, read_only=True)
            self._opened.take(file, example=False, preview=preview)
        except LedgerFileError as error:
            self._desk.window.messages.tell_failure(self._desk.words.error(error))

    def ask_elsewhere(self) -> None:
        """Ask for another place, make a copy of the ledger there and go on with it."""
        if self._opened.session is not None:
            self._save_trouble.ask_elsewhere(self._opened.session)

    def _history_checked(self) -> None:
        """While the history is broken no old backup is let go: one of them may have it whole."""
        if self._opened.workspace is not None:
            self.keeping.keeper.keep_all = self._opened.workspace.history.checking.broken is not None

    def _ask_restore(self) -> None:
        if self._opened.preview is not None and self._opened.session is not None:
            self.restoring.ask_restore(self._opened.preview, self._opened.session)

    def _back(self) -> None:
        if self._opened.preview is not None:
            self._opened.open(self._opened.preview.ledger)

    def _restored(self, path: Path, said: str) -> None:
        if self._opened.open(path):
            self._desk.window.messages.tell_done(said, undoable=False)

    def _compare(self, found: FoundCopy) -> None:
        if self._opened.session is not None:
            self.restoring.show_copy(found, self._opened.session)

    def _go_on_elsewhere(self) -> None:
        """The ledger goes on in another file."""
        desk, opened = self._desk, self._opened
        if opened.session is None:
            return
        opened.is_example, opened.preview = False, None
        path = opened.session.file.path
        desk.services.settings.set(Setting.LAST_LEDGER, str(path))
        opened.show_title()
        self.begin()
        if opened.workspace is not None:
            opened.workspace.update_commands()
        said = self.tr("The ledger goes on in {path}").format(path=desk.words.figure(str(path)))
        desk.window.messages.tell_done(said, undoable=False)


def _count_backups(services: Services, session: LedgerSession) -> int:
    """How many backups of a ledger there are."""
    return len(services.backups().listing(session.file))
