"""What a holding is worth today in its owner's money, as a list shows it; what zakat counts, the assessment says."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import ANIMALS, METALS, HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.weight import PURE_KARAT
from zakatdesk.fiqh.market import Market, Prices, Quote

_PRODUCE = frozenset({HoldingKind.CROP, HoldingKind.HONEY, HoldingKind.HOUSEHOLD})

Appraisal = tuple[Fraction | None, tuple[str, ...]]
"""A worth, and the ids of the prices by which it is that."""

_UNKNOWN: Appraisal = (None, ())


class Worth:
    """Values by the prices of one day.

    Args:
        day: The civil day whose prices count; a later price is not known yet.
    """

    def __init__(self, ledger: Ledger, day: int) -> None:
        """Sort the prices."""
        self._market = Market(ledger.prices.values(), ledger.calendar)
        self._day = day

    def of(self, holding: Holding, steps: int, currency: str) -> Fraction | None:
        """So many steps of a holding in whole units of a currency; none where a price is missing or none is asked for."""
        return self.appraised(holding, steps, currency)[0]

    def appraised(self, holding: Holding, steps: int, currency: str) -> Appraisal:
        """The same with the ids of the prices that say so."""
        if holding.kind in _PRODUCE:
            return _UNKNOWN
        prices = Prices(self._market, currency)
        owned = holding.unit.exact(steps) * Fraction(holding.share)
        metal = holding.key("metal")
        if holding.kind in METALS or metal:
            return self._metal(holding, owned, prices, str(metal or holding.kind))
        code = holding.kind.value if holding.kind in ANIMALS else holding.unit.code
        quote = prices.known(code, self._day)
        return _UNKNOWN if quote is None else (owned * quote.value, quote.prices)

    def _metal(self, holding: Holding, grams: Fraction, prices: Prices, metal: str) -> Appraisal:
        stones = holding.key("stones_g")
        if isinstance(stones, Decimal) and grams > 0:
            grams = max(grams - Fraction(stones) * Fraction(holding.share), Fraction(0))
        quote = prices.known(metal, self._day)
        own = self._own_karat(holding, prices, metal)
        if own is not None and (quote is None or own.on >= quote.on):
            return grams * own.value, own.prices
        return _UNKNOWN if quote is None else (grams * holding.purity * quote.value, quote.prices)

    def _own_karat(self, holding: Holding, prices: Prices, metal: str) -> Quote | None:
        """The price of one gram of just this alloy, where somebody quotes it."""
        karat = holding.purity * PURE_KARAT
        if metal != "gold" or karat.denominator != 1 or karat == PURE_KARAT:
            return None
        return prices.known(f"gold_{karat.numerator}k", self._day)
