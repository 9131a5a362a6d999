"""The open form, in and out of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.desktop.ledger_file.new_places import choose_new_path, free_path
from zakatdesk.domain.errors import DomainError

if TYPE_CHECKING:
    from zakatdesk.desktop.desk import Desk


class Exchanging(QObject):
    """Asks for files and carries ledgers in and out.

    Signals:
        made: The file of the ledger that came in.
    """

    made = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask_import(self) -> None:
        """Ask for an open form and make a ledger of it."""
        from zakatdesk.exchange.open_form import read_ledger  # noqa: PLC0415 - only when it is wanted

        desk = self._desk
        kinds = self.tr("Open form (*{suffix})").format(suffix=".json")
        source = desk.choosers.existing(desk.window, self.tr("Import an open form"), desk.documents, kinds)
        target = choose_new_path(desk, free_path(desk.documents)) if source is not None else None
        if source is None or target is None:
            return
        try:
            ledger = read_ledger(source.read_text(encoding="utf-8"))
            file = desk.services.create_ledger(target, ledger)
        except (DomainError, LedgerFileError) as error:
            desk.window.messages.tell_failure(desk.words.error_at_place(error))
        except (OSError, UnicodeDecodeError):
            fault = LedgerFileError(FileFault.CANNOT_READ, path=source)
            desk.window.messages.tell_failure(desk.words.error(fault))
        else:
            self.made.emit(file)

    def ask_export(self, session: LedgerSession | None) -> None:
        """Ask for a place and write the ledger there as an open form."""
        from zakatdesk.exchange.open_form import write_ledger  # noqa: PLC0415

        desk = self._desk
        if session is None:
            return
        kinds = self.tr("Open form (*{suffix})").format(suffix=".json")
        start = desk.documents / (session.file.path.stem + ".json")
        target = desk.choosers.new(desk.window, self.tr("Export as an open form"), start, kinds)
        if target is None:
            return
        try:
            target.write_text(write_ledger(session.ledger), encoding="utf-8")
            target.chmod(0o600)
        except OSError:
            fault = LedgerFileError(FileFault.CANNOT_WRITE, path=target)
            desk.window.messages.tell_failure(desk.words.error(fault))
        else:
            said = self.tr("Written to {path}").format(path=desk.words.figure(str(target)))
            desk.window.messages.tell_done(said, undoable=False)
