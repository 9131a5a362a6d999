"""One journey by the keyboard, in each language: two missed years are paid, one in parts, and the next in advance."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.builders import saver
from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import child, type_keys
from zakatdesk.bookkeeping.services import Services
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.pay_dialog import PayDialog
from zakatdesk.desktop.pages.home import HomePage
from zakatdesk.desktop.pages.payments import PaymentsPage
from zakatdesk.desktop.texts.payment_texts import ADVANCE, PAID_ALL, PAID_LEFT
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Sentence
from zakatdesk.fiqh.assessment import PersonAssessment, Status

ADVANCE_PAID = Fraction(100)


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_two_missed_years_and_one_in_advance(
    language: str, open_desk: OpenDesk, outside: Services, tmp_path: Path
) -> None:
    path = tmp_path / "missed.zakat"
    outside.create_ledger(path, missed()).close()
    desk = open_desk(path, language)
    assert [row.status for row in now(desk).obligations] == [Status.OVERDUE, Status.OVERDUE]

    _pay(desk, "100")
    assert message(desk) == said(desk, PAID_LEFT, amount=100, left=400)
    assert [row.outstanding for row in now(desk).obligations] == [150, 250]
    _pay(desk, "400")
    assert message(desk) == said(desk, PAID_ALL, amount=400)
    assert [row.status for row in now(desk).obligations] == [Status.PAID, Status.PAID]

    _pay_next_year(desk, "100")
    assert now(desk).credit == ADVANCE_PAID
    page = cast(PaymentsPage, desk.window.page_named("payments"))
    assert page.model.rowCount() == 3
    assert [str(page.model.index(row, 3).data()).count("\n") for row in range(3)] == [0, 1, 0]

    _undo_by_the_message_line(desk)
    assert now(desk).credit == 0
    desk.commands["redo"].trigger()
    desk.window.close()
    again = open_desk(path, language)
    assert now(again).credit == ADVANCE_PAID
    assert now(again).outstanding == 0


def missed() -> Ledger:
    """Cash since Muharram 1446: two years are unpaid on the day of the tests."""
    return saver(MISSED_YEARS="FIXED_BASE").on("1446-01-01 AH", "opening", "cash", "10000").ledger()


def workspace(desk: Desk) -> Workspace:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace


def now(desk: Desk) -> PersonAssessment:
    found = workspace(desk).bridge.outlook.now
    assert found is not None
    return found.person("p")


def message(desk: Desk) -> str:
    return desk.window.messages.text()


def said(desk: Desk, sentence: Sentence, **amounts: int) -> str:
    """The sentence as the window says it."""
    words = workspace(desk).bridge.words
    shown = {name: words.money(Fraction(amount), "EGP") for name, amount in amounts.items()}
    return words.text(sentence).format(**shown)


def _pay(desk: Desk, amount: str) -> None:
    """The command, the amount, Enter."""
    desk.commands["page_payments"].trigger()
    desk.commands["pay"].trigger()
    dialog = cast(PayDialog, workspace(desk).dialog)
    assert dialog.amount.line.selectedText() == dialog.amount.line.text()
    type_keys(dialog.amount.line, amount)
    QTest.keyClick(dialog.amount.line, Qt.Key.Key_Return)
    assert not dialog.isVisible(), (dialog.amount.note.text(), dialog.trouble.text())


def _pay_next_year(desk: Desk, amount: str) -> None:
    """The year that runs, from its row on Home."""
    desk.commands["page_home"].trigger()
    home = cast(HomePage, desk.window.page_named("home"))
    home.later.view.setCurrentIndex(home.later.model.index(0, 0))
    row = home.later.current
    assert row is not None
    workspace(desk).payments.pay_row(row)
    dialog = cast(PayDialog, workspace(desk).dialog)
    type_keys(dialog.amount.line, amount)
    dialog.look_ahead()
    words = workspace(desk).bridge.words
    day = words.day(row.due, workspace(desk).bridge.ledger.calendar)
    assert dialog.outcome.text == words.text(ADVANCE).format(amount=words.money(Fraction(100), "EGP"), day=day)
    QTest.keyClick(dialog.amount.line, Qt.Key.Key_Return)
    made = list(workspace(desk).bridge.ledger.payments.values())[-1]
    assert made.for_due == date.fromordinal(row.due)


def _undo_by_the_message_line(desk: Desk) -> None:
    button = child(desk.window, QPushButton, "message_undo")
    QTest.keyClick(button, Qt.Key.Key_Space)
