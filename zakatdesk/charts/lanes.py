"""Bars of one row that run at the same time lie below each other, each in a lane."""

from __future__ import annotations

from collections.abc import Sequence

from zakatdesk.bookkeeping.views.due_timeline import Span

_OPEN_END = 10**9


def lanes_of(spans: Sequence[Span]) -> list[int]:
    """The lane of each span, from 0 on: the first in which nothing else runs then.

    Args:
        spans: In the order of their start.
    """
    ends: list[int] = []
    lanes = []
    for span in spans:
        end = _OPEN_END if span.end is None else span.end
        start = end if span.start is None else span.start
        lane = next((number for number, taken in enumerate(ends) if taken <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        lanes.append(lane)
    return lanes
