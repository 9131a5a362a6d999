"""Payments by the keyboard: the dialog, the page, and what is said."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
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
from zakatdesk.bookkeeping.actions.prices import add_price
from zakatdesk.bookkeeping.services import Services
from zakatdesk.bookkeeping.views.dividing import Target
from zakatdesk.bookkeeping.views.home import home
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.pay_dialog import PayDialog
from zakatdesk.desktop.dialogs.reason_dialog import ReasonDialog
from zakatdesk.desktop.pages.home import PAY_COLUMN, HomePage
from zakatdesk.desktop.pages.payments import PaymentsPage
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.change import adding
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.exact_text import exact_text
from zakatdesk.domain.payment import Category, Payment


@pytest.fixture
def workspace(example_desk: Desk) -> Workspace:
    assert example_desk.opened is not None
    assert example_desk.opened.workspace is not None
    return example_desk.opened.workspace


def opened(workspace: Workspace) -> PayDialog:
    return cast(PayDialog, workspace.dialog)


def paying(workspace: Workspace, person: str = "ahmad") -> PayDialog:
    workspace.payments.pay()
    dialog = opened(workspace)
    dialog.person.choose(person)
    dialog.person.chosen.emit(person)
    return dialog


def type_amount(dialog: PayDialog, text: str) -> None:
    dialog.amount.line.selectAll()
    type_keys(dialog.amount.line, text)
    dialog.look_ahead()


def newest(workspace: Workspace) -> Payment:
    return list(workspace.bridge.ledger.payments.values())[-1]


def said(workspace: Workspace) -> str:
    return workspace.hall.window.messages.text().replace("\u00a0", " ")


def page(desk: Desk) -> PaymentsPage:
    return cast(PaymentsPage, desk.window.page_named("payments"))


def test_what_remains_is_the_amount_and_enter_pays_it(workspace: Workspace) -> None:
    dialog = paying(workspace)
    assert dialog.amount.line.text() == "10751.71"
    dialog.look_ahead()
    assert "nothing of it remains" in dialog.outcome.text
    QTest.keyClick(dialog.amount.line, Qt.Key.Key_Return)
    made = newest(workspace)
    assert (made.person, made.amount, made.for_class) == ("ahmad", 10_751_71, None)
    assert said(workspace) == "Paid 10,751.71 EGP. Nothing remains."
    workspace.bridge.undo()
    assert newest(workspace).id == "payment-6"


def test_a_part_says_what_remains(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "5000")
    assert "5,751.71 EGP remain" in dialog.outcome.text.replace("\u00a0", " ")
    dialog.accept()
    assert said(workspace) == "Paid 5,000.00 EGP. Remaining 5,751.71 EGP."


def test_more_than_is_owed_is_carried_forward(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "11000")
    lines = dialog.outcome.text.split("\n")
    assert len(lines) == 2
    assert "carried forward to the zakat due on 1 Ramadan 1448 AH" in lines[1]


def test_a_row_that_is_expected_is_paid_in_advance(workspace: Workspace) -> None:
    bridge = workspace.bridge
    row = next(row for row in home(bridge.ledger, bridge.outlook, bridge.today).later if row.person == "ahmad")
    workspace.payments.pay_row(row)
    dialog = opened(workspace)
    assert "in advance for the year that ends on 1 Ramadan 1448 AH" in dialog.outcome.text
    dialog.accept()
    made = newest(workspace)
    assert (made.for_class, made.for_due) == ("money", date.fromordinal(row.due))


def test_the_parts_can_be_said_and_become_two_payments_in_one_change(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "3000")
    first = dialog.parts.field(0)
    first.line.selectAll()
    type_keys(first.line, "1000")
    dialog.look_ahead()
    assert dialog.parts.field(1).steps is None
    assert "in advance" in dialog.outcome.text
    dialog.accept()
    (one, other) = list(workspace.bridge.ledger.payments.values())[-2:]
    assert (one.amount, other.amount) == (1_000_00, 2_000_00)
    assert (one.for_class, other.for_class) == ("money", "money")
    workspace.bridge.undo()
    assert newest(workspace).id == "payment-6"


def test_oldest_first_again_forgets_what_was_said(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "3000")
    part = dialog.parts.field(0)
    part.line.selectAll()
    type_keys(part.line, "1")
    dialog.look_ahead()
    assert not dialog.parts.again.isHidden()
    QTest.mouseClick(dialog.parts.again, Qt.MouseButton.LeftButton)
    dialog.look_ahead()
    assert dialog.parts.chosen == {}
    assert dialog.parts.field(0).steps == 3_000_00


def test_parts_beyond_the_whole_are_refused_at_their_place(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "100")
    part = dialog.parts.field(0)
    part.line.selectAll()
    type_keys(part.line, "500")
    count = len(workspace.bridge.ledger.payments)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.parts.wrong
    assert len(workspace.bridge.ledger.payments) == count


@pytest.mark.parametrize("text", ["0", "12x", ""])
def test_nonsense_is_said_at_the_amount_and_nothing_is_written(workspace: Workspace, text: str) -> None:
    count = len(workspace.bridge.ledger.payments)
    dialog = paying(workspace)
    dialog.amount.line.clear()
    type_amount(dialog, text)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.amount.wrong
    assert dialog.amount.line.text() == text
    assert len(workspace.bridge.ledger.payments) == count


@pytest.mark.parametrize("text", ["31-02-2026", "1300-01-01 AH", "2090-01-01", "soon"])
def test_a_day_that_is_none_is_said_at_the_day(workspace: Workspace, text: str) -> None:
    count = len(workspace.bridge.ledger.payments)
    dialog = paying(workspace)
    dialog.day.line.selectAll()
    type_keys(dialog.day.line, text)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.day.wrong
    assert len(workspace.bridge.ledger.payments) == count


def test_a_day_that_lies_ahead_is_said_and_allowed(workspace: Workspace, example_desk: Desk) -> None:
    dialog = paying(workspace)
    dialog.day.line.selectAll()
    type_keys(dialog.day.line, "2027-06-01")
    dialog.look_ahead()
    assert "This day lies ahead" in dialog.outcome.text
    dialog.accept()
    shown = page(example_desk)
    assert shown.model.index(0, 3).data() == "Its day lies ahead"


def test_more_than_the_holding_has_is_a_warning_not_a_refusal(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "9000000")
    dialog.source.choice.choose("cash-at-home")
    dialog.source.choice.chosen.emit("cash-at-home")
    dialog.look_ahead()
    assert dialog.source.wrong
    dialog.accept()
    assert newest(workspace).from_holding == "cash-at-home"


def test_money_without_a_rate_is_said_at_the_amount(workspace: Workspace, example_desk: Desk) -> None:
    dialog = paying(workspace)
    dialog.given.choose("USD")
    dialog.given.chosen.emit("USD")
    type_amount(dialog, "100")
    assert dialog.amount.wrong
    assert "settles nothing yet" in dialog.outcome.text
    dialog.accept()
    assert newest(workspace).currency == "USD"
    assert page(example_desk).model.index(0, 3).data() == "No value yet: a price is missing"


def test_a_rate_is_shown_with_its_day(workspace: Workspace) -> None:
    ledger = workspace.bridge.ledger
    workspace.bridge.do(
        add_price(ledger, id="usd", on=date(2026, 11, 1), of="USD", price=Decimal("48.5"), currency="EGP")
    )
    dialog = paying(workspace)
    dialog.given.choose("USD")
    dialog.given.chosen.emit("USD")
    type_amount(dialog, "100")
    assert dialog.amount.note.text().replace("\u00a0", " ") == "= 4,850.00 EGP, at 48.50 EGP for one USD (1 Nov 2026)"
    assert "4,850.00 EGP of 10,751.71 EGP" in dialog.outcome.text.replace("\u00a0", " ")


def test_a_payment_of_a_day_gone_by_goes_to_what_was_open_then(workspace: Workspace) -> None:
    workspace.payments.edit_payment("payment-1")
    dialog = opened(workspace)
    assert dialog.parts.field(0).steps == 11_912_50
    assert "1 Ramadan 1445 AH" in dialog.outcome.text
    assert dialog.parts.rows[0].what == "Money, 1 Ramadan 1445 AH"


def test_a_draft_of_somebody_who_went_in_the_meantime_is_refused(workspace: Workspace) -> None:
    dialog = paying(workspace)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    count = len(workspace.bridge.ledger.payments)
    workspace.people.remove_person("yusuf")
    workspace.people.remove_person("ahmad")
    left = len(workspace.bridge.ledger.payments)
    assert left < count
    dialog.open()
    type_amount(dialog, "5")
    dialog.accept()
    assert dialog.isVisible()
    assert "ahmad" in dialog.trouble.text()
    assert len(workspace.bridge.ledger.payments) == left


def test_many_days_that_are_settled_are_told_in_one_line(
    open_desk: OpenDesk, outside: Services, tmp_path: Path
) -> None:
    missed = saver(MISSED_YEARS="FIXED_BASE").on("1442-01-01 AH", "opening", "cash", "10000").ledger()
    outside.create_ledger(tmp_path / "missed.zakat", missed).close()
    desk = open_desk(tmp_path / "missed.zakat")
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    desk.opened.workspace.payments.pay()
    dialog = opened(desk.opened.workspace)
    type_amount(dialog, "1300")
    first, second = dialog.outcome.text.replace("\u00a0", " ").split("\n")
    assert first == (
        "1,250.00 EGP for 5 due days, from 1 Muharram 1443 AH to 1 Muharram 1447 AH; nothing of them remains."
    )
    assert second.startswith("50.00 EGP of 250.00 EGP")


def test_a_draft_that_was_left_is_paid_into_the_ledger_as_it_is_then(workspace: Workspace) -> None:
    dialog = paying(workspace)
    type_amount(dialog, "500")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    workspace.payments.remove_payment("payment-6")
    assert workspace.hall.bring_back() is False
    dialog.open()
    dialog.accept()
    made = newest(workspace)
    assert made.amount == 500_00
    assert "payment-6" not in workspace.bridge.ledger.payments
    assert "22,251.71" in said(workspace)


def test_who_received_it_and_the_category_are_kept(workspace: Workspace) -> None:
    dialog = paying(workspace)
    completer = dialog.recipient.line.completer()
    assert completer is not None
    names = [completer.model().index(place, 0).data() for place in range(completer.model().rowCount())]
    assert names[0] == "Travellers at the station"
    type_keys(dialog.recipient.line, "<b>Umm Omar</b>")
    dialog.category.choice.choose(Category.MASAKIN)
    dialog.category.choice.chosen.emit(Category.MASAKIN)
    assert "Masakin" in dialog.category.note.text()
    dialog.accept()
    made = newest(workspace)
    assert (made.recipient, made.category) == ("<b>Umm Omar</b>", Category.MASAKIN)


def test_pay_stands_beside_why_on_home(workspace: Workspace, example_desk: Desk) -> None:
    first = cast(HomePage, example_desk.window.page_named("home"))
    first.due.view.setCurrentIndex(first.due.model.index(0, PAY_COLUMN))
    row = first.due.current
    assert row is not None
    first.due.view.clicked.emit(first.due.model.index(0, PAY_COLUMN))
    dialog = opened(workspace)
    assert dialog.person.code == row.person
    assert dialog.amount.steps == int((row.amount or 0) * 100)


def test_the_command_opens_it_with_its_key(workspace: Workspace, example_desk: Desk) -> None:
    assert example_desk.commands["pay"].shortcut().toString() == "Ctrl+Shift+Y"
    example_desk.commands["pay"].trigger()
    assert opened(workspace).isVisible()


def test_a_payment_is_edited_and_removed_from_the_page(workspace: Workspace, example_desk: Desk) -> None:
    shown = page(example_desk)
    before = dict(workspace.bridge.ledger.payments)
    shown.view.setCurrentIndex(shown.model.index_of("payment-2"))
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    dialog = opened(workspace)
    assert dialog.amount.line.text() == "7329.47"
    type_amount(dialog, "7000")
    dialog.accept()
    assert workspace.bridge.ledger.payments["payment-2"].amount == 7_000_00
    shown.view.setCurrentIndex(shown.model.index_of("payment-2"))
    QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    assert "payment-2" not in workspace.bridge.ledger.payments
    workspace.bridge.undo()
    workspace.bridge.undo()
    assert workspace.bridge.ledger.payments == before


def test_rows_are_filtered_by_person_and_year_and_added_up(example_desk: Desk) -> None:
    shown = page(example_desk)
    assert shown.model.rowCount() == 6
    shown.person.choose("ahmad")
    shown.person.chosen.emit("ahmad")
    assert shown.model.rowCount() == 3
    shown.year.choose("1447")
    shown.year.chosen.emit("1447")
    assert shown.model.rowCount() == 1
    total = [shown.totals.index(0, column).data() for column in range(4)]
    assert [str(cell).replace("\u00a0", " ") for cell in total] == ["1447 AH", "All categories", "1", "12,000.00 EGP"]
    shown.person.choose("yusuf")
    shown.person.chosen.emit("yusuf")
    assert shown.model.rowCount() == 0


def close_year(workspace: Workspace, place: int) -> Target:
    """One of Ahmad's years is closed as it stands."""
    now = workspace.bridge.outlook.now
    assert now is not None
    owed = now.person("ahmad").obligations[place]
    zakat = exact_text(owed.zakat or Fraction(0))
    frozen = (("zakat", zakat), ("zakat_exact", zakat), ("unit", "EGP"))
    ledger = workspace.bridge.ledger
    year = ClosedYear(
        "y", ledger.last_seq + 1, "ahmad", "money", date.fromordinal(owed.due), date(2026, 11, 20), frozen=frozen
    )
    workspace.bridge.session.do(adding("ledger_created", year))
    return Target("money", owed.due)


