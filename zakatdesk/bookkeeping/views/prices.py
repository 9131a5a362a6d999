"""The prices of a ledger, newest first, and which of them are old."""

from __future__ import annotations

from dataclasses import dataclass

from zakatdesk.domain.kinds import METALS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.price import Price

STALE_DAYS = 30
"""After so many days a price that is still in use should be looked at."""


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One dated price.

    Attributes:
        day: The civil ordinal of its day.
        newest: No later price of the same thing in the same money is known.
        stale: It is the newest, in use, and old.
    """

    price: Price
    day: int
    newest: bool
    stale: bool


def price_rows(ledger: Ledger, today: int) -> tuple[PriceRow, ...]:
    """Every price, the newest day first, then by what it is of."""
    stale = dict(stale_prices(ledger, today))
    newest = _newest(ledger, today)
    rows = []
    for price in ledger.prices.values():
        day = ledger.calendar.ordinal(price.on)
        first = newest.get((price.of, price.currency)) == (day, price.seq)
        rows.append(PriceRow(price, day, first, first and stale.get(price.of) == day))
    return tuple(sorted(rows, key=lambda row: (-row.day, row.price.of, row.price.seq)))


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
