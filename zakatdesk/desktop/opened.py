"""Opening, making and closing ledgers. Imported after the first frame is painted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bookkeeping.services import Setting
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.desktop.exchanging import Exchanging
from zakatdesk.desktop.first_start import FirstStart
from zakatdesk.desktop.ledger_file.file_care import FileCare
from zakatdesk.desktop.ledger_file.kept_form import KeptForm, bring_back, keep_form
from zakatdesk.desktop.ledger_file.locking import Locking
from zakatdesk.desktop.ledger_file.new_places import SUFFIX
from zakatdesk.desktop.ledger_file.watching import Away
from zakatdesk.desktop.session_bridge import AFTER_PAINTING_MS, SessionBridge
from zakatdesk.desktop.widgets.buttons import command_button, lead, link_button
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.wings.hall import Places
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.errors import DomainError
from zakatdesk.fiqh.incremental import Assessor
from zakatdesk.words.upgrades import UPGRADED

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk
    from zakatdesk.desktop.dialogs.first_run import Start
    from zakatdesk.desktop.ledger_file.restoring import Preview

EXAMPLE_NAME = "example" + SUFFIX


class Opened(QObject):
    """The ledger that is open, if any.

    Args:
        desk: The window around it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.session: LedgerSession | None = None
        self.bridge: SessionBridge | None = None
        self.workspace: Workspace | None = None
        self.is_example = False
        self.preview: Preview | None = None
        self.care = FileCare(desk, self)
        self.first_start = FirstStart(desk, self)
        self.first_start.made.connect(self._begin_own)
        self.first_start.open_asked.connect(self.ask_open)
        self.first_start.example_asked.connect(self.open_example)
        self.exchanging = Exchanging(desk, self)
        self.exchanging.made.connect(self._take_own)
        self.locking = Locking(desk, self)
        self.locking.unlocked.connect(self._open_unlocked)
        self.locking.away.connect(self.lock)
        self.locking.changed.connect(self._update_commands)
        self._locked: tuple[Path, str] | None = None
        self._kept: KeptForm | None = None
        # The frame around the first ledger was just built; only another ledger or language needs a new one.
        self._is_fresh = True
        self._wire()

    @property
    def example_path(self) -> Path:
        """Where the copy of the example lies."""
        return self._desk.services.data_dir / EXAMPLE_NAME

    # Beginning.

    def begin(self, path: Path | None) -> None:
        """Open what was asked for, else the last ledger, else the example with the first questions above it."""
        last = self._desk.services.settings.get(Setting.LAST_LEDGER)
        if path is not None:
            self.open(path)
        elif last is not None:
            self.open(Path(last))
        else:
            self.open_example()
            self.first_start.ask()
        if self.session is None:
            self._furnish_pages()

    def furnish(self) -> None:
        """Put pages into a new frame, as after another language was chosen."""
        self._wire()
        self._furnish_pages()

    def _furnish_pages(self) -> None:
        self._is_fresh = False
        if self.session is None:
            self._show_nothing()
            return
        if self.workspace is not None:
            self.workspace.let_go()
            self.workspace.deleteLater()
        desk = self._desk
        kept = self._take_kept(self.session)
        if self.bridge is not None:
            self.bridge.let_go()
            if kept is None:
                self.bridge.deleteLater()
        if kept is None:
            self.bridge = SessionBridge(self.session, desk.words, desk.services.new_id, self)
        else:
            self.bridge = kept.bridge
            self.bridge.go_on(self.session, desk.words)
        places = Places(desk.choosers, desk.documents, desk.services.backups)
        self.workspace = Workspace(desk.window, self.bridge, desk.commands, desk.icons, places)
        self.bridge.changed.connect(self._tell_day)
        self.care.furnish()
        desk.tell_day(self.session.ledger.calendar)
        desk.window.open_page(desk.window.page if kept is None else kept.page)
        self.show_title()
        self.locking.watch(self.session.file)
        if kept is not None:
            bring_back(kept, self.workspace)

    def _take_kept(self, session: LedgerSession) -> KeptForm | None:
        """What was being typed when this ledger was locked."""
        kept = self._kept
        if kept is None or kept.path != session.file.path:
            return None
        self._kept = None
        return kept

    def _tell_day(self) -> None:
        if self.session is not None:
            self._desk.tell_day(self.session.ledger.calendar)

    def _wire(self) -> None:
        acts = {
            "new_ledger": self._ask_first,
            "open_ledger": self.ask_open,
            "open_example": self.open_example,
            "import_form": self.exchanging.ask_import,
            "export_form": lambda: self.exchanging.ask_export(self.session),
            "backups": self.care.list_backups,
            "save_elsewhere": self.care.ask_elsewhere,
            "passphrase": lambda: self.locking.ask_passphrase(self.session),
            "recovery_sheet": lambda: self.locking.ask_recovery(self.session),
            "lock": self.lock,
        }
        for name, act in acts.items():
            self._desk.commands[name].triggered.connect(lambda _=False, todo=act: todo())

    def show_title(self) -> None:
        """Write the name of the ledger into the title bar."""
        path = self.session.file.path if self.session else None
        self._desk.window.setWindowTitle("zakatdesk" if path is None or self.is_example else f"{path.stem} – zakatdesk")

    def _show_nothing(self) -> None:
        """What stands where the pages would, while no ledger is open."""
        desk = self._desk
        desk.window.show_banner(None)
        desk.window.offer_page(
            "home", self._welcome if self._locked is None else partial(self.lock_page, *self._locked)
        )
        desk.window.open_page("home")

    def _welcome(self) -> QWidget:
        desk = self._desk
        link = link_button(self.tr("Look at the example family first"), "welcome_example", desk.window)
        link.clicked.connect(self.open_example)
        new = command_button(desk.commands["new_ledger"], self.tr("Begin a ledger"), desk.window, leading=True)
        sentence = self.tr("No ledger is open.")
        return EmptyState(desk.icons, "holdings", sentence, new, link)

    def lock_page(self, path: Path, why: str) -> QWidget:
        """What stands where the pages would while a ledger is locked."""
        desk = self._desk
        button = QPushButton(self.tr("&Unlock…"), desk.window)
        button.setObjectName("unlock")
        button.clicked.connect(lambda: self.locking.ask(path, why))
        lead(button)
        return EmptyState(desk.icons, "lock", why, button)

    # The lock.

    def lock(self, away: str = Away.ASKED) -> None:
        """Let go of the ledger and of its key; what is being typed stays behind the lock."""
        session, workspace = self.session, self.workspace
        if session is None or workspace is None or not session.file.protected:
            return
        if self.locking.is_writing:
            self.locking.watch(session.file)
            return
        desk, preview = self._desk, self.preview
        path = session.file.path if preview is None else preview.ledger
        self.care.end()
        workspace.let_go()
        kept = keep_form(workspace, path, desk.window.page)
        for dialog in desk.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self._kept, self.session, self.workspace, self.bridge, self.preview = kept, None, None, None, None
        workspace.deleteLater()
        session.close()
        desk.services.passphrases.forget()
        self.locking.watch(None)
        why = self.locking.why(Away(away), has_form=kept.has_form)
        self._locked = (path, why)
        desk.refurnish("home")
        self.show_title()
        self.locking.ask(path, why)

    def _open_unlocked(self, path: Path) -> None:
        if self.open(path):
            self.first_start.end()

    def _update_commands(self) -> None:
        if self.workspace is not None:
            self.workspace.update_commands()

    # Opening.

    def open(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a ledger; asks what to do where it cannot be, and keeps the one that is open."""
        services = self._desk.services
        if self._has_open(path) and not read_only:
            return True
        if self.locking.is_locked(path):
            why = self.locking.why()
            if self.session is None and self._locked is None:
                self._locked = (path, why)
            self.locking.ask(path, why)
            return False
        try:
            # The first page does not wait for what only writing needs.
            glance = self.session is None and not read_only
            file = services.glance_at_ledger(path) if glance else services.open_ledger(path, read_only=read_only)
            self.take(file, example=path == self.example_path)
        except LedgerFileError as error:
            return self.care.cannot_open(error, path)
        if not self.is_example:
            self._desk.services.settings.set(Setting.LAST_LEDGER, str(path))
        return True

    def _has_open(self, path: Path) -> bool:
        """Whether this very ledger is open for writing here: its lock would keep us out ourselves."""
        session = self.session
        if session is None or self.preview is not None or session.file.read_only:
            return False
        return session.file.path.resolve() == path.resolve()

    def _settle(self) -> None:
        """Open what was only glanced at, now that the first page is on the screen."""
        if self.session is None:
            return
        try:
            self.session.settle()
        except LedgerFileError as error:
            path = self.session.file.path
            self.session.close()
            self.session = None
            self._desk.refurnish("home")
            self.care.cannot_open(error, path)
        else:
            self.show_title()
            self._update_commands()
            self.care.begin()
            self._tell_upgrade()

    def _tell_upgrade(self) -> None:
        """Say that a ledger of an earlier version was brought up to date, and where it lies as it was."""
        upgrade = None if self.session is None else self.session.file.upgrade
        if upgrade is not None:
            said = self._desk.words.say(UPGRADED, path=upgrade.backup)
            self._desk.window.messages.tell_done(said, undoable=False)

    def open_example(self) -> None:
        """Open a fresh copy of the example family's ledger."""
        from zakatdesk.exchange.example import example_ledger  # noqa: PLC0415 - read only when it is wanted

        if self.is_example:
            return
        try:
            self.example_path.parent.mkdir(parents=True, exist_ok=True)
            self.example_path.unlink(missing_ok=True)
            file = self._desk.services.create_ledger(self.example_path, example_ledger())
            self.take(file, example=True)
        except (LedgerFileError, DomainError) as error:
            self._desk.window.messages.tell_failure(self._desk.words.error(error))
        except OSError:
            fault = LedgerFileError(FileFault.CANNOT_WRITE, path=self.example_path)
            self._desk.window.messages.tell_failure(self._desk.words.error(fault))

    def take(self, file: LedgerFile, *, example: bool, preview: Preview | None = None) -> None:
        """Show a ledger that was opened, in place of the one before."""
        today = self._desk.services.today().toordinal()
        session = LedgerSession(file, assess=Assessor().assess, as_of=today)
        self.care.end()
        before = self.session
        self.session, self.is_example, self.preview, self._locked = session, example, preview, None
        if self._is_fresh:
            self._furnish_pages()
        else:
            self._desk.refurnish("home")
        if before is None:
            QTimer.singleShot(AFTER_PAINTING_MS, self, self._settle)
        else:
            self.care.begin()
            self._tell_upgrade()
        if before is not None:
            before.close()

    def ask_open(self) -> None:
        """Ask for a ledger and open it."""
        desk = self._desk
        kinds = self.tr("Ledgers (*{suffix})").format(suffix=SUFFIX)
        found = desk.choosers.existing(desk.window, self.tr("Open a ledger"), desk.documents, kinds)
        if found is not None and self.open(found):
            self.first_start.end()

    def _ask_first(self) -> None:
        self.first_start.ask()

    def _take_own(self, file: LedgerFile) -> None:
        """Go on with a ledger that was just made."""
        self.take(file, example=False)
        self._desk.services.settings.set(Setting.LAST_LEDGER, str(file.path))

    def _begin_own(self, file: LedgerFile, start: Start) -> None:
        """Go on with the first ledger, and with its first holding."""
        self._take_own(file)
        if self.workspace is not None:
            if start.for_others:
                self._desk.window.open_page("people")
            self.workspace.holdings.add_holding()

    # The end of a day, and of the program.

    def look_at_the_day(self) -> None:
        """Assess for the new day, when one has begun."""
        if self.session is not None:
            self.session.as_of = self._desk.services.today().toordinal()
            self._tell_day()

    def close(self) -> None:
        """Let go of the ledger."""
        self.locking.watch(None)
        if self.workspace is not None:
            self.workspace.let_go()
        if self.bridge is not None:
            self.bridge.let_go()
        # Nobody looks at a window that only waits for the last backup.
        self._desk.window.hide()
        self.care.end()
        if self.session is not None:
            self.session.close()
            self.session = None
