"""Which part of a person's debts comes off, and what property stands against them first.

Source: timeline 9; zakat-rules 11.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import places
from tests.reference.facts import METALS, POOL_KINDS, Rules
from tests.reference.lots import Holding
from tests.reference.prices import Quote
from tests.reference.worth import purity

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


@dataclass
class Owing:
    """Debts in the person's currency, and what has no price by the day; `early` where its first price is used."""

    total: Fraction = ZERO
    missing: list[str] = field(default_factory=list)
    early: bool = False

    def add(self, amount: Fraction, of: str, quote: Quote | None) -> None:
        """A debt at its price, or at the first one; as nothing where there is none."""
        self.total += amount * quote.price if quote else ZERO
        if quote is None or quote.early:
            self.missing.append(of)
            self.early |= quote is not None


def debts(owner: Owner, rules: Rules, day: int) -> Owing:
    """The deductible debts of a day."""
    total = Owing()
    if rules["DEBT_SCOPE"] == "NONE":
        return total
    money = owner.person.currency
    for holding in owner.holdings.values():
        owed = ZERO
        if holding.kind == "debt":
            owed = _deductible(owner, holding, rules, day)
        elif holding.overdraft and holding.kind in POOL_KINDS:
            _overdrawn(owner, holding, total, day)
        if owed:
            of = holding.key("currency")
            total.add(owed * holding.share, of, owner.prices.quote(of, money, day))
    return total


def _overdrawn(owner: Owner, holding: Holding, total: Owing, day: int) -> None:
    """What was taken beyond what was there, at its price, whatever counts of it."""
    if holding.kind in METALS:
        fine = owner.prices.fine(holding.kind, owner.person.currency, day)
        total.add(holding.overdraft * purity(holding) * holding.share, holding.kind, fine)
        return
    of = holding.key("symbol") or holding.key("currency")
    quote = owner.prices.quote(of, owner.person.currency, day)
    total.add(holding.overdraft * holding.share, of, quote)


def _deductible(owner: Owner, holding: Holding, rules: Rules, day: int) -> Fraction:
    owed = holding.quantity
    scope = rules["DEBT_SCOPE"]
    parts = holding.facts["_days"].get("parts")
    if parts:
        left = _remaining(parts, owed)
        if scope == "DUE_NOW":
            return sum((amount for due, amount in left if due <= day), ZERO)
        option = rules["INSTALMENT_DEBT"]
        if option == "FULL_BALANCE":
            return owed
        if option == "NEXT_12_MONTHS":
            last = owner.civil_year_after(day)
            return sum((amount for due, amount in left if due <= last), ZERO)
        coming = [amount for due, amount in left if due >= day][:1]
        return sum((amount for due, amount in left if due < day), ZERO) + sum(coming, ZERO)
    due = holding.facts["_days"].get("due", 0)
    if scope == "ALL":
        return owed
    return owed if due <= (day if scope == "DUE_NOW" else owner.lunar_year_after(day, 1)) else ZERO


def _remaining(parts: list[tuple[int, Fraction]], owed: Fraction) -> list[tuple[int, Fraction]]:
    """What is still owed is the last part of the schedule; an excess falls due with the last one."""
    left, found = owed, []
    for due, amount in sorted(parts, reverse=True):
        taken = min(amount, left)
        left -= taken
        found.append((due, taken))
    found[0] = (found[0][0], found[0][1] + left)
    return [part for part in sorted(found) if part[1]]


def other_property(owner: Owner, rules: Rules, day: int) -> Owing:
    """Surplus property that owes no zakat, and good debts owed to the person that are not in the pool.

    What has no price by the day counts as nothing.
    """
    total = Owing()
    for holding in owner.holdings.values():
        surplus = holding.kind in ("rental_property", "exempt") and not holding.facts.get("basic_need")
        good = holding.kind == "receivable" and holding.key("quality", "good") == "good"
        if holding.quantity and (surplus or (good and not places.in_pool(holding, rules))):
            of = holding.key("currency")
            total.add(holding.quantity * holding.share, of, owner.prices.known(of, owner.person.currency, day))
    return total
