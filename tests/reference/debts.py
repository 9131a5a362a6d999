"""Which part of a person's debts comes off, and what property stands against them first.

Source: timeline 9; zakat-rules 11.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import places
from tests.reference.facts import METALS, POOL_KINDS, Rules
from tests.reference.lots import Holding

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


def debts(owner: Owner, rules: Rules, day: int) -> Fraction:
    """The deductible debts of a day."""
    if rules["DEBT_SCOPE"] == "NONE":
        return ZERO
    total = ZERO
    for holding in owner.holdings.values():
        owed = ZERO
        if holding.kind == "debt":
            owed = _deductible(owner, holding, rules, day)
        elif holding.overdraft and holding.kind in POOL_KINDS:
            total += _overdrawn(owner, holding, day)
        if owed:
            total += owner.worth(owed, holding.key("currency"), day) * holding.share
    return total


def _overdrawn(owner: Owner, holding: Holding, day: int) -> Fraction:
    """What was taken beyond what was there, at its price, whatever counts of it."""
    if holding.kind in METALS:
        return owner.value_of(holding, holding.overdraft, day)
    of = holding.key("symbol") or holding.key("currency")
    return owner.worth(holding.overdraft, of, day) * holding.share


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


def other_property(owner: Owner, rules: Rules, day: int) -> Fraction:
    """Surplus property that owes no zakat, and good debts owed to the person that are not in the pool."""
    total = ZERO
    for holding in owner.holdings.values():
        surplus = holding.kind in ("rental_property", "exempt") and not holding.facts.get("basic_need")
        good = holding.kind == "receivable" and holding.key("quality", "good") == "good"
        if surplus or (good and not places.in_pool(holding, rules)):
            total += owner.worth(holding.quantity, holding.key("currency"), day) * holding.share
    return total
