"""Verified copies of a ledger, as everyone but the storage sees them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from zakatdesk.bookkeeping.ledger_file import LedgerFile, LedgerMark
from zakatdesk.domain.parts import Frozen

OF_TODAY = 3
DAYS = 7
WEEKS = 8
MONTHS = 24
"""How many copies of today are kept, and for how many days, weeks and months one of each."""


class Backup(Frozen):
    """One copy.

    Attributes:
        number: The last change that is in it; of two copies of a ledger the one with the higher number is newer,
            whatever the clock said.
        at: The instant it was made, by the clock of that machine.
        closed_year: Whether it was made when a year was closed; such a copy is kept for good.
        size: Its bytes.
    """

    path: Path
    number: int
    at: datetime
    closed_year: bool
    size: int = 0


def _nothing() -> None:
    """Nobody waits."""


class Copied(Protocol):
    """What a copy is made of: an open ledger, or a file that is about to be brought up to date."""

    @property
    def path(self) -> Path:
        """Where it lies."""

    @property
    def mark(self) -> LedgerMark:
        """Which ledger it is, and its last change."""

    def save_copy(self, path: Path, copied: Callable[[], None] = lambda: None) -> None:
        """Make a verified copy under a name that nothing has yet."""


class Backups(Protocol):
    """Makes, lists and brings back copies. Nothing that is there is ever written over."""

    def back_up(
        self,
        file: LedgerFile,
        *,
        closed_year: bool = False,
        keep_all: bool = False,
        copied: Callable[[], None] = _nothing,
    ) -> Backup:
        """Make a verified copy in the ledger's backup folder, and let old ones go; the newest if nothing changed since.

        Args:
            file: The ledger.
            closed_year: Whether a year was just closed.
            keep_all: Let nothing go, as while something is wrong with the ledger.
            copied: Called as soon as what is saved from then on is not in the copy any more.

        Raises:
            LedgerFileError: No copy was made, and no old one let go.
        """

    def back_up_to(self, file: LedgerFile, folder: Path) -> Backup:
        """Make a verified copy in another folder, such as one on a stick; nothing there is let go.

        Raises:
            LedgerFileError: No copy was made.
        """

    def listing(self, file: LedgerFile) -> Sequence[Backup]:
        """The copies of a ledger, newest first."""

    def listing_of(self, path: Path) -> Sequence[Backup]:
        """The copies made of what lay at a path, newest first, for when that cannot be opened any more."""

    def restore(self, backup: Path, to: Path) -> Path | None:
        """Bring a copy back, after checking all of it.

        Args:
            backup: The copy; it stays where it is.
            to: The ledger. What lies there is kept under another name.

        Returns:
            The new name of what lay there; none when nothing did.

        Raises:
            LedgerFileError: The copy is damaged, or what lies there is in use; nothing was changed.
        """
