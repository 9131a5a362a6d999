"""The entries of one holding in the order in which they apply."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from zakatdesk.domain.entry import Entry
from zakatdesk.domain.errors import StaleChange

PIECE = 256
"""Rows of a piece when a register is made; one grows to twice as many before it is parted."""


class Piece(NamedTuple):
    """Some rows that follow each other, with the civil day (ordinal) of each."""

    days: tuple[int, ...]
    rows: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Register:
    """The entries of one holding, by day, then by `seq`.

    A transfer stands in the registers of both its holdings. The rows are kept in pieces, and registers share them: one
    more row copies a piece of them and not all.

    Attributes:
        pieces: None of them empty.
    """

    pieces: tuple[Piece, ...] = ()

    @classmethod
    def of(cls, rows: Sequence[tuple[int, int, Entry]]) -> Register:
        """The register of rows (day, seq, entry) that are in order."""
        parts = (rows[start : start + PIECE] for start in range(0, len(rows), PIECE))
        return cls(tuple(Piece(tuple(row[0] for row in part), tuple(row[2] for row in part)) for part in parts))

    @property
    def days(self) -> tuple[int, ...]:
        """The civil day of each row."""
        return tuple(chain.from_iterable(piece.days for piece in self.pieces))

    @property
    def rows(self) -> tuple[Entry, ...]:
        """The entries."""
        return tuple(chain.from_iterable(piece.rows for piece in self.pieces))

    def __len__(self) -> int:
        """How many rows there are."""
        return sum(len(piece.rows) for piece in self.pieces)

    def __eq__(self, other: object) -> bool:
        """Whether both have the same rows, however these are parted."""
        return isinstance(other, Register) and self.rows == other.rows and self.days == other.days

    def __hash__(self) -> int:
        """Equal registers have equal hashes."""
        return hash(self.rows)

    def since(self, day: int) -> Iterator[tuple[int, Entry]]:
        """The rows of a civil day and of all later ones, each with its day."""
        first = bisect_left(self.pieces, day, key=_last_day)
        for piece in self.pieces[first : first + 1]:
            place = bisect_left(piece.days, day)
            yield from zip(piece.days[place:], piece.rows[place:], strict=True)
        for piece in self.pieces[first + 1 :]:
            yield from zip(piece.days, piece.rows, strict=True)

    def including(self, day: int, entry: Entry) -> Register:
        """The register with one row more.

        Raises:
            StaleChange: It is there already.
        """
        number = min(bisect_left(self.pieces, (day, entry.seq), key=_last_key), len(self.pieces) - 1)
        if number < 0:
            return Register((Piece((day,), (entry,)),))
        piece = self.pieces[number]
        place = _place(piece, day, entry.seq)
        if _is_at(piece, place, day, entry.seq):
            raise StaleChange("CHANGE_STALE", id=entry.id)
        days = (*piece.days[:place], day, *piece.days[place:])
        rows = (*piece.rows[:place], entry, *piece.rows[place:])
        return self._with(number, _parted(Piece(days, rows)))

    def without(self, day: int, entry: Entry) -> Register:
        """The register without a row.

        Raises:
            StaleChange: It is not there, or says something else.
        """
        number = bisect_left(self.pieces, (day, entry.seq), key=_last_key)
        piece = self.pieces[number] if number < len(self.pieces) else Piece((), ())
        place = _place(piece, day, entry.seq)
        if place == len(piece.rows) or piece.rows[place] != entry:
            raise StaleChange("CHANGE_STALE", id=entry.id)
        days = piece.days[:place] + piece.days[place + 1 :]
        rows = piece.rows[:place] + piece.rows[place + 1 :]
        return self._with(number, (Piece(days, rows),) if rows else ())

    def _with(self, number: int, pieces: tuple[Piece, ...]) -> Register:
        return Register((*self.pieces[:number], *pieces, *self.pieces[number + 1 :]))


EMPTY = Register()


def _last_day(piece: Piece) -> int:
    return piece.days[-1]


def _last_key(piece: Piece) -> tuple[int, int]:
    return piece.days[-1], piece.rows[-1].seq


def _place(piece: Piece, day: int, seq: int) -> int:
    """Where a row stands or would stand."""
    place, end = bisect_left(piece.days, day), bisect_right(piece.days, day)
    return bisect_left(piece.rows, seq, place, end, key=lambda row: row.seq)


def _is_at(piece: Piece, place: int, day: int, seq: int) -> bool:
    return place < len(piece.rows) and piece.days[place] == day and piece.rows[place].seq == seq


def _parted(piece: Piece) -> tuple[Piece, ...]:
    if len(piece.rows) <= 2 * PIECE:
        return (piece,)
    return (
        Piece(piece.days[:PIECE], piece.rows[:PIECE]),
        Piece(piece.days[PIECE:], piece.rows[PIECE:]),
    )
