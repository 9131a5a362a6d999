"""What asks a person outside the window's own fields: files, and yes or no. Handed down, so that a test can answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

ChooseFile = Callable[[QWidget, str, Path, str], Path | None]
"""Asked with a parent, a title, a folder or file to begin with, and a filter such as `Ledgers (*.zakat)`."""

Confirm = Callable[[QWidget, str, str, str], bool]
"""Asked with a parent, a question, what would follow, and the words of the button that does it."""


@dataclass(frozen=True, slots=True)
class Choosers:
    """The ways to ask.

    Attributes:
        existing: For a file that is there.
        new: For a place to write to.
    """

    existing: ChooseFile
    new: ChooseFile
    confirm: Confirm


def system_choosers() -> Choosers:
    """The dialogs of the system."""
    return Choosers(_existing, _new, _confirm)


def _existing(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not for the first frame

    found, _ = QFileDialog.getOpenFileName(parent, title, str(start), kinds)
    return Path(found) if found else None


def _new(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

    found, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    return Path(found) if found else None


def _confirm(parent: QWidget, question: str, follows: str, words: str) -> bool:
    from PySide6.QtWidgets import QMessageBox, QPushButton  # noqa: PLC0415

    from zakatdesk.desktop.widgets.text import message_box  # noqa: PLC0415

    box = message_box(parent, QMessageBox.Icon.Question, "zakatdesk", question, follows)
    yes = QPushButton(words, box)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes
