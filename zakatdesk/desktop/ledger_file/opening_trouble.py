"""When a ledger cannot be opened: what is said, and what a person can do about it at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk

READ, AGAIN, BACKUPS, LEAVE = "read", "again", "backups", "leave"

_HELD = frozenset({FileFault.IN_USE, FileFault.BUSY})
_LOST = frozenset({FileFault.DAMAGED, FileFault.EMPTY, FileFault.CHANGED_OUTSIDE, FileFault.NOT_FOUND})


class OpeningTrouble(QObject):
    """Asks what to do about a ledger that cannot be opened."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask(self, error: LedgerFileError, path: Path) -> str:
        """What a person wants: `READ`, `AGAIN`, `BACKUPS`; `LEAVE` also where there is nothing to choose."""
        desk = self._desk
        if error.fault in _HELD:
            title = self.tr("This ledger is open elsewhere")
            answers: tuple[tuple[str, str], ...] = (
                (READ, self.tr("Open for &reading only")),
                (AGAIN, self.tr("&Try again")),
                (LEAVE, self.tr("&Cancel")),
            )
        elif error.fault in _LOST and desk.services.backups().listing_of(path):
            title = self.tr("This ledger cannot be opened")
            answers = ((BACKUPS, self.tr("Show the &backups…")), (LEAVE, self.tr("&Cancel")))
        else:
            return LEAVE
        return desk.choosers.choose(desk.window, title, desk.words.error(error), answers)
