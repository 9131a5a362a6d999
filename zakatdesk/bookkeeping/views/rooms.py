"""Where something that is given can go, and how much of it settles what."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from zakatdesk.bookkeeping.views.dividing import Room
from zakatdesk.bookkeeping.views.owing import Owing
from zakatdesk.domain.payment import IN_KIND_PLACES
from zakatdesk.fiqh.dues.settle import METAL_OF, WITHOUT_NAME


def rooms(rows: Iterable[Owing], kind: str, worth: Fraction | None) -> tuple[Room, ...]:
    """The rooms for something that is given, in the order of the rows.

    Args:
        rows: What is owed.
        kind: Empty for money; else what is given in kind.
        worth: What one step of it is worth in the person's currency; none where that is not known.
    """
    found = []
    for row in rows:
        if row.advance:
            if not kind or row.of_kind(kind) is not None:
                found.append(Room(row.target, None, by_itself=False, advance=True))
        elif _takes(row, kind):
            found.append(Room(row.target, _most(row, kind, worth), by_itself=_takes_unnamed(row, kind)))
    return tuple(found)


def _takes(row: Owing, kind: str) -> bool:
    """Whether something may be given for it where the payment names it."""
    if not kind:
        return row.money is not None or bool(row.in_kind.keys() & METAL_OF.keys()) or row.in_kind.keys() == {"sheep"}
    return row.of_kind(kind) is not None or (kind in METAL_OF and row.money is not None)


def _takes_unnamed(row: Owing, kind: str) -> bool:
    return row.of_kind(kind) is not None if kind else row.target.zakat_class not in WITHOUT_NAME


def _most(row: Owing, kind: str, worth: Fraction | None) -> int | None:
    """Steps that settle it, rounded up so that nothing is left of it."""
    owed = row.of_kind(kind) if kind else None
    if owed is not None:
        return _up(owed * int(10 ** IN_KIND_PLACES[kind]))
    return None if row.money is None or not worth else _up(row.money / worth)


def _up(steps: Fraction) -> int:
    return -((-steps.numerator) // steps.denominator)
