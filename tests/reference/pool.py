"""The money pool of a day: what is in it, what comes off it, and whether it reaches nisab.

Source: timeline 4, 7 and 9.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import places
from tests.reference.facts import METALS, PAPERS, Rules
from tests.reference.lots import Holding, Lot
from tests.reference.prices import weights

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


@dataclass
class Item:
    """What one lot of a holding counts for: money, or grams of a metal with their worth.

    Attributes:
        based: The part of it that is in a base; less than all only for worn gold above the custom.
    """

    holding: Holding
    lot: Lot
    metal: str | None
    counted: Fraction
    value: Fraction
    based: Fraction = Fraction(1)


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

    def gross(self, metal: str | None) -> Fraction:
        return sum((item.counted for item in self.items if item.metal == metal), ZERO)

    def net(self, rules: Rules, *, based: bool = False, only: list[Item] | None = None) -> Net:
        """What is left; of the base where `based`, else of what nisab is tested on."""
        items = self.items if only is None else only
        part = {id(item): item.based if based else Fraction(1) for item in items}
        money = sum((item.counted * part[id(item)] for item in items if item.metal is None), ZERO)
        grams = {m: sum((i.counted * part[id(i)] for i in items if i.metal == m), ZERO) for m in METALS}
        worth = {m: sum((i.value * part[id(i)] for i in items if i.metal == m), ZERO) for m in METALS}
        off_grams, off_worth, more = {m: ZERO for m in METALS}, {m: ZERO for m in METALS}, ZERO
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

    per_gram: dict[str, Fraction] = field(default_factory=dict)


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


def measure(owner: Owner, day: int, since: int | None, *, closing: bool = False) -> Pool:
    """The pool of a day.

    Args:
        owner: Whose it is.
        day: The day.
        since: The day from which advance and realised profit count: when the hawl began.
        closing: Whether shares by their lowest value are counted so.
    """
    rules = owner.rules(day)
    pool = Pool([], ZERO, {metal: ZERO for metal in METALS})
    worn = _worn_gold(owner)
    for holding in owner.holdings.values():
        if holding.kind in METALS:
            _metal_items(owner, pool, holding, day, worn)
        else:
            _money_items(owner, pool, holding, day, since, closing=closing)
    _advance(owner, pool, rules, day, since)
    _deductions(owner, pool, rules, day)
    return pool


def _worn_gold(owner: Owner) -> Fraction:
    total = ZERO
    for holding in owner.holdings.values():
        if holding.kind == "gold" and holding.key("use", "stored") == "worn":
            total += _net_grams(holding) * holding.share
    return total


def _net_grams(holding: Holding) -> Fraction:
    return max(holding.quantity - Fraction(holding.facts.get("stones_g", "0")), ZERO)


def purity(holding: Holding) -> Fraction:
    if "karat" in holding.facts:
        return Fraction(holding.facts["karat"]) / 24
    return Fraction(holding.facts.get("fineness", "1000")) / 1000


def per_net_gram(owner: Owner, holding: Holding, day: int) -> tuple[Fraction | None, bool]:
    """The worth of a gram of the alloy without stones, and whether by a first price."""
    pure = purity(holding)
    currency = owner.person.currency
    fine = owner.prices.fine(holding.kind, currency, day)
    karat = pure * 24
    if karat.denominator == 1:
        own = owner.prices.known(f"{holding.kind}_{karat}k", currency, day)
        if own and fine and not fine.early and own.day >= fine.day:
            return own.price, False
    return (fine.price * pure, fine.early) if fine else (None, False)


def _metal_items(owner: Owner, pool: Pool, holding: Holding, day: int, worn_gold: Fraction) -> None:
    rules = owner.rules(day)
    pure, metal = purity(holding), holding.kind
    price, early = per_net_gram(owner, holding, day)
    fine = owner.prices.fine(metal, owner.person.currency, day)
    if fine:
        pool.per_gram[metal] = fine.price
    if not places.in_pool(holding, rules) or not holding.lots:
        return
    based = Fraction(1)
    if holding.key("use", "stored") == "worn" and rules["JEWELLERY_WORN"].startswith("EXEMPT_TO_URUF"):
        custom = rules.number("URUF_GRAMS", "850")
        if metal == "silver" or worn_gold <= custom:
            return
        if rules["JEWELLERY_WORN"] == "EXEMPT_TO_URUF_EXCESS":
            based = (worn_gold - custom) / worn_gold
    counted_part, as_goods = pure, False
    if rules["PURITY_RULE"] == "GROSS_WEIGHT":
        counted_part = Fraction(1)
    elif rules["PURITY_RULE"] == "MAJORITY_METAL_GROSS":
        counted_part, as_goods = Fraction(1), pure <= Fraction(1, 2)
    if price is None:
        pool.missing.append(metal)
    pool.early |= early
    net, whole = _net_grams(holding) * holding.share, holding.quantity
    for lot in holding.lots:
        if lot.outside_until > day:
            continue
        grams = net * lot.quantity / whole
        value = grams * (price or 0)
        if as_goods:
            pool.items.append(Item(holding, lot, None, value, value, based))
        else:
            pool.items.append(Item(holding, lot, metal, grams * counted_part, value, based))


def _money_items(owner: Owner, pool: Pool, holding: Holding, day: int, since: int | None, *, closing: bool) -> None:
    rules = owner.rules(day)
    lots = [lot for lot in holding.lots if places.lot_in_pool(holding, lot, rules, day)]
    if not lots:
        return
    unit, early = unit_value(owner, holding, day, since if closing else None)
    if unit is None:
        pool.missing.append(holding.key("symbol") or holding.key("currency"))
        return
    pool.early |= early
    part = counted_part(owner, holding, rules, day, since, unit)
    for lot in lots:
        value = lot.quantity * unit * part * holding.share
        pool.items.append(Item(holding, lot, None, value, value))


def unit_value(
    owner: Owner, holding: Holding, day: int, lowest_since: int | None = None
) -> tuple[Fraction | None, bool]:
    """The worth of one unit of a holding in the person's currency."""
    rules, currency = owner.rules(day), owner.person.currency
    if "symbol" in holding.facts:
        quote = owner.prices.quote(holding.key("symbol"), currency, day)
        lowest = rules["SHARES_HELD"] == "LOWEST_VALUE_IN_YEAR" and holding.kind in PAPERS
        if quote and lowest and lowest_since is not None and holding.key("held_for", "income") == "income":
            seen = [owner.prices.quote(holding.key("symbol"), currency, each) for each in range(lowest_since, day + 1)]
            return min(each.price for each in seen if each), quote.early
        return (quote.price, quote.early) if quote else (None, False)
    quote = owner.prices.quote(holding.key("currency"), currency, day)
    if quote is None:
        return None, False
    return quote.price * _figure(holding, rules), quote.early


