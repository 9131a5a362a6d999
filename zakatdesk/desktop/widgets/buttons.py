"""Buttons for commands; at most one on a page leads."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from zakatdesk.desktop.look import accent


def command_button(action: QAction, words: str, parent: QWidget, *, leading: bool = False) -> QPushButton:
    """A button that does what a command does, and can be pressed when that can be done.

    Its words are shorter than those in the menu. One that leads has the accent colour.
    """
    button = QPushButton(action.icon(), words, parent)
    button.setObjectName("button_" + action.objectName())
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    if leading:
        button.setIcon(QIcon(action.icon().pixmap(QSize(20, 20), QIcon.Mode.Selected)))
        lead(button)
    return button


def lead(button: QPushButton) -> None:
    """Give a button the accent colour and the words that stand on it."""
    palette = QPalette(button.palette())
    # A button that cannot be pressed looks so.
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Button, accent(palette))
        palette.setColor(group, QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.HighlightedText))
    button.setPalette(palette)


def link_button(words: str, name: str, parent: QWidget) -> QPushButton:
    """A quiet button that looks like a link."""
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setFlat(True)
    palette = QPalette(button.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, accent(palette))
    button.setPalette(palette)
    return button
