"""Prices and exchange rates by day: what something is worth in a person's currency, and who said so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from fractions import Fraction

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.price import Price
from zakatdesk.domain.weight import GRAMS_PER, PURE_KARAT

_KARAT = re.compile(r"gold_([0-9]+)k")


class Quote(Frozen):
    """What one whole unit is worth.

    Attributes:
        value: Money for one gram, head, unit of a symbol or of a currency, or the whole nisab; in whole units of money.
        on: The day of the price.
        prices: The ids of the price and of the rate it went through.
        first: Whether it is a first price that lies after the day asked for.
        row: The place of the price in the ledger: of two prices of one day the later row counts.
    """

    value: Fraction
    on: int
    prices: tuple[str, ...]
    first: bool = False
    row: int = 0

    def times(self, factor: Fraction) -> Quote:
        """The same price for so much of it."""
        return replace(self, value=self.value * factor)


LAST_ROW = 10**9
"""Later than any row: fine gold wins over a karat of the same day."""

ONE = Quote(Fraction(1), 0, ())


class Series(Frozen):
    """The prices of one thing in one currency, by day; the later row of a day stands later."""

    days: tuple[int, ...]
    values: tuple[Fraction, ...]
    keys: tuple[tuple[int, str], ...]

    def latest(self, day: int) -> Quote | None:
        """The last price on or before a day."""
        place = bisect_right(self.days, day) - 1
        if place < 0:
            return None
        row, price_id = self.keys[place]
        return Quote(self.values[place], self.days[place], (price_id,), row=row)


class Market:
    """All prices of a ledger.

    Args:
        prices: In any order.
        calendar: The calendar of the ledger.
    """

    __slots__ = ("_days", "_series", "karats")

    def __init__(self, prices: Iterable[Price], calendar: HijriCalendar) -> None:
        """Sort the prices into series."""
        rows: dict[str, dict[str, list[tuple[int, int, Fraction, str]]]] = {}
        days: dict[str, set[int]] = {}
        for price in prices:
            day = calendar.ordinal(price.on)
            value = Fraction(price.price) / GRAMS_PER[price.per]
            for of in _names(price):
                days.setdefault(of, set()).add(day)
                rows.setdefault(of, {}).setdefault(price.currency, []).append((day, price.seq, value, price.id))
        self._series = {of: {code: _series(found) for code, found in table.items()} for of, table in rows.items()}
        self.karats = {of: int(karat[1]) for of in rows if (karat := _KARAT.fullmatch(of))}
        self._days = {of: sorted(found) for of, found in days.items()}

    @property
    def last_first(self) -> int:
        """The day by which everything has had its first price."""
        return max((row.days[0] for table in self._series.values() for row in table.values()), default=0)

    @property
    def days(self) -> set[int]:
        """Every day on which something has a price."""
        return {day for days in self._days.values() for day in days}

    def days_of(self, of: str, first: int = 0, last: int = LAST_ROW) -> list[int]:
        """The days from one to another on which a thing has a price, in any currency."""
        days = self._days.get(of, [])
        return days[bisect_left(days, first) : bisect_right(days, last)]

    def series(self, of: str) -> dict[str, Series]:
        """The series of a thing by currency."""
        return self._series.get(of, {})

    def rate(self, of: str, into: str, day: int) -> Quote | None:
        """A price in a currency on or before the day; for a currency also by the inverse."""
        own = self.series(of).get(into)
        direct = own.latest(day) if own is not None else None
        if direct is not None:
            return direct
        inverse = self.series(into).get(of)
        found = inverse.latest(day) if inverse is not None else None
        return None if found is None else replace(found, value=1 / found.value)


def _names(price: Price) -> Iterator[str]:
    """Under which names a price is looked up."""
    yield price.of
    if price.authority:
        yield f"{price.of}@{price.authority}"


def _series(rows: list[tuple[int, int, Fraction, str]]) -> Series:
    rows.sort(key=lambda row: row[:2])
    return Series(tuple(row[0] for row in rows), tuple(row[2] for row in rows), tuple((row[1], row[3]) for row in rows))


class Prices:
    """Prices as one person sees them: in the person's currency.

    A price is the latest direct one on or before the day, else the latest in another currency times the rate; a rate is
    direct, else the inverse. Only when no way gives a price is the first one taken, and marked. Fine gold is the most
    recent of what is quoted for it and for any karat; on one day the quote for fine gold wins.

    Source: timeline 4.
    """

    __slots__ = ("_firsts", "_market", "currency")

    def __init__(self, market: Market, currency: str) -> None:
        """Look at the market in this currency."""
        self._market = market
        self._firsts: dict[str, Quote | None] = {}
        self.currency = currency

    def quote(self, of: str, day: int) -> Quote | None:
        """The price of a thing on a day, else its first price; none where there is none at all."""
        if of == self.currency:
            return ONE
        return self.known(of, day) or self._first(of)

    def known(self, of: str, day: int) -> Quote | None:
        """The price of a thing on or before a day."""
        if of == self.currency:
            return ONE
        if of == "gold" and self._market.karats:
            return max(self._by_karats(day), key=_recent, default=None)
        return self._known(of, day)

    def _by_karats(self, day: int) -> Iterator[Quote]:
        """Fine gold by its own price and by that of each karat; of one day its own is the last."""
        own = self._known("gold", day)
        if own is not None:
            yield replace(own, row=LAST_ROW)
        for of, karat in self._market.karats.items():
            quote = self._known(of, day)
            if quote is not None:
                yield quote.times(Fraction(PURE_KARAT, karat))

    def _known(self, of: str, day: int) -> Quote | None:
        direct = self._rate(of, day)
        if direct is not None:
            return direct
        ways = []
        for code, series in self._market.series(of).items():
            found = series.latest(day)
            rate = self._rate(code, day) if code != self.currency and found is not None else None
            if found is not None and rate is not None:
                ways.append(_through(found, rate))
        return max(ways, key=_recent, default=None)

    def between(self, of: str, into: str, day: int) -> Fraction | None:
        """What one unit of a currency is in another: by a rate between them, else by the worth of each."""
        if of == into:
            return Fraction(1)
        straight = self._market.rate(of, into, day)
        if straight is not None:
            return straight.value
        given, taken = self.known(of, day), self.known(into, day)
        return given.value / taken.value if given is not None and taken is not None else None

    def _rate(self, of: str, day: int) -> Quote | None:
        return self._market.rate(of, self.currency, day)

    def _first(self, of: str) -> Quote | None:
        """The price on the first day on which any way gives one."""
        if of not in self._firsts:
            days = (day for name in self._ways_to(of) for day in self._market.days_of(name))
            found = (self.known(of, day) for day in sorted(set(days)))
            first = next((quote for quote in found if quote is not None), None)
            self._firsts[of] = None if first is None else replace(first, first=True)
        return self._firsts[of]

    def _ways_to(self, of: str) -> Iterator[str]:
        """All whose prices may give the price of a thing."""
        yield self.currency
        for name in (of, *(self._market.karats if of == "gold" else ())):
            yield name
            yield from self._market.series(name)


def _recent(quote: Quote) -> tuple[int, int]:
    return quote.on, quote.row


def _through(price: Quote, rate: Quote) -> Quote:
    return replace(price, value=price.value * rate.value, prices=price.prices + rate.prices)