def _figure(holding: Holding, rules: Rules) -> Fraction:
    """The price that the policy counts goods at, to the amount they stand at."""
    if holding.kind != "trade_goods":
        return Fraction(1)
    figures = {name: holding.figures.get(name, Fraction(1)) for name in ("wholesale", "retail", "cost")}
    if rules["TRADE_VALUE"] == "LOWER_OF_COST_OR_MARKET":
        return min(figures["cost"], figures["wholesale"])
    return figures["retail" if rules["TRADE_VALUE"] == "MARKET_RETAIL" else "wholesale"]


def counted_part(owner: Owner, holding: Holding, rules: Rules, day: int, since: int | None, unit: Fraction) -> Fraction:
    """The part of a holding's worth that is zakatable."""
    given = holding.facts.get("zakatable_share")
    if holding.kind == "pension":
        if holding.key("access", "locked") == "open" or rules["PENSION"] == "NET_ACCESSIBLE_YEARLY":
            return 1 - Fraction(holding.facts.get("tax_and_penalty", "0"))
        if given is None:
            owner.problem("ZAKATABLE_SHARE_MISSING", holding.id)
        return Fraction(given or "1")
    if holding.kind not in PAPERS:
        return Fraction(1)
    if holding.key("held_for", "income") == "trade":
        if rules["SHARES_TRADED"] == "MARKET_VALUE":
            return Fraction(1)
        made = sum((p for on, p in holding.profits if since is None or on >= since), ZERO)
        whole = holding.quantity
        return min(made / whole, Fraction(1)) if whole else ZERO
    option = rules["SHARES_HELD"]
    if option not in ("PROXY_PERCENT", "ZAKATABLE_ASSETS_SHARE"):
        return Fraction(1)
    if given is not None:
        return Fraction(given)
    if holding.kind == "sukuk":
        return Fraction(1)
    if option == "ZAKATABLE_ASSETS_SHARE":
        owner.problem("ZAKATABLE_SHARE_MISSING", holding.id)
        return Fraction(1)
    return rules.number("SHARES_PROXY", "0.25")


