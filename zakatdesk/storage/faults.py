"""The one place where what the database says becomes an error of the ledger file."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.errors import DomainError, StaleChange

_FAULTS = {
    "SQLITE_BUSY": FileFault.BUSY,
    "SQLITE_CANTOPEN": FileFault.CANNOT_READ,
    "SQLITE_FULL": FileFault.DISK_FULL,
    "SQLITE_LOCKED": FileFault.BUSY,
    "SQLITE_PERM": FileFault.CANNOT_WRITE,
    "SQLITE_READONLY": FileFault.CANNOT_WRITE,
}
"""By the name of a result code; any other says that the file is damaged."""

_WHILE_WRITING = {
    "SQLITE_CANTOPEN": FileFault.CANNOT_WRITE,
    "SQLITE_IOERR": FileFault.CANNOT_WRITE,
}
"""What means something else while something is saved: the driver does not say whether reading or writing failed."""

_BY_MESSAGE = {
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database is locked": "SQLITE_BUSY",
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open database file": "SQLITE_CANTOPEN",
}
"""What copying a database fails with: the driver gives the words of the code there, and not its name."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def as_file_errors(path: Path, *, saving: bool = False) -> Iterator[None]:
    """Turn whatever the database or the system raises inside into `LedgerFileError`; `DomainError` passes.

    The message of the original error may hold amounts and names, so the new one does not carry it along.

    Args:
        path: The file.
        saving: Whether something is being saved.
    """
    try:
        yield
    except (dbapi2.Error, OverflowError, UnicodeDecodeError) as error:
        raise _translated(_first(error), path, saving=saving) from None
    except UnicodeEncodeError:
        raise DomainError("TEXT_CONTROL") from None
    except OSError as error:
        raise from_system(error, path) from None
    except Exception as error:
        # SQLAlchemy wraps the driver's error; it is known by that, so that what only reads need not import it.
        driver_error = getattr(error, "orig", None)
        if not isinstance(driver_error, BaseException):
            raise
        raise _translated(_first(driver_error), path, saving=saving) from None


def _first(error: BaseException) -> BaseException:
    """The error that led to this one: a full disk ends the transaction, and then there is no savepoint to go back to."""
    while True:
        before = getattr(error.__context__, "orig", error.__context__)
        if not isinstance(before, dbapi2.Error) or before is error:
            return error
        error = before


def from_system(error: OSError, path: Path) -> LedgerFileError:
    """What an error of the system means for a ledger file that was to be written."""
    fault = FileFault.DISK_FULL if error.errno in _FULL else FileFault.CANNOT_WRITE
    return LedgerFileError(fault, path=path)


def _translated(error: BaseException, path: Path, *, saving: bool) -> LedgerFileError | StaleChange:
    name: str = getattr(error, "sqlite_errorname", None) or _BY_MESSAGE.get(str(error), "")
    primary = "_".join(name.split("_")[:2])
    if primary == "SQLITE_CONSTRAINT":
        return StaleChange("CHANGE_STALE")
    fault = _FAULTS.get(primary, FileFault.DAMAGED)
    if saving and not name and isinstance(error, dbapi2.OperationalError):
        # A copy of pages fails without a code; what was read then was checked before, so the new file is meant.
        fault = FileFault.DISK_FULL if "full" in str(error) else FileFault.CANNOT_WRITE
    elif saving:
        fault = _WHILE_WRITING.get(primary, fault)
    return LedgerFileError(fault, path=path)
