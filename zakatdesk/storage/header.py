"""The first bytes of a file: whether it is a ledger of ours, before any database opens it."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.parts import Frozen
from zakatdesk.storage.ledger_key import MAGIC, SALT_BYTES, KeyFor, LedgerKey
from zakatdesk.storage.passphrases import knows_effort
from zakatdesk.storage.schema_numbers import PAGE_BYTES, SCHEMA

if TYPE_CHECKING:
    from zakatdesk.storage.driver import Ask

APPLICATION_ID = 0x5A4B4431
"""`ZKD1`, in the header of every ledger file."""

_SQLITE = b"SQLite format 3\x00"
_LENGTH = 100
_HIGHEST_FORMAT = 2


class Header(Frozen):
    """What the first bytes of a ledger say.

    Attributes:
        schema: Its number; none where only the database can say, because the file is protected.
        salt: The first bytes of a protected file; none of another one.
    """

    schema: int | None
    salt: bytes | None = None

    def key(self, key_for: KeyFor, path: Path) -> LedgerKey | None:
        """The key that opens the file; none where it needs none.

        Raises:
            LedgerFileError: `PASSPHRASE_NEEDED`, `WRONG_PASSPHRASE`, `DAMAGED`.
        """
        return None if self.salt is None else key_for(self.salt, path)

    def schema_in(self, ask: Ask, path: Path) -> int:
        """The number of the schema, from a database that was opened.

        Raises:
            LedgerFileError: `NOT_A_LEDGER`, `NEWER`, `DAMAGED`.
        """
        if self.schema is not None:
            return self.schema
        return _known(ask("PRAGMA application_id")[0][0], ask("PRAGMA user_version")[0][0], path)


def check_header(path: Path) -> Header:
    """Refuse what is not a ledger that this version knows; nothing is written and no database opened.

    Raises:
        LedgerFileError: `NOT_FOUND`, `NOT_A_LEDGER`, `EMPTY`, `DAMAGED`, `NEWER`, `CANNOT_READ`.
    """
    head, size = _first_bytes(path)
    if not head:
        raise LedgerFileError(FileFault.EMPTY, path=path)
    if head.startswith(MAGIC):
        return _protected(head, size, path)
    if not head.startswith(_SQLITE):
        raise LedgerFileError(FileFault.NOT_A_LEDGER, path=path)
    if len(head) < _LENGTH:
        raise LedgerFileError(FileFault.DAMAGED, path=path)
    if max(head[18], head[19]) > _HIGHEST_FORMAT:
        raise LedgerFileError(FileFault.NEWER, path=path, version="")
    return Header(_known(int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big"), path))


def _protected(head: bytes, size: int, path: Path) -> Header:
    """What is in clear of a protected file; a passphrase is not asked for what is broken off anyway."""
    if size < PAGE_BYTES or size % PAGE_BYTES:
        raise LedgerFileError(FileFault.DAMAGED, path=path)
    salt = head[:SALT_BYTES]
    if not knows_effort(salt):
        raise LedgerFileError(FileFault.NEWER, path=path, version="")
    return Header(None, salt)


def _known(application: int, schema: int, path: Path) -> int:
    if application != APPLICATION_ID:
        raise LedgerFileError(FileFault.NOT_A_LEDGER, path=path)
    if schema > SCHEMA:
        raise LedgerFileError(FileFault.NEWER, path=path, version=schema)
    if schema <= 0:
        raise LedgerFileError(FileFault.DAMAGED, path=path)
    return schema


def _first_bytes(path: Path) -> tuple[bytes, int]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise LedgerFileError(FileFault.NOT_A_LEDGER, path=path)
        with path.open("rb") as file:
            return file.read(_LENGTH), found.st_size
    except (FileNotFoundError, NotADirectoryError):
        raise LedgerFileError(FileFault.NOT_FOUND, path=path) from None
    except (OSError, ValueError):
        raise LedgerFileError(FileFault.CANNOT_READ, path=path) from None
