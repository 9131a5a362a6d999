"""What somebody was typing when the ledger was locked: it stays in memory, and the ledger does not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from zakatdesk.domain.parts import Frozen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from zakatdesk.desktop.session_bridge import SessionBridge
    from zakatdesk.desktop.widgets.register import TypedEntry
    from zakatdesk.desktop.workspace import Workspace


class KeptForm(Frozen):
    """The form behind the lock.

    Attributes:
        path: Of the ledger.
        page: The page that was open.
        bridge: Without a ledger while it is locked; the dialog knows no other.
        dialog: The dialog that was open, or was left with something in it.
        was_open: Whether it was open.
        entry: What was being typed into a row of a register.
    """

    path: Path
    page: str
    bridge: SessionBridge
    dialog: QDialog | None
    was_open: bool
    entry: TypedEntry | None

    @property
    def has_form(self) -> bool:
        """Whether anything was being typed."""
        return self.dialog is not None or self.entry is not None


def keep_form(workspace: Workspace, path: Path, page: str) -> KeptForm:
    """Take what was typed out of the way and the ledger out of it."""
    dialog = workspace.dialog
    if dialog is not None and not dialog.isVisible() and not workspace.hall.window.messages.offers_draft:
        dialog = None  # it was finished
    was_open = dialog is not None and dialog.isVisible()
    entry = workspace.holdings.take_typed()
    if dialog is not None:
        for timer in dialog.findChildren(QTimer):
            timer.stop()  # what it would work out needs the ledger
        dialog.hide()
    workspace.bridge.seal()
    return KeptForm(path, page, workspace.bridge, dialog, was_open, entry)


def bring_back(kept: KeptForm, workspace: Workspace) -> None:
    """Put what was typed where it was, in the pages that were made anew."""
    if kept.dialog is not None:
        workspace.hall.take_over(kept.dialog, on_screen=kept.was_open)
    if kept.entry is not None:
        workspace.holdings.type_again(kept.entry)
