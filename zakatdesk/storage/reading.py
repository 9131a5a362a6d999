"""Reading everything in a file, and believing none of it before it was checked."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.storage.checks import is_sound
from zakatdesk.storage.driver import Ask, driver_connection
from zakatdesk.storage.fact_reading import many_new_objects, read_facts
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.file_head import FileHead, read_head
from zakatdesk.storage.header import check_header
from zakatdesk.storage.ledger_key import KeyFor, no_key
from zakatdesk.storage.schema_numbers import SCHEMA

UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, DomainError)
"""What reading a row may raise that this program did not write."""


def read_ledger(ask: Ask, path: Path) -> tuple[FileHead, Ledger]:
    """All facts of a file, and where it stands.

    Raises:
        LedgerFileError: `CHANGED_OUTSIDE` when the rows are not those that this program wrote; `DAMAGED`.
    """
    with many_new_objects():
        try:
            head = read_head(ask, path)
            facts, digest = read_facts(ask)
            found = Ledger.of(facts)
        except UNREADABLE:
            raise LedgerFileError(FileFault.DAMAGED, path=path) from None
    if digest != head.digest:
        raise LedgerFileError(FileFault.CHANGED_OUTSIDE, path=path)
    return head, replace(found, last_seq=max(found.last_seq, head.last_seq))


def check_tables(ask: Ask, schema: int, path: Path) -> None:
    """Refuse a file whose tables, pages or references are not as they should be.

    Raises:
        LedgerFileError: `DAMAGED`.
    """
    if not is_sound(ask, schema):
        raise LedgerFileError(FileFault.DAMAGED, path=path)


def read_all(path: Path, mode: str = "ro", *, key_for: KeyFor = no_key) -> tuple[FileHead, Ledger]:
    """Check all of a file and read it, without SQLAlchemy and without a lock.

    Args:
        path: The file.
        mode: `ro`; or `rw` for a file that may be in use, where the database may put right what a crash left behind.
        key_for: Knows the keys of protected files.

    Raises:
        LedgerFileError: It is not a whole ledger of ours.
    """
    header = check_header(path)
    key = header.key(key_for, path)
    with as_file_errors(path), closing(driver_connection(path, mode, read_only=True, key=key)) as connection:

        def ask(statement: str) -> list[tuple[Any, ...]]:
            return list(connection.execute(statement))

        schema = header.schema_in(ask, path)
        if schema < SCHEMA:
            from zakatdesk.storage.upgrading import read_older  # noqa: PLC0415 - imports Alembic

            return read_older(path, mode, schema, key)
        check_tables(ask, schema, path)
        connection.execute("BEGIN")
        return read_ledger(ask, path)
