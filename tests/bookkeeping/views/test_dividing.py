"""How one act of giving is divided."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.bookkeeping.views.dividing import Room, Share, Target, divide
from zakatdesk.domain.errors import DomainError

OLD, NEW, FITR, NEXT = Target("money", 100), Target("money", 454), Target("fitr", 200), Target("money", 808)
ROOMS = (Room(OLD, 250), Room(FITR, 40, by_itself=False), Room(NEW, 300), Room(NEXT, None, False, True))


def test_where_nobody_chose_it_goes_to_the_oldest_and_names_nothing() -> None:
    made = divide(400, ROOMS, {})
    assert made.fills == {OLD: 250, NEW: 150}
    assert (made.rest, made.shares) == (0, (Share(None, 400),))


def test_what_finds_no_room_is_the_rest() -> None:
    made = divide(600, ROOMS, {})
    assert (made.rest, made.shares) == (50, (Share(None, 600),))


def test_a_chosen_part_is_named_and_the_rest_is_not_let_flow_back() -> None:
    made = divide(400, ROOMS, {OLD: 100})
    assert made.fills == {OLD: 100, NEW: 300}
    assert made.shares == (Share(OLD, 100), Share(NEW, 300))


def test_a_row_that_was_meant_to_get_nothing_gets_nothing() -> None:
    made = divide(400, ROOMS, {OLD: 0, NEW: 0})
    assert made.fills == {OLD: 0, NEW: 0}
    assert made.shares == (Share(NEXT, 400),)


def test_a_younger_obligation_can_come_first() -> None:
    made = divide(400, ROOMS, {NEW: 300})
    assert made.fills == {OLD: 100, NEW: 300}
    assert made.shares == (Share(NEW, 300), Share(None, 100))


def test_what_must_be_named_is_filled_where_nothing_else_is_owed() -> None:
    made = divide(50, (ROOMS[1], ROOMS[3]), {})
    assert made.shares == (Share(FITR, 40), Share(NEXT, 10))


def test_nothing_cannot_be_divided() -> None:
    with pytest.raises(DomainError, match="AMOUNT_NOT_POSITIVE"):
        divide(0, ROOMS, {})


def test_more_than_the_whole_cannot_be_chosen() -> None:
    with pytest.raises(DomainError, match="PARTS_TOO_LARGE"):
        divide(100, ROOMS, {OLD: 60, NEW: 60})


amounts = st.integers(0, 1_000)
rooms = st.lists(
    st.builds(Room, st.builds(Target, st.sampled_from(("money", "fitr")), st.integers(1, 9)), amounts, st.booleans()),
    max_size=5,
    unique_by=lambda room: room.target,
)


@given(st.integers(1, 2_000), rooms, st.data())
def test_the_shares_come_to_the_whole(amount: int, found: list[Room], data: st.DataObject) -> None:
    found = [*found, Room(NEXT, None, by_itself=False, advance=True)]
    chosen = data.draw(st.dictionaries(st.sampled_from([room.target for room in found]), amounts, max_size=3))
    if sum(chosen.values()) > amount:
        with pytest.raises(DomainError):
            divide(amount, found, chosen)
        return
    made = divide(amount, found, chosen)
    assert sum(share.amount for share in made.shares) == amount
    assert all(share.amount > 0 for share in made.shares)
    assert sum(made.fills.values()) + made.rest == amount
    most = {room.target: room.most for room in found}
    for target, steps in made.fills.items():
        assert steps == chosen[target] if target in chosen else 0 <= steps <= (most[target] or 0)
