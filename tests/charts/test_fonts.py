from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from zakatdesk.charts.fonts import harmless, rough_inches
from zakatdesk.charts.sheet import Look, Sheet
from zakatdesk.words import Words


def test_letters_without_a_shape_become_the_sign_for_such() -> None:
    assert harmless("日 😀") == "\ufffd \ufffd"
    assert harmless("a\nb\x07c\ud800") == "a bc\ufffd"
    assert harmless("\u2068ذهب $x$\u2069") == "\u2068ذهب $x$\u2069"


def test_a_mark_on_a_letter_of_another_font_becomes_that_sign_too() -> None:
    assert harmless(";\u0610") == ";\ufffd"
    assert harmless("\u0628\u0651\u064e") == "\u0628\u0651\u064e"
    assert harmless("e\u0301") == "e\u0301"


@given(st.text())
@example(";\u0610")
def test_any_text_can_be_drawn(text: str) -> None:
    sheet = Sheet(Look(Words("en")))
    sheet.write(0, 0, text)
    assert sheet.inches(text) >= 0


@given(st.text(), st.floats(0.5, 5))
def test_a_fitted_text_is_no_wider_than_it_may_be(text: str, most: float) -> None:
    sheet = Sheet(Look(Words("en")))
    assert sheet.inches(sheet.fitted(text, most)) <= most


def test_a_rough_width_is_near_the_true_one() -> None:
    for language in ("ar", "en", "id"):
        words = Words(language)
        sheet = Sheet(Look(words))
        amount = words.money(1234567, "EGP")
        true = sheet.inches(amount, 8)
        assert true <= rough_inches(amount, 8) <= true * 1.1
