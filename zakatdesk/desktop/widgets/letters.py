"""The letters that Alt goes to: whatever the language, each stands for one thing only in a menu or dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

Text = tuple[Callable[[], str], Callable[[str], None]]
"""How a text is read, and how it is written."""


def settle_letters(texts: Iterable[Text]) -> None:
    """Let each text keep its letter, or give it a free one of its own where an earlier text has that letter."""
    taken: set[str] = set()
    for read, write in texts:
        text = read()
        wanted = letter_of(text)
        if not wanted:
            continue
        if wanted in taken:
            text = _with_other_letter(text, taken)
            write(text)
            wanted = letter_of(text)
        taken.add(wanted)


def settle_in(root: QWidget) -> None:
    """Settle the letters of labels and buttons, in the order in which they were made."""
    found: list[Text] = []
    for widget in root.findChildren(QWidget):
        is_label = isinstance(widget, QLabel) and widget.buddy() is not None
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and is_label):
            found.append((widget.text, widget.setText))
    settle_letters(found)


def settle_actions(actions: Sequence[QAction]) -> None:
    """Settle the letters of one menu."""
    settle_letters([(action.text, action.setText) for action in actions if action.text()])


def letter_of(text: str) -> str:
    """The letter behind the mark; empty where there is none."""
    place = _mark(text)
    return text[place + 1].casefold() if place >= 0 else ""


def without_letter(text: str) -> str:
    """The text as it is spoken."""
    place = _mark(text)
    return (text[:place] + text[place + 1 :] if place >= 0 else text).replace("&&", "&")


def _mark(text: str) -> int:
    """Where the mark stands; a doubled one is a sign of its own."""
    place = 0
    while (place := text.find("&", place)) >= 0:
        if text[place + 1 : place + 2] == "&":
            place += 2
        elif place + 1 < len(text):
            return place
        else:
            break
    return -1


def _with_other_letter(text: str, taken: set[str]) -> str:
    place = _mark(text)
    bare = text[:place] + text[place + 1 :]
    for at, letter in enumerate(bare):
        if letter.isalpha() and letter.casefold() not in taken:
            return bare[:at] + "&" + bare[at:]
    return bare
