"""Payments and prices, as a person would meet their dialogs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.views.home import home
from zakatdesk.desktop.dialogs.paste_prices import PastePrices
from zakatdesk.desktop.dialogs.pay_dialog import PayDialog
from zakatdesk.desktop.dialogs.reason_dialog import ReasonDialog
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.payment import Category

PASTED = (
    "Date\tPrice\n2023-03-23\t2,450.50\n1 Ramadan 1445\t3450\n2025-13-01\t4650\n2026-02-15\t7300\n2026-11-01\t7150\n"
)


def paying(workspace: Workspace) -> PayDialog:
    """The dialog for what is owed longest."""
    workspace.payments.pay()
    return cast(PayDialog, workspace.dialog)


def _part(workspace: Workspace) -> QWidget:
    dialog = paying(workspace)
    dialog.amount.set_steps(5_000_00)
    dialog.category.choice.choose(Category.GHARIMIN)
    dialog.category.choice.chosen.emit(Category.GHARIMIN)
    dialog.source.choice.setCurrentIndex(1)
    dialog.look_ahead()
    return dialog


def _abroad(workspace: Workspace) -> QWidget:
    dialog = paying(workspace)
    dialog.given.choose("USD")
    dialog.given.chosen.emit("USD")
    dialog.day.set_day(date(2027, 2, 1))
    dialog.amount.set_steps(100_00)
    dialog.look_ahead()
    return dialog


def _advance(workspace: Workspace) -> QWidget:
    bridge = workspace.bridge
    row = next(row for row in home(bridge.ledger, bridge.outlook, bridge.today).later if row.expected)
    workspace.payments.pay_row(row)
    return cast(PayDialog, workspace.dialog)


def _edited(workspace: Workspace) -> QWidget:
    workspace.payments.edit_payment(next(iter(workspace.bridge.ledger.payments)))
    return cast(PayDialog, workspace.dialog)


def _pasted(workspace: Workspace) -> QWidget:
    workspace.prices.paste_prices()
    dialog = cast(PastePrices, workspace.dialog)
    dialog.text.setPlainText(PASTED)
    dialog.read()
    return dialog


def _asking(workspace: Workspace) -> QWidget:
    workspace.prices.paste_prices()
    dialog = cast(PastePrices, workspace.dialog)
    dialog.text.setPlainText("2024-03-01\t3.450\n2025-03-01\t4650,75")
    dialog.read()
    return dialog


def _reason(workspace: Workspace) -> QWidget:
    dialog = ReasonDialog(workspace.bridge.words, "2,500 EGP", workspace.hall.window)
    workspace.hall.show_dialog(dialog)
    dialog.accept()
    return dialog


PAYING: dict[str, Callable[[Workspace], QWidget]] = {
    "pay": paying,
    "pay_part": _part,
    "pay_abroad": _abroad,
    "pay_advance": _advance,
    "payment_edit": _edited,
    "paste_prices": _pasted,
    "paste_asking": _asking,
    "reason": _reason,
}
