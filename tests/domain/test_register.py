"""A register against a plain sorted list, over many rows put in and taken out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.errors import StaleChange
from zakatdesk.domain.parts import replace
from zakatdesk.domain.register import EMPTY, PIECE, Register

FIRST = date(2024, 1, 1).toordinal()
Row = tuple[int, int, Entry]

numbers = st.lists(st.integers(0, 60), max_size=40, unique=True)


def row(seq: int, day: int | None = None) -> Row:
    """A row whose day says little of its place among the others of that day."""
    on = FIRST + (seq % 7 if day is None else day)
    return on, seq, Entry(f"e{seq}", seq, date.fromordinal(on), EntryKind.INCOME, "cash", seq)


def many(count: int) -> list[Row]:
    return sorted(row(seq, seq // 3) for seq in range(count))


def of(rows: list[Row]) -> Register:
    """The register of rows, which are handed over by their numbers."""
    by_number = sorted(rows, key=lambda row: row[1])
    return Register.of([row[0] for row in by_number], [row[2] for row in by_number])


def said(register: Register) -> list[Row]:
    assert all(piece.rows and len(piece.rows) <= 2 * PIECE for piece in register.pieces)
    return [(day, entry.seq, entry) for day, entry in zip(register.days, register.rows, strict=True)]


@given(numbers, st.lists(st.integers(0, 39), max_size=40))
def test_rows_come_and_go_as_in_a_sorted_list(seqs: list[int], going: list[int]) -> None:
    register, expected = EMPTY, list[Row]()
    for seq in seqs:
        on, _, entry = row(seq)
        register = register.including(on, entry)
        expected = sorted([*expected, row(seq)])
    for place in going:
        if place < len(expected):
            on, _, entry = expected.pop(place)
            register = register.without(on, entry)
    assert said(register) == expected
    assert register == of(expected)
    assert len(register) == len(expected)


@given(st.integers(0, 5 * PIECE), st.integers(-2, 5 * PIECE // 3 + 2))
def test_the_rows_since_a_day_are_those_of_it_and_of_later_ones(count: int, day: int) -> None:
    rows = many(count)
    assert list(of(rows).since(FIRST + day)) == [(on, entry) for on, _, entry in rows if on >= FIRST + day]


@pytest.mark.parametrize("place", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE - 1])
def test_a_row_among_several_pieces_is_found_again(place: int) -> None:
    rows = many(3 * PIECE)
    on, _, entry = rows[place]
    without = of(rows).without(on, entry)
    assert said(without) == rows[:place] + rows[place + 1 :]
    assert said(without.including(on, entry)) == rows


def test_a_piece_that_grows_is_parted_and_one_that_is_empty_goes() -> None:
    rows = many(4 * PIECE)
    register = EMPTY
    for on, _, entry in rows:
        register = register.including(on, entry)
    assert said(register) == rows
    for on, _, entry in rows:
        register = register.without(on, entry)
    assert register.pieces == ()


def test_one_row_more_shares_all_but_one_piece() -> None:
    before = of(many(8 * PIECE))
    on, _, entry = row(9 * PIECE, 9 * PIECE)
    after = before.including(on, entry)
    assert all(one is other for one, other in zip(before.pieces[:-1], after.pieces, strict=False))


def test_what_is_not_as_it_was_found_is_refused() -> None:
    register = of(many(PIECE + 10))
    (on, _, entry) = many(PIECE + 10)[5]
    with pytest.raises(StaleChange):
        register.including(on, entry)
    with pytest.raises(StaleChange):
        register.without(on, replace(entry, amount=77))
    with pytest.raises(StaleChange):
        register.without(on + 10_000, entry)
    with pytest.raises(StaleChange):
        EMPTY.without(on, entry)


def test_registers_with_the_same_rows_are_equal_whatever_order_they_came_in() -> None:
    forward = backward = EMPTY
    for on, _, entry in many(3 * PIECE):
        forward = forward.including(on, entry)
    for on, _, entry in reversed(many(3 * PIECE)):
        backward = backward.including(on, entry)
    assert (forward, hash(forward)) == (backward, hash(backward))
    assert forward.first_difference(backward) is None


def test_the_first_difference_is_sought_beyond_what_both_share() -> None:
    register = EMPTY
    for on, _, entry in many(5 * PIECE):
        register = register.including(on, entry)
    on, _, last = many(5 * PIECE)[-1]
    assert register.first_difference(register.without(on, last)) == on
    assert register.first_difference(register) is None


def test_the_rows_of_a_kind_end_with_the_last_day_asked_for() -> None:
    register = of(many(3 * PIECE))
    assert [row.seq for row in register.of_kind(EntryKind.INCOME, FIRST + 1, FIRST + 2)] == [3, 4, 5, 6, 7, 8]
    assert list(register.of_kind(EntryKind.GIFT, FIRST, FIRST + 2)) == []
