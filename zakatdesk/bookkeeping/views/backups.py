"""How it stands with the backups of a ledger."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from zakatdesk.bookkeeping.backups import Backup
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.domain.parts import Frozen

OLD_AFTER = timedelta(days=7)
"""So long a ledger may have changes that no backup has, before somebody should look."""


class BackupHealth(StrEnum):
    """Whether somebody should look after the backups."""

    FINE = "fine"
    NONE_YET = "none_yet"
    OLD = "old"
    FAILED = "failed"


class BackupState(Frozen):
    """What is known of the backups.

    Attributes:
        newest: The newest one; none when there is none.
        changes: How many changes the ledger has that it lacks.
        failure: Why the last try failed; none when it did not.
    """

    health: BackupHealth
    newest: Backup | None = None
    changes: int = 0
    failure: LedgerFileError | None = None


def backup_state(newest: Backup | None, number: int, failure: LedgerFileError | None, now: datetime) -> BackupState:
    """How it stands with the backups.

    Args:
        newest: The newest one; none when there is none.
        number: The last change of the ledger.
        failure: Why the last try failed.
        now: The instant by the clock.
    """
    changes = number if newest is None else max(number - newest.number, 0)
    health = BackupHealth.FINE
    if failure is not None:
        health = BackupHealth.FAILED
    elif newest is None:
        health = BackupHealth.NONE_YET
    elif changes and now - newest.at > OLD_AFTER:
        health = BackupHealth.OLD
    return BackupState(health, newest, changes, failure)
