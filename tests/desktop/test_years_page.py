"""The page of zakat years: closing, opening again, correcting, and what would differ."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.bookkeeping.years import three_years
from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import Answers, child, type_keys
from zakatdesk.bookkeeping.services import Services
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.reason_dialog import ReasonDialog
from zakatdesk.desktop.pages.years import YearsPage
from zakatdesk.desktop.workspace import Workspace
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace

COLUMNS = range(6)


@pytest.fixture
def ledger_path(outside: Services, tmp_path: Path) -> Path:
    """A saver with three years, on the disk; 1446 and 1447 are missed."""
    path = tmp_path / "saver.zakat"
    outside.create_ledger(path, three_years().ledger()).close()
    return path


def workspace(desk: Desk) -> Workspace:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace


def years_page(desk: Desk) -> YearsPage:
    return cast(YearsPage, desk.window.page_named("years"))


def rows(page: YearsPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data() or "").replace("\u00a0", " ") for column in COLUMNS]
        for row in range(model.rowCount())
    ]


def edit_cash(desk: Desk, amount: int) -> None:
    bridge = workspace(desk).bridge
    entry = bridge.ledger.register("cash").rows[0]
    assert bridge.do(
        Change(
            "entry_edited", (Edit(entry, replace(entry, amount=amount)),), (("name", "Cash"), ("entry_kind", "opening"))
        )
    )


def test_missed_years_are_marked(open_desk: OpenDesk, ledger_path: Path) -> None:
    page = years_page(open_desk(ledger_path))
    assert rows(page) == [
        ["1448 AH", "P", "", "", "", "Nothing fell due"],
        ["1447 AH", "P", "75.00 EGP", "0.00 EGP", "75.00 EGP", "Missed"],
        ["1446 AH", "P", "50.00 EGP", "0.00 EGP", "50.00 EGP", "Missed"],
        ["1445 AH", "P", "50.00 EGP", "50.00 EGP", "0.00 EGP", "Open"],
    ]
    page.choose("p", 1445)
    assert page.card.heading.text() == "1445 AH, P"
    shown = [str(page.card.model.index(row, 0).data()) for row in range(page.card.model.rowCount())]
    assert shown == ["Money", "Paid: Umm Ali"]
    assert page.card.carried.text().replace("\u00a0", " ") == "Outstanding in all years: 125.00 EGP"


def test_a_year_is_closed_after_a_question_and_a_backup(
    open_desk: OpenDesk, ledger_path: Path, answers: Answers, outside: Services
) -> None:
    desk = open_desk(ledger_path)
    page = years_page(desk)
    page.choose("p", 1446)
    answers.yes = False
    QTest.mouseClick(page.card.close_button, Qt.MouseButton.LeftButton)
    assert workspace(desk).bridge.ledger.closed_years == {}
    answers.yes = True
    QTest.mouseClick(page.card.close_button, Qt.MouseButton.LeftButton)
    assert answers.asked == ["Close the year 1446 AH of P?"] * 2
    assert len(workspace(desk).bridge.ledger.closed_years) == 1
    assert rows(page)[2][5] == "Closed; not paid in full"
    file = workspace(desk).bridge.session.file
    # The window itself may have made one when the ledger was opened.
    assert sum(backup.closed_year for backup in outside.backups().listing(file)) == 1
    assert not page.card.close_button.isVisible()


def test_what_would_differ_is_said_holding_by_holding(open_desk: OpenDesk, ledger_path: Path) -> None:
    desk = open_desk(ledger_path)
    page = years_page(desk)
    page.choose("p", 1446)
    workspace(desk).years.close_year("p", 1446)
    assert page.card.differs.isHidden()
    edit_cash(desk, 400_000)
    assert rows(page)[2][2:] == ["50.00 EGP", "0.00 EGP", "50.00 EGP", "Closed; would differ now"]
    said = page.card.differs.text().replace("\u00a0", " ")
    assert "50.00 EGP is closed; the facts of today give 100.00 EGP." in said
    assert "cash: 2,000.00 EGP then, 4,000.00 EGP now" in said


def test_reopening_asks_for_a_reason(open_desk: OpenDesk, ledger_path: Path) -> None:
    desk = open_desk(ledger_path)
    page = years_page(desk)
    page.choose("p", 1446)
    workspace(desk).years.close_year("p", 1446)
    QTest.mouseClick(page.card.reopen_button, Qt.MouseButton.LeftButton)
    dialog = cast(ReasonDialog, workspace(desk).dialog)
    QTest.keyClick(dialog.reason.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.reason.wrong
    type_keys(dialog.reason.line, "A receipt was found")
    QTest.keyClick(dialog.reason.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert workspace(desk).bridge.ledger.closed_years == {}
    assert "A receipt was found" in desk.window.messages.text()
    workspace(desk).bridge.undo()
    assert len(workspace(desk).bridge.ledger.closed_years) == 1


def test_a_correction_is_accepted_with_a_reason(open_desk: OpenDesk, ledger_path: Path) -> None:
    desk = open_desk(ledger_path)
    page = years_page(desk)
    page.choose("p", 1446)
    workspace(desk).years.close_year("p", 1446)
    edit_cash(desk, 400_000)
    QTest.mouseClick(page.card.correct_button, Qt.MouseButton.LeftButton)
    dialog = cast(ReasonDialog, workspace(desk).dialog)
    type_keys(dialog.reason.line, "The bank erred")
    QTest.mouseClick(child(dialog, QPushButton, "save"), Qt.MouseButton.LeftButton)
    assert rows(page)[2][2] == "100.00 EGP"
    assert page.card.differs.isHidden()


def test_a_backup_that_cannot_be_made_keeps_the_year_open(
    open_desk: OpenDesk, ledger_path: Path, outside: Services
) -> None:
    # Before the window opens, which may make a copy at once.
    outside.data_dir.mkdir(parents=True, exist_ok=True)
    (outside.data_dir / "backups").write_text("in the way")
    desk = open_desk(ledger_path)
    workspace(desk).years.close_year("p", 1446)
    assert workspace(desk).bridge.ledger.closed_years == {}
    assert desk.window.messages.text()


def test_without_a_hawl_the_page_says_what_it_is_for(open_desk: OpenDesk, outside: Services, tmp_path: Path) -> None:
    path = tmp_path / "empty.zakat"
    outside.create_ledger(path, Ledger()).close()
    page = years_page(open_desk(path))
    assert not page.view.isVisible()
    assert page.current is None
    page.commands["statement"].trigger()


def test_the_same_year_stays_chosen_while_facts_change(open_desk: OpenDesk, ledger_path: Path) -> None:
    desk = open_desk(ledger_path)
    page = years_page(desk)
    assert page.view.current_id == "p/1447"
    page.choose("p", 1445)
    edit_cash(desk, 300_000)
    assert page.view.current_id == "p/1445"
    assert page.card.heading.text() == "1445 AH, P"
