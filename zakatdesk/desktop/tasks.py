"""Work that would stop the window for too long, done beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Result(QObject):
    """Brings a result back into the window's thread.

    Signals:
        worked_out: The number of the task, and its result.
    """

    worked_out = Signal(int, object)


class _Task(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], result: _Result) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._result = result

    def run(self) -> None:
        """Qt calls this in another thread."""
        self._result.worked_out.emit(self._number, self._work())


class LatestTask(QObject):
    """Does one thing at a time and tells the result of the last one only: what was asked before is out of date.

    The work itself must not raise, and must touch nothing of the window.

    Signals:
        done: The result of the last task that was begun.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._result = _Result(self)
        self._result.worked_out.connect(self._take)
        self._number = 0

    def begin(self, work: Callable[[], object]) -> None:
        """Begin something; what waits to be begun is forgotten."""
        self._number += 1
        self._pool.clear()
        self._pool.start(_Task(self._number, work, self._result))

    def finish(self) -> None:
        """Wait until everything that was begun is done, and tell nothing of it."""
        self._number += 1
        self._pool.waitForDone()

    def stop(self) -> None:
        """Tell nothing any more, and wait until the work that runs is done."""
        self._number += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _take(self, number: int, result: object) -> None:
        if number == self._number:
            self.done.emit(result)
