"""How much a payment takes out of the holding that it names.

Source: timeline 3 and 8; zakat-rules 6.
"""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import ANIMALS, METALS, HoldingKind
from zakatdesk.domain.money import Currency
from zakatdesk.domain.payment import IN_KIND_PLACES, Payment
from zakatdesk.domain.quantity import money_unit
from zakatdesk.fiqh.dues.account import OWN_ANIMALS
from zakatdesk.fiqh.dues.settle import METAL_OF
from zakatdesk.fiqh.exact import Num, per_step, plain
from zakatdesk.fiqh.market import Prices
from zakatdesk.fiqh.wealth.pool import metal_quote, own_karat

SPECIES_OF = {animal: species for species, animals in OWN_ANIMALS.items() for animal in animals}
"""The herd that each animal given is a head of."""

_WEIGHED = (HoldingKind.CROP, HoldingKind.HONEY)


def leaving(payment: Payment, holding: Holding, prices: Prices, day: int) -> Num:
    """How much leaves a holding, in its own steps; a debt grows by so much.

    What the holding itself counts leaves it as it is, of anything else as much as is worth the same on the day; nothing
    where no price on or before the day says it.

    Args:
        payment: What was given, all of it.
        holding: What it leaves.
        prices: In the currency of the holding's owner.
        day: The day of the payment.
    """
    own = of_itself(payment, holding)
    if own is not None:
        return own
    rate = _rate(payment, holding, prices, day)
    if rate is None:
        return 0
    kind = payment.in_kind
    places = Currency.of(payment.currency or "").places if kind is None else IN_KIND_PLACES[kind]
    return plain(payment.amount * per_step(rate, holding.unit.places, places))


def of_itself(payment: Payment, holding: Holding) -> Num | None:
    """What leaves a holding that counts the very thing that was given; none where it counts something else."""
    kind = payment.in_kind
    if kind is None:
        return payment.amount if money_unit(payment.currency or "") == holding.unit else None
    if kind in METAL_OF:
        if holding.kind.value == METAL_OF[kind]:
            # Fine grams were given, and the alloy that has them left.
            return plain(payment.amount / holding.purity)
        return payment.amount if holding.key("metal") == METAL_OF[kind] else None
    same = holding.kind in _WEIGHED if kind == "kg" else holding.kind.value == SPECIES_OF[kind]
    return payment.amount if same else None


def _rate(payment: Payment, holding: Holding, prices: Prices, day: int) -> Fraction | None:
    """What one whole unit of what was given is in units of the holding; none where no price says it."""
    kind = payment.in_kind
    if kind is None:
        if holding.kind not in (*METALS, *ANIMALS, *_WEIGHED) and holding.key("metal") is None:
            return prices.between(payment.currency or "", holding.unit.code, day)
        of = payment.currency or ""
    elif kind == "kg":
        return None
    else:
        of = METAL_OF.get(kind) or SPECIES_OF[kind]
    given, held = prices.known(of, day), _worth_of_unit(holding, prices, day)
    return None if given is None or held is None else given.value / held


def _worth_of_unit(holding: Holding, prices: Prices, day: int) -> Fraction | None:
    """What one whole unit of a holding is worth on a day; none without a price by then, as produce has none."""
    if holding.kind in _WEIGHED:
        return None
    if holding.kind in METALS:
        fine = metal_quote(prices, holding.kind.value, own_karat(holding), day)
        return None if fine is None or fine.first else fine.value * holding.purity
    of = holding.kind.value if holding.kind in ANIMALS else str(holding.key("metal") or holding.unit.code)
    quote = prices.known(of, day)
    return None if quote is None else quote.value
