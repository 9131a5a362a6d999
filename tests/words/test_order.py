"""In Arabic, what is said first stands on the right: as the bidirectional algorithm of Qt lays it out."""

from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from tests.words.conftest import Speak
from zakatdesk.domain.calendar import HijriCalendar

RAMADAN = date(2027, 2, 8).toordinal()


def places(text: str, *parts: str) -> list[float]:
    """Where the middle of each part of a line is painted, from the left, in a paragraph from right to left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    found = []
    for part in parts:
        begin = text.index(part)
        painted = QRectF()
        for run in line.glyphRuns(begin, len(part)):
            painted = painted.united(run.boundingRect())
        found.append(painted.center().x())
    return found


def read_in_order(text: str, *parts: str) -> bool:
    found = places(text, *parts)
    return found == sorted(found, reverse=True)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("digits", ["latin", "arabic"])
def test_the_hijri_day_stands_before_the_civil_one(speak: Speak, digits: str) -> None:
    shown = speak("ar", digits).day(RAMADAN, HijriCalendar())
    assert read_in_order(shown, "رمضان", "فبراير")
    assert read_in_order("اليوم: " + shown + " كله", "اليوم", "رمضان", "فبراير", "كله")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("digits", ["latin", "arabic"])
@pytest.mark.parametrize(("currency", "short"), [("EGP", "ج.م"), ("USD", "USD")])
def test_the_currency_stands_after_the_number(speak: Speak, digits: str, currency: str, short: str) -> None:
    words = speak("ar", digits)
    shown = words.money(-1234567, currency)
    number = words.number(-1234567, 2)[1:-1]
    assert read_in_order(shown, number, short)
    assert places(shown, "-")[0] < places(shown, number[1:])[0], "the sign stands on the left of its number"


@pytest.mark.usefixtures("qapp")
def test_a_latin_name_does_not_turn_the_sentence(speak: Speak) -> None:
    shown = speak("ar").label("entry_added", (("entry_kind", "salary"), ("name", "Savings 2 (old)")))
    assert read_in_order(shown, "إضافة", "Savings", "راتب")


@pytest.mark.usefixtures("qapp")
def test_the_sign_of_a_percentage_stands_on_the_left_in_arabic(speak: Speak, qapp: QApplication) -> None:
    assert qapp is not None
    assert read_in_order(speak("ar").percent(Fraction(1, 40)), "٢٫٥", "٪")
