"""Writing where a file stands."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, insert, update

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.connection import asking
from zakatdesk.storage.digest import digest_text
from zakatdesk.storage.file_head import FileHead, read_head
from zakatdesk.storage.tables import ledger


def make_head(connection: Connection, head: FileHead, *, made_at: str, made_by: str) -> None:
    """Write the row for a new file."""
    connection.execute(
        insert(ledger), {"one": 1, "uuid": head.uuid, "made_at": made_at, "made_by": made_by, **_row(head)}
    )


def confirm_head(connection: Connection, head: FileHead, path: Path) -> None:
    """Refuse to write when the file no longer stands where it was found, or is another ledger's.

    Raises:
        LedgerFileError: `CHANGED_ELSEWHERE`.
    """
    if read_head(asking(connection), path) != head:
        raise LedgerFileError(FileFault.CHANGED_ELSEWHERE, path=path)


def advance_head(connection: Connection, head: FileHead) -> None:
    """Say where the file stands now."""
    connection.execute(update(ledger).values(**_row(head)))


def _row(head: FileHead) -> dict[str, object]:
    return {
        "last_seq": head.last_seq,
        "digest": digest_text(head.digest),
        "head": head.number,
        "head_hash": head.hash,
        "undo_head": head.undo,
    }
