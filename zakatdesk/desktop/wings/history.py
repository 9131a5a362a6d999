"""What was changed, and what was removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.desktop.ledger_file.history_checking import HistoryChecking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.desktop.wings.hall import Hall


class HistoryWing(QObject):
    """The history of the ledger.

    Attributes:
        count_backups: How many backups there are.

    Signals:
        backups_asked: The backups shall be listed.
    """

    backups_asked = Signal()
    page = "history"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall
        self.checking = HistoryChecking(hall.bridge, self)
        self.count_backups: Callable[[], int] = lambda: 0

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.history import HistoryPage  # noqa: PLC0415 - see Wing

        page = HistoryPage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.restore_asked.connect(self.bring_back)
        self.checking.told.connect(
            lambda: page.tell_checked(self.checking.said, broken=self.checking.broken is not None)
        )
        page.tell_checked(self.checking.said, broken=self.checking.broken is not None)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {"forget_person": self.ask_forget}

    def ask_forget(self) -> None:
        """Ask which person shall be forgotten for good."""
        from zakatdesk.desktop.dialogs.forget_dialog import ForgetDialog  # noqa: PLC0415

        hall = self._hall
        people = list(hall.bridge.ledger.people)
        if not people:
            return
        dialog = ForgetDialog(hall.bridge, people[-1], self.count_backups(), hall.window)
        dialog.backups_asked.connect(self.backups_asked)
        hall.show_dialog(dialog)

    def bring_back(self, number: int) -> None:
        """Bring back what a change of the history removed."""
        from zakatdesk.bookkeeping.actions.restore import restore  # noqa: PLC0415

        bridge = self._hall.bridge
        try:
            removal = bridge.session.file.history_change(number)
        except LedgerFileError as error:
            bridge.failed.emit(bridge.words.error(error))
            return
        bridge.attempt(lambda: restore(bridge.ledger, removal))
