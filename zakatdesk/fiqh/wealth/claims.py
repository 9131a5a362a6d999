"""What comes off wealth on a day: debts, overdrafts, unpaid zakat, less what other property covers.

Source: timeline 4, 7 and 9; zakat-rules 11.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num, per_step, plain
from zakatdesk.fiqh.market import Quote
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.debts import Schedule, deductible
from zakatdesk.fiqh.wealth.measure import NO_CLAIMS, Claims
from zakatdesk.fiqh.wealth.owed import Owed
from zakatdesk.fiqh.wealth.roles import Place

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


class DebtBook(Frozen):
    """A debt, its schedule and the part of it that is the person's."""

    book: Book
    schedule: Schedule
    share: Fraction


def debts_of_day(run: PersonRun, day: int) -> tuple[dict[str, Num], Owed]:
    """The deductible part of each debt in minor units, and all of them together."""
    policy = run.term.policy
    found: dict[str, Num] = {}
    owed = Owed()
    for debt in run.debts.values():
        steps = deductible(debt.book.net, debt.schedule, day, policy, run.years)
        if not steps:
            continue
        unit = debt.book.holding.unit
        quote = run.prices.quote(unit.code, day)
        worth = _worth(run, quote, steps * debt.share, unit.places)
        if worth is not None:
            found[debt.book.id] = worth
        owed = owed.and_of(unit.code, worth, quote)
    return found, owed


def claims_of_day(run: PersonRun, day: int) -> Claims:
    """All that comes off on a day."""
    policy = run.term.policy
    owed: Num = 0
    missing: tuple[str, ...] = ()
    late = False
    if policy["DEBT_SCOPE"] != "NONE":
        _, debts = debts_of_day(run, day)
        overdrafts = run.pool.overdrafts()
        owed = debts.worth + overdrafts.worth
        missing = debts.missing + overdrafts.missing
        late = debts.late or overdrafts.late
    gold: Num = 0
    silver: Num = 0
    if policy["MISSED_YEARS"] == "REDUCING_BASE" and run.account.open:
        unpaid = run.account.unpaid()
        owed = owed + unpaid.money if owed else unpaid.money
        gold, silver = unpaid.gold, unpaid.silver
    if not (owed or gold or silver or missing):
        return NO_CLAIMS
    if owed and policy["DEBT_AGAINST"] == "OTHER_PROPERTY_FIRST":
        other = other_property(run, day)
        owed = max(owed - other.worth, 0)
        missing, late = missing + other.missing, late or other.late
    return Claims(plain(owed), gold, silver, missing, late)


def other_property(run: PersonRun, day: int) -> Owed:
    """The surplus that stands against debts first: property not needed, and good receivables outside the pool."""
    found = Owed()
    for book in run.books.values():
        role = run.roles[book.id]
        surplus = role.place is Place.OTHER and not book.holding.key("basic_need")
        lent = book.kind == "receivable" and role.place is Place.OUT and book.holding.key("quality") == "good"
        if book.net > 0 and (surplus or lent):
            quote = run.prices.quote(role.of, day)
            found = found.and_of(role.of, _worth(run, quote, book.net * role.factor, book.holding.unit.places), quote)
    return found


def _worth(run: PersonRun, quote: Quote | None, steps: Num, places: int) -> Num | None:
    """So many steps of a unit in minor units of the person's currency; none without a price."""
    return None if quote is None else plain(steps * per_step(quote.value, run.currency.places, places))
