"""What the window and the command line are handed by `bootstrap`: the outside world, as values and functions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from zakatdesk.domain.parts import Frozen

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.backups import Backups
    from zakatdesk.bookkeeping.ledger_file import LedgerFile
    from zakatdesk.bookkeeping.passphrases import Passphrases
    from zakatdesk.domain.ledger import Ledger


class Setting(StrEnum):
    """Names of the settings that more than one room reads; a page may keep others under a name of its own."""

    LANGUAGE = "language"  # `ar`, `en`, `id`; none follows the system
    DIGITS = "digits"  # `latin`, `arabic`; none follows the language
    DIRECTION = "direction"  # `left`, `right`; none follows the language
    LAST_LEDGER = "last_ledger"  # a path
    WINDOW = "window"  # size and place, as the window wrote it
    LOCK_MINUTES = "lock_minutes"  # after which a protected ledger is locked when nothing is typed; 0 for never
    BACKUP_BUDGET = "backup_budget"  # how many bytes the backups of one ledger may take; none for no limit


class Settings(Protocol):
    """Choices of this machine's user: a plain file that needs no window to be read.

    A damaged file reads as no choices. What changes a result never stands here but in the ledger.
    """

    def get(self, name: str) -> str | None:
        """A choice; none when it was never made."""

    def set(self, name: str, value: str | None) -> None:
        """Keep a choice, or forget it. Where it cannot be written it holds until the program ends."""


def backup_budget(settings: Settings) -> int | None:
    """How many bytes the backups of one ledger may take; none for as many as they need."""
    chosen = settings.get(Setting.BACKUP_BUDGET) or ""
    return int(chosen) if chosen.isascii() and chosen.isdecimal() else None


class OpenLedger(Protocol):
    """Opens a ledger file that is there."""

    def __call__(self, path: Path, *, read_only: bool = False) -> LedgerFile:
        """The open file; read-only too when asked so or where nothing can be written.

        Raises:
            LedgerFileError: No byte was changed and no file made.
        """


class GlanceAtLedger(Protocol):
    """Reads a ledger file that is there, sooner than it can be opened."""

    def __call__(self, path: Path) -> LedgerFile:
        """The file, checked and read; `LedgerFile.settle` opens it.

        Raises:
            LedgerFileError: No byte was changed and no file made.
        """


class CreateLedger(Protocol):
    """Makes a new ledger file."""

    def __call__(self, path: Path, ledger: Ledger) -> LedgerFile:
        """The open new file with these facts; a plain `Ledger()` makes an empty one.

        Raises:
            LedgerFileError: `ALREADY_THERE`, `CANNOT_WRITE`, `DISK_FULL`; nothing is left behind.
        """


class Services(Frozen):
    """The outside world.

    Attributes:
        today: The civil day, by the machine's clock.
        now: The instant, by that clock, in the time zone of the machine.
        new_id: An id that no other fact has.
        backups: The copies of ledgers on this machine, when they are asked for.
        passphrases: What opens protected ledgers.
        data_dir: The folder for settings, backups and logs.
    """

    today: Callable[[], date]
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    open_ledger: OpenLedger
    glance_at_ledger: GlanceAtLedger
    create_ledger: CreateLedger
    backups: Callable[[], Backups]
    passphrases: Passphrases
    settings: Settings
    data_dir: Path
