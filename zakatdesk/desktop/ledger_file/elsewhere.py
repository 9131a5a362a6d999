"""Saving the open ledger under another name and going on there, when its own place fails."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bookkeeping.services import Services
from zakatdesk.bookkeeping.session import LedgerSession


def copy_elsewhere(services: Services, session: LedgerSession, path: Path) -> LedgerFile:
    """An open copy of a ledger in another place, with its history where the old file can still be read.

    Raises:
        LedgerFileError: Nothing was made there.
    """
    try:
        session.file.save_copy(path)
    except LedgerFileError:
        if session.file.protected:
            raise  # what is under a passphrase is never written without one
        # The old place may be gone with everything in it, such as a stick; what is in memory is still whole.
        return services.create_ledger(path, session.ledger)
    return services.open_ledger(path)
