"""What perishes after zakat fell due.

Source: timeline 7; zakat-rules 16.5.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.fiqh.exact import NOTHING, tame
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.roles import POOLED

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


def lose(run: PersonRun, book: Book, lost: int, day: int) -> None:
    """Under `FALLS` a loss out of the pool takes its part of what is unpaid with it; told before it is taken."""
    if run.term.policy["LOSS_AFTER_DUE"] != "FALLS" or not run.account.open:
        return
    if run.roles[book.id].place not in POOLED:
        return
    run.count(day)
    whole = run.wealth.money + run.wealth.gold.value + run.wealth.silver.value
    worth = run.pool.worth_counted(book, lost, day)
    if whole <= 0 or worth is None:
        return
    kept = max(1 - worth / whole, NOTHING)
    for due in run.account.open:
        if due.zakat_class in ("money", "gold", "silver"):
            due.left = Fraction(tame(due.left * kept))
    run.account.changed()
