"""Wealth against nisab on the first page: sentences at once, a chart when it is wanted, a table by Ctrl+T."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from zakatdesk.desktop.desk import Desk
from zakatdesk.desktop.widgets.wealth_card import WealthCard


def card_of(desk: Desk, qtbot: QtBot) -> WealthCard:
    qtbot.waitUntil(lambda: desk.window.findChild(WealthCard) is not None)
    card = desk.window.findChild(WealthCard)
    assert card is not None
    qtbot.waitUntil(lambda: "989" in card.said.text() or "٩٨٩" in card.said.text(), timeout=30_000)
    return card


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_the_sentences_are_there_and_the_chart_can_be_had(language: str, open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(language=language)
    card = card_of(desk, qtbot)
    if not card.canvas.isVisible():
        QTest.mouseClick(card.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.canvas.isVisible, timeout=30_000)
    qtbot.waitUntil(lambda: not card.link.isVisible())
    assert card.canvas.accessibleDescription() == card.said.text()
    assert card.canvas.width() <= card.width()


def test_it_is_a_table_where_tables_are_shown(example_desk: Desk, qtbot: QtBot) -> None:
    card = card_of(example_desk, qtbot)
    example_desk.commands["as_table"].trigger()
    qtbot.waitUntil(card.table.isVisible, timeout=30_000)
    assert not card.canvas.isVisible()
    view = card.table.view
    assert view is not None
    first = view.rows.index(0, 1).data()
    assert first.startswith("11 Jumada al-Akhirah 1447 AH")


def test_the_chart_leaves_room_for_what_is_opened_beside_the_page(example_desk: Desk, qtbot: QtBot) -> None:
    card = card_of(example_desk, qtbot)
    if not card.canvas.isVisible():
        QTest.mouseClick(card.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.canvas.isVisible, timeout=30_000)
    page = example_desk.window.page_named("home")
    wide = card.width()
    example_desk.commands["why"].trigger()
    qtbot.waitUntil(lambda: card.width() < wide)
    area = page.findChild(QScrollArea)
    inner = area.widget() if area is not None else None
    assert area is not None
    assert inner is not None
    assert inner.width() == area.viewport().width()
