"""How it stands with the backups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from zakatdesk.bookkeeping.backups import Backup
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.views.backups import BackupHealth, backup_state

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "number", "health", "changes"),
    [
        (0, 7, BackupHealth.FINE, 0),
        (6, 9, BackupHealth.FINE, 2),
        (8, 9, BackupHealth.OLD, 2),
        (400, 7, BackupHealth.FINE, 0),
        (1, 5, BackupHealth.FINE, 0),
    ],
)
def test_only_changes_grow_old(days: int, number: int, health: BackupHealth, changes: int) -> None:
    newest = Backup(Path("7"), 7, NOW - timedelta(days=days), closed_year=False)
    state = backup_state(newest, number, None, NOW)
    assert (state.health, state.changes, state.newest) == (health, changes, newest)


def test_none_and_failed() -> None:
    assert backup_state(None, 3, None, NOW).health is BackupHealth.NONE_YET
    full = LedgerFileError(FileFault.DISK_FULL, path=Path("x"))
    state = backup_state(None, 3, full, NOW)
    assert (state.health, state.failure, state.changes) == (BackupHealth.FAILED, full, 3)
