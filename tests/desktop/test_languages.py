"""Every page and dialog in every language: named, unmixed, mirrored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenDesk
from tests.desktop.scenes import scenes
from tests.desktop.spoken import nameless
from zakatdesk.bookkeeping.services import Services, Setting
from zakatdesk.desktop.desk import Desk

LANGUAGES = ("ar", "en", "id")


@pytest.fixture(params=LANGUAGES)
def desk(request: pytest.FixtureRequest, open_desk: OpenDesk) -> Desk:
    return open_desk(language=request.param)


def test_every_control_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    found: dict[str, list[str]] = {}
    for name, make, clear in scenes(desk):
        widget = make()
        qtbot.waitUntil(widget.isVisible)
        found[name] = nameless(widget)
        clear()
    assert {name: controls for name, controls in found.items() if controls} == {}


def test_every_field_has_an_object_name(desk: Desk) -> None:
    unnamed = []
    for name, make, clear in scenes(desk):
        widget = make()
        for field in widget.findChildren(QWidget):
            is_field = isinstance(field, QLineEdit | QComboBox | QAbstractItemView)
            parent = field.parent()
            inside = parent.metaObject().className() == "QComboBoxPrivateContainer" if parent is not None else False
            if is_field and not inside and not isinstance(field, QHeaderView) and not field.objectName():
                unnamed.append(f"{name}: {type(field).__name__}")
        clear()
    assert unnamed == []


def test_tab_is_never_caught_in_a_list(desk: Desk) -> None:
    caught = []
    for name, make, clear in scenes(desk):
        for view in make().findChildren(QAbstractItemView):
            if not isinstance(view, QHeaderView):
                caught += [f"{name}: {view.objectName()}"] if view.tabKeyNavigation() else []
        clear()
    assert caught == []


def test_no_two_entries_of_a_menu_have_the_same_letter(desk: Desk) -> None:
    twice = []
    menus = [desk.window.menuBar(), *desk.window.menuBar().findChildren(QMenu)]
    for menu in menus:
        letters = [_letter(action.text()) for action in menu.actions() if action.text()]
        known = [letter for letter in letters if letter]
        twice += [f"{menu.objectName()} {letter}" for letter in set(known) if known.count(letter) > 1]
    assert sorted(twice) == []


def test_no_two_labels_of_a_dialog_have_the_same_letter(desk: Desk) -> None:
    twice = []
    for name, make, clear in scenes(desk):
        widget = make()
        if widget is not desk.window:
            shown = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
            letters = [_letter(_words(one)) for one in shown if _words(one)]
            known = [letter for letter in letters if letter]
            twice += [f"{name} {letter}" for letter in set(known) if known.count(letter) > 1]
        clear()
    assert sorted(twice) == []


def test_everything_runs_as_the_language_runs(desk: Desk) -> None:
    wanted = Qt.LayoutDirection.RightToLeft if desk.words.rtl else Qt.LayoutDirection.LeftToRight
    for name, make, clear in scenes(desk):
        assert make().layoutDirection() is wanted, name
        clear()


def test_no_placeholder_is_left_open(desk: Desk) -> None:
    left = []
    for name, make, clear in scenes(desk):
        texts = [said.text() for said in make().findChildren(QLabel)]
        left += [f"{name}: {text}" for text in texts if "{" in text or "%n" in text or "%L" in text]
        clear()
    assert left == []


def test_another_language_is_spoken_at_once(open_desk: OpenDesk, qtbot: QtBot, outside: Services) -> None:
    desk = open_desk()
    assert desk.window.sidebar.item(1).text() == "Home"
    desk.commands["language_ar"].trigger()
    qtbot.waitUntil(lambda: desk.words.language == "ar")
    assert desk.window.sidebar.item(1).text() != "Home"
    assert desk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert outside.settings.get(Setting.LANGUAGE) == "ar"
    desk.commands["digits_latin"].trigger()
    qtbot.waitUntil(lambda: desk.words.digits == "latin")
    desk.commands["language_id"].trigger()
    qtbot.waitUntil(lambda: desk.words.language == "id")
    assert desk.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text() if widget.buddy() is not None else ""
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _letter(words: str) -> str:
    plain = words.replace("&&", "")
    place = plain.find("&")
    return plain[place + 1].lower() if 0 <= place < len(plain) - 1 else ""
