"""Texts as they were meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.bookkeeping.actions.said import tidy
from zakatdesk.domain.validity import check_text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  Savings ", "Savings"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("Cafe\u0301", "Café"),
        ("\u202eturned\u202c", "turned"),
        ("\u2068isolated\u2069", "isolated"),
        ("nul\x00 bell\x07", "nul bell"),
        ("half \ud800", "half"),
        ("عائلة\u200c أمينة", "عائلة\u200c أمينة"),
    ],
)
def test_what_nobody_sees_goes(typed: str, meant: str) -> None:
    assert tidy(typed) == meant


@given(st.text(st.characters(), max_size=60))
def test_whatever_is_typed_becomes_a_text_that_a_fact_may_have(typed: str) -> None:
    check_text(tidy(typed), "name", 200)
    assert tidy(tidy(typed)) == tidy(typed)
