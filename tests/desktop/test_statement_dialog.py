"""The statement in the window: what is chosen is what is seen, saved and printed."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.stage import Answers
from tests.reports.papers import pdf_text
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.statement_dialog import StatementDialog
from zakatdesk.desktop.wings.years import YearsWing

PATIENT_MS = 60_000
"""The first page of a run waits for large libraries."""


def wing(desk: Desk) -> YearsWing:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace.years


@pytest.fixture
def dialog(example_desk: Desk, qtbot: QtBot) -> StatementDialog:
    """The statement of the example's Ahmad."""
    wing(example_desk).show_statement("ahmad", 1447)
    assert example_desk.opened is not None
    assert example_desk.opened.workspace is not None
    found = cast(StatementDialog, example_desk.opened.workspace.dialog)
    qtbot.waitUntil(lambda: bool(found.paper.pages), timeout=PATIENT_MS)
    return found


def test_it_begins_with_the_year_that_was_looked_at(dialog: StatementDialog) -> None:
    assert (dialog.order.people, dialog.order.year, dialog.order.language) == (("ahmad",), 1447, "en")
    assert len(dialog.paper.pages) >= 2
    assert all(not page.pixmap().isNull() for page in dialog.paper.pages)


def test_the_command_opens_the_statement_of_the_chosen_year(example_desk: Desk) -> None:
    example_desk.commands["page_years"].trigger()
    example_desk.commands["statement"].trigger()
    assert example_desk.opened is not None
    assert example_desk.opened.workspace is not None
    opened = example_desk.opened.workspace.dialog
    assert isinstance(opened, StatementDialog)
    opened.reject()


@pytest.mark.parametrize("ending", [".pdf", ".html", ".csv", ".xlsx"])
def test_it_is_saved_by_the_ending(dialog: StatementDialog, answers: Answers, tmp_path: Path, ending: str) -> None:
    answers.new = tmp_path / f"mine{ending}"
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert answers.new.stat().st_size > 1_000
    assert "Written: " in dialog.told.text()
    assert f"mine{ending}" in dialog.told.text()


def test_a_place_without_an_ending_gets_that_of_a_pdf(
    dialog: StatementDialog, answers: Answers, tmp_path: Path
) -> None:
    answers.new = tmp_path / "mine"
    dialog.save()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_chosen_is_what_is_written(dialog: StatementDialog, answers: Answers, tmp_path: Path) -> None:
    answers.new = tmp_path / "mine.pdf"
    dialog.language.choose("ar")
    dialog.digits.choose("latin")
    dialog.detail.choose("short")
    dialog.hide_amounts.setChecked(True)
    dialog.save()
    said = pdf_text(answers.new.read_bytes())
    assert "كشف الزكاة" in said
    assert "22,751.71" in said
    assert "الشرح" not in said


def test_several_people_have_a_pdf_each_and_a_summary(
    dialog: StatementDialog, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    for place in range(dialog.people.count()):
        dialog.people.item(place).setCheckState(Qt.CheckState.Checked)
    assert dialog.order.people == ("ahmad", "mariam", "yusuf")
    answers.new = tmp_path / "zakat-1447.xlsx"
    dialog.save()
    made = sorted(path.name for path in tmp_path.glob("zakat-*"))
    assert made == ["zakat-1447-ahmad.pdf", "zakat-1447-mariam.pdf", "zakat-1447-yusuf.pdf", "zakat-1447.xlsx"]
    answers.yes = False
    before = (tmp_path / "zakat-1447-ahmad.pdf").stat().st_mtime_ns
    dialog.save()
    assert answers.asked[-1] == "Replace older statements?"
    assert (tmp_path / "zakat-1447-ahmad.pdf").stat().st_mtime_ns == before
    qtbot.waitUntil(lambda: len(dialog.paper.pages) > 4, timeout=PATIENT_MS)


def test_a_place_that_cannot_be_written_is_said(dialog: StatementDialog, answers: Answers, tmp_path: Path) -> None:
    answers.new = tmp_path / "nowhere" / "mine.pdf"
    dialog.save()
    assert "mine.pdf" in dialog.told.text()
    assert not answers.new.exists()


def test_nobody_has_no_statement(dialog: StatementDialog, qtbot: QtBot) -> None:
    dialog.people.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: dialog.paper.said.text() == "Tick somebody who has a zakat year.", timeout=PATIENT_MS)
    assert not dialog.save_button.isEnabled()
    assert not dialog.print_button.isEnabled()


def test_it_is_printed_as_it_is_seen(example_desk: Desk, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"

    def printer(_parent: object) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(printed))
        return made

    assert example_desk.opened is not None
    workspace = example_desk.opened.workspace
    assert workspace is not None
    years = workspace.years
    shown = StatementDialog(
        workspace.bridge, workspace.hall.places, years.seal(), "ahmad", 1447, example_desk.window, printer=printer
    )
    shown.detail.choose("short")
    shown.print()
    assert printed.read_bytes().count(b"/Type /Page\n") >= 1
    shown.reject()


def test_nothing_is_printed_without_a_printer(example_desk: Desk) -> None:
    assert example_desk.opened is not None
    workspace = example_desk.opened.workspace
    assert workspace is not None
    years = workspace.years
    shown = StatementDialog(
        workspace.bridge,
        workspace.hall.places,
        years.seal(),
        "ahmad",
        1447,
        example_desk.window,
        printer=lambda _: None,
    )
    shown.print()
    assert shown.told.text() == ""
    shown.reject()
