"""What a lot of a holding counts for: money, or grams of a metal with their worth.

Source: timeline 4; zakat-rules 6 and 13.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import places
from tests.reference.facts import METALS, PAPERS, Rules
from tests.reference.lots import Holding, Lot

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)
WHOLE = Fraction(1)


@dataclass
class Item:
    """What one lot of a holding counts for: money, or grams of a metal with their worth.

    Attributes:
        ahead: Whether it was paid away ahead and is only added back.
        based: The part of it that is in a base; less than all only for worn gold above the custom.
    """

    holding: Holding
    lot: Lot
    metal: str | None
    counted: Fraction
    value: Fraction
    based: Fraction = Fraction(1)
    ahead: bool = False


@dataclass
class Counted:
    """The lots of a holding as they count, and what is not known of them."""

    items: list[Item]
    missing: str = ""
    early: bool = False


def worn_gold(owner: Owner) -> Fraction:
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


def based_part(owner: Owner, holding: Holding, rules: Rules) -> Fraction | None:
    """The part of a metal that is in a base; none where worn metal is left out of everything."""
    option = rules["JEWELLERY_WORN"]
    if holding.key("use", "stored") != "worn" or not option.startswith("EXEMPT_TO_URUF"):
        return WHOLE
    worn, custom = worn_gold(owner), rules.number("URUF_GRAMS", "850")
    if holding.kind == "silver" or worn <= custom:
        return None
    return (worn - custom) / worn if option == "EXEMPT_TO_URUF_EXCESS" else WHOLE


def lot_counts(owner: Owner, holding: Holding, lot: Lot, rules: Rules, day: int) -> bool:
    """Whether a lot is in the pool: worn metal within the custom, or of silver, is not."""
    if not places.lot_in_pool(holding, lot, rules, day):
        return False
    return holding.kind not in METALS or based_part(owner, holding, rules) is not None


def is_alloy_of_goods(holding: Holding, rules: Rules) -> bool:
    """Whether so little of it is precious that it counts as goods, by its worth."""
    return rules["PURITY_RULE"] == "MAJORITY_METAL_GROSS" and purity(holding) <= Fraction(1, 2)


def metal_items(owner: Owner, holding: Holding, day: int) -> Counted:
    """The lots of gold or silver: counted grams by the rule of purity, worth by the fine content."""
    rules = owner.rules(day)
    based = based_part(owner, holding, rules)
    if not places.in_pool(holding, rules) or not holding.lots or based is None:
        return Counted([])
    pure = purity(holding)
    price, early = per_net_gram(owner, holding, day)
    counted_part = pure if rules["PURITY_RULE"] == "FINE_CONTENT" else WHOLE
    as_goods = is_alloy_of_goods(holding, rules)
    net, whole = _net_grams(holding) * holding.share, holding.quantity
    items = []
    for lot in holding.lots:
        grams = net * lot.quantity / whole
        value = grams * (price or 0)
        if as_goods:
            items.append(Item(holding, lot, None, value, value, based))
        else:
            items.append(Item(holding, lot, holding.kind, grams * counted_part, value, based))
    return Counted(items, "" if price is not None else holding.kind, early)


def money_items(owner: Owner, holding: Holding, day: int, since: int | None) -> Counted:
    """The lots of anything else, in the person's currency."""
    rules = owner.rules(day)
    lots = [lot for lot in holding.lots if places.lot_in_pool(holding, lot, rules, day)]
    if not lots:
        return Counted([])
    unit, early = unit_value(owner, holding, day)
    if unit is None:
        return Counted([], holding.key("symbol") or holding.key("currency"))
    each = unit * counted_part(owner, holding, rules, since) * holding.share
    values = [(lot, lot.quantity * each) for lot in lots]
    return Counted([Item(holding, lot, None, value, value) for lot, value in values], early=early)


def unit_value(owner: Owner, holding: Holding, day: int) -> tuple[Fraction | None, bool]:
    """The worth of one unit of a holding in the person's currency."""
    if "symbol" in holding.facts:
        quote = owner.prices.quote(holding.key("symbol"), owner.person.currency, day)
        return (quote.price, quote.early) if quote else (None, False)
    quote = owner.prices.quote(holding.key("currency"), owner.person.currency, day)
    if quote is None:
        return None, False
    return quote.price * _figure(holding, owner.rules(day)), quote.early


def lowest_part(owner: Owner, holding: Holding, day: int, since: int) -> Fraction:
    """The price at which a closing day counts shares, as a part of the day's: the lowest since the hawl began."""
    held = holding.kind in PAPERS and holding.key("held_for", "income") == "income"
    if not held or owner.rules(day)["SHARES_HELD"] != "LOWEST_VALUE_IN_YEAR":
        return WHOLE
    if "symbol" not in holding.facts:
        return holding.lowest_part(since)
    seen = [owner.prices.known(holding.key("symbol"), owner.person.currency, each) for each in range(since, day + 1)]
    prices = [quote.price for quote in seen if quote]
    return min(prices) / prices[-1] if prices else WHOLE


def _figure(holding: Holding, rules: Rules) -> Fraction:
    """The price that the policy counts goods at, to the amount they stand at."""
    if holding.kind != "trade_goods":
        return Fraction(1)
    figures = {name: holding.figures.get(name, Fraction(1)) for name in ("wholesale", "retail", "cost")}
    if rules["TRADE_VALUE"] == "LOWER_OF_COST_OR_MARKET":
        return min(figures["cost"], figures["wholesale"])
    return figures["retail" if rules["TRADE_VALUE"] == "MARKET_RETAIL" else "wholesale"]


def counted_part(owner: Owner, holding: Holding, rules: Rules, since: int | None) -> Fraction:
    """The part of a holding's worth that is zakatable."""
    if holding.kind == "pension":
        return _part_of_pension(owner, holding, rules)
    if holding.kind not in PAPERS:
        return WHOLE
    if holding.key("held_for", "income") == "income":
        return _part_of_held_papers(owner, holding, rules)
    if rules["SHARES_TRADED"] == "MARKET_VALUE":
        return WHOLE
    made = sum((profit for on, profit in holding.profits if since is None or on >= since), ZERO)
    return min(made / holding.quantity, WHOLE) if holding.quantity else ZERO


def _part_of_pension(owner: Owner, holding: Holding, rules: Rules) -> Fraction:
    if holding.key("access", "locked") == "open" or rules["PENSION"] == "NET_ACCESSIBLE_YEARLY":
        return 1 - Fraction(holding.facts.get("tax_and_penalty", "0"))
    return _given_share(owner, holding) or WHOLE


def _part_of_held_papers(owner: Owner, holding: Holding, rules: Rules) -> Fraction:
    option = rules["SHARES_HELD"]
    if option not in ("PROXY_PERCENT", "ZAKATABLE_ASSETS_SHARE"):
        return WHOLE
    if "zakatable_share" not in holding.facts and holding.kind == "sukuk":
        return WHOLE
    if "zakatable_share" not in holding.facts and option == "PROXY_PERCENT":
        return rules.number("SHARES_PROXY", "0.25")
    return _given_share(owner, holding) or WHOLE


def _given_share(owner: Owner, holding: Holding) -> Fraction | None:
    """The zakatable share that the holding names; its want is a problem."""
    if "zakatable_share" not in holding.facts:
        owner.problem("ZAKATABLE_SHARE_MISSING", holding.id)
        return None
    return Fraction(holding.facts["zakatable_share"])
