"""Ledgers under a passphrase, as everyone but the storage sees them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from zakatdesk.bookkeeping.ledger_file import LedgerFile


class Passphrases(Protocol):
    """Opens ledgers by their passphrases, and remembers in memory what opens them until it shall forget it.

    A passphrase counts in Unicode's composed form, so that it fits whichever system it is typed on. Finding a key takes a
    tenth of a second and 64 MiB of memory on purpose.
    """

    def offer(self, passphrase: str) -> None:
        """Let this passphrase be tried on every ledger that needs one, and protect ledgers that are made.

        Raises:
            DomainError: `PASSPHRASE_EMPTY`, `PASSPHRASE_NUL`, `TEXT_CONTROL`.
        """

    def is_locked(self, path: Path) -> bool:
        """Whether a file needs a passphrase that is not known yet; a file that cannot be read needs none."""

    def unlock(self, path: Path, passphrase: str) -> None:
        """Find out whether a passphrase fits; from then on the ledger and its copies open.

        Raises:
            DomainError: As `offer`.
            LedgerFileError: `WRONG_PASSPHRASE`, `DAMAGED`; whatever else keeps the file from opening.
        """

    def protect(self, file: LedgerFile, passphrase: str | None) -> int:
        """Put an open ledger and its backups under another passphrase, or under none.

        A verified backup is made first. Whatever happens, the ledger opens as before or in the new way.

        Returns:
            How many earlier backups stay as they were, because their own passphrase is not known or they cannot be written.

        Raises:
            DomainError: As `offer`.
            LedgerFileError: Nothing was changed.
        """

    def save_recovery_copy(self, file: LedgerFile, path: Path) -> str:
        """Make a verified copy of a ledger that opens with a new code.

        Returns:
            The code: four groups of five signs. It is kept nowhere.

        Raises:
            LedgerFileError: `ALREADY_THERE`, `NOT_FOUND` (the folder), `CANNOT_WRITE`, `DISK_FULL`; nothing is left there.
        """

    def forget(self) -> None:
        """Forget every key and passphrase."""
