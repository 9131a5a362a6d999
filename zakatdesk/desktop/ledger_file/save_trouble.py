"""When a save fails: what is said, and what a person may try. Nothing that was typed is lost meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.desktop.ledger_file.elsewhere import copy_elsewhere
from zakatdesk.desktop.ledger_file.new_places import choose_new_path, free_path

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk

AGAIN, ELSEWHERE, LEAVE = "again", "elsewhere", "leave"


class SaveTrouble(QObject):
    """Asks what to do when a change could not be saved.

    Signals:
        moved: The ledger goes on in another file.
    """

    moved = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def save(self, session: LedgerSession, act: Callable[[], object]) -> None:
        """Do what saves; on failure ask, until it is saved or somebody gives up.

        Raises:
            LedgerFileError: It was given up, or asking is of no use.
            DomainError: As `act`.
        """
        while True:
            try:
                act()
            except LedgerFileError as error:
                if error.fault is FileFault.CHANGED_ELSEWHERE or not self._may_go_on(session, error):
                    raise
            else:
                return

    def ask_elsewhere(self, session: LedgerSession) -> bool:
        """Ask for another place and go on there; tells whether it was done."""
        desk = self._desk
        path = choose_new_path(desk, free_path(desk.documents))
        if path is None:
            return False
        try:
            session.continue_in(copy_elsewhere(desk.services, session, path))
        except LedgerFileError as error:
            desk.window.messages.tell_failure(desk.words.error(error))
            return False
        self.moved.emit()
        return True

    def _may_go_on(self, session: LedgerSession, error: LedgerFileError) -> bool:
        """Whether it is worth another try."""
        desk = self._desk
        answers = (
            (AGAIN, self.tr("&Try again")),
            (ELSEWHERE, self.tr("&Save elsewhere…")),
            (LEAVE, self.tr("&Leave it")),
        )
        text = self.tr(
            "{what}\n\nWhat you typed is still there. Saving elsewhere makes a copy of the ledger with your change."
        )
        said = text.format(what=desk.words.error(error))
        answer = desk.choosers.choose(desk.window, self.tr("Your change is not saved yet"), said, answers)
        if answer == ELSEWHERE:
            return self.ask_elsewhere(session)
        return answer == AGAIN
