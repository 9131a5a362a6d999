"""A person goes over from one hawl for the pool to hawls of lots, or back.

Source: timeline 11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zakatdesk.fiqh.hawls.pool_hawl import Hawl

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.money import MoneyYear


def to_lots(money: MoneyYear, day: int) -> None:
    """Lots acquired by the pool's start take its hawl, later ones their own day."""
    for standing in money.run.standings:
        hawl = money.hawls[standing.pool].running
        if hawl is None:
            continue
        lots = money.lots
        hawls = lots.hawls[standing.pool]
        now = lots.now(day, standing, lots.books_of(standing.pool))
        hawls.since = hawl.since
        hawls.take_over(now, hawl.since, hawl.anchor)
        money.hawls[standing.pool].running = None


def to_pool(money: MoneyYear, day: int) -> None:
    """The pool takes the earliest hawl that runs among its lots."""
    for standing in money.run.standings:
        hawls = money.lots.hawls[standing.pool]
        cohorts = hawls.cohorts()
        if not cohorts:
            continue
        first = min(cohorts, key=lambda row: row.since)
        amounts = {"money": standing.worth, standing.zakat_class: standing.base}
        money.hawls[standing.pool].running = Hawl(
            standing.zakat_class, first.since, first.anchor, hawls.kept_nisab, amounts, dict(amounts), first.late
        )
        hawls.end()
    for book in money.run.books.values():
        for lot in book.lots:
            lot.cohort = None
    del day
