"""Looking beside the open ledger for copies that sync programs left, beside the window."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk.bookkeeping.conflict_copies import ConflictCopy, Difference, copies_beside, difference
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bookkeeping.services import OpenLedger
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.domain.parts import Frozen

SOON_MS = 500
"""A sync program brings a file in several steps; one look is enough for all of them."""

_State = tuple[int, int]
"""When a file was written and how large it is: as long as both stay, what is in it stays."""


class FoundCopy(Frozen):
    """A copy of the open ledger, and how the two differ.

    Attributes:
        at: When its last change was written.
    """

    copy: ConflictCopy
    difference: Difference
    at: datetime


class _Search(Frozen):
    states: dict[Path, _State]
    found: tuple[FoundCopy, ...]


class CopySearch(QObject):
    """Finds the copies of one open ledger.

    Attributes:
        found: What lies beside it.
        looked: Whether somebody looked already.

    Signals:
        told: There are others than before.
    """

    told = Signal()

    def __init__(self, open_ledger: OpenLedger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_ledger = open_ledger
        self._file: LedgerFile | None = None
        self._states: dict[Path, _State] = {}
        self.found: tuple[FoundCopy, ...] = ()
        self.looked = False
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._look)

    def begin(self, file: LedgerFile) -> None:
        """Look beside a file that was just opened."""
        self.end()
        self._file = file
        self.look_soon()

    def look_soon(self) -> None:
        """Look again, when the folder has come to rest."""
        if self._file is not None:
            self._soon.start()

    def end(self) -> None:
        """Look no more."""
        self._soon.stop()
        self._task.stop()
        self._file = None
        self._states, self.found, self.looked = {}, (), False

    def _look(self) -> None:
        if self._file is not None:
            self._task.begin(partial(_search, self._file, self._open_ledger, self._states, self.found))

    def _take(self, search: _Search | None) -> None:
        self.looked = True
        if search is None or search.states == self._states:
            return
        self._states, self.found = search.states, search.found
        self.told.emit()


def _search(
    file: LedgerFile, open_ledger: OpenLedger, states: dict[Path, _State], found: tuple[FoundCopy, ...]
) -> _Search | None:
    """Look what lies beside a file, and into what is new there; none when nothing is."""
    beside = copies_beside(file.path)
    now = {copy.path: state for copy in beside if (state := _state(copy.path)) is not None}
    if now == states:
        return None
    kept = {one.copy.path: one for one in found if now.get(one.copy.path) == states.get(one.copy.path)}
    looked = [kept.get(copy.path) or _look_into(file, open_ledger, copy) for copy in beside if copy.path in now]
    return _Search(now, tuple(one for one in looked if one is not None))


def _look_into(file: LedgerFile, open_ledger: OpenLedger, copy: ConflictCopy) -> FoundCopy | None:
    """How a copy differs; none when it is no copy of this ledger, or cannot be read."""
    try:
        theirs = open_ledger(copy.path, read_only=True)
    except LedgerFileError:
        return None
    try:
        if theirs.mark.ledger != file.mark.ledger:
            return None
        return FoundCopy(copy, difference(file, theirs), theirs.history(most=1)[0].at)
    except LedgerFileError:
        return None
    finally:
        theirs.close()


def _state(path: Path) -> _State | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
