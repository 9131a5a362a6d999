"""What asks a person outside the window's own fields: files, and yes or no. Handed down, so that a test can answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from zakatdesk.domain.parts import Frozen

ChooseFile = Callable[[QWidget, str, Path, str], Path | None]
"""Asked with a parent, a title, a folder or file to begin with, and a filter such as `Ledgers (*.zakat)`."""

Confirm = Callable[[QWidget, str, str, str], bool]
"""Asked with a parent, a question, what would follow, and the words of the button that does it."""

Choose = Callable[[QWidget, str, str, Sequence[tuple[str, str]]], str]
"""Asked with a parent, what happened in a few words, the whole of it, and pairs (code, words); answers a code, the last
one where somebody only closes the question."""

ChooseFolder = Callable[[QWidget, str, Path], Path | None]
"""Asked with a parent, a title and a folder to begin with."""


class Choosers(Frozen):
    """The ways to ask.

    Attributes:
        existing: For a file that is there.
        new: For a place to write to.
        choose: For one of several answers.
        folder: For a folder that is there.
    """

    existing: ChooseFile
    new: ChooseFile
    confirm: Confirm
    choose: Choose
    folder: ChooseFolder


def system_choosers() -> Choosers:
    """The dialogs of the system."""
    return Choosers(_existing, _new, _confirm, _choose, _folder)


def _existing(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not for the first frame

    found, _ = QFileDialog.getOpenFileName(parent, title, str(start), kinds)
    return Path(found) if found else None


def _new(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

    found, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    return Path(found) if found else None


def _folder(parent: QWidget, title: str, start: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

    found = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(found) if found else None


def _choose(parent: QWidget, title: str, text: str, answers: Sequence[tuple[str, str]]) -> str:
    from zakatdesk.desktop.dialogs.question import Question  # noqa: PLC0415

    question = Question(title, text, answers, parent.window())
    question.exec()
    return question.answer


def _confirm(parent: QWidget, question: str, follows: str, words: str) -> bool:
    from PySide6.QtWidgets import QMessageBox, QPushButton  # noqa: PLC0415

    from zakatdesk.desktop.widgets.text import message_box  # noqa: PLC0415

    box = message_box(parent, QMessageBox.Icon.Question, "zakatdesk", question, follows)
    yes = QPushButton(words, box)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes
