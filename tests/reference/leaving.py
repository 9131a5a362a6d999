"""How much of a holding leaves it with a payment.

Source: timeline 3 and 8; zakat-rules 6.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.facts import HERDS, METALS, OWN_ANIMALS
from tests.reference.lots import Holding, Lot
from tests.reference.worth import per_net_gram, purity

if TYPE_CHECKING:
    from tests.reference.world import Owner

FIELDS = ("crop", "honey")


def leave(owner: Owner, source: Holding, given: str, amount: Fraction, day: int) -> list[Lot] | None:
    """Take what was given out of its holding, and say which lots left; none where nothing left it.

    Args:
        owner: Whose holding it is.
        source: The holding.
        given: A currency, or what was given in kind.
        amount: How much of it.
        day: The day of the payment.
    """
    quantity = _in_its_unit(owner, source, given, amount, day)
    if quantity is None:
        return None
    if source.kind == "debt":
        source.inflow(quantity, day)
        return None
    return source.take(quantity, owner.rules(day)["WITHDRAWAL_ORDER"])


def _in_its_unit(owner: Owner, source: Holding, given: str, amount: Fraction, day: int) -> Fraction | None:
    """So much in the unit of the holding: the thing itself, else its worth; none without a price."""
    if given in ("gold_g", "silver_g"):
        metal = given.removesuffix("_g")
        if source.kind == metal:
            return amount / purity(source)
        if source.facts.get("metal") == metal:
            return amount
    elif given in (("kg",) if source.kind in FIELDS else OWN_ANIMALS.get(source.kind, ())):
        return amount
    elif _in_money(source):
        rate = owner.prices.rate(given, source.key("symbol") or source.key("currency"), day)
        if rate is not None:
            return amount * rate
    theirs, ours = _price(owner, given, day), _worth_of_one(owner, source, day)
    return amount * theirs / ours if theirs is not None and ours is not None else None


def _in_money(source: Holding) -> bool:
    return "metal" not in source.facts and source.kind not in (*METALS, *HERDS, *FIELDS)


def _price(owner: Owner, given: str, day: int) -> Fraction | None:
    """The price by this day of one of what was given."""
    currency = owner.person.currency
    if given in ("gold_g", "silver_g"):
        quote = owner.prices.fine(given.removesuffix("_g"), currency, day, early=False)
    else:
        species = next((name for name, animals in OWN_ANIMALS.items() if given in animals), given)
        quote = owner.prices.known(species, currency, day)
    return quote.price if quote else None


def _worth_of_one(owner: Owner, source: Holding, day: int) -> Fraction | None:
    """The worth by this day of one of what the holding counts."""
    currency = owner.person.currency
    if source.kind in FIELDS:
        return None
    if source.kind in METALS:
        price, early = per_net_gram(owner, source, day)
        return None if early else price
    if "metal" in source.facts:
        quote = owner.prices.fine(source.key("metal"), currency, day, early=False)
    elif source.kind in HERDS:
        quote = owner.prices.known(source.kind, currency, day)
    else:
        quote = owner.prices.known(source.key("symbol") or source.key("currency"), currency, day)
    return quote.price if quote else None
