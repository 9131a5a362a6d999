"""The file of a ledger as everyone but the storage sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from zakatdesk.domain.parts import Frozen

if TYPE_CHECKING:
    from zakatdesk.domain.change import Change, Fact
    from zakatdesk.domain.ledger import Ledger


class Act(StrEnum):
    """How a change came about."""

    START = "start"  # the facts with which a ledger was made; nothing undoes it
    DO = "do"
    FORGET = "forget"  # a person was removed and wiped from the history; nothing undoes it, nor what was before
    RESTORE = "restore"  # the ledger was brought back from a backup
    UNDO = "undo"
    REDO = "redo"


class ChangeLabel(NamedTuple):
    """What a change is called: its code and the pairs (name, text) that the sentence mentions."""

    label: str
    about: tuple[tuple[str, str], ...] = ()


class FactName(NamedTuple):
    """A fact by the name of its kind in the history and its id."""

    kind: str
    id: str


class LedgerMark(NamedTuple):
    """Which ledger a file holds, also under another name, and the number of its last change."""

    ledger: str
    number: int


class Upgrade(NamedTuple):
    """That a file of an older schema was brought up to date.

    Attributes:
        schema: What it had.
        backup: Where the file as it was lies.
    """

    schema: int
    backup: Path


class HistoryRow(Frozen):
    """One change of the history.

    Attributes:
        number: Its place in the history, from 1.
        at: The instant it was written, by the clock of that machine; order by `number`, not by this.
        by: Who was at the machine.
        undone: Whether it has been undone since; always false for an undo or a redo itself.
    """

    number: int
    act: Act
    label: ChangeLabel
    at: datetime
    by: str
    undone: bool


class HistoryFilter(Frozen):
    """Which changes of the history are wanted; what is none does not matter.

    Attributes:
        fact: Those that touched this fact; for a holding its entries too, for a person all that is the person's.
        since: Those written at this instant or later.
        until: Those written before this instant.
        before: Those with a lower number, to page on.
    """

    fact: FactName | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None


EVERYTHING = HistoryFilter()


def _nothing() -> None:
    """Nobody waits."""


class HistoryLink(NamedTuple):
    """A change of the history and its hash, which covers every change before it too."""

    number: int
    hash: bytes


class HistoryCheck(Frozen):
    """How far a check of the history has come.

    Attributes:
        last: The last change that was looked at; none before the first.
        complete: Whether everything was looked at.
        broken: The first change that is not as it was written; none when there was none so far.
    """

    last: HistoryLink | None = None
    complete: bool = False
    broken: int | None = None


NOT_CHECKED = HistoryCheck()


class Whereabouts(StrEnum):
    """What became of an open file since somebody looked last."""

    HERE = "here"
    SAVED_ELSEWHERE = "saved_elsewhere"  # another program saved; it has to be read again
    GONE = "gone"  # moved, renamed, deleted or replaced by another file


class LedgerFile(Protocol):
    """An open ledger file. Each method that cannot do its work raises `LedgerFileError` and leaves the file as it was."""

    @property
    def path(self) -> Path:
        """Where the file lies."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved, because it was opened so or the place does not allow it."""

    @property
    def protected(self) -> bool:
        """Whether it opens with a passphrase only."""

    @property
    def upgrade(self) -> Upgrade | None:
        """What was done when it was opened, where it was of an older schema."""

    def settle(self) -> bool:
        """Do now what opening may have left for later, such as taking the lock.

        Returns:
            Whether the file still says what was loaded.
        """

    def load(self) -> Ledger:
        """The ledger as the file has it now; later saves build on what was loaded."""

    def save(self, change: Change, act: Act = Act.DO) -> None:
        """Write a change and its history rows in one transaction.

        Args:
            change: With `Act.UNDO` what `undo_change` gave, with `Act.REDO` what `redo_change` gave.
            act: A new change ends what could be redone.

        Raises:
            LedgerFileError: `CHANGED_ELSEWHERE` when another program saved since the file was loaded; `DISK_FULL`,
                `GONE`, `OPEN_READ_ONLY` ...; nothing was written.
        """

    def forget(self, removal: Change, person: str) -> None:
        """Write the removal of a person, and wipe from the history whatever it tells of them.

        Nothing that came before can be undone or redone afterwards. Backups and exports made earlier still have it all.

        Args:
            removal: What `actions.people.remove_person` gave.
            person: The id of the person.

        Raises:
            LedgerFileError: As `save`.
        """

    def undo_label(self) -> ChangeLabel | None:
        """What an undo would undo; none when there is nothing."""

    def redo_label(self) -> ChangeLabel | None:
        """What a redo would do again; none when there is nothing."""

    def undo_change(self) -> Change | None:
        """The change that undoes the last one, from the history, also after a restart."""

    def redo_change(self) -> Change | None:
        """The change that does again what was undone last."""

    def history(self, wanted: HistoryFilter = EVERYTHING, *, most: int = 100) -> Sequence[HistoryRow]:
        """The changes that a filter lets through, newest first, and not more than `most`."""

    def removals(self, *, most: int = 100) -> Sequence[HistoryRow]:
        """The newest changes that took away something that is still gone, newest first; each fact only in the last one."""

    def history_change(self, number: int) -> Change:
        """What one change of the history did: each fact before and after.

        Raises:
            KeyError: There is no such change.
        """

    def known_fact(self, name: FactName) -> Fact | None:
        """A fact as the history knew it last, also when it is gone; none when it was never there, or was forgotten."""

    def check_history(self, so_far: HistoryCheck = NOT_CHECKED, *, most: int = 1000) -> HistoryCheck:
        """Look whether changes are as they were written, not more than `most`; go on from an earlier check.

        Checking everything reads the whole history, so it belongs to a check or to idle hours, and not to opening.
        """

    def broken_history(self) -> int | None:
        """The number of the first change that is not as it was written; none when the whole chain holds."""

    def history_link(self, number: int) -> HistoryLink | None:
        """The last change up to a number; none when there is none. Two files have the same past up to an equal link."""

    def whereabouts(self) -> Whereabouts:
        """What became of the file; never waits long, and belongs to a worker all the same."""

    def preference(self, name: str) -> str | None:
        """A choice that belongs to this ledger, such as which sign of EGP is the decimal one."""

    def set_preference(self, name: str, value: str | None) -> None:
        """Keep such a choice, or forget it; it is no fact and stands in no history."""

    @property
    def mark(self) -> LedgerMark:
        """Which ledger this is, also under another name, and its last change."""

    def save_copy(self, path: Path, copied: Callable[[], None] = _nothing) -> None:
        """Make a verified copy under a name that nothing has yet; also when the file itself is gone.

        Args:
            path: The copy.
            copied: Called as soon as what is saved from then on is not in the copy any more.

        Raises:
            LedgerFileError: `ALREADY_THERE`, `NOT_FOUND` (the folder), `CANNOT_WRITE`, `DISK_FULL`; nothing is left there.
        """

    def close(self) -> None:
        """Let go of the file; closing twice does nothing."""