def test_a_payment_of_a_closed_year_goes_only_with_a_reason(workspace: Workspace, example_desk: Desk) -> None:
    close_year(workspace, 0)
    shown = page(example_desk)
    shown.view.setCurrentIndex(shown.model.index_of("payment-1"))
    example_desk.commands["remove_payment"].trigger()
    dialog = cast(ReasonDialog, workspace.dialog)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.reason.wrong
    type_keys(dialog.reason.line, "typed twice")
    dialog.accept()
    assert "payment-1" not in workspace.bridge.ledger.payments
    label = workspace.bridge.session.undo_label
    assert label is not None
    assert (label.label, dict(label.about)["reason"]) == ("payment_removed_closed", "typed twice")


def test_a_change_in_a_closed_year_asks_why_and_stays_visible(workspace: Workspace, example_desk: Desk) -> None:
    close_year(workspace, 2)
    dialog = paying(workspace)
    type_amount(dialog, "751.71")
    assert not dialog.reason.isHidden()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.reason.wrong
    type_keys(dialog.reason.line, "paid then")
    dialog.accept()
    made = newest(workspace)
    assert made.note == "paid then"
    shown = page(example_desk)
    assert "Correction of a closed year" in str(shown.model.index_of(made.id, 3).data())


def test_editing_a_payment_of_a_closed_year_asks_why(workspace: Workspace) -> None:
    close_year(workspace, 0)
    workspace.payments.edit_payment("payment-1")
    dialog = opened(workspace)
    type_amount(dialog, "11000")
    dialog.accept()
    assert dialog.isVisible()
    type_keys(dialog.reason.line, "counted anew")
    dialog.accept()
    after = workspace.bridge.ledger.payments["payment-1"]
    assert (after.amount, after.note) == (11_000_00, "counted anew")


def test_without_a_payment_the_page_says_what_to_do(workspace: Workspace, example_desk: Desk) -> None:
    shown = page(example_desk)
    for payment in tuple(workspace.bridge.ledger.payments):
        workspace.payments.remove_payment(payment)
    assert shown.model.rowCount() == 0
    button = child(shown, QPushButton, "button_pay")
    assert button.isEnabled()
