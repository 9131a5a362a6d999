"""Python's search for rubbish, in the window's thread only.

By itself it runs in whatever thread happens to allocate. In a worker it would destroy what is left of closed dialogs outside
of the thread that they belong to, and Qt does not survive that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Sweeping(QObject):
    """Searches every second, as far as Python itself would have searched by then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.sweep)

    def begin(self) -> None:
        """From now on nobody else searches."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    @staticmethod
    def sweep() -> None:
        """Search where enough has gathered; what is oldest only when everything younger was searched often enough."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [place for place in range(len(counts)) if counts[place] > thresholds[place] > 0]
        if due:
            gc.collect(due[-1])
