"""Zakat years: closing them, opening them again, and their statements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from zakatdesk import __version__
from zakatdesk.bookkeeping.file_errors import LedgerFileError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.bookkeeping.records.year_record import Seal
    from zakatdesk.desktop.pages.years import YearsPage
    from zakatdesk.desktop.wings.hall import Hall
    from zakatdesk.domain.change import Change


class YearsWing(QObject):
    """The zakat years of everyone."""

    page = "years"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.years import YearsPage  # noqa: PLC0415 - see Wing

        page = YearsPage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.close_asked.connect(self.close_year)
        page.reopen_asked.connect(self.reopen_year)
        page.correction_asked.connect(self.accept_correction)
        page.statement_asked.connect(self.show_statement)
        page.why_asked.connect(self._hall.why_asked)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {"statement": self._statement}

    @property
    def view(self) -> YearsPage:
        """The page, opened."""
        return cast("YearsPage", self._hall.window.page_named("years"))

    def close_year(self, person: str, year: int) -> None:
        """Close a year, after a question and a backup."""
        from zakatdesk.bookkeeping.closing import close_year  # noqa: PLC0415

        bridge, words = self._hall.bridge, self._hall.bridge.words
        question = self.tr("Close the year {year} AH of {person}?").format(
            year=words.plain(year), person=words.named("person", person, bridge.ledger)
        )
        follows = self.tr(
            "What fell due in it then stays as it is, whatever is changed later. A backup is made first; the year can be opened again."
        )
        sure = self._hall.places.choosers.confirm(self._hall.window, question, follows, self.tr("Close the year"))
        if sure and self._back_up():
            bridge.attempt(
                lambda: close_year(
                    bridge.ledger,
                    bridge.session.assessment,
                    person,
                    year,
                    seal=self.seal(),
                    new_id=bridge.new_id,
                )
            )

    def _back_up(self) -> bool:
        """Make a copy that is kept for good; tells why where it cannot be made."""
        bridge = self._hall.bridge
        try:
            self._hall.places.backups().back_up(bridge.session.file, closed_year=True)
        except LedgerFileError as error:
            bridge.failed.emit(bridge.words.error(error))
            return False
        return True

    def reopen_year(self, person: str, year: int) -> None:
        """Ask why, and let a year follow the facts again."""
        from zakatdesk.bookkeeping.closing import reopen_year  # noqa: PLC0415

        bridge = self._hall.bridge
        follows = self.tr("The year then follows the facts and rules of today again. The reason stays in the history.")
        self._ask_reason(follows, lambda reason: reopen_year(bridge.ledger, person, year, reason))

    def accept_correction(self, person: str, year: int) -> None:
        """Ask why, and close a year anew with what the facts give now."""
        from zakatdesk.bookkeeping.closing import accept_correction  # noqa: PLC0415

        bridge = self._hall.bridge
        follows = self.tr(
            "The year is closed anew with what the facts give now. Its statement tells what was before, and why."
        )
        self._ask_reason(
            follows,
            lambda reason: accept_correction(
                bridge.ledger, bridge.today, person, year, reason, seal=self.seal(), new_id=bridge.new_id
            ),
        )

    def _ask_reason(self, follows: str, act: Callable[[str], Change]) -> None:
        from zakatdesk.desktop.dialogs.reason_dialog import ReasonDialog  # noqa: PLC0415

        hall = self._hall
        dialog = ReasonDialog(hall.bridge.words, follows, hall.window)
        dialog.given.connect(lambda reason: hall.bridge.attempt(lambda: act(reason)))
        hall.show_dialog(dialog)

    def _statement(self) -> None:
        """Open the statement of the year that is chosen, else of the newest one."""
        chosen = self.view.current
        if chosen is None:
            self._hall.window.messages.tell_failure(self.tr("There is no zakat year yet, so there is no statement."))
        else:
            self.show_statement(chosen.person, chosen.year)

    def show_statement(self, person: str, year: int) -> None:
        """Open the statement of a year."""
        from zakatdesk.desktop.dialogs.statement_dialog import StatementDialog  # noqa: PLC0415

        hall = self._hall
        hall.show_dialog(StatementDialog(hall.bridge, hall.places, self.seal(), person, year, hall.window))

    def seal(self) -> Seal:
        """What stands at the foot of a paper that is made now."""
        from zakatdesk.bookkeeping.records.year_record import Seal  # noqa: PLC0415
        from zakatdesk.exchange.fingerprint import fingerprint  # noqa: PLC0415

        return Seal(__version__, fingerprint(self._hall.bridge.ledger))
