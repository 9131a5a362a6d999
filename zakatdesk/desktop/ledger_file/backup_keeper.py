"""Backups by themselves: when a ledger is opened, every hour while it changes, before what is risky, and when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk.bookkeeping.backups import Backup, Backups
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.bookkeeping.views.backups import BackupState, backup_state
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.domain.change import Change
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.parts import Frozen

HOUR_MS = 3_600_000

MANY_FACTS = 20
"""A change of so many facts, such as an import, waits until the state before it is copied."""

LONGEST_WAIT_S = 5
"""A save never waits longer than this for a copy; the copy then fails rather than hold what is older than it says."""


class _Made(Frozen):
    newest: Backup | None
    failure: LedgerFileError | None = None


class BackupKeeper(QObject):
    """Makes copies of one open ledger beside the window.

    Args:
        backups: Gives the copies of this machine.
        now: The instant by the clock.

    Attributes:
        keep_all: Let no old copy go, because something is wrong with the ledger.

    Signals:
        told: How it stands with the backups may be different.
    """

    told = Signal()

    def __init__(
        self, backups: Callable[[], Backups], now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._now = now
        self._session: LedgerSession | None = None
        self._end: list[Callable[[], None]] = []
        self._made = _Made(None)
        self._known = False
        self.keep_all = False
        self._copied = Event()
        self._copied.set()
        self._running = self._again = self._year_closed = False
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self.hourly = QTimer(self)
        self.hourly.setInterval(HOUR_MS)
        self.hourly.timeout.connect(self._if_changed)

    @property
    def state(self) -> BackupState | None:
        """How it stands with the backups; none while it is not known, or where there are none to make."""
        if self._session is None or not self._known:
            return None
        return backup_state(self._made.newest, self._session.file.mark.number, self._made.failure, self._now())

    @property
    def running(self) -> bool:
        """Whether a copy is being made."""
        return self._running

    def begin(self, session: LedgerSession) -> None:
        """Keep a ledger that was just opened: the first copy is of what it was before anything is written."""
        self._session = session
        self._made, self._known, self.keep_all, self._year_closed = _Made(None), False, False, False
        self._end = [session.before_save(self._wait), session.on_change(self._changed)]
        self.hourly.start()
        self.back_up()

    def back_up(self) -> None:
        """Make a copy now; one that is being made is followed by another."""
        if self._session is None:
            return
        if self._running:
            self._again = True
            return
        self._running = True
        self._copied = Event()
        self._task.begin(
            partial(
                _back_up,
                self._backups,
                self._session.file,
                self._copied,
                closed_year=self._year_closed,
                keep_all=self.keep_all,
            )
        )
        self._year_closed = False
        self.told.emit()

    def end(self) -> None:
        """Make the last copy and wait for it: the ledger is about to be closed."""
        if self._session is None:
            return
        self.hourly.stop()
        for stop in self._end:
            stop()
        self._task.finish()
        self._running = False
        self.back_up()
        self._task.finish()
        self._session = None
        self._running = self._again = False

    def _if_changed(self) -> None:
        state = self.state
        if state is not None and (state.changes or state.failure):
            self.back_up()

    def _wait(self, change: Change) -> None:
        """Before a save: what was before it is copied first, when it opens the ledger or is risky."""
        if _is_risky(change):
            if self._running:
                self._task.finish()
                self._running = False
            self.back_up()
        if self._running:
            self._copied.wait(LONGEST_WAIT_S)

    def _changed(self, change: Change | None) -> None:
        if change is not None and any(isinstance(edit.after, ClosedYear) for edit in change.edits):
            self._year_closed = True
            self.back_up()
        self.told.emit()

    def _take(self, made: _Made) -> None:
        self._running = False
        newest = made.newest or self._made.newest
        self._made, self._known = _Made(newest, made.failure), True
        if self._again:
            self._again = False
            self.back_up()
        self.told.emit()


def _is_risky(change: Change) -> bool:
    """Whether somebody may want to go back to before this change: a year is closed, or much comes in at once."""
    return len(change.edits) >= MANY_FACTS or any(isinstance(edit.fact, ClosedYear) for edit in change.edits)


def _back_up(
    backups: Callable[[], Backups], file: LedgerFile, copied: Event, *, closed_year: bool, keep_all: bool
) -> _Made:
    """Make a copy, in whatever thread."""
    try:
        return _Made(backups().back_up(file, closed_year=closed_year, keep_all=keep_all, copied=copied.set))
    except LedgerFileError as error:
        return _Made(next(iter(backups().listing(file)), None), error)
    finally:
        copied.set()
