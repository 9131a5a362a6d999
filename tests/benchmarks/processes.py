"""The processes that are timed against each other; each ends itself when its window has painted.

`python -m tests.benchmarks.processes bare|orm|frame|due [LEDGER]`
"""

from __future__ import annotations

import importlib
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from zakatdesk.desktop.desk import Desk


def bare() -> None:
    """An empty window, painted."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            done()

    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def orm() -> None:
    """QtWidgets and the ORM of SQLAlchemy imported, and an empty window painted."""
    importlib.import_module("sqlalchemy.orm")
    bare()


def frame(ledger: Path) -> None:
    """The program, until its first frame is painted."""
    _window(ledger, lambda desk: desk.window.painted.connect(done))


def due(ledger: Path) -> None:
    """The program, until the list of what is due is painted."""

    def watch(desk: Desk) -> None:
        desk.window.page_opened.connect(lambda _: _when_painted(desk))

    _window(ledger, watch)


def _when_painted(desk: Desk) -> None:
    from PySide6.QtCore import QEvent, QObject

    from zakatdesk.desktop.pages.home import HomePage

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                done()
            return super().eventFilter(watched, event)

    page = desk.window.page_named("home")
    if not isinstance(page, HomePage):
        return
    rows = page.due.model.rowCount() + page.later.model.rowCount()
    assert rows, "nothing is due in the ledger of the benchmark"
    view = page.due.view if page.due.model.rowCount() else page.later.view
    watcher: QObject = Painted(view)
    view.viewport().installEventFilter(watcher)


def _window(ledger: Path, watch: Callable[[Desk], object]) -> None:
    """Start as the command does, with the window's own loop."""
    from zakatdesk.bootstrap import services
    from zakatdesk.cli.call.context import Console
    from zakatdesk.cli.call.outside import Outside
    from zakatdesk.cli.start import start

    def open_window(services: object, words: object, path: Path | None) -> int:
        from zakatdesk.desktop.app import raise_window

        app, desk = raise_window(services, words)  # type: ignore[arg-type]
        watch(desk)
        desk.start(path)
        return int(app.exec())

    console = Console(io.BytesIO(), io.StringIO(), io.StringIO())
    start([str(ledger)], Outside(console, services, open_window, True, "en_US"))
    print(console.err.getvalue(), file=sys.stderr)  # type: ignore[attr-defined]


def done() -> None:
    """End at once: what a process does after it has painted is not what is timed."""
    os._exit(0)


if __name__ == "__main__":
    named: dict[str, Callable[..., None]] = {"bare": bare, "orm": orm, "frame": frame, "due": due}
    named[sys.argv[1]](*(Path(argument) for argument in sys.argv[2:]))
    sys.exit(1)
