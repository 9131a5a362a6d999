"""Whether a key is the one of a file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from zakatdesk.storage.driver import bare_connection
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.schema_numbers import PAGE_BYTES


def fits(key: LedgerKey, path: Path) -> bool:
    """Whether a key is the one of a file: with the right key at least one page is as it was written.

    Each page carries a seal made with the key. The seals are looked at without opening the database in it, so that a wrong
    key touches nothing, not even a journal that a crash left.

    Raises:
        LedgerFileError: The file cannot be read.
    """
    with as_file_errors(path), closing(bare_connection(path, "ro", key)) as connection:
        broken = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
        return broken < path.stat().st_size // PAGE_BYTES
