"""What a thing is worth on a day, and the nisab of a day.

Source: timeline 4.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from tests.reference.facts import Json, Rules

WEIGHTS = {
    "G85_S595": ("85", "595"),
    "G87_48_S612_36": ("87.48", "612.36"),
    "G92_S644": ("92", "644"),
    "G84_875_S594_125": ("84.875", "594.125"),
    "G84_7_S592_9": ("84.7", "592.9"),
    "G80_18_S561": ("80.18", "561"),
    "G86_S595": ("86", "595"),
}


ONE = Fraction(1)


@dataclass
class Quote:
    """A price, the day of its row, and whether it is the first one used before its time."""

    price: Fraction
    day: int
    early: bool = False


def weights(rules: Rules) -> dict[str, Fraction]:
    """Grams of the nisab of each metal."""
    if rules["NISAB_WEIGHTS"] == "CUSTOM":
        return {
            "gold": Fraction(rules.parameters["NISAB_GOLD_G"]),
            "silver": Fraction(rules.parameters["NISAB_SILVER_G"]),
        }
    gold, silver = WEIGHTS[rules["NISAB_WEIGHTS"]]
    return {"gold": Fraction(gold), "silver": Fraction(silver)}


class Prices:
    """All prices of a ledger."""

    def __init__(self, rows: list[Json]) -> None:
        self.rows = rows
        self.symbols = list(dict.fromkeys(row["of"] for row in rows))
        self.asked: dict[tuple[str, str, int, str | None], Quote | None] = {}
        self.asked_fine: dict[tuple[str, str, int, bool], Quote | None] = {}

    def quote(self, of: str, currency: str, day: int, authority: str | None = None) -> Quote | None:
        """The latest price by this day, else the first one there is."""
        if of == currency:
            return Quote(ONE, day)
        return self._known(of, currency, day, authority) or self._first(of, currency, authority)

    def known(self, of: str, currency: str, day: int, authority: str | None = None) -> Quote | None:
        """The latest price by this day."""
        if of == currency:
            return Quote(ONE, day)
        return self._known(of, currency, day, authority)

    def _rows(self, of: str, authority: str | None = None) -> list[Json]:
        return [row for row in self.rows if row["of"] == of and authority in (None, row.get("authority"))]

    def _known(self, of: str, currency: str, day: int, authority: str | None = None) -> Quote | None:
        asked = of, currency, day, authority
        if asked not in self.asked:
            self.asked[asked] = self._look(of, currency, day, authority)
        return self.asked[asked]

    def _look(self, of: str, currency: str, day: int, authority: str | None = None) -> Quote | None:
        rows = sorted((row for row in self._rows(of, authority) if row["day"] <= day), key=_by_day)
        direct = [row for row in rows if row["in"] == currency]
        if direct:
            return Quote(direct[-1]["exact"], direct[-1]["day"])
        for row in reversed(rows):
            rate = self.rate(row["in"], currency, day)
            if rate is not None:
                return Quote(row["exact"] * rate, row["day"])
        return None

    def rate(self, of: str, into: str, day: int) -> Fraction | None:
        """An exchange rate by this day: direct, else the inverse."""
        if of == into:
            return ONE
        for one, other, inverse in ((of, into, False), (into, of, True)):
            rows = sorted((r for r in self._rows(one) if r["in"] == other and r["day"] <= day), key=_by_day)
            if rows:
                price: Fraction = rows[-1]["exact"]
                return 1 / price if inverse else price
        return None

    def _first(self, of: str, currency: str, authority: str | None = None) -> Quote | None:
        """The first day on which the price would be known."""
        days = sorted({row["day"] for row in self.rows})
        for day in days:
            found = self._known(of, currency, day, authority)
            if found:
                return Quote(found.price, found.day, early=True)
        return None

    def fine(self, metal: str, currency: str, day: int, *, early: bool = True) -> Quote | None:
        """The price of a fine gram: the most recent of `gold` and its karats; `gold` wins a tie."""
        asked = metal, currency, day, early
        if asked not in self.asked_fine:
            self.asked_fine[asked] = self._look_fine(metal, currency, day, early=early)
        return self.asked_fine[asked]

    def _look_fine(self, metal: str, currency: str, day: int, *, early: bool) -> Quote | None:
        found = []
        for symbol in self.symbols:
            if symbol != metal and not symbol.startswith(f"{metal}_"):
                continue
            quote = self.known(symbol, currency, day)
            if quote:
                found.append((quote.day, symbol == metal, Quote(quote.price / _purity(symbol), quote.day)))
        if found:
            return max(found, key=lambda each: each[:2])[2]
        if not early:
            return None
        firsts = [
            day for day in sorted({row["day"] for row in self.rows}) if self.fine(metal, currency, day, early=False)
        ]
        if not firsts:
            return None
        first = self.fine(metal, currency, firsts[0], early=False)
        return Quote(first.price, first.day, early=True) if first else None

    def metal_nisab(self, metal: str, rules: Rules, currency: str, day: int, *, early: bool = True) -> Quote | None:
        """The money worth of the nisab of a metal."""
        grams = weights(rules)[metal]
        fine = self.fine(metal, currency, day, early=early)
        if metal == "gold" and rules["NISAB_GOLD_KARAT"] == "K21":
            own = self.known("gold_21k", currency, day)
            if own:
                return Quote(grams * own.price, own.day)
            return Quote(grams * fine.price * Fraction(21, 24), fine.day, fine.early) if fine else None
        return Quote(grams * fine.price, fine.day, fine.early) if fine else None

    def money_nisab(self, rules: Rules, currency: str, day: int) -> Quote | None:
        """The nisab of money by the prices of a day."""
        authority = rules.parameters.get("AUTHORITY")
        if rules["NISAB_BASIS_MONEY"] == "FIXED_BY_AUTHORITY":
            return self.quote("nisab", currency, day, authority)
        if rules["NISAB_PRICE_TIME"] == "AUTHORITY_ANNUAL":
            published = self.known("nisab", currency, day, authority)
            if published:
                return published
        if rules["JOIN_METALS"] == "NONE":
            metal = "silver" if rules["CASH_JOINS_METAL"] == "SILVER" else "gold"
            return self.metal_nisab(metal, rules, currency, day)
        basis = rules["NISAB_BASIS_MONEY"]
        if basis != "LOWER_OF":
            return self.metal_nisab(basis.lower(), rules, currency, day)
        both = [self.metal_nisab(metal, rules, currency, day, early=False) for metal in ("gold", "silver")]
        if not any(both):
            both = [self.metal_nisab(metal, rules, currency, day) for metal in ("gold", "silver")]
        return min((quote for quote in both if quote), key=lambda quote: quote.price, default=None)

    def income_nisab(self, rules: Rules, currency: str, day: int) -> Fraction | None:
        """The nisab of a month's income."""
        authority = rules.parameters.get("AUTHORITY")
        published = self.quote("income_nisab", currency, day, authority)
        if published:
            return published.price
        if "INCOME_NISAB_MONTHLY" in rules.parameters:
            return Fraction(rules.parameters["INCOME_NISAB_MONTHLY"])
        year = self.money_nisab(rules, currency, day)
        return year.price / 12 if year else None


def _by_day(row: Json) -> tuple[int, int]:
    return row["day"], row["row"]


def _purity(symbol: str) -> Fraction:
    _, _, karat = symbol.partition("_")
    return Fraction(karat.removesuffix("k")) / 24 if karat else Fraction(1)