def _advance(owner: Owner, pool: Pool, rules: Rules, day: int, since: int | None) -> None:
    if since is None or rules["TAJIL_COUNTS_AS_OWNED"] != "YES":
        return
    for ahead in owner.ahead:
        credit = ahead.credit
        if credit.source is None or credit.on < since or credit.zakat_class not in (None, "money", *METALS):
            continue
        for metal in (None, *METALS):
            if credit.kind == (f"{metal}_g" if metal else "money"):
                price = pool.per_gram.get(metal or "", ZERO) if metal else Fraction(1)
                for lot, quantity in ahead.parts:
                    pool.items.append(Item(credit.source, lot, metal, quantity, quantity * price))


def _deductions(owner: Owner, pool: Pool, rules: Rules, day: int) -> None:
    unpaid = ZERO
    if rules["MISSED_YEARS"] == "REDUCING_BASE":
        unpaid = owner.unpaid["money"]
        pool.unpaid_grams = {metal: owner.unpaid[metal] for metal in METALS}
    total = unpaid + debts(owner, rules, day)
    if rules["DEBT_AGAINST"] == "OTHER_PROPERTY_FIRST":
        total = max(total - _other_property(owner, rules, day), ZERO)
    pool.debts = total


def debts(owner: Owner, rules: Rules, day: int) -> Fraction:
    """The deductible debts of a day."""
    if rules["DEBT_SCOPE"] == "NONE":
        return ZERO
    total = ZERO
    for holding in owner.holdings.values():
        owed = ZERO
        if holding.kind == "debt":
            owed = _deductible(owner, holding, rules, day)
        elif holding.overdraft and "currency" in holding.facts and holding.kind in ("cash", "bank"):
            owed = holding.overdraft
        if owed:
            total += owner.worth(owed, holding.key("currency"), day) * holding.share
    return total


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


def _other_property(owner: Owner, rules: Rules, day: int) -> Fraction:
    total = ZERO
    for holding in owner.holdings.values():
        surplus = holding.kind in ("rental_property", "exempt") and not holding.facts.get("basic_need")
        good = holding.kind == "receivable" and holding.key("quality", "good") == "good"
        if surplus or (good and not places.in_pool(holding, rules)):
            total += owner.worth(holding.quantity, holding.key("currency"), day) * holding.share
    return total


def tested_state(pool: Pool, net: Net, rules: Rules, track: str) -> tuple[str, Fraction]:
    """Which class a track of the pool has today, and how much is tested: grams of a metal alone, else money."""
    joined = "silver" if rules["CASH_JOINS_METAL"] == "SILVER" else "gold"
    if rules["JOIN_METALS"] == "NONE":
        if track != "main":
            return track, net.grams[track]
        if not pool.gross(None):
            return joined, net.grams[joined]
        return "money", net.money + net.worth[joined]
    owned = [metal for metal in METALS if pool.gross(metal)]
    if not pool.gross(None) and len(owned) == 1:
        return owned[0], net.grams[owned[0]]
    return "money", net.money + net.worth["gold"] + net.worth["silver"]


def off_of(net: Net, rules: Rules, track: str, zakat_class: str) -> Fraction:
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
