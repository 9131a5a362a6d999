"""Where a new ledger is kept, and how it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk

SUFFIX = ".zakat"


def choose_new_path(desk: Desk, start: Path) -> Path | None:
    """Ask for the place of a new ledger; none when the person gave up."""
    kinds = QCoreApplication.translate("NewPlaces", "Ledgers (*{suffix})").format(suffix=SUFFIX)
    title = QCoreApplication.translate("NewPlaces", "Where to keep the ledger")
    chosen = desk.choosers.new(desk.window, title, start, kinds)
    return chosen.with_suffix(SUFFIX) if chosen is not None else None


def free_path(folder: Path) -> Path:
    """A path for a new ledger at which there is no file yet."""
    number = 1
    path = folder / ("zakat" + SUFFIX)
    while path.exists():
        number += 1
        path = folder / f"zakat-{number}{SUFFIX}"
    return path
