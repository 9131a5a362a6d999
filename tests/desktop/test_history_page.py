"""The history page: who changed what, when, and what it was before; and what was removed comes back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.stage import child
from tests.storage.files import family, made
from tests.storage.test_history_check import meddle
from zakatdesk.bookkeeping.actions.entries import edit_entry, record_entry
from zakatdesk.bookkeeping.actions.holdings import remove_holding
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.bookkeeping.ledger_file import Act
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.ledger_file.history_reading import LEAST
from zakatdesk.desktop.pages.history import REMOVED, HistoryPage
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.wings.history import HistoryWing
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.words.bidi import bare


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Amina's ledger with four changes, of which the last is an undo."""
    path = tmp_path / "family.zakat"
    file = made(path, family())
    income = record_entry(
        file.load(), id="wages", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=500_000
    )
    file.save(income)
    ledger = file.load()
    entry = ledger.register("gold").rows[0]
    file.save(edit_entry(ledger, entry, replace(entry, amount=60_000)))
    undo = file.undo_change()
    assert undo is not None
    file.save(undo, Act.UNDO)
    file.save(
        add_person(file.load(), id="omar", name="<b>Omar</b>", currency="EGP", policies=(PolicyChoice("SHAFII"),))
    )
    file.close()
    return path


def bridge_of(desk: Desk) -> SessionBridge:
    assert desk.opened is not None
    assert desk.opened.bridge is not None
    return desk.opened.bridge


def wing_of(desk: Desk) -> HistoryWing:
    assert desk.opened is not None
    assert desk.opened.workspace is not None
    return desk.opened.workspace.history


def page_of(desk: Desk, qtbot: QtBot) -> HistoryPage:
    page = cast(HistoryPage, desk.window.page_named("history"))
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def column(view: RowView, place: int, parent: QModelIndex | None = None) -> list[str]:
    """The texts of a column, without the marks of direction."""
    model, above = view.rows, parent or QModelIndex()
    return [bare(str(model.index(row, place, above).data())) for row in range(model.rowCount(above))]


def test_every_change_newest_first(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    page = page_of(open_desk(path), qtbot)
    assert column(page.view, 1) == [
        "Add <b>Omar</b>",
        "Undo: Edit an entry of Gold: Owned from this day",
        "Edit an entry of Gold: Owned from this day\nundone since",
        "Add an entry to Cash: Income",
        "Make the ledger",
    ]
    assert set(column(page.view, 2)) == {"amina"}
    assert all(when.startswith("today ") for when in column(page.view, 0))
    spoken = page.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Add an entry to Cash: Income, today" in bare(str(spoken))


def test_a_change_opens_into_what_was_before_and_after(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    page = page_of(open_desk(path), qtbot)
    page.view.choose("3")
    tree = page.detail.view
    assert column(tree, 0) == ["Changed: an entry of Gold: Owned from this day"]
    entry = tree.rows.index(0, 0)
    assert [column(tree, place, entry) for place in range(3)] == [["Amount"], ["50\xa0g"], ["60\xa0g"]]
    said = tree.rows.index(0, 1, entry).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Amount: was 50\xa0g, is now 60\xa0g"
    page.view.choose("5")
    person = tree.rows.index(0, 0)
    assert column(tree, 0) == ["Added: the person <b>Omar</b>"]
    assert column(tree, 2, person)[:2] == ["<b>Omar</b>", "EGP"]


def test_only_what_touched_a_person_or_a_holding_or_came_on_a_day(
    open_desk: OpenDesk, path: Path, qtbot: QtBot
) -> None:
    page = page_of(open_desk(path), qtbot)
    page.holding.choose("cash")
    page.holding.chosen.emit("cash")
    qtbot.waitUntil(lambda: column(page.view, 1) == ["Add an entry to Cash: Income", "Make the ledger"])
    page.holding.choose("")
    page.person.choose("omar")
    page.person.chosen.emit("omar")
    qtbot.waitUntil(lambda: column(page.view, 1) == ["Add <b>Omar</b>"])
    page.person.choose("")
    page.since.set_day(date(2026, 11, 22))
    page.since.edited.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_what_was_removed_comes_back_with_what_belonged_to_it(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    page, bridge = page_of(desk, qtbot), bridge_of(desk)
    before = bridge.ledger
    assert bridge.do(remove_holding(before, "cash"))
    page.tabs.setCurrentIndex(REMOVED)
    qtbot.waitUntil(lambda: column(page.view, 1) == ["Remove the holding Cash"])
    button = cast(QPushButton, child(page, QPushButton, "restore_removed"))
    assert button.isVisible()
    button.click()
    assert set(bridge.ledger.facts()) == set(before.facts())
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert bridge.undo()
    assert "cash" not in bridge.ledger.holdings


def test_a_long_history_comes_a_part_at_a_time(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    bridge = bridge_of(desk)
    for number in range(LEAST + 20):
        bridge.session.do(
            record_entry(
                bridge.ledger,
                id=f"e{number}",
                on=date(2024, 6, 1),
                kind=EntryKind.INCOME,
                holding="cash",
                amount=100,
            )
        )
    page = page_of(desk, qtbot)
    qtbot.waitUntil(lambda: page.model.rowCount() == LEAST)
    assert page.more.isVisible()
    page.more.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == LEAST + 25)
    assert not page.more.isVisible()


def test_the_history_is_checked_in_the_background(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    desk = open_desk(path)
    page, wing = page_of(desk, qtbot), wing_of(desk)
    assert page.checked.isHidden()
    with qtbot.waitSignal(wing.checking.told):
        wing.checking.begin()
    assert page.checked.text() == "The history was checked: every change is as it was written."
    assert desk.window.messages.isHidden()


def test_a_rewritten_history_is_said_loudly(open_desk: OpenDesk, path: Path, qtbot: QtBot) -> None:
    meddle(path, "UPDATE changes SET by = 'somebody else' WHERE number = 2")
    desk = open_desk(path)
    page, wing = page_of(desk, qtbot), wing_of(desk)
    with qtbot.waitSignal(wing.checking.told):
        wing.checking.begin()
    assert wing.checking.broken == 2
    assert page.checked.text().startswith("⚠ Change 2 of the history is not as it was written")
    assert desk.window.messages.text().startswith("Change 2 of the history")
