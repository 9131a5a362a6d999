"""Whether a holding, or a lot of it, is in the money pool under a policy, and what arrives as something new.

Source: zakat-rules 12 and 13; timeline 3 and 9.
"""

from __future__ import annotations

from tests.reference.facts import HERDS, METALS, PAPERS, Rules
from tests.reference.lots import Holding, Lot


def receivable_mode(holding: Holding, rules: Rules) -> str:
    """How a receivable counts: `YEARLY`, `ALL_YEARS`, `ONE_YEAR` or `NEW_HAWL`."""
    short = {
        "YEARLY": "YEARLY",
        "ON_RECEIPT_ALL_YEARS": "ALL_YEARS",
        "ON_RECEIPT_ONE_YEAR": "ONE_YEAR",
        "ONE_YEAR_ON_RECEIPT": "ONE_YEAR",
        "NEW_HAWL_ON_RECEIPT": "NEW_HAWL",
        "ALL_YEARS_ON_RECEIPT": "ALL_YEARS",
    }
    if holding.key("quality", "good") == "doubtful":
        return short[rules["RECEIVABLE_DOUBTFUL"]]
    if rules["RECEIVABLE_CLASSES"] == "HANAFI_THREE" and holding.key("hanafi_class", "strong") == "weak":
        return "NEW_HAWL"
    return short[rules["RECEIVABLE_GOOD"]]


def pays_on_sale(holding: Holding, rules: Rules) -> bool:
    """Goods that owe one year's zakat when they are sold, and nothing before."""
    if holding.kind != "trade_goods":
        return False
    if holding.facts.get("dead_stock") and rules["DEAD_STOCK"] == "ON_SALE_ONE_YEAR":
        return True
    return holding.key("trader", "mudir") == "muhtakir" and rules["TRADER_TYPE_RULE"] == "MALIKI_MUDIR_MUHTAKIR"


def in_pool(holding: Holding, rules: Rules) -> bool:
    """Whether the holding is in the money pool at all."""
    kind = holding.kind
    if kind in ("cash", "bank"):
        return not (holding.key("purpose") == "needs" and rules["NEEDS_SAVINGS"] == "EXEMPT")
    if kind in METALS:
        return not (holding.key("use", "stored") == "worn" and rules["JEWELLERY_WORN"] == "EXEMPT")
    if kind == "trade_goods":
        return not pays_on_sale(holding, rules)
    if kind in PAPERS:
        by_dividends = rules["SHARES_HELD"] in ("DIVIDENDS_AFTER_HAWL", "DIVIDENDS_TEN_PERCENT")
        held = holding.key("held_for", "income") == "income"
        return not holding.facts.get("company_pays") and not (held and by_dividends)
    if kind == "crypto":
        return not holding.facts.get("locked")
    if kind == "pension":
        return pension_counts(holding, rules)
    if kind == "receivable":
        return receivable_mode(holding, rules) == "YEARLY"
    return kind == "deposit_given" and rules["DEPOSIT_GIVEN"] == "OWNER_YEARLY"


def pension_counts(holding: Holding, rules: Rules) -> bool:
    yearly = rules["PENSION"] in ("ZAKATABLE_SHARE_YEARLY", "NET_ACCESSIBLE_YEARLY")
    return yearly or holding.key("access", "locked") == "open"


def counts_on_receipt(holding: Holding, rules: Rules) -> bool:
    """Whether what is paid out of it is a receipt: of a receivable or a pension that is not counted each year."""
    if holding.kind == "receivable":
        return receivable_mode(holding, rules) != "YEARLY"
    return holding.kind == "pension" and not pension_counts(holding, rules)


def lot_in_pool(holding: Holding, lot: Lot, rules: Rules, day: int) -> bool:
    return in_pool(holding, rules) and lot.outside_until <= day


def is_goods(holding: Holding) -> bool:
    """Whether it is trade goods in the sense of `TRADE_HAWL_NISAB`."""
    return holding.kind == "trade_goods" or (holding.kind in PAPERS and holding.key("held_for", "income") == "trade")


def arrives_new(source: Holding, target: Holding, rules: Rules) -> bool:
    """Whether what leaves one holding arrives in the other as something acquired today."""
    if source.kind in ("debt", "rental_property", "exempt"):
        return True
    animals, crops = source.kind in HERDS, source.kind in ("crop", "honey")
    if animals or target.kind in HERDS:
        return source.kind != target.kind
    if crops or target.kind in ("crop", "honey"):
        return True
    if source.kind == "receivable":
        return receivable_mode(source, rules) != "YEARLY"
    if source.kind == "deposit_given":
        return rules["DEPOSIT_GIVEN"] != "OWNER_YEARLY"
    return source.kind == "pension" and not pension_counts(source, rules)


def hawl_restarts(source: Holding, target: Holding, rules: Rules) -> bool:
    """Whether an exchange begins a new hawl although the lots go on."""
    if rules["EXCHANGE_HAWL"] != "METALS_RESTART":
        return False
    if source.kind in METALS and target.kind in METALS:
        return source.kind != target.kind
    return source.kind in HERDS and target.kind in HERDS
