"""The days on which something can change, in order; more may be added on the way."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator


class Agenda:
    """Days that were found on the way, and how far one has come.

    Attributes:
        last: The last day that is over; below zero before the first.
    """

    __slots__ = ("_added", "last")

    def __init__(self) -> None:
        """Nothing has happened yet."""
        self._added: list[int] = []
        self.last = -1

    def add(self, day: int | None) -> None:
        """Add a day that was not known before."""
        if day is not None and not (self._added and self._added[0] == day):
            heapq.heappush(self._added, day)

    def through(self, known: Iterable[int], until: int) -> Iterator[int]:
        """Every day to come once, the earliest first, to the last day, which is always one.

        A day is over when the next one is asked for.
        """
        days = sorted({day for day in known if self.last < day < until} | {until}, reverse=True)
        while self.last < until:
            while self._added and self._added[0] <= self.last:
                heapq.heappop(self._added)
            day = min(days[-1], self._added[0]) if self._added else days[-1]
            if day == days[-1]:
                days.pop()
            yield day
            self.last = day
