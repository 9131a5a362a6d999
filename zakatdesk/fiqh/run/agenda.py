"""The days on which something can change, in order; more may be added on the way."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator


class Agenda:
    """Days still to come, each given out once."""

    __slots__ = ("_days", "_until")

    def __init__(self, days: Iterable[int], until: int) -> None:
        """Keep those that are not after the last day; that day itself is always one."""
        self._until = until
        self._days = sorted({day for day in days if day <= until} | {until})

    def add(self, day: int | None) -> None:
        """Add a day that was not known before."""
        if day is not None and day <= self._until:
            heapq.heappush(self._days, day)

    def __iter__(self) -> Iterator[int]:
        """Every day once, the earliest first."""
        last = -1
        while self._days:
            day = heapq.heappop(self._days)
            if day > last:
                last = day
                yield day
