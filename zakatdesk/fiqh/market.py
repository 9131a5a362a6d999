"""Prices and exchange rates by day: what something is worth in a person's currency, and who said so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.price import Price
from zakatdesk.domain.weight import GRAMS_PER, PURE_KARAT

_KARAT = re.compile(r"gold_([0-9]+)k")
NISABS = ("nisab", "income_nisab")


@dataclass(frozen=True, slots=True)
class Quote:
    """What one whole unit is worth.

    Attributes:
        value: Money for one gram, head, unit of a symbol or of a currency, or the whole nisab; in whole units of money.
        on: The day of the price.
        prices: The ids of the price and of the rate it went through.
        first: Whether it is a first price that lies after the day asked for.
    """

    value: Fraction
    on: int
    prices: tuple[str, ...]
    first: bool = False


ONE = Quote(Fraction(1), 0, ())


@dataclass(frozen=True, slots=True)
class Series:
    """The prices of one thing in one currency, by day; the later row of a day stands later."""

    days: tuple[int, ...]
    values: tuple[Fraction, ...]
    keys: tuple[tuple[int, str], ...]

    def latest(self, day: int) -> Quote | None:
        """The last price on or before a day."""
        place = bisect_right(self.days, day) - 1
        return self._quote(place, first=False) if place >= 0 else None

    def latest_or_first(self, day: int) -> Quote:
        """The last price on or before a day, else the first there is."""
        return self.latest(day) or self._quote(0, first=True)

    def _quote(self, place: int, *, first: bool) -> Quote:
        return Quote(self.values[place], self.days[place], (self.keys[place][1],), first)


class Market:
    """All prices of a ledger.

    Args:
        prices: In any order.
        calendar: The calendar of the ledger.
    """

    __slots__ = ("_days", "_series")

    def __init__(self, prices: Iterable[Price], calendar: HijriCalendar) -> None:
        """Sort the prices into series."""
        rows: dict[str, dict[str, list[tuple[int, int, int, Fraction, str]]]] = {}
        days: dict[str, set[int]] = {}
        for price in prices:
            day = calendar.ordinal(price.on)
            for of, rank, value in named(price):
                days.setdefault(of, set()).add(day)
                row = (day, rank, price.seq, value, price.id)
                rows.setdefault(of, {}).setdefault(price.currency, []).append(row)
        self._series = {of: {code: _series(found) for code, found in table.items()} for of, table in rows.items()}

        self._days = {of: sorted(found) for of, found in days.items()}

    @property
    def days(self) -> set[int]:
        """Every day on which something has a price."""
        return {day for days in self._days.values() for day in days}

    def days_of(self, of: str, first: int, last: int) -> list[int]:
        """The days from one to another on which a thing has a price, in any currency."""
        days = self._days.get(of, [])
        return days[bisect_left(days, first) : bisect_right(days, last)]

    def series(self, of: str) -> dict[str, Series]:
        """The series of a thing by currency."""
        return self._series.get(of, {})


def named(price: Price) -> Iterator[tuple[str, int, Fraction]]:
    """Under which names a price is looked up: (name, rank among prices of a day, value of a whole unit)."""
    value = Fraction(price.price) / GRAMS_PER[price.per]
    if price.of in NISABS:
        yield price.of, 0, value
        if price.authority:
            yield f"{price.of}@{price.authority}", 0, value
        return
    karat = _KARAT.fullmatch(price.of)
    if karat is None:
        # Of two prices of one day the one quoted for fine gold wins over one derived from another karat.
        yield price.of, 1, value
        return
    yield price.of, 0, value
    yield "gold", 0, value * PURE_KARAT / int(karat[1])


def _series(rows: list[tuple[int, int, int, Fraction, str]]) -> Series:
    rows.sort(key=lambda row: row[:3])
    return Series(tuple(row[0] for row in rows), tuple(row[3] for row in rows), tuple((row[2], row[4]) for row in rows))


class Prices:
    """Prices as one person sees them: in the person's currency.

    A price is the latest direct one on or before the day, else the latest in another currency times the rate; a rate is
    direct, else the inverse. Only when no way gives a price is the first one taken, and marked.

    Source: timeline 4.
    """

    __slots__ = ("_market", "currency")

    def __init__(self, market: Market, currency: str) -> None:
        """Look at the market in this currency."""
        self._market = market
        self.currency = currency

    def quote(self, of: str, day: int) -> Quote | None:
        """The price of a thing on a day, else its first price; none where there is none at all."""
        if of == self.currency:
            return ONE
        return self.known(of, day) or self._first(of, day)

    def known(self, of: str, day: int) -> Quote | None:
        """The price of a thing on or before a day."""
        if of == self.currency:
            return ONE
        direct = self._rate(of, day)
        if direct is not None:
            return direct
        ways = []
        for code, series in self._market.series(of).items():
            found = series.latest(day)
            rate = self._rate(code, day) if code != self.currency and found is not None else None
            if found is not None and rate is not None:
                ways.append(_through(found, rate))
        return max(ways, key=lambda quote: (quote.on, quote.prices), default=None)

    def _rate(self, of: str, day: int) -> Quote | None:
        """A price in the person's currency on or before the day; for a currency also by the inverse."""
        own = self._market.series(of).get(self.currency)
        direct = own.latest(day) if own is not None else None
        if direct is not None:
            return direct
        inverse = self._market.series(self.currency).get(of)
        found = inverse.latest(day) if inverse is not None else None
        return _inverted(found) if found is not None else None

    def _first(self, of: str, day: int) -> Quote | None:
        ways = []
        for code, series in self._market.series(of).items():
            found = series.latest_or_first(day)
            rate = ONE if code == self.currency else self._first_rate(code, day)
            if rate is not None:
                ways.append(_through(found, rate))
        inverse = self._market.series(self.currency).get(of)
        if not ways and inverse is not None:
            ways.append(_inverted(inverse.latest_or_first(day)))
        first = min(ways, key=lambda quote: (quote.on, quote.prices), default=None)
        return None if first is None else Quote(first.value, first.on, first.prices, first=True)

    def _first_rate(self, code: str, day: int) -> Quote | None:
        known = self._rate(code, day)
        if known is not None:
            return known
        direct = self._market.series(code).get(self.currency)
        if direct is not None:
            return direct.latest_or_first(day)
        inverse = self._market.series(self.currency).get(code)
        return _inverted(inverse.latest_or_first(day)) if inverse is not None else None


def _through(price: Quote, rate: Quote) -> Quote:
    return Quote(price.value * rate.value, price.on, price.prices + rate.prices, price.first or rate.first)


def _inverted(rate: Quote) -> Quote:
    return Quote(1 / rate.value, rate.on, rate.prices, rate.first)
