"""A window with a ledger of its own, for tests and for pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.bootstrap import services
from zakatdesk.desktop.choosers import Choosers
from zakatdesk.desktop.desk import Desk
from zakatdesk.domain.parts import replace
from zakatdesk.words import Words

TODAY = date(2026, 11, 21)
"""11 Jumada al-Akhirah 1448 AH, a Saturday."""


@dataclass
class Answers:
    """What the choosers answer, and what they were asked."""

    existing: Path | None = None
    new: Path | None = None
    yes: bool = True
    chosen: list[str] = field(default_factory=list)
    folder: Path | None = None
    asked: list[str] = field(default_factory=list)

    def choosers(self) -> Choosers:
        return Choosers(self._existing, self._new, self._confirm, self._choose, self._folder)

    def _existing(self, _parent: QWidget, title: str, _start: Path, _kinds: str) -> Path | None:
        self.asked.append(title)
        return self.existing

    def _new(self, _parent: QWidget, title: str, _start: Path, _kinds: str) -> Path | None:
        self.asked.append(title)
        return self.new

    def _confirm(self, _parent: QWidget, question: str, _follows: str, _words: str) -> bool:
        self.asked.append(question)
        return self.yes

    def _choose(self, _parent: QWidget, title: str, text: str, answers: Sequence[tuple[str, str]]) -> str:
        """The next of the answers that were chosen, else the last one that is offered."""
        self.asked += [title, text]
        return self.chosen.pop(0) if self.chosen else answers[-1][0]

    def _folder(self, _parent: QWidget, title: str, _start: Path) -> Path | None:
        self.asked.append(title)
        return self.folder


def world(folder: Path, today: date = TODAY) -> Services:
    """The outside world with a fixed day and counted ids."""
    numbers = count(1)
    return replace(services(folder), today=lambda: today, new_id=lambda: f"id{next(numbers):04}")


def raise_desk(app: QApplication, outside: Services, language: str, answers: Answers) -> Desk:
    """The window in a language; nothing is open before `start`."""
    outside.settings.set(Setting.LANGUAGE, language)
    return Desk(app, outside, Words(language), answers.choosers(), "0.1.0")


def is_open(desk: Desk) -> bool:
    """Whether a ledger is open and its page is shown."""
    opened = desk.opened
    if opened is None or opened.workspace is None:
        return False
    return opened.workspace.bridge.is_complete and opened.workspace.hall.advice.is_known


def child(parent: QObject, kind: type[QWidget], name: str) -> QWidget:
    """The one widget of this name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def type_keys(widget: QWidget, text: str) -> None:
    """Press a key for each letter, of any script; Qt's own key clicks know Latin letters only."""
    for letter in text:
        key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
