"""Noticing by itself what becomes of the open file: moved, deleted, replaced, or saved by another program."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile, Whereabouts
from zakatdesk.desktop.tasks import LatestTask

LOOK_MS = 1_000
"""A place that tells nothing, such as a drive on the network, is looked at so often."""

SOON_MS = 50
"""What is told comes in bursts; one look is enough for all of it."""


class FileWatch(QObject):
    """Watches one open file, beside the window: a drive that hangs never holds the window up.

    Signals:
        told: What became of the file, when that is another thing than before; and each time another program saved.
        folder_changed: Something in the folder is different.
    """

    told = Signal(object)
    folder_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: LedgerFile | None = None
        self._last = Whereabouts.HERE
        self._looking = False
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._soon.start())
        self._watcher.directoryChanged.connect(self._folder_changed)

    def begin(self, file: LedgerFile) -> None:
        """Watch a file that was just opened."""
        self.end()
        self._file = file
        self._last = Whereabouts.HERE
        self._watcher.addPaths([str(file.path), str(file.path.parent)])
        self._timer.start()

    def end(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._soon.stop()
        self._task.stop()
        self._looking = False
        self._file = None
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def _folder_changed(self) -> None:
        self._soon.start()
        self.folder_changed.emit()

    def _look(self) -> None:
        if self._file is not None and not self._looking:
            self._looking = True
            self._task.begin(partial(_whereabouts, self._file))

    def _take(self, found: Whereabouts | None) -> None:
        self._looking = False
        if found is None:
            return  # it could not be looked at in this moment
        if found is not self._last or found is Whereabouts.SAVED_ELSEWHERE:
            self._last = found
            self.told.emit(found)


def _whereabouts(file: LedgerFile) -> Whereabouts | None:
    try:
        return file.whereabouts()
    except LedgerFileError:
        return None
