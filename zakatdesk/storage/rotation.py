"""Which copies of a ledger are kept when there are many."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from zakatdesk.bookkeeping.backups import DAYS, MONTHS, OF_TODAY, WEEKS, Backup


def kept(backups: Sequence[Backup], now: datetime, budget: int | None = None) -> set[Backup]:
    """The copies to keep: three of today, the last one of each of 7 days, 8 weeks, 24 months and of every year.

    Also the newest, and what was made when a year was closed. While the clock cannot be right, because a newer copy has an
    earlier instant or an instant lies ahead, all are kept.

    Args:
        backups: All there are.
        now: The instant by the clock.
        budget: How many bytes they may take; the oldest go first, but never the newest one nor that of a closed year.
    """
    ordered = sorted(backups, key=lambda backup: (backup.number, backup.at), reverse=True)
    if not _clock_is_right(ordered, now):
        return set(ordered)
    keep = {*ordered[:1], *(backup for backup in ordered if backup.closed_year)}
    keep |= set([backup for backup in ordered if backup.at.date() == now.date()][:OF_TODAY])
    monday = _monday(now)
    first_day, first_week = now.date() - timedelta(days=DAYS - 1), monday - timedelta(weeks=WEEKS - 1)
    keep |= _last_of_each([row for row in ordered if row.at.date() >= first_day], lambda at: at.date())
    keep |= _last_of_each([row for row in ordered if _monday(row.at) >= first_week], _monday)
    keep |= _last_of_each([row for row in ordered if _month(row.at) > _month(now) - MONTHS], _month)
    keep |= _last_of_each(ordered, lambda at: at.year)
    return keep if budget is None else _within(budget, [backup for backup in ordered if backup in keep])


def _within(budget: int, newest_first: Sequence[Backup]) -> set[Backup]:
    """What is left when the oldest that may go have gone until the others fit."""
    left = set(newest_first)
    size = sum(backup.size for backup in newest_first)
    for backup in reversed(newest_first[1:]):
        if size <= budget:
            break
        if not backup.closed_year:
            left.remove(backup)
            size -= backup.size
    return left


def _clock_is_right(newest_first: Sequence[Backup], now: datetime) -> bool:
    if any(backup.at > now for backup in newest_first):
        return False
    return all(newer.at >= older.at for newer, older in pairwise(newest_first))


def _monday(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())


def _month(at: datetime) -> int:
    return at.year * 12 + at.month


def _last_of_each(newest_first: Sequence[Backup], span: Callable[[datetime], Hashable]) -> set[Backup]:
    """The newest copy of each day, week, month or year."""
    found: dict[Hashable, Backup] = {}
    for backup in newest_first:
        found.setdefault(span(backup.at), backup)
    return set(found.values())
