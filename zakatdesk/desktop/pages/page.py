"""What every page has: a title, room around it, and one place where it is told that the ledger changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import Display
from zakatdesk.desktop.widgets.buttons import command_button
from zakatdesk.desktop.widgets.text import Size, label


class Page(QWidget):
    """One page of the window.

    Args:
        title: The words at the top.
        bridge: The open ledger.
        commands: What the window can do.
    """

    def __init__(
        self, title: str, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.bridge = bridge
        self.words = bridge.words
        self.commands = commands
        self.icons = icons
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        self.column.setSpacing(MARGIN)
        self.head = QHBoxLayout()
        self.head.setSpacing(GAP)
        self.head.addWidget(label(title, self, size=Size.TITLE, bold=True), 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self.head)
        bridge.changed.connect(self.refresh)

    @property
    def display(self) -> Display:
        """Texts for the ledger as it is now."""
        return Display(self.words, self.bridge.ledger)

    def add_head_button(self, command: str, words: str, *, leading: bool = False) -> None:
        """Put a button for a command beside the title."""
        self.head.addWidget(command_button(self.commands[command], words, self, leading=leading))

    def refresh(self) -> None:
        """Show the ledger as it is now."""
