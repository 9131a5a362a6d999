"""People, their rules, and the calendar they share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.desktop.dialogs.person_dialog import PersonDialog
    from zakatdesk.desktop.wings.hall import Hall


class PeopleWing(QObject):
    """Whose zakat it is."""

    page = "people"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.people import PeoplePage  # noqa: PLC0415 - see Wing

        page = PeoplePage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.edit_asked.connect(self.edit_person)
        page.remove_asked.connect(self.remove_person)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {"add_person": self.add_person, "correct_month": self.correct_month}

    def add_person(self) -> None:
        """Open the dialog for a new person."""
        self._show(None)

    def edit_person(self, person_id: str) -> None:
        """Open the dialog for a person."""
        self._show(person_id)

    def edit_rules(self, person_id: str) -> None:
        """Open the dialog for a person at the rules."""
        self._show(person_id).show_rules()

    def remove_person(self, person_id: str) -> None:
        """Take a person with everything that is kept of that person out of the ledger; undo brings all back."""
        from zakatdesk.bookkeeping.actions.people import remove_person  # noqa: PLC0415

        bridge = self._hall.bridge
        bridge.attempt(lambda: remove_person(bridge.ledger, person_id))

    def correct_month(self, begins: int | None = None) -> None:
        """Open the dialog for the beginning of a month: of the one that begins on a civil day, else of today's."""
        from zakatdesk.desktop.dialogs.month_dialog import MonthDialog  # noqa: PLC0415

        hall = self._hall
        hall.show_dialog(MonthDialog(hall.bridge, hall.icons, hall.window, around=begins))

    def _show(self, person_id: str | None) -> PersonDialog:
        from zakatdesk.desktop.dialogs.person_dialog import PersonDialog  # noqa: PLC0415

        hall = self._hall
        person = hall.bridge.ledger.person(person_id) if person_id else None
        dialog = PersonDialog(hall.bridge, hall.icons, person, hall.window)
        dialog.left.connect(hall.offer_draft)
        dialog.rules.explain_asked.connect(hall.explain_rule)
        hall.show_dialog(dialog)
        return dialog
