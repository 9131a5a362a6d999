"""The prices of a ledger: each thing that is priced with its history, and which prices are old."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.kinds import ANIMALS, METALS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.price import Price
from zakatdesk.domain.validity.prices import NISABS, is_metal
from zakatdesk.domain.weight import GRAMS_PER

STALE_DAYS = 30
"""After so many days a price that is still in use should be looked at."""


class PricePoint(Frozen):
    """One dated price.

    Attributes:
        day: The civil ordinal of its day.
        per_gram: What one gram is worth by it; none for what has no weight.
        current: It is the one in use today.
        overtaken: A later row of the same day counts in its place.
        ahead: Its day lies ahead.
    """

    price: Price
    day: int
    per_gram: Fraction | None
    current: bool = False
    overtaken: bool = False
    ahead: bool = False


class Priced(Frozen):
    """One thing in one money, and what it was worth; a published nisab by each authority.

    Attributes:
        points: The newest day first; of one day the row that counts first.
        current: The one in use today; none while every day lies ahead.
        age: Days since then.
        stale: It is in use, and old.
    """

    id: str
    of: str
    currency: str
    authority: str
    points: tuple[PricePoint, ...]
    current: PricePoint | None
    age: int | None
    stale: bool


def priced(ledger: Ledger, today: int) -> tuple[Priced, ...]:
    """Everything that is priced: metals, karats, currencies, shares, animals, the nisab."""
    tables: dict[tuple[str, str, str], list[tuple[int, Price]]] = {}
    for price in ledger.prices.values():
        key = (price.of, price.currency, price.authority)
        tables.setdefault(key, []).append((ledger.calendar.ordinal(price.on), price))
    stale = dict(stale_prices(ledger, today))
    rows = [_priced(key, found, stale, today) for key, found in tables.items()]
    return tuple(sorted(rows, key=lambda row: (_rank(row.of), row.of, row.currency, row.authority)))


def id_of(price: Price) -> str:
    """The id of what a price belongs to."""
    return f"{price.of}/{price.currency}/{price.authority}"


def of_the_day(ledger: Ledger, of: str, currency: str, authority: str, day: int) -> Price | None:
    """The price that counts on just this day; none where the ledger has none of it."""
    found = (
        price
        for price in ledger.prices.values()
        if (price.of, price.currency, price.authority) == (of, currency, authority)
        and ledger.calendar.ordinal(price.on) == day
    )
    return max(found, key=lambda price: price.seq, default=None)


def per_gram(price: Price) -> Fraction | None:
    """What one gram is worth by a price; none for what has no weight."""
    return Fraction(price.price) / GRAMS_PER[price.per] if is_metal(price.of) else None


def _priced(key: tuple[str, str, str], found: list[tuple[int, Price]], stale: dict[str, int], today: int) -> Priced:
    of, currency, authority = key
    found.sort(key=lambda row: (row[0], row[1].seq), reverse=True)
    points: list[PricePoint] = []
    current: PricePoint | None = None
    for day, price in found:
        overtaken = bool(points) and points[-1].day == day
        is_current = current is None and day <= today
        point = PricePoint(price, day, per_gram(price), is_current, overtaken, day > today)
        current = point if is_current else current
        points.append(point)
    is_stale = current is not None and stale.get(of) == current.day
    age = None if current is None else today - current.day
    return Priced("/".join(key), of, currency, authority, tuple(points), current, age, is_stale)


def _rank(of: str) -> int:
    """Metals first, then karats, currencies, shares and coins, animals, and the nisab."""
    if of in METALS:
        return 0
    if is_metal(of):
        return 1
    if of in MINOR_UNITS:
        return 2
    if of in NISABS:
        return 5
    return 4 if of in ANIMALS else 3


def stale_prices(ledger: Ledger, today: int) -> tuple[tuple[str, int], ...]:
    """What has only old prices although somebody holds it, and the day of the newest."""
    found: dict[str, int] = {}
    for (of, _), (day, _) in _newest(ledger, today).items():
        found[of] = max(day, found.get(of, day))
    wanted = _in_use(ledger)
    return tuple((of, day) for of, day in sorted(found.items()) if today - day > STALE_DAYS and _serves(of, wanted))


def _newest(ledger: Ledger, today: int) -> dict[tuple[str, str], tuple[int, int]]:
    """The latest (day, seq) by (of, currency); prices of days to come are not in use yet."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for price in ledger.prices.values():
        day = ledger.calendar.ordinal(price.on)
        key = (price.of, price.currency)
        if day <= today and (day, price.seq) > found.get(key, (0, 0)):
            found[key] = (day, price.seq)
    return found


def _in_use(ledger: Ledger) -> frozenset[str]:
    """What a price is needed of: gold for the nisab, and everything held that is not in its owner's money."""
    wanted = {"gold"} if ledger.holdings else set()
    for holding in ledger.holdings.values():
        unit = holding.unit.code
        person = ledger.people.get(holding.person)
        if holding.kind in METALS:
            wanted.add(holding.kind.value)
        elif person is not None and unit != person.currency:
            wanted.add(unit)
    return frozenset(wanted)


def _serves(of: str, wanted: frozenset[str]) -> bool:
    return of in wanted or of.partition("_")[0] in wanted
