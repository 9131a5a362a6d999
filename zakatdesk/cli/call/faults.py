"""What an error of the system means for a file."""

from __future__ import annotations

import errno
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError


def fault_of(failed: OSError, path: Path, *, writing: bool = False) -> LedgerFileError:
    """What an error of the system means for a file."""
    if failed.errno in (errno.ENOSPC, errno.EDQUOT):
        fault = FileFault.DISK_FULL
    elif writing:
        fault = FileFault.CANNOT_WRITE
    elif isinstance(failed, FileNotFoundError | NotADirectoryError):
        fault = FileFault.NOT_FOUND
    elif isinstance(failed, IsADirectoryError):
        fault = FileFault.NOT_A_LEDGER
    else:
        fault = FileFault.CANNOT_READ
    return LedgerFileError(fault, path=path)
