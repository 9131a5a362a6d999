"""Other rules side by side in the window: choosing, comparing, adopting, explaining."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.bookkeeping.views.test_what_if import family
from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import child
from zakatdesk.bookkeeping.services import Services
from zakatdesk.bookkeeping.views.other_rules import IN_FORCE, Rules
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.dialogs.explanation import ExplanationSheet
from zakatdesk.desktop.dialogs.person_dialog import PersonDialog
from zakatdesk.desktop.dialogs.rules_dialog import RulesDialog
from zakatdesk.desktop.pages.what_if import WhatIfPage
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.workspace import Workspace


@pytest.fixture
def desk(open_desk: OpenDesk, outside: Services, tmp_path: Path) -> Desk:
    made = tmp_path / "family.zakat"
    outside.create_ledger(made, family()).close()
    return open_desk(made)


def workspace(desk: Desk) -> Workspace:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace


def shown(desk: Desk, qtbot: QtBot) -> WhatIfPage:
    desk.commands["what_if"].trigger()
    page = desk.window.page_named("what_if")
    assert isinstance(page, WhatIfPage)
    qtbot.waitUntil(lambda: page.is_known)
    return page


def texts(page: WhatIfPage, view: str) -> list[list[str]]:
    found = child(page, RowView, view)
    assert isinstance(found, RowView)
    model = found.rows
    return [
        [str(model.index(row, column).data()).replace("\u00a0", " ") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(page: WhatIfPage, name: str, code: str) -> None:
    choice = child(page, Choice, name)
    assert isinstance(choice, Choice)
    choice.choose(code)
    choice.chosen.emit(code)


def test_the_rules_in_force_beside_a_school(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert (page.left, page.right) == (IN_FORCE, Rules("HANAFI"))
    first = texts(page, "what_if_lines")[0]
    assert first[1].startswith("5,300.00 EGP")
    assert "against" in child_text(page, "what_if_sums")
    assert "The price of silver is missing" in child_text(page, "what_if_sums")
    questions = texts(page, "what_if_differences")
    assert any("debt" in row[0] for row in questions)


def child_text(page: WhatIfPage, name: str) -> str:
    found = child(page, QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_the_same_on_both_sides_differs_in_nothing_and_cannot_be_adopted(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    choose(page, "what_if_right", "in_force")
    qtbot.waitUntil(lambda: page.is_known)
    assert {row[3].strip() for row in texts(page, "what_if_lines")} == {"–"}
    assert texts(page, "what_if_differences") == []
    assert not child(page, QPushButton, "what_if_adopt").isEnabled()


def test_single_rules_are_chosen_in_the_editor(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    choose(page, "what_if_right", "in_force")
    button = child(page, QPushButton, "what_if_single")
    assert isinstance(button, QPushButton)
    button.click()
    dialog = workspace(desk).dialog
    assert isinstance(dialog, RulesDialog)
    index = dialog.rules.model.index_of("DEBT_SCOPE")
    dialog.rules.view.setCurrentIndex(index)
    option = child(dialog, QRadioButton, "option_ALL")
    assert isinstance(option, QRadioButton)
    option.click()
    dialog.accept()
    qtbot.waitUntil(lambda: page.is_known)
    assert page.right == Rules("CONTEMPORARY_GOLD_SINGLE_DATE", (("DEBT_SCOPE", "ALL"),))
    assert texts(page, "what_if_lines")[0][2].startswith("4,050.00 EGP")
    assert len(texts(page, "what_if_differences")) == 1


def test_adopting_is_a_change_that_can_be_undone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    before = workspace(desk).bridge.ledger
    button = child(page, QPushButton, "what_if_adopt")
    assert isinstance(button, QPushButton)
    button.click()
    policies = workspace(desk).bridge.ledger.person("amina").policies
    assert [policy.preset for policy in policies] == ["CONTEMPORARY_GOLD_SINGLE_DATE", "HANAFI"]
    desk.commands["undo"].trigger()
    assert workspace(desk).bridge.ledger == before
    qtbot.waitUntil(lambda: page.is_known)


def test_a_question_is_explained_above_the_page(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    view = child(page, RowView, "what_if_differences")
    assert isinstance(view, RowView)
    view.choose("JEWELLERY_WORN")
    view.opened.emit("JEWELLERY_WORN")
    sheet = workspace(desk).hall.explanation
    assert isinstance(sheet, ExplanationSheet)
    said = [one.text() for one in sheet.findChildren(QLabel)]
    assert any(text.startswith("Held by: ") for text in said)
    assert any(text.startswith("Worked case C105") for text in said)
    sheet.accept()


def test_the_reason_and_the_rules_editor_lead_to_the_same_explanation(desk: Desk) -> None:
    found = workspace(desk)
    desk.window.open_page("home")
    desk.commands["why"].trigger()
    panel = desk.window.findChild(RowView, "trail")
    assert isinstance(panel, RowView)
    panel.setCurrentIndex(panel.rows.index(0, 0))
    rule = child(desk.window, QPushButton, "why_rule")
    assert isinstance(rule, QPushButton)
    assert rule.isVisible()
    decided = child(desk.window, QLabel, "why_decided")
    assert isinstance(decided, QLabel)
    assert "Held by: " in decided.text()
    rule.click()
    sheet = found.hall.explanation
    assert isinstance(sheet, ExplanationSheet)
    assert any(one.text().startswith("In force: ") for one in sheet.findChildren(QLabel))
    sheet.accept()
    found.people.edit_rules("amina")
    dialog = found.dialog
    assert isinstance(dialog, PersonDialog)
    link = child(dialog.rules.options, QPushButton, "explain")
    assert isinstance(link, QPushButton)
    link.click()
    again = found.hall.explanation
    assert isinstance(again, ExplanationSheet)
    assert again is not sheet
    again.accept()
    dialog.reject()
