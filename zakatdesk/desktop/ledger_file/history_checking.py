"""Looking in idle moments whether the history is as it was written, a part at a time, beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import NOT_CHECKED, HistoryCheck, LedgerFile
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.tasks import LatestTask

AFTER_OPENING_MS = 20_000
"""Nobody waits for the check; it begins when the window has settled."""

BETWEEN_MS = 50
"""Between two parts the file is free for whoever saves."""

PART = 200
"""So many changes are looked at in one go."""


class HistoryChecking(QObject):
    """Checks the whole history once.

    Attributes:
        said: What was found, as a sentence; empty while it is not known.
        broken: The first change that is not as it was written; none when there is none.

    Signals:
        told: The check is through.
    """

    told = Signal()

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.said = ""
        self.broken: int | None = None
        self._check = NOT_CHECKED
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(AFTER_OPENING_MS)

    def begin(self) -> None:
        """Check now, from the first change on."""
        self._check = NOT_CHECKED
        self._go_on()

    def _go_on(self) -> None:
        self._task.begin(partial(_look, self._bridge.session.file, self._check))

    def _take(self, check: HistoryCheck | None) -> None:
        if check is None:
            return  # the file is gone or closed, and that is told elsewhere
        self._check = check
        if not check.complete:
            self._timer.start(BETWEEN_MS)
            return
        self.broken = check.broken
        if check.broken is None:
            self.said = self.tr("The history was checked: every change is as it was written.")
        else:
            self.said = self.tr(
                "Change {number} of the history is not as it was written: something outside zakatdesk changed this file. "
                "The figures do not depend on it. Copy the file to a safe place, and look at the backups from before."
            ).format(number=self._bridge.words.number(check.broken))
            self._bridge.failed.emit(self.said)
        self.told.emit()


def _look(file: LedgerFile, so_far: HistoryCheck) -> HistoryCheck | None:
    try:
        return file.check_history(so_far, most=PART)
    except LedgerFileError:
        return None
