"""The money pool of a day: what is in it, what comes off it, and whether it reaches nisab.

Source: timeline 4, 7 and 9.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.debts import debts, other_property
from tests.reference.facts import METALS, Rules
from tests.reference.lots import Holding
from tests.reference.places import in_pool
from tests.reference.prices import weights
from tests.reference.worth import Item, is_alloy_of_goods, lowest_part, metal_items, money_items, purity

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


@dataclass
class Net:
    """What is left of money and metals after all that comes off; metals in counted grams and in money."""

    money: Fraction
    grams: dict[str, Fraction]
    worth: dict[str, Fraction]
    off_money: Fraction
    off_grams: dict[str, Fraction]
    off_worth: dict[str, Fraction]
    left: Fraction = ZERO


@dataclass
class Pool:
    """Everything in the pool of a day."""

    items: list[Item]
    debts: Fraction
    unpaid_grams: dict[str, Fraction]
    missing: list[str] = field(default_factory=list)
    early: bool = False
    per_gram: dict[str, Fraction] = field(default_factory=dict)
    debts_missing: list[str] = field(default_factory=list)
    debts_early: bool = False

    def gross(self, metal: str | None) -> Fraction:
        return sum((item.counted for item in self.items if item.metal == metal), ZERO)

    def net(self, rules: Rules, *, based: bool = False) -> Net:
        """What is left; of the base where `based`, else of what nisab is tested on."""
        items = self.items
        rows = [
            (i.metal, i.counted * i.based, i.value * i.based) if based else (i.metal, i.counted, i.value) for i in items
        ]
        money = sum((counted for metal, counted, _ in rows if metal is None), ZERO)
        grams = {m: sum((counted for metal, counted, _ in rows if metal == m), ZERO) for m in METALS}
        worth = {m: sum((value for metal, _, value in rows if metal == m), ZERO) for m in METALS}
        off_grams, off_worth, more = dict.fromkeys(METALS, ZERO), dict.fromkeys(METALS, ZERO), ZERO
        for metal in METALS:
            fits = min(self.unpaid_grams[metal], grams[metal])
            if fits:
                _cut(metal, fits, grams, worth, off_grams, off_worth)
            if self.unpaid_grams[metal] > fits and self.per_gram.get(metal):
                more += (self.unpaid_grams[metal] - fits) * self.per_gram[metal]
        left = self.debts + more
        off_money = min(left, money)
        left -= off_money
        for metal in _order(rules):
            if left and worth[metal]:
                share = min(left, worth[metal])
                left -= share
                _cut(metal, grams[metal] * share / worth[metal], grams, worth, off_grams, off_worth)
        return Net(money - off_money, grams, worth, off_money, off_grams, off_worth, left)


def _cut(
    metal: str,
    off: Fraction,
    grams: dict[str, Fraction],
    worth: dict[str, Fraction],
    off_grams: dict[str, Fraction],
    off_worth: dict[str, Fraction],
) -> None:
    value = worth[metal] * off / grams[metal]
    grams[metal] -= off
    worth[metal] -= value
    off_grams[metal] += off
    off_worth[metal] += value


def _order(rules: Rules) -> tuple[str, str]:
    if rules["JOIN_METALS"] == "NONE" and rules["CASH_JOINS_METAL"] == "SILVER":
        return "silver", "gold"
    return "gold", "silver"


def at_lowest(owner: Owner, pool: Pool, day: int, since: int) -> Pool:
    """The pool with what a closing day counts at the lowest price of the year."""
    items = [replace(item, based=item.based * lowest_part(owner, item.holding, day, since)) for item in pool.items]
    return replace(pool, items=items)


def measure(owner: Owner, day: int, since: int | None, ahead_since: int | None = None) -> Pool:
    """The pool of a day.

    Args:
        owner: Whose it is.
        day: The day.
        since: The day from which realised profit counts: when the hawl began.
        ahead_since: The day from which advance counts: when the first hawl of the pool or of its goods began.
    """
    pool = Pool([], ZERO, dict.fromkeys(METALS, ZERO))
    for metal in METALS:
        fine = owner.prices.fine(metal, owner.person.currency, day)
        if fine:
            pool.per_gram[metal] = fine.price
    for holding in owner.holdings.values():
        if holding.kind in METALS:
            counted = metal_items(owner, holding, day)
        else:
            counted = money_items(owner, holding, day, since)
        pool.items += counted.items
        pool.missing += [counted.missing] if counted.missing else []
        pool.early |= counted.early
    rules = owner.rules(day)
    _advance(owner, pool, rules, ahead_since)
    _deductions(owner, pool, rules, day)
    return pool


def _advance(owner: Owner, pool: Pool, rules: Rules, since: int | None) -> None:
    if since is None or rules["TAJIL_COUNTS_AS_OWNED"] != "YES":
        return
    for ahead in owner.ahead:
        credit = ahead.credit
        if credit.source is None or credit.on < since or credit.zakat_class not in (None, "money", *METALS):
            continue
        if not in_pool(credit.source, rules):
            continue
        for metal in (None, *METALS):
            if credit.kind == (f"{metal}_g" if metal else "money"):
                price = _worth_of_one(pool, metal) if metal else Fraction(1)
                part = _counted_of_fine(credit.source, rules) if metal == credit.source.kind else Fraction(1)
                for lot, quantity in ahead.parts:
                    counted = quantity * part
                    pool.items.append(Item(credit.source, lot, metal, counted, counted * price, ahead=True))


def _counted_of_fine(source: Holding, rules: Rules) -> Fraction:
    """Counted grams for each fine gram of an alloy."""
    by_fine = rules["PURITY_RULE"] == "FINE_CONTENT" or is_alloy_of_goods(source, rules)
    return Fraction(1) if by_fine else 1 / purity(source)


def _worth_of_one(pool: Pool, metal: str) -> Fraction:
    """What a counted gram of a metal is worth: like what is held of it, else the price of the fine metal."""
    held = [item for item in pool.items if item.metal == metal and not item.ahead]
    counted = sum((item.counted for item in held), ZERO)
    return sum((item.value for item in held), ZERO) / counted if counted else pool.per_gram.get(metal, ZERO)


def _deductions(owner: Owner, pool: Pool, rules: Rules, day: int) -> None:
    unpaid = ZERO
    if rules["MISSED_YEARS"] == "REDUCING_BASE":
        unpaid = owner.unpaid["money"]
        pool.unpaid_grams = {metal: owner.unpaid[metal] for metal in METALS}
    owing = debts(owner, rules, day)
    total = unpaid + owing.total
    pool.debts_missing, pool.debts_early = owing.missing, owing.early
    if rules["DEBT_AGAINST"] == "OTHER_PROPERTY_FIRST" and (total or owing.missing):
        other = other_property(owner, rules, day)
        total = max(total - other.total, ZERO)
        pool.debts_missing = [*owing.missing, *other.missing]
    pool.debts = total


def tested_state(pool: Pool, net: Net, rules: Rules, track: str) -> tuple[str, Fraction]:
    """Which class a track of the pool has today, and how much is tested: grams of a metal alone, else money."""
    joined = "silver" if rules["CASH_JOINS_METAL"] == "SILVER" else "gold"
    if rules["JOIN_METALS"] == "NONE":
        if track != "main":
            return track, net.grams[track]
        if not pool.gross(None) and pool.gross(joined):
            return joined, net.grams[joined]
        return "money", net.money + net.worth[joined]
    owned = [metal for metal in METALS if pool.gross(metal)]
    if not pool.gross(None) and len(owned) == 1:
        return owned[0], net.grams[owned[0]]
    return "money", net.money + net.worth["gold"] + net.worth["silver"]


def off_of(net: Net, rules: Rules, zakat_class: str) -> Fraction:
    """What came off a track, in its unit."""
    if zakat_class in METALS:
        return net.off_grams[zakat_class]
    if rules["JOIN_METALS"] == "NONE":
        joined = "silver" if rules["CASH_JOINS_METAL"] == "SILVER" else "gold"
        return net.off_money + net.off_worth[joined]
    return net.off_money + net.off_worth["gold"] + net.off_worth["silver"]


def parts_of_nisab(net: Net, rules: Rules, money_nisab: Fraction | None) -> Fraction:
    """How many nisabs the pool makes, by parts."""
    grams = weights(rules)
    total = net.grams["gold"] / grams["gold"] + net.grams["silver"] / grams["silver"]
    return total + (net.money / money_nisab if money_nisab else ZERO)
