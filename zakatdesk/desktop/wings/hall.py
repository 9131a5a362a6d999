"""What every wing of the window shares: the open ledger, the commands, and the place for one dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from zakatdesk.desktop.advice import Advice
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.domain.parts import Frozen

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.backups import Backups
    from zakatdesk.desktop.actions import Commands
    from zakatdesk.desktop.choosers import Choosers
    from zakatdesk.desktop.icons import Icons
    from zakatdesk.desktop.main_window import MainWindow
    from zakatdesk.desktop.session_bridge import SessionBridge


class Places(Frozen):
    """Where files are, and how a person is asked for them.

    Attributes:
        documents: The folder where people keep their files.
        backups: The copies of ledgers on this machine, when they are asked for.
    """

    choosers: Choosers
    documents: Path
    backups: Callable[[], Backups]


class Hall(QObject):
    """The middle of the window, from which the wings go off.

    Args:
        bridge: The open ledger.

    Attributes:
        signs: Which sign is the decimal one, where a person was asked.
        advice: What the checks find.
        explanation: The explanation of a rule that was shown last.
        dialog: The dialog that is open, or that was left last with something typed in it.

    Signals:
        why_asked: A `bookkeeping.views.why.Asked` that is to be explained beside the page.
    """

    why_asked = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        bridge: SessionBridge,
        commands: Commands,
        icons: Icons,
        places: Places,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.window = window
        self.bridge = bridge
        self.commands = commands
        self.icons = icons
        self.places = places
        self.signs = DecimalSigns(lambda: bridge.session.file, bridge.words)
        self.advice = Advice(bridge, self)
        self.dialog: QDialog | None = None
        self.explanation: QDialog | None = None
        bridge.failed.connect(self._tell_in_dialog)

    def explain_rule(self, axis: str, chosen: str = "") -> None:
        """Show what is known of a disputed question, above whatever is open; one answer may be the one in force."""
        from zakatdesk.desktop.dialogs.explanation import ExplanationSheet  # noqa: PLC0415 - only when it is asked for

        above = QApplication.activeModalWidget() or self.window
        self.explanation = ExplanationSheet(axis, chosen, self.bridge.words, above)
        self.explanation.open()

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog; what was left in another one is forgotten."""
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = dialog
        self.window.messages.forget_draft()
        dialog.open()

    def _tell_in_dialog(self, said: str) -> None:
        """Say also in the dialog that is open what failed: the line of the window lies behind it."""
        tell = getattr(self.dialog, "tell_trouble", None)
        if self.dialog is not None and self.dialog.isVisible() and tell is not None:
            tell(said)

    def offer_draft(self) -> None:
        """Say that a dialog was left, and offer to bring it back."""
        self.window.messages.tell_draft(self.tr("Left without saving. What you typed is still there."))

    def take_over(self, dialog: QDialog, *, on_screen: bool) -> None:
        """Go on with a dialog from before the pages were made anew: open it, or offer what was left in it."""
        from zakatdesk.desktop.dialogs.form import FormDialog  # noqa: PLC0415 - only where there is one

        self.dialog = dialog
        if isinstance(dialog, FormDialog):
            dialog.left.connect(self.offer_draft)
        if on_screen:
            dialog.open()
        else:
            self.offer_draft()

    def bring_back(self) -> bool:
        """Open the dialog again that was left; tells whether there was one."""
        if not self.window.messages.offers_draft or self.dialog is None:
            return False
        self.window.messages.hide()
        self.dialog.open()
        return True
