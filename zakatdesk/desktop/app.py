"""Opening the window and staying until it is closed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from zakatdesk import __version__
from zakatdesk.bookkeeping.lock_notes import is_noted
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.choosers import system_choosers
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.look import dress

if TYPE_CHECKING:
    from zakatdesk.words import Words


def run(services: Services, path: Path | None, words: Words) -> int:
    """Open the window.

    Args:
        services: The outside world.
        path: The ledger to open; none opens the last one, or the example at the first start.
        words: In the language that was asked for or chosen once.

    Returns:
        The exit status.
    """
    app, desk = raise_window(services, words)
    if _is_open_already(services, path):
        return 0
    desk.start(path)
    return int(app.exec())


def _is_open_already(services: Services, path: Path | None) -> bool:
    """Whether another window has the ledger that is to be opened, and came to the front."""
    last = services.settings.get(Setting.LAST_LEDGER)
    ledger = path or (Path(last) if last else None)
    if ledger is None or not is_noted(ledger):
        return False
    from zakatdesk.desktop.ledger_file.front_door import knock  # noqa: PLC0415 - only where somebody has it open

    return knock(ledger)


def raise_window(services: Services, words: Words) -> tuple[QApplication, Desk]:
    """The application and its window, dressed; nothing is shown or opened yet."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("zakatdesk")
    app.setApplicationDisplayName("zakatdesk")
    app.setDesktopFileName("zakatdesk")
    dress(app)
    return app, Desk(app, services, words, system_choosers(), __version__)
