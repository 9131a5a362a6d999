"""Writing a file whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError


def write_whole(path: Path, content: bytes) -> None:
    """Put bytes into a file that only its owner may read; one that was there is replaced at one stroke.

    Raises:
        LedgerFileError: `CANNOT_WRITE`; what was there is as it was.
    """
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not (written and file.commit()):
        raise LedgerFileError(FileFault.CANNOT_WRITE, path=path)
