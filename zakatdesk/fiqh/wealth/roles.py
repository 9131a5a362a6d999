"""What a holding is to the money pool under a policy: what counts, as what, and how much of it."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import ANIMALS, METALS, PAPERS, HoldingKind
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.policy import Policy

_HALF = Fraction(1, 2)


class Place(Enum):
    """Where a holding counts."""

    MONEY = 1
    METAL = 2
    WORN = 3
    DEBT = 4
    OTHER = 5
    HERD = 6
    OUT = 7


POOLED = (Place.MONEY, Place.METAL, Place.WORN)
"""Where a holding is in the money pool."""


class Role(Frozen):
    """What a holding is under one policy.

    Attributes:
        of: What it is priced by: a currency, a symbol, `gold`, `silver`; empty where it has no worth here.
        factor: The part of its quantity that counts: the owned share, a proxy, the fine part.
        weight: For metal: the part of its weight that counts against nisab.
        measure: For goods: which of their values is taken.
        axis: The question that decided, where one did.
        trade: Whether it is in trade goods for `TRADE_HAWL_NISAB`.
        base: A special rule for the base: `LOWEST` price of the year, or `PROFIT` realised.
        missing: A problem that its facts leave: `ZAKATABLE_SHARE_MISSING` or `ENTER_AS_TRADE_GOODS`.
        later: What is paid for when it is received or sold: `receivable`, `sale`, `pension`.
    """

    place: Place
    of: str = ""
    factor: Fraction = Fraction(1)
    weight: Fraction = Fraction(1)
    measure: str = ""
    axis: str = ""
    trade: bool = False
    base: str = ""
    missing: str = ""
    later: str = ""


def role_of(holding: Holding, policy: Policy) -> Role:
    """What a holding is under a policy."""
    kind = holding.kind
    share = Fraction(holding.share)
    if kind in (HoldingKind.CASH, HoldingKind.BANK):
        if holding.key("purpose") == "needs" and policy["NEEDS_SAVINGS"] == "EXEMPT":
            return Role(Place.OUT, _code(holding), share, axis="NEEDS_SAVINGS")
        return Role(Place.MONEY, _code(holding), share)
    if kind in METALS:
        return _metal(holding, policy, share)
    if kind is HoldingKind.TRADE_GOODS:
        return _goods(holding, policy, share)
    if kind in PAPERS:
        return _paper(holding, policy, share)
    if kind in ANIMALS:
        return _herd(holding, policy, share)
    return _other(holding, policy, share)


def _code(holding: Holding) -> str:
    return str(holding.key("symbol") or holding.currency or "")


def _metal(holding: Holding, policy: Policy, share: Fraction) -> Role:
    fine = holding.purity
    rule = policy["PURITY_RULE"]
    weight = fine
    if rule == "GROSS_WEIGHT" or (rule == "MAJORITY_METAL_GROSS" and fine > _HALF):
        weight = Fraction(1)
    of = holding.kind.value
    axis = "" if rule == "FINE_CONTENT" else "PURITY_RULE"
    if rule == "MAJORITY_METAL_GROSS" and fine <= _HALF:
        weight = Fraction(0)
    if holding.key("use") == "worn":
        option = policy["JEWELLERY_WORN"]
        if option == "EXEMPT" or (option != "ZAKATABLE" and holding.kind is HoldingKind.SILVER):
            return Role(Place.OUT, of, share * fine, share * weight, axis="JEWELLERY_WORN")
        if option != "ZAKATABLE":
            return Role(Place.WORN, of, share * fine, share * weight, axis="JEWELLERY_WORN")
        axis = axis or "JEWELLERY_WORN"
    return Role(Place.METAL, of, share * fine, share * weight, axis=axis)


_MEASURES = {"MARKET_WHOLESALE": "wholesale", "MARKET_RETAIL": "retail", "LOWER_OF_COST_OR_MARKET": "lower"}


def _goods(holding: Holding, policy: Policy, share: Fraction) -> Role:
    of = _code(holding)
    if holding.key("dead_stock") and policy["DEAD_STOCK"] == "ON_SALE_ONE_YEAR":
        return Role(Place.OUT, of, share, axis="DEAD_STOCK", later="sale")
    if holding.key("trader") == "muhtakir" and policy["TRADER_TYPE_RULE"] == "MALIKI_MUDIR_MUHTAKIR":
        return Role(Place.OUT, of, share, axis="TRADER_TYPE_RULE", later="sale")
    measure = _MEASURES[policy["TRADE_VALUE"]]
    return Role(Place.MONEY, of, share, measure=measure, axis="TRADE_VALUE", trade=True)


def _paper(holding: Holding, policy: Policy, share: Fraction) -> Role:
    of = _code(holding)
    if holding.key("company_pays"):
        return Role(Place.OUT, of, share)
    if holding.key("held_for") == "trade":
        if policy["SHARES_TRADED"] == "REALISED_PROFIT_ONLY":
            return Role(Place.MONEY, of, share, axis="SHARES_TRADED", trade=True, base="PROFIT")
        return Role(Place.MONEY, of, share, axis="SHARES_TRADED", trade=True)
    option = policy["SHARES_HELD"]
    if option in ("DIVIDENDS_AFTER_HAWL", "DIVIDENDS_TEN_PERCENT"):
        return Role(Place.OUT, of, share, axis="SHARES_HELD")
    if option == "LOWEST_VALUE_IN_YEAR":
        return Role(Place.MONEY, of, share, axis="SHARES_HELD", base="LOWEST")
    if option == "MARKET_VALUE":
        return Role(Place.MONEY, of, share, axis="SHARES_HELD")
    part, missing = _part(holding, policy, option)
    return Role(Place.MONEY, of, share * part, axis="SHARES_HELD", missing=missing)


def _part(holding: Holding, policy: Policy, option: str) -> tuple[Fraction, str]:
    """The zakatable part of shares, funds and sukuk kept for income, and what is missing to know it."""
    given = holding.key("zakatable_share")
    if given is not None:
        return Fraction(str(given)), ""
    if holding.kind is HoldingKind.SUKUK:
        return Fraction(1), ""
    if option == "ZAKATABLE_ASSETS_SHARE":
        return policy.parameters.shares_proxy, "ZAKATABLE_SHARE_MISSING"
    return policy.parameters.shares_proxy, ""


def _herd(holding: Holding, policy: Policy, share: Fraction) -> Role:
    of = holding.kind.value
    use = holding.key("use")
    if use == "trade":
        return Role(Place.OUT, of, share, missing="ENTER_AS_TRADE_GOODS")
    if use == "work":
        return Role(Place.OUT, of, share)
    if not holding.key("grazing") and policy["GRAZING"] == "REQUIRED":
        return Role(Place.OUT, of, share, axis="GRAZING")
    if holding.kind is HoldingKind.HORSES and policy["HORSES"] == "NONE":
        return Role(Place.OUT, of, share, axis="HORSES")
    return Role(Place.HERD, of, share)


def _other(holding: Holding, policy: Policy, share: Fraction) -> Role:
    kind = holding.kind
    of = _code(holding)
    if kind is HoldingKind.DEBT:
        return Role(Place.DEBT, of, share)
    if kind is HoldingKind.RECEIVABLE:
        return _receivable(holding, policy, share)
    if kind in (HoldingKind.RENTAL_PROPERTY, HoldingKind.EXEMPT):
        return Role(Place.OTHER, of, share, axis="DEBT_AGAINST")
    if kind is HoldingKind.CRYPTO:
        return Role(Place.OUT if holding.key("locked") else Place.MONEY, of, share)
    if kind is HoldingKind.PENSION:
        return _pension(holding, policy, share)
    if kind is HoldingKind.DEPOSIT_GIVEN:
        yearly = policy["DEPOSIT_GIVEN"] == "OWNER_YEARLY"
        return Role(Place.MONEY if yearly else Place.OUT, of, share, axis="DEPOSIT_GIVEN")
    return Role(Place.OUT, of, share)


def _receivable(holding: Holding, policy: Policy, share: Fraction) -> Role:
    of = _code(holding)
    if holding.key("quality") == "doubtful":
        return Role(Place.OUT, of, share, axis="RECEIVABLE_DOUBTFUL", later="receivable")
    good = policy["RECEIVABLE_GOOD"]
    if policy["RECEIVABLE_CLASSES"] == "HANAFI_THREE" and holding.key("hanafi_class") == "weak":
        return Role(Place.OUT, of, share, axis="RECEIVABLE_CLASSES")
    if good == "YEARLY":
        return Role(Place.MONEY, of, share, axis="RECEIVABLE_GOOD")
    return Role(Place.OUT, of, share, axis="RECEIVABLE_GOOD", later="receivable")


def _pension(holding: Holding, policy: Policy, share: Fraction) -> Role:
    of = _code(holding)
    cost = holding.key("tax_and_penalty")
    reachable = share * (1 - Fraction(str(cost))) if cost is not None else share
    if holding.key("access") == "open":
        return Role(Place.MONEY, of, reachable)
    option = policy["PENSION"]
    if option == "NET_ACCESSIBLE_YEARLY":
        return Role(Place.MONEY, of, reachable, axis="PENSION")
    if option == "ZAKATABLE_SHARE_YEARLY":
        part = holding.key("zakatable_share")
        if part is None:
            return Role(Place.OUT, of, share, axis="PENSION", missing="ZAKATABLE_SHARE_MISSING")
        return Role(Place.MONEY, of, share * Fraction(str(part)), axis="PENSION")
    return Role(Place.OUT, of, share, axis="PENSION", later="pension")
