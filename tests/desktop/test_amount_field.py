"""What is typed into a field for an amount, key by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.stage import type_keys
from zakatdesk.desktop.widgets.amount_field import AmountField
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import GRAMS, money_unit
from zakatdesk.words import Words

EGP = money_unit("EGP")


def field(qtbot: QtBot, language: str = "en", sign: DecimalSign | None = None, currency: str = "EGP") -> AmountField:
    made = AmountField("amount", Words(language), money_unit(currency), sign)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("language", "keys", "steps"),
    [
        ("en", "12.5", 1250),
        ("id", "12,5", 1250),
        ("id", "12.5", 1250),
        ("ar", "١٢٫٥", 1250),
        ("ar", "12.5", 1250),
        ("en", "1,234,567.89", 123456789),
        ("id", "1.234.567,89", 123456789),
        ("en", "1200+350", 155000),
        ("en", "۱۲۳", 12300),
    ],
)
def test_keys_give_the_amount_that_was_meant(qtbot: QtBot, language: str, keys: str, steps: int) -> None:
    made = field(qtbot, language)
    type_keys(made.line, keys)
    assert made.steps == steps
    assert not made.wrong


def test_what_was_read_is_said(qtbot: QtBot) -> None:
    made = field(qtbot)
    type_keys(made.line, "1200+350")
    assert "1,550.00 EGP" in made.note.text().replace("\u00a0", " ")


def test_nonsense_is_said_and_stays(qtbot: QtBot) -> None:
    made = field(qtbot)
    type_keys(made.line, "12x")
    assert made.steps is None
    assert made.wrong
    assert made.line.text() == "12x"
    assert made.note.text() in made.line.accessibleDescription() or made.line.accessibleDescription()


def test_two_readings_wait_for_a_choice(qtbot: QtBot) -> None:
    made = field(qtbot, currency="KWD")
    type_keys(made.line, "1.234")
    assert made.is_asking
    button = made.findChild(QPushButton, "amount_comma")
    assert button is not None
    with qtbot.waitSignal(made.sign_chosen) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [DecimalSign.COMMA]
    assert made.steps == 1_234_000


def test_a_chosen_sign_is_not_asked_again(qtbot: QtBot) -> None:
    made = field(qtbot, sign=DecimalSign.POINT, currency="KWD")
    type_keys(made.line, "1.234")
    assert made.steps == 1234


@pytest.mark.parametrize(("language", "shown"), [("en", "1.234"), ("id", "1,234")])
def test_the_decimal_key_of_the_keypad_is_always_the_decimal_sign(qtbot: QtBot, language: str, shown: str) -> None:
    made = field(qtbot, language, currency="KWD")
    type_keys(made.line, "1")
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier, ".")
    QApplication.sendEvent(made.line, press)
    type_keys(made.line, "234")
    assert made.line.text() == shown
    assert made.steps == 1234


def test_a_certain_sign_ends_with_the_text_it_stood_in(qtbot: QtBot) -> None:
    made = field(qtbot, currency="KWD")
    made.set_steps(1234)
    made.line.selectAll()
    type_keys(made.line, "5.678")
    assert made.steps is None
    assert made.is_asking


def test_what_was_typed_is_read_again_in_another_unit(qtbot: QtBot) -> None:
    made = field(qtbot)
    type_keys(made.line, "85,5")
    made.count(GRAMS, None)
    assert made.steps == 85_500
    assert made.line.text() == "85,5"
