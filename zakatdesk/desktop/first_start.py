"""The first questions, and the ledger that is made from the answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.desktop.ledger_file.new_places import choose_new_path, free_path
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk
    from zakatdesk.desktop.dialogs.first_run import FirstRun, Start


class FirstStart(QObject):
    """Asks what a new ledger needs to know.

    Args:
        desk: The window.

    Signals:
        made: The file of the new ledger, and what was answered.
        open_asked: A ledger that is there is wanted instead.
        example_asked: The example is wanted instead.
    """

    made = Signal(object, object)
    open_asked = Signal()
    example_asked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.dialog: FirstRun | None = None
        self._start: Start | None = None

    def ask(self, screen: int = 0) -> None:
        """Show the questions."""
        from zakatdesk.desktop.dialogs.first_run import FirstRun, Start  # noqa: PLC0415 - only for a new ledger

        desk = self._desk
        if self._start is None:
            self._start = Start(free_path(desk.documents))
        dialog = FirstRun(desk.words, self._start, self._choose_path, screen, desk.window)
        dialog.language_chosen.connect(lambda language: self._ask_again(lambda: desk.choose_language(language)))
        dialog.digits_chosen.connect(lambda digits: self._ask_again(lambda: desk.choose_digits(digits)))
        dialog.begun.connect(self._begin)
        dialog.open_asked.connect(self.open_asked)
        dialog.example_asked.connect(self.example_asked)
        self.dialog = dialog
        dialog.open()

    def end(self) -> None:
        """Another ledger was opened; the questions are answered by that."""
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None

    def _choose_path(self, start: Path) -> Path | None:
        return choose_new_path(self._desk, start)

    def _ask_again(self, act: Callable[[], None]) -> None:
        """Change how the window speaks, and go on with the questions in the new way."""
        before = self.dialog
        act()
        self.ask()
        if before is not None:
            before.deleteLater()

    def _begin(self) -> None:
        """Make the ledger and begin with the first holding."""
        start = self._start
        file = None if start is None else self._create(start)
        if file is not None:
            self._start = None
            self.end()
            self.made.emit(file, start)

    def _create(self, start: Start) -> LedgerFile | None:
        from zakatdesk.bookkeeping.actions.people import add_person  # noqa: PLC0415 - only for a new ledger

        desk = self._desk
        try:
            change = add_person(
                Ledger(),
                id=desk.services.new_id(),
                name=start.name,
                currency=start.currency,
                policies=(start.policy,),
            )
            start.path.parent.mkdir(parents=True, exist_ok=True)
            return desk.services.create_ledger(start.path, Ledger().apply(change))
        except (DomainError, LedgerFileError) as error:
            desk.window.messages.tell_failure(desk.words.error(error))
        except OSError:
            fault = LedgerFileError(FileFault.CANNOT_WRITE, path=start.path)
            desk.window.messages.tell_failure(desk.words.error(fault))
        return None
