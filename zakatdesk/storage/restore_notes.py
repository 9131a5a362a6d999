"""Saying in a restored ledger that it was restored."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.ledger_file import Act
from zakatdesk.domain.change import Change
from zakatdesk.domain.parts import replace
from zakatdesk.storage.connection import connect, writing
from zakatdesk.storage.file_head import FileHead
from zakatdesk.storage.forgetting import SETTLED
from zakatdesk.storage.head_writing import advance_head
from zakatdesk.storage.history import Telling, write_change
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.sqlite_ledger_file import Writer


def note_restore(path: Path, head: FileHead, number: int, writer: Writer, key: LedgerKey | None) -> None:
    """Add a change to a copy of a backup, with a number above every number that the ledger ever had.

    So a copy made after the restore counts as newer than those made before it.

    Args:
        path: The copy; nobody else has it.
        head: Where it stands.
        number: The number of the new change.
        writer: Who restores.
        key: Of the copy, where it is protected.
    """
    engine = connect(path, "rw", key=key)
    try:
        with writing(engine).begin() as connection:
            telling = Telling(number, Act.RESTORE, number, SETTLED, writer.now(), writer.by)
            link = write_change(connection, Change("backup_restored", ()), telling, head.hash)
            advance_head(connection, replace(head, number=number, hash=link))
    finally:
        engine.dispose()
