"""Reading everything in a file, and believing none of it before it was checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, Engine

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.storage.checks import is_sound
from zakatdesk.storage.connection import connect
from zakatdesk.storage.fact_store import many_new_objects, read_facts
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.file_head import FileHead, read_head
from zakatdesk.storage.header import check_header

UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, DomainError)
"""What reading a row may raise that this program did not write."""


def read_ledger(connection: Connection, path: Path) -> tuple[FileHead, Ledger]:
    """All facts of a file, and where it stands.

    Raises:
        LedgerFileError: `CHANGED_OUTSIDE` when the rows are not those that this program wrote; `DAMAGED`.
    """
    with many_new_objects():
        try:
            head = read_head(connection, path)
            facts, digest = read_facts(connection)
            found = Ledger.of(facts)
        except UNREADABLE:
            raise LedgerFileError(FileFault.DAMAGED, path=path) from None
    if digest != head.digest:
        raise LedgerFileError(FileFault.CHANGED_OUTSIDE, path=path)
    return head, replace(found, last_seq=max(found.last_seq, head.last_seq))


def check_tables(engine: Engine, schema: int, path: Path) -> None:
    """Refuse a file whose tables, pages or references are not as they should be.

    Raises:
        LedgerFileError: `DAMAGED`.
    """
    if not is_sound(engine, schema):
        raise LedgerFileError(FileFault.DAMAGED, path=path)


def verified(path: Path) -> FileHead:
    """Check all of a file that nobody writes, such as a copy.

    Returns:
        Where it stands.

    Raises:
        LedgerFileError: It is not a whole ledger of ours.
    """
    schema = check_header(path)
    with as_file_errors(path):
        engine = connect(path, "ro", read_only=True)
        try:
            check_tables(engine, schema, path)
            with engine.begin() as connection:
                head, _ = read_ledger(connection, path)
        finally:
            engine.dispose()
    return head
