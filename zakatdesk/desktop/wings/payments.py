"""Payments: zakat that was given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.bookkeeping.views.dividing import Target
    from zakatdesk.bookkeeping.views.home import DueRow
    from zakatdesk.desktop.pages.payments import PaymentsPage
    from zakatdesk.desktop.wings.hall import Hall


class PaymentsWing(QObject):
    """What was given.

    Signals:
        person_asked: There is nobody yet who could pay.
    """

    person_asked = Signal()
    page = "payments"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.payments import PaymentsPage  # noqa: PLC0415 - see Wing

        page = PaymentsPage(self._hall.bridge, self._hall.commands, self._hall.icons)
        page.edit_asked.connect(self.edit_payment)
        page.remove_asked.connect(self.remove_payment)
        return page

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {
            "edit_payment": lambda: self.edit_payment(self.current),
            "remove_payment": lambda: self.remove_payment(self.current),
        }

    @property
    def view(self) -> PaymentsPage:
        """The page, opened."""
        return cast("PaymentsPage", self._hall.window.page_named("payments"))

    @property
    def current(self) -> str:
        """The id of the chosen payment; empty on other pages."""
        return self.view.current_id if self._hall.window.page == "payments" else ""

    def pay(self) -> None:
        """Open the dialog for what the person looked at still owes, the oldest first; else for the first who owes."""
        looked_at = self.view.person.code if self._hall.window.page == "payments" else ""
        self._show(looked_at or self._debtor(), None, "")

    def pay_row(self, row: DueRow) -> None:
        """Open the dialog for one row of what is due."""
        from zakatdesk.bookkeeping.views.dividing import Target  # noqa: PLC0415

        self._show(row.person, Target(row.zakat_class, row.due), "")

    def edit_payment(self, payment_id: str) -> None:
        """Open the dialog for a payment."""
        payment = self._hall.bridge.ledger.payments.get(payment_id)
        if payment is not None:
            self._show(payment.person, None, payment_id)

    def remove_payment(self, payment_id: str) -> None:
        """Take a payment out of the ledger; undo brings it back. In a closed year it is asked why."""
        from zakatdesk.bookkeeping.actions.payments import remove_payment  # noqa: PLC0415
        from zakatdesk.bookkeeping.views.payments import is_closed  # noqa: PLC0415

        bridge = self._hall.bridge
        payment, now = bridge.ledger.payments.get(payment_id), bridge.outlook.now
        if payment is None:
            return
        uses = [use for use in now.person(payment.person).uses if use.payment == payment_id] if now else []
        if is_closed(bridge.ledger, payment, uses):
            self._ask_reason(payment_id)
        else:
            bridge.attempt(lambda: remove_payment(bridge.ledger, payment_id))

    def _ask_reason(self, payment_id: str) -> None:
        from zakatdesk.bookkeeping.actions.payments import remove_payment  # noqa: PLC0415
        from zakatdesk.desktop.dialogs.reason_dialog import ReasonDialog  # noqa: PLC0415

        hall = self._hall
        question = self.tr("This payment settled zakat of a closed year. It goes, and the history keeps why.")
        dialog = ReasonDialog(hall.bridge.words, question, hall.window)
        dialog.given.connect(
            lambda reason: hall.bridge.attempt(lambda: remove_payment(hall.bridge.ledger, payment_id, reason=reason))
        )
        hall.show_dialog(dialog)

    def _debtor(self) -> str:
        """The first person who owes something; else the first of all."""
        bridge = self._hall.bridge
        rows = bridge.outlook.now.people if bridge.outlook.now is not None else ()
        owing = (row.person for row in rows if row.outstanding > 0)
        return next(owing, next(iter(bridge.ledger.people), ""))

    def _show(self, person: str, target: Target | None, payment_id: str) -> None:
        from zakatdesk.desktop.dialogs.holding_dialog import Desk  # noqa: PLC0415
        from zakatdesk.desktop.dialogs.pay_dialog import PayDialog  # noqa: PLC0415

        hall = self._hall
        if not person:
            self.person_asked.emit()
            return
        payment = hall.bridge.ledger.payments[payment_id] if payment_id else None
        dialog = PayDialog(hall.bridge, Desk(hall.icons, hall.signs), person, target, payment, hall.window)
        dialog.left.connect(hall.offer_draft)
        hall.show_dialog(dialog)
