"""A ledger that is made the same way for every program that is timed: nothing but the standard library is needed.

One person, four accounts in one currency, silver and gold priced on the first of each month. No account is overdrawn, so
every program sees the same balances.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

ACCOUNTS = ("cash", "bank", "savings", "trade")
CURRENCY = "USD"
START = date(2015, 1, 1)
OPENING = 500_000
KEPT = 100_000
GOLD_TO_SILVER = 80

Row = tuple[date, str, int]
"""Day, account, cents; below zero for what goes out."""


def rows(count: int, years: int = 10) -> Iterator[Row]:
    """So many rows in the order of their days, spread over the years."""
    rng = random.Random(1446)  # noqa: S311 - the same ledger each time
    days = int(years * 365.25)
    balances = dict.fromkeys(ACCOUNTS, OPENING)
    for account in ACCOUNTS:
        yield START, account, OPENING
    for number in range(count - len(ACCOUNTS)):
        day = START + timedelta(days=1 + number * (days - 1) // max(1, count))
        account = rng.choice(ACCOUNTS)
        cents = rng.randint(5_000, 300_000)
        if rng.random() >= 0.45:
            cents = -min(rng.randint(1_000, 200_000), max(0, balances[account] - KEPT))
        if cents == 0:
            cents = 12_345
        balances[account] += cents
        yield day, account, cents


def silver_prices(years: int = 10) -> Iterator[tuple[date, str]]:
    """The price of a gram of silver on the first of each month: a slow random walk."""
    rng = random.Random(7)  # noqa: S311 - the same prices each time
    price, day = 0.55, START
    while day.year < START.year + years + 1:
        yield day, f"{price:.4f}"
        price = max(0.30, price * (1 + rng.uniform(-0.05, 0.055)))
        day = (day.replace(day=28) + timedelta(days=7)).replace(day=1)


def last_day(years: int = 10) -> date:
    """The day for which is assessed."""
    return date(START.year + years, 1, 1)
