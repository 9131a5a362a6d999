"""The first bytes of a file: whether it is a ledger of ours, before any database opens it."""

from __future__ import annotations

import stat
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.schema_numbers import SCHEMA

APPLICATION_ID = 0x5A4B4431
"""`ZKD1`, in the header of every ledger file."""

_SQLITE = b"SQLite format 3\x00"
_ENCRYPTED = b"ZKD"
_LENGTH = 100
_HIGHEST_FORMAT = 2


def check_header(path: Path) -> int:
    """Refuse what is not a ledger that this version knows; nothing is written and no database opened.

    Returns:
        The number of the file's schema.

    Raises:
        LedgerFileError: `NOT_FOUND`, `NOT_A_LEDGER`, `EMPTY`, `DAMAGED`, `NEWER`, `CANNOT_READ`.
    """
    head = _first_bytes(path)
    if not head:
        raise LedgerFileError(FileFault.EMPTY, path=path)
    if head.startswith(_ENCRYPTED):
        raise LedgerFileError(FileFault.NEWER, path=path, version="")
    if not head.startswith(_SQLITE):
        raise LedgerFileError(FileFault.NOT_A_LEDGER, path=path)
    if len(head) < _LENGTH:
        raise LedgerFileError(FileFault.DAMAGED, path=path)
    if max(head[18], head[19]) > _HIGHEST_FORMAT:
        raise LedgerFileError(FileFault.NEWER, path=path, version="")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise LedgerFileError(FileFault.NOT_A_LEDGER, path=path)
    schema = int.from_bytes(head[60:64], "big")
    if schema > SCHEMA:
        raise LedgerFileError(FileFault.NEWER, path=path, version=schema)
    if schema == 0:
        raise LedgerFileError(FileFault.DAMAGED, path=path)
    return schema


def _first_bytes(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise LedgerFileError(FileFault.NOT_A_LEDGER, path=path)
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except (FileNotFoundError, NotADirectoryError):
        raise LedgerFileError(FileFault.NOT_FOUND, path=path) from None
    except (OSError, ValueError):
        raise LedgerFileError(FileFault.CANNOT_READ, path=path) from None
