"""The one place where what the database says becomes an error of the ledger file."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.errors import DomainError, StaleChange

_FAULTS = {
    "SQLITE_BUSY": FileFault.IN_USE,
    "SQLITE_CANTOPEN": FileFault.CANNOT_READ,
    "SQLITE_FULL": FileFault.DISK_FULL,
    "SQLITE_IOERR": FileFault.CANNOT_WRITE,
    "SQLITE_IOERR_READ": FileFault.DAMAGED,
    "SQLITE_IOERR_SHORT_READ": FileFault.DAMAGED,
    "SQLITE_IOERR_WRITE": FileFault.DISK_FULL,  # beyond a limit on the size of files
    "SQLITE_LOCKED": FileFault.IN_USE,
    "SQLITE_PERM": FileFault.CANNOT_WRITE,
    "SQLITE_READONLY": FileFault.CANNOT_WRITE,
    "SQLITE_READONLY_DBMOVED": FileFault.GONE,
}
"""By the name of a result code, extended or not; any other says that the file is damaged."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def as_file_errors(path: Path) -> Iterator[None]:
    """Turn whatever the database or the system raises inside into `LedgerFileError`; `DomainError` passes.

    The message of the original error may hold amounts and names, so the new one does not carry it along.
    """
    try:
        yield
    except DBAPIError as error:
        raise _translated(error.orig, path) from None
    except (dbapi2.Error, OverflowError, UnicodeDecodeError) as error:
        raise _translated(error, path) from None
    except UnicodeEncodeError:
        raise DomainError("TEXT_CONTROL") from None
    except OSError as error:
        raise from_system(error, path) from None


def from_system(error: OSError, path: Path) -> LedgerFileError:
    """What an error of the system means for a ledger file that was to be written."""
    fault = FileFault.DISK_FULL if error.errno in _FULL else FileFault.CANNOT_WRITE
    return LedgerFileError(fault, path=path)


def _translated(error: BaseException | None, path: Path) -> LedgerFileError | StaleChange:
    name: str = getattr(error, "sqlite_errorname", "")
    primary = "_".join(name.split("_")[:2])
    if primary == "SQLITE_CONSTRAINT":
        return StaleChange("CHANGE_STALE")
    fault = _FAULTS.get(name) or _FAULTS.get(primary, FileFault.DAMAGED)
    return LedgerFileError(fault, path=path)
