"""The entries of one holding in the order in which they apply."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, dropwhile, zip_longest
from operator import attrgetter
from typing import NamedTuple

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.errors import StaleChange
from zakatdesk.domain.parts import Frozen

_kind = attrgetter("kind")
PIECE = 256
"""Rows of a piece when a register is made; one grows to twice as many before it is parted."""


class Piece(NamedTuple):
    """Some rows that follow each other.

    Attributes:
        days: The civil day (ordinal) of each row.
        kinds: The kinds of entry among them, so that rows of a rare kind are found without looking at all.
    """

    days: tuple[int, ...]
    rows: tuple[Entry, ...]
    kinds: frozenset[EntryKind]

    @classmethod
    def of(cls, days: tuple[int, ...], rows: tuple[Entry, ...]) -> Piece:
        """The piece of these rows."""
        return cls(days, rows, frozenset(map(_kind, rows)))


class Register(Frozen, eq=False):
    """The entries of one holding, by day, then by `seq`.

    A transfer stands in the registers of both its holdings. The rows are kept in pieces, and registers share them: one
    more row copies a piece of them and not all.

    Attributes:
        pieces: None of them empty.
    """

    pieces: tuple[Piece, ...] = ()

    @classmethod
    def of(cls, days: list[int], rows: list[Entry]) -> Register:
        """The register of rows that stand by `seq`, each with its day; most are in the order of days already."""
        if sorted(days) != days:
            order = sorted(range(len(days)), key=days.__getitem__)
            days, rows = [days[place] for place in order], [rows[place] for place in order]
        parts = (slice(start, start + PIECE) for start in range(0, len(rows), PIECE))
        return cls(tuple(Piece.of(tuple(days[part]), tuple(rows[part])) for part in parts))

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
        pieces = self.pieces[bisect_left(self.pieces, day, key=_last_day) :]
        return dropwhile(lambda row: row[0] < day, _pairs(pieces))

    def kinds(self, until: int) -> frozenset[EntryKind]:
        """The kinds of the entries up to a civil day."""
        found: set[EntryKind] = set()
        for piece in self.pieces:
            if piece.days[-1] <= until:
                found |= piece.kinds
            else:
                found.update(row.kind for row in piece.rows[: bisect_right(piece.days, until)])
                break
        return frozenset(found)

    def of_kind(self, kind: EntryKind, since: int, until: int) -> Iterator[Entry]:
        """The rows of one kind from one civil day to another."""
        for piece in self.pieces[bisect_left(self.pieces, since, key=_last_day) :]:
            if piece.days[0] > until:
                return
            if kind in piece.kinds:
                start, end = bisect_left(piece.days, since), bisect_right(piece.days, until)
                yield from (row for row in piece.rows[start:end] if row.kind is kind)

    def first_difference(self, other: Register) -> int | None:
        """The first civil day on which two registers differ; none where they have the same rows."""
        shared = 0
        for one, two in zip(self.pieces, other.pieces, strict=False):
            if one is not two:
                break
            shared += 1
        rest = zip_longest(_pairs(self.pieces[shared:]), _pairs(other.pieces[shared:]), fillvalue=None)
        for pair in rest:
            if pair[0] != pair[1]:
                return min(row[0] for row in pair if row is not None)
        return None

    def including(self, day: int, entry: Entry) -> Register:
        """The register with one row more.

        Raises:
            StaleChange: It is there already.
        """
        number = min(bisect_left(self.pieces, (day, entry.seq), key=_last_key), len(self.pieces) - 1)
        if number < 0:
            return Register((Piece.of((day,), (entry,)),))
        piece = self.pieces[number]
        place = _place(piece, day, entry.seq)
        if _is_at(piece, place, day, entry.seq):
            raise StaleChange("CHANGE_STALE", id=entry.id)
        days = (*piece.days[:place], day, *piece.days[place:])
        rows = (*piece.rows[:place], entry, *piece.rows[place:])
        return self._with(number, _parted(days, rows))

    def without(self, day: int, entry: Entry) -> Register:
        """The register without a row.

        Raises:
            StaleChange: It is not there, or says something else.
        """
        number = bisect_left(self.pieces, (day, entry.seq), key=_last_key)
        piece = self.pieces[number] if number < len(self.pieces) else _NOTHING
        place = _place(piece, day, entry.seq)
        if place == len(piece.rows) or piece.rows[place] != entry:
            raise StaleChange("CHANGE_STALE", id=entry.id)
        days = piece.days[:place] + piece.days[place + 1 :]
        rows = piece.rows[:place] + piece.rows[place + 1 :]
        return self._with(number, (Piece.of(days, rows),) if rows else ())

    def _with(self, number: int, pieces: tuple[Piece, ...]) -> Register:
        return Register((*self.pieces[:number], *pieces, *self.pieces[number + 1 :]))


EMPTY = Register()
_NOTHING = Piece((), (), frozenset())


def _pairs(pieces: Iterable[Piece]) -> Iterator[tuple[int, Entry]]:
    return chain.from_iterable(zip(piece.days, piece.rows, strict=True) for piece in pieces)


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


def _parted(days: tuple[int, ...], rows: tuple[Entry, ...]) -> tuple[Piece, ...]:
    if len(rows) <= 2 * PIECE:
        return (Piece.of(days, rows),)
    return (Piece.of(days[:PIECE], rows[:PIECE]), Piece.of(days[PIECE:], rows[PIECE:]))
