"""How one act of giving is divided over what is owed: the oldest first, unless somebody says otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import Frozen, field


class Target(NamedTuple):
    """What a payment can name: the obligations of one class that are due on one civil day."""

    zakat_class: str
    due: int


class Room(Frozen):
    """Room for a payment.

    Attributes:
        most: Steps of the payment's unit that settle it; none where that is not known, or for advance.
        by_itself: Whether a payment that names nothing goes here.
        advance: Whether its day lies ahead.
    """

    target: Target
    most: int | None
    by_itself: bool = True
    advance: bool = False


class Share(Frozen):
    """A part of what is given; without a target it goes to the oldest, as the rules say."""

    target: Target | None
    amount: int


class Division(Frozen):
    """What each room gets.

    Attributes:
        fills: Steps by room, for showing.
        rest: What finds no room: it is carried forward or voluntary.
        shares: The payments to write; their amounts come to the whole.
    """

    fills: Mapping[Target, int] = field(default_factory=dict)
    rest: int = 0
    shares: tuple[Share, ...] = ()


def divide(amount: int, rooms: Sequence[Room], chosen: Mapping[Target, int]) -> Division:
    """Divide an amount over rooms.

    Where nobody chose, one payment that names nothing is enough: it goes to the oldest. Chosen parts are named, and so
    is the rest where it would else flow into a room that was meant to get less.

    Args:
        amount: Steps of the payment's unit.
        rooms: Those that can take it, the oldest first.
        chosen: What somebody said for a room, zero too.

    Raises:
        DomainError: `AMOUNT_NOT_POSITIVE`; `PARTS_TOO_LARGE` where the chosen parts come to more than the amount.
    """
    if amount <= 0:
        raise DomainError("AMOUNT_NOT_POSITIVE", "amount")
    rest = amount - sum(chosen.values())
    if rest < 0:
        raise DomainError("PARTS_TOO_LARGE", "parts")
    due = [room for room in rooms if not room.advance]
    flows = any(room.by_itself for room in due)
    fills: dict[Target, int] = {}
    for room in due:
        if room.target in chosen:
            fills[room.target] = chosen[room.target]
        elif room.by_itself or not flows:
            fills[room.target] = min(rest, room.most or 0)
            rest -= fills[room.target]
    ahead = [room.target for room in rooms if room.advance]
    fills.update((target, chosen[target]) for target in ahead if target in chosen)
    held_back = any(room.by_itself and chosen.get(room.target, room.most or 0) < (room.most or 0) for room in due)
    shares = [Share(target, steps) for target, steps in fills.items() if steps and target in chosen]
    auto = [(target, steps) for target, steps in fills.items() if steps and target not in chosen]
    left = rest
    if held_back or (due and not flows):
        shares += [Share(target, steps) for target, steps in auto]
        free = next((target for target in ahead if target not in chosen), None)
        if left and free is not None:
            shares.append(Share(free, left))
            left = 0
    else:
        left += sum(steps for _, steps in auto)
    if left:
        shares.append(Share(None, left))
    return Division(fills, rest, tuple(shares))
