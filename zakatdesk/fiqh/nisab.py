"""The nisab of a day: the weights, and what they make in money."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import MG, Num, plain
from zakatdesk.fiqh.market import Prices, Quote
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import nisab_weights


class Nisab(Frozen):
    """What wealth must reach on a day.

    Units:
        `gold` and `silver` in milligrams; `money` in minor units of the person's currency.

    Attributes:
        money: None where no price says it.
        basis: What gave it: `gold`, `silver`, or `nisab` where it was published.
        quote: The price it was computed from.
        missing: The price that would say it.
    """

    gold: Num
    silver: Num
    money: Num | None
    basis: str
    quote: Quote | None
    missing: str = ""

    @property
    def first(self) -> bool:
        """Whether it rests on a price that came only later."""
        return self.quote is not None and self.quote.first

    def grams(self, metal: str) -> Num:
        """The nisab of a metal in milligrams."""
        return self.gold if metal == "gold" else self.silver


def nisab_of_day(policy: Policy, prices: Prices, day: int, minor: int) -> Nisab:
    """The nisab under a policy on a day.

    Args:
        policy: Whose weights, basis and price time decide.
        prices: In the person's currency.
        day: The civil day.
        minor: Minor units in one unit of the person's currency.

    Source: timeline 4; zakat-rules 5.
    """
    weights = nisab_weights(policy)
    gold, silver = weights.gold_g, weights.silver_g
    basis, value, quote = _money(policy, prices, day, (gold, silver))
    money = plain(value * minor) if value is not None else None
    return Nisab(plain(gold * MG), plain(silver * MG), money, basis, quote, basis if money is None else "")


def _money(
    policy: Policy, prices: Prices, day: int, grams: tuple[Fraction, Fraction]
) -> tuple[str, Fraction | None, Quote | None]:
    """What gives the nisab in money, its worth, and the price."""
    basis = policy["NISAB_BASIS_MONEY"]
    published = "nisab" if policy.parameters.authority is None else f"nisab@{policy.parameters.authority}"
    if basis == "FIXED_BY_AUTHORITY":
        quote = prices.quote(published, day)
        return "nisab", quote.value if quote else None, quote
    if policy["NISAB_PRICE_TIME"] == "AUTHORITY_ANNUAL":
        known = prices.known(published, day)
        if known is not None:
            return "nisab", known.value, known
    if policy["JOIN_METALS"] == "NONE":
        basis = "SILVER" if policy["CASH_JOINS_METAL"] == "SILVER" else "GOLD"
    if basis == "LOWER_OF":
        return _lower(policy, prices, day, grams)
    return _by_metal(policy, prices, day, basis.lower(), grams)


def _by_metal(
    policy: Policy, prices: Prices, day: int, metal: str, grams: tuple[Fraction, Fraction]
) -> tuple[str, Fraction | None, Quote | None]:
    quote = prices.quote(metal, day)
    if metal == "gold" and policy["NISAB_GOLD_KARAT"] == "K21":
        quote = prices.known("gold_21k", day) or _karat_21(quote)
    if quote is None:
        return metal, None, None
    return metal, grams[0 if metal == "gold" else 1] * quote.value, quote


def _karat_21(fine: Quote | None) -> Quote | None:
    return None if fine is None else fine.times(Fraction(21, 24))


def _lower(
    policy: Policy, prices: Prices, day: int, grams: tuple[Fraction, Fraction]
) -> tuple[str, Fraction | None, Quote | None]:
    """The lower of both; one that is known goes before one that is only known later."""
    found = [_by_metal(policy, prices, day, metal, grams) for metal in ("gold", "silver")]
    with_price = [(row, row[1], row[2]) for row in found if row[1] is not None and row[2] is not None]
    if not with_price:
        return "gold", None, None
    known = [row for row in with_price if not row[2].first]
    return min(known or with_price, key=lambda row: row[1])[0]
