"""A ledger file of which only the facts were read: what a start shows first, before SQLAlchemy is imported.

All checks of opening were made. The lock, the history and everything that writes come with the whole file, which is opened
when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import RLock

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import (
    EVERYTHING,
    NOT_CHECKED,
    Act,
    ChangeLabel,
    FactName,
    HistoryCheck,
    HistoryFilter,
    HistoryLink,
    HistoryRow,
    LedgerFile,
    LedgerMark,
    Upgrade,
    Whereabouts,
)
from zakatdesk.domain.change import Change, Fact
from zakatdesk.domain.ledger import Ledger
from zakatdesk.storage.header import check_header
from zakatdesk.storage.ledger_key import KeyFor, no_key
from zakatdesk.storage.places import may_write
from zakatdesk.storage.reading import read_all


class GlancedLedgerFile:
    """A file that was read and is not open yet.

    Args:
        path: Where it lies.
        open_whole: Opens it with everything.
        key_for: Knows the keys of protected files.

    Raises:
        LedgerFileError: As `storage.opening.open_ledger`, but for what a lock would say.
    """

    def __init__(self, path: Path, open_whole: Callable[[Path], LedgerFile], key_for: KeyFor = no_key) -> None:
        """Check and read it; nothing stays open."""
        writable = may_write(path)
        self._protected = check_header(path).salt is not None
        head, self._ledger = read_all(path, "rw" if writable else "ro", key_for=key_for)
        self._mark = LedgerMark(head.uuid, head.number)
        self._path = path.absolute()
        self._read_only = not writable
        self._open_whole = open_whole
        self._whole: LedgerFile | None = None
        self._turn = RLock()  # two threads that open it would lock each other out

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._read_only if self._whole is None else self._whole.read_only

    @property
    def protected(self) -> bool:
        """Whether the file opens with a passphrase only."""
        return self._protected if self._whole is None else self._whole.protected

    @property
    def upgrade(self) -> Upgrade | None:
        """What was done when the whole file was opened, where it was of an older schema."""
        return None if self._whole is None else self._whole.upgrade

    @property
    def mark(self) -> LedgerMark:
        """Which ledger this is, and its last change."""
        return self._mark if self._whole is None else self._whole.mark

    def settle(self) -> bool:
        """Open the whole file; whether it still says what was read."""
        with self._turn:
            if self._whole is None:
                self._whole = self._open_whole(self._path)
            return self._whole.mark == self._mark

    def load(self) -> Ledger:
        """The ledger as it was read, or as the whole file has it now."""
        return self._ledger if self._whole is None else self._whole.load()

    def save(self, change: Change, act: Act = Act.DO) -> None:
        """Write a change; refused when somebody else saved since the file was read."""
        was_open = self._whole is not None
        whole = self.whole()
        if not was_open and whole.mark != self._mark:
            raise LedgerFileError(FileFault.CHANGED_ELSEWHERE, path=self._path)
        whole.save(change, act)

    def forget(self, removal: Change, person: str) -> None:
        """Write the removal of a person, and wipe what the history tells of them."""
        self.whole().forget(removal, person)

    def undo_label(self) -> ChangeLabel | None:
        """What an undo would undo; not known before the whole file is open."""
        return None if self._whole is None else self._whole.undo_label()

    def redo_label(self) -> ChangeLabel | None:
        """What a redo would do again; not known before the whole file is open."""
        return None if self._whole is None else self._whole.redo_label()

    def undo_change(self) -> Change | None:
        """The change that undoes the last one."""
        return self.whole().undo_change()

    def redo_change(self) -> Change | None:
        """The change that does again what was undone last."""
        return self.whole().redo_change()

    def history(self, wanted: HistoryFilter = EVERYTHING, *, most: int = 100) -> Sequence[HistoryRow]:
        """The changes that a filter lets through, newest first."""
        return self.whole().history(wanted, most=most)

    def removals(self, *, most: int = 100) -> Sequence[HistoryRow]:
        """The newest changes that took away something that is still gone."""
        return self.whole().removals(most=most)

    def history_change(self, number: int) -> Change:
        """What one change of the history did."""
        return self.whole().history_change(number)

    def known_fact(self, name: FactName) -> Fact | None:
        """A fact as the history knew it last."""
        return self.whole().known_fact(name)

    def check_history(self, so_far: HistoryCheck = NOT_CHECKED, *, most: int = 1000) -> HistoryCheck:
        """Look whether the next changes are as they were written."""
        return self.whole().check_history(so_far, most=most)

    def broken_history(self) -> int | None:
        """The first change of the history that is not as it was written."""
        return self.whole().broken_history()

    def history_link(self, number: int) -> HistoryLink | None:
        """The last change up to a number."""
        return self.whole().history_link(number)

    def whereabouts(self) -> Whereabouts:
        """What became of the file; before it is open nobody holds on to it."""
        return Whereabouts.HERE if self._whole is None else self._whole.whereabouts()

    def preference(self, name: str) -> str | None:
        """A choice that belongs to this ledger."""
        return self.whole().preference(name)

    def set_preference(self, name: str, value: str | None) -> None:
        """Keep such a choice, or forget it."""
        self.whole().set_preference(name, value)

    def save_copy(self, path: Path, copied: Callable[[], None] = lambda: None) -> None:
        """Make a verified copy under a name that nothing has yet."""
        self.whole().save_copy(path, copied)

    def close(self) -> None:
        """Let go of the file."""
        if self._whole is not None:
            self._whole.close()

    def whole(self) -> LedgerFile:
        """The file with everything; opened now if it was not."""
        self.settle()
        assert self._whole is not None  # noqa: S101 - `settle` opens it or raises
        return self._whole
