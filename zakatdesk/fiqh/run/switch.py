"""A person goes over from one hawl for the pool to hawls of lots, or back.

Source: timeline 11.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.fiqh.wealth.measure import MAIN

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.money import MoneyYear


def to_lots(money: MoneyYear, day: int) -> None:
    """Lots acquired by the pool's start take its hawl, later ones their own day; goods take their running hawl."""
    for standing in money.run.standings:
        hawl = money.hawls[standing.pool].running
        goods = money.goods.hawl.running if standing.pool == MAIN else None
        hawls = money.lots.hawls[standing.pool]
        books = money.lots.books_of(standing.pool)
        now = money.lots.now(day, standing, books)
        apart = [book for book in books if goods is not None and money.run.roles[book.id].trade]
        if goods is not None:
            hawls.take_all(now, apart, goods.since, goods.anchor)
        if hawl is not None:
            hawls.since = hawl.since
            hawls.kept_nisab = hawl.nisab
            hawls.seen.start(hawl)
            hawls.take_over(now, [book for book in books if book not in apart], hawl.since, hawl.anchor)
        money.hawls[standing.pool].running = None
    money.goods.hawl.running = None


def to_pool(money: MoneyYear) -> None:
    """The pool takes the earliest hawl that runs among its lots; where only goods have one, they take it."""
    for standing in money.run.standings:
        hawls = money.lots.hawls[standing.pool]
        cohorts = hawls.cohorts()
        if cohorts:
            first = min(cohorts, key=lambda row: row.since)
            hawl = hawls.seen.hawl(standing.zakat_class, first, hawls.kept_nisab)
            if hawls.since is None and standing.pool == MAIN:
                money.goods.hawl.running = hawl
            else:
                money.hawls[standing.pool].running = hawl
        hawls.end()
    for book in money.run.books.values():
        for lot in book.lots if book.kind not in ANIMALS else ():
            lot.cohort = None
