"""What comes off wealth on a day: debts, overdrafts, unpaid zakat, less what other property covers.

Source: timeline 4, 7 and 9; zakat-rules 11.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num, per_step, plain
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.debts import Schedule, deductible
from zakatdesk.fiqh.wealth.measure import NO_CLAIMS, Claims
from zakatdesk.fiqh.wealth.roles import Place

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


class DebtBook(Frozen):
    """A debt, its schedule and the part of it that is the person's."""

    book: Book
    schedule: Schedule
    share: Fraction


def debts_of_day(run: PersonRun, day: int) -> tuple[dict[str, Num], tuple[str, ...]]:
    """The deductible part of each debt in minor units, and what has no rate."""
    policy = run.term.policy
    found: dict[str, Num] = {}
    missing: tuple[str, ...] = ()
    for debt in run.debts.values():
        steps = deductible(debt.book.net, debt.schedule, day, policy, run.years)
        if not steps:
            continue
        unit = debt.book.holding.unit
        quote = run.prices.quote(unit.code, day)
        if quote is None:
            missing += (unit.code,)
            continue
        rate = per_step(quote.value, run.currency.places, unit.places)
        found[debt.book.id] = plain(steps * rate * debt.share)
        if quote.first:
            missing += (unit.code,)
    return found, missing


def claims_of_day(run: PersonRun, day: int) -> Claims:
    """All that comes off on a day."""
    policy = run.term.policy
    owed: Num = 0
    missing: tuple[str, ...] = ()
    if policy["DEBT_SCOPE"] != "NONE":
        debts, missing = debts_of_day(run, day)
        overdrafts, lacking = run.part_of_place(Place.DEBT)
        owed = sum(debts.values()) + overdrafts
        missing += lacking
    gold: Num = 0
    silver: Num = 0
    if policy["MISSED_YEARS"] == "REDUCING_BASE" and run.account.open:
        unpaid = run.account.unpaid()
        owed = owed + unpaid.money if owed else unpaid.money
        gold, silver = unpaid.gold, unpaid.silver
    if not (owed or gold or silver or missing):
        return NO_CLAIMS
    if owed and policy["DEBT_AGAINST"] == "OTHER_PROPERTY_FIRST":
        owed = max(owed - other_property(run, day), 0)
    return Claims(plain(owed), gold, silver, missing)


def other_property(run: PersonRun, day: int) -> Num:
    """The surplus that stands against debts first: property not needed, and good receivables outside the pool."""
    total: Num = 0
    for book in run.books.values():
        role = run.roles[book.id]
        surplus = role.place is Place.OTHER and not book.holding.key("basic_need")
        lent = book.kind == "receivable" and role.place is Place.OUT and book.holding.key("quality") == "good"
        if book.net > 0 and (surplus or lent):
            quote = run.prices.quote(role.of, day)
            if quote is not None:
                rate = per_step(quote.value, run.currency.places, book.holding.unit.places)
                total += plain(book.net * rate * role.factor)
    return total
