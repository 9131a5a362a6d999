"""`python -m tests.pictures`: every page and dialog in Arabic, English and Indonesian, and the pictures of the README."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from tests.desktop.scenes import scenes
from tests.desktop.stage import Answers, is_open, raise_desk, world
from tests.pictures.sheet import draw_sheet
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.look import dress

ROOT = Path(__file__).resolve().parents[2]
SHEETS_FOLDER = ROOT / "build" / "pictures"
README_FOLDER = ROOT / "docs" / "pictures"
LANGUAGES = ("ar", "en", "id")
OF_README = {("home", "en"), ("home", "ar"), ("charts", "en"), ("years", "id"), ("statement", "ar"), ("why", "en")}
"""The scenes that the README shows, each in one language."""

SETTLE_MS = 120
ROUNDS = 3
"""What was done beside the window may begin something more: a page that is there is laid out, and what it shows is drawn."""
SOON_MS = 1_000
"""A timer that waits longer than this begins nothing that belongs to the picture."""

_Kind = TypeVar("_Kind", bound=QObject)


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the window paint."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def come_to_rest(desk: Desk) -> None:
    """Wait until nothing is begun or done beside the window any more, however busy the machine is."""
    for _ in range(ROUNDS):
        settle()
        while any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS for timer in _all(desk, QTimer)
        ):
            settle()
        for pool in _all(desk, QThreadPool):
            pool.waitForDone()
    settle()


def _all(desk: Desk, kind: type[_Kind]) -> list[_Kind]:
    return [*desk.findChildren(kind), *desk.window.findChildren(kind)]


def pictures_of(desk: Desk) -> list[tuple[str, QPixmap]]:
    """Every scene, painted."""
    found = []
    for name, make, clear in scenes(desk):
        widget = make()
        come_to_rest(desk)
        found.append((name, widget.grab()))
        clear()
    return found


def main() -> int:
    """Draw the sheets and say where they lie."""
    app = QApplication(sys.argv[:1])
    dress(app)
    for language in LANGUAGES:
        with TemporaryDirectory() as folder:
            desk = raise_desk(app, world(Path(folder)), language, Answers())
            desk.start(None)
            while not is_open(desk):
                settle()
            pictures = pictures_of(desk)
            desk.window.close()
        sheet = SHEETS_FOLDER / f"sheet-{language}.png"
        draw_sheet(pictures, sheet)
        print(sheet.relative_to(ROOT))
        for name, picture in pictures:
            path = SHEETS_FOLDER / language / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            picture.save(str(path))
            if (name, language) in OF_README:
                picture.save(str(README_FOLDER / f"{name}-{language}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
