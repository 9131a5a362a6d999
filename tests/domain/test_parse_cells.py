"""A piece of a spreadsheet as it is pasted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.parse.cells import read_lines


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("2024-03-01\t3450\n2025-03-01\t4650\n", [("2024-03-01", "3450"), ("2025-03-01", "4650")]),
        ("2024-03-01;3,450.50;Dealer", [("2024-03-01", "3,450.50", "Dealer")]),
        ('1 March 2024\t"3,450"\r\n', [("1 March 2024", "3,450")]),
        ("1 Ramadan 1445 3450", [("1 Ramadan 1445", "3450")]),
        ("١ رمضان ١٤٤٥   ٣٤٥٠", [("١ رمضان ١٤٤٥", "٣٤٥٠")]),
        ("2024-03-01,3450", [("2024-03-01", "3450")]),
        ("3450", [("3450",)]),
        ("\n \n", []),
    ],
)
def test_lines_and_their_cells(text: str, cells: list[tuple[str, ...]]) -> None:
    assert [line.cells for line in read_lines(text)] == cells


def test_empty_lines_keep_the_numbers_of_the_others() -> None:
    assert [line.number for line in read_lines("a\tb\n\n\nc\td")] == [1, 4]


def test_a_quotation_mark_that_is_never_closed_swallows_no_other_line() -> None:
    assert len(read_lines('2024-03-01\t"3450\n2025-03-01\t4650')) == 2


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    lines = read_lines(text)
    assert all(any(line.cells) for line in lines)
    assert len(lines) <= len(text.splitlines())
