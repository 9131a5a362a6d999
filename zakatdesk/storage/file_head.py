"""Where a file stands: the one row of its table `ledger`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.digest import digest_text
from zakatdesk.storage.history import FIRST_HASH
from zakatdesk.storage.tables import ledger


@dataclass(frozen=True, slots=True)
class FileHead:
    """The state on which the next save builds.

    Attributes:
        uuid: Which ledger it is, also under another name.
        last_seq: The highest `seq` that was ever given out.
        digest: Of all fact rows.
        number: The last change of the history.
        hash: The hash of that change.
        undo: The change that undo would undo; 0 for none.
    """

    uuid: str
    last_seq: int = 0
    digest: int = 0
    number: int = 0
    hash: bytes = FIRST_HASH
    undo: int = 0


def read_head(connection: Connection, path: Path) -> FileHead:
    """Where the file stands.

    Raises:
        LedgerFileError: `DAMAGED`: the row is not one that this program wrote.
    """
    row = connection.execute(select(ledger)).first()
    try:
        if row is not None:
            return FileHead(row.uuid, row.last_seq, int(row.digest, 16), row.head, bytes(row.head_hash), row.undo_head)
    except ValueError:
        pass
    raise LedgerFileError(FileFault.DAMAGED, path=path)


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
    if read_head(connection, path) != head:
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
