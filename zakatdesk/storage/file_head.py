"""Where a file stands: the one row of its table `ledger`."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.parts import Frozen
from zakatdesk.storage.driver import Ask

FIRST_HASH = bytes(32)
"""What the first change of a history is chained to."""


class FileHead(Frozen):
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


def read_head(ask: Ask, path: Path) -> FileHead:
    """Where the file stands.

    Raises:
        LedgerFileError: `DAMAGED`: the row is not one that this program wrote.
    """
    rows = ask("SELECT uuid, last_seq, digest, head, head_hash, undo_head FROM ledger")
    try:
        if rows:
            uuid, last_seq, digest, number, chained, undo = rows[0]
            return FileHead(uuid, last_seq, int(digest, 16), number, bytes(chained), undo)
    except ValueError:
        pass
    raise LedgerFileError(FileFault.DAMAGED, path=path)


def data_version(ask: Ask) -> int:
    """A number of the connection that is another one as soon as somebody else wrote into the file."""
    (found,) = ask("PRAGMA data_version")
    return int(found[0])
