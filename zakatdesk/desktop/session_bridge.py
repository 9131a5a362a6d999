"""The open ledger as the window sees it: signals in place of plain callbacks, sentences in place of errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.views.outlook import Outlook, look_ahead, look_now
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.domain.errors import DomainError
from zakatdesk.fiqh.incremental import Assessor

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.session import LedgerSession
    from zakatdesk.desktop.ledger_file.file_notices import FileNotice
    from zakatdesk.domain.change import Change
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.words import Words

MANY_ENTRIES = 2_000
"""From so many entries on the window does not wait for an assessment."""

AFTER_PAINTING_MS = 30
"""Time enough for the first page to be painted."""

UNKNOWN = Outlook(None, None)
"""What is known while the first assessment of a large ledger is worked out."""


class SessionBridge(QObject):
    """One open ledger.

    A small ledger is assessed at once when somebody asks what follows. A large one is assessed beside the window: until
    that is done the last outlook stands, and then `changed` is told once more.

    Attributes:
        drafts: Assesses what is only typed yet, apart from what was worked out for the ledger itself.

    Signals:
        changed: The ledger, or the day, is another one.
        done: The sentence for what was done; whether it can be undone.
        failed: The sentence for what could not be done; nothing changed.
        noticed: There are other things to look at about the file.
    """

    changed = Signal()
    done = Signal(str, bool)
    failed = Signal(str)
    noticed = Signal()

    def __init__(
        self, session: LedgerSession, words: Words, new_id: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session: LedgerSession | None = session
        self.words = words
        self.new_id = new_id
        self.saver: Callable[[Callable[[], object]], None] = _save_once
        self.notices: tuple[FileNotice, ...] = ()
        self.backup_said = ""
        self._outlook: Outlook | None = None
        self._last = UNKNOWN
        self._awaited = False
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._look_ahead)
        self.drafts = Assessor()
        self._end = session.on_change(self._tell)

    @property
    def ledger(self) -> Ledger:
        """The facts now."""
        return self.session.ledger

    @property
    def today(self) -> int:
        """The civil ordinal of the day for which is assessed."""
        return self.session.as_of

    @property
    def outlook(self) -> Outlook:
        """What follows from the facts, to today and ahead."""
        if self._outlook is None:
            if self.is_large:
                self._outlook = self._last
                self._awaited = True
                self._task.begin(partial(look_ahead, self.ledger, self.today, self.session.assess))
            elif self._last is UNKNOWN:
                # What is owed is on the screen first; what is expected follows a moment later.
                self._outlook = self._last = look_now(self.ledger, self.today, self.session.assess)
                self._ahead.start(AFTER_PAINTING_MS)
            else:
                self._outlook = self._last = look_ahead(self.ledger, self.today, self.session.assess)
        return self._outlook

    def _look_ahead(self) -> None:
        self._take(look_ahead(self.ledger, self.today, self.session.assess))

    @property
    def is_current(self) -> bool:
        """Whether the last outlook is of the facts as they are now; the one of a large ledger may lag behind."""
        return self._outlook is not None and not self._awaited

    @property
    def is_complete(self) -> bool:
        """Whether what is expected is known too, or there is nothing to expect."""
        last = self._last
        return last.ahead is not None or last.refusal is not None or not _runs(last)

    @property
    def is_large(self) -> bool:
        """Whether the window does not wait for an assessment."""
        return sum(len(register) for register in self.ledger.registers.values()) > MANY_ENTRIES

    def _take(self, outlook: Outlook) -> None:
        self._outlook = self._last = outlook
        self._awaited = False
        self.changed.emit()

    @property
    def session(self) -> LedgerSession:
        """The session itself.

        Raises:
            RuntimeError: The ledger is locked.
        """
        if self._session is None:
            raise RuntimeError("locked")
        return self._session

    def seal(self) -> None:
        """Let go of the ledger and of all that followed from it; forms that know this bridge stay.

        Nobody listens any more: the pages are made anew when the ledger is open again.
        """
        self.let_go()
        self._session = None
        self._outlook, self._last, self._awaited = None, UNKNOWN, False
        self.drafts = Assessor()
        self.saver = _save_once
        for signal in (self.changed, self.done, self.failed):
            signal.disconnect()

    def go_on(self, session: LedgerSession, words: Words) -> None:
        """Go on with the ledger that is open again."""
        self.words = words
        self._session = session
        self._end = session.on_change(self._tell)

    def do(self, change: Change, said: str = "") -> bool:
        """Save a change; tells what was done or why it was not. Returns whether it was.

        Args:
            change: What is to be saved.
            said: A sentence of its own for what was done; empty for the label of the change.
        """
        done = said or self.tr("Done: {act}").format(act=self.words.label(change.label, change.about))
        return self._try(lambda: self.session.do(change), done, back=True)

    def attempt(self, act: Callable[[], Change]) -> bool:
        """Work out a change and save it; tells why where either is refused."""
        try:
            change = act()
        except DomainError as error:
            self.failed.emit(self.words.error(error))
            return False
        return self.do(change)

    def forget_person(self, person_id: str) -> bool:
        """Take a person out of the ledger and its history, for good."""
        return self._try(lambda: self.session.forget_person(person_id), self.tr("The person is forgotten."), back=False)

    def tell_notices(self, notices: tuple[FileNotice, ...], backup_said: str) -> None:
        """Say what there is to look at about the file, and how it stands with its backups."""
        if (notices, backup_said) != (self.notices, self.backup_said):
            self.notices, self.backup_said = notices, backup_said
            self.noticed.emit()

    def undo(self) -> bool:
        """Undo the last change."""
        label = self.session.undo_label
        if label is None:
            return False
        said = self.tr("Undone: {act}").format(act=self.words.label(label.label, label.about))
        return self._try(self.session.undo, said, back=False)

    def redo(self) -> bool:
        """Do again what was undone last."""
        label = self.session.redo_label
        if label is None:
            return False
        said = self.tr("Done again: {act}").format(act=self.words.label(label.label, label.about))
        return self._try(self.session.redo, said, back=True)

    def let_go(self) -> None:
        """Listen no longer, as before the window is built anew; the session stays open."""
        self._end()
        self._ahead.stop()
        self._task.stop()

    def _try(self, act: Callable[[], object], said: str, *, back: bool) -> bool:
        try:
            self.saver(act)
        except LedgerFileError as error:
            self.failed.emit(
                self._read_anew() if error.fault is FileFault.CHANGED_ELSEWHERE else self.words.error(error)
            )
            return False
        except DomainError as error:
            self.failed.emit(self.words.error(error))
            return False
        self.done.emit(said, back)
        return True

    def _read_anew(self) -> str:
        """Show what another program saved; what was typed stays where it is. Returns what is to be said."""
        try:
            self.session.reload()
        except LedgerFileError as error:
            return self.words.error(error)
        return self.tr(
            "Another program saved this ledger in the meantime, so your change was not saved. What it changed is shown now: "
            "look at it, and save again."
        )

    def _tell(self, _change: Change | None) -> None:
        self._outlook = None
        self._awaited = False
        self.changed.emit()


def _save_once(act: Callable[[], object]) -> None:
    """Do what saves; nobody is asked when it fails."""
    act()


def _runs(outlook: Outlook) -> bool:
    """Whether a hawl runs that closes on a known day."""
    people = outlook.now.people if outlook.now else ()
    return any(hawl.due is not None for person in people for hawl in person.running)
