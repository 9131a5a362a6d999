"""A ledger that is being made up, and the texts of its days and sums."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from zakatdesk.domain.calendar import HijriCalendar, read_day

Json = dict[str, Any]

CALENDAR = HijriCalendar()
CURRENCY = "EGP"
OTHER = "USD"
MONEY = ("cash", "bank")
SYMBOLS = {"shares": "ACME", "fund": "FUND", "sukuk": "SUK", "crypto": "BTC"}


@dataclass
class Draft:
    """A ledger that is being made."""

    rng: random.Random
    first: int
    last: int
    people: list[Json]
    holdings: list[Json] = field(default_factory=list)
    entries: list[Json] = field(default_factory=list)
    payments: list[Json] = field(default_factory=list)
    prices: list[Json] = field(default_factory=list)

    @property
    def person(self) -> Json:
        """The one whom the ledger is about."""
        return self.people[0]

    def day(self, least: int | None = None) -> int:
        """A day: often on, just before or just after an anniversary or the begin of a month."""
        least = self.first if least is None else least
        if self.rng.random() < 0.5:
            hijri = CALENDAR.hijri(self.first)
            months = hijri.year * 12 + hijri.month - 1 + self.rng.choice([0, 1, 6, 11, 12, 12, 13, 18, 24, 24, 30])
            near = CALENDAR.anniversary(months // 12, months % 12 + 1, hijri.day) + self.rng.choice([-1, 0, 0, 0, 1])
            if least <= near <= self.last:
                return near
        return self.rng.randint(least, self.last)

    def chance(self, part: float) -> bool:
        return self.rng.random() < part

    def of_kind(self, *kinds: str) -> list[Json]:
        own = [holding for holding in self.holdings if holding["person"] == self.person["id"]]
        return [holding for holding in own if holding["kind"] in kinds]

    def add(self, kind: str, **keys: object) -> Json:
        row = {"id": f"{kind}{len(self.holdings)}", "person": self.person["id"], "kind": kind, "name": kind} | keys
        if self.chance(0.06):
            row["share"] = "0.5"
        self.holdings.append(row)
        return row

    def enter(self, holding: Json, kind: str, amount: str | None, day: int, **keys: object) -> None:
        row = {"on": stated(self.rng, day), "kind": kind, "holding": holding["id"]} | keys
        if amount is not None:
            row["amount"] = amount
        if self.chance(0.04):
            row["after_sunset"] = True
        self.entries.append(row)

    def neighbour(self) -> Json:
        """Another person, who may follow other rules."""
        if len(self.people) == 1:
            policies = self.person["policies"][:1] if self.chance(0.5) else [{"preset": "HANBALI"}]
            self.people.append({"id": "omar", "name": "Omar", "currency": CURRENCY, "policies": policies})
        return self.people[1]

    def move(self, source: Json, target: Json, amount: str, received: str | None, day: int) -> None:
        row = {"on": stated(self.rng, day), "kind": "transfer", "from": source["id"], "to": target["id"]}
        self.entries.append(row | {"amount": amount} | ({"received": received} if received else {}))


def without_last_days(part: Any) -> Any:  # noqa: ANN401 - JSON may be anything
    """A ledger, or a part of it, with a civil date in place of each 29th or 30th, which a corrected month may not have."""
    if isinstance(part, dict):
        return {key: without_last_days(value) for key, value in part.items()}
    if isinstance(part, list):
        return [without_last_days(value) for value in part]
    if isinstance(part, str) and part.endswith(("-29 AH", "-30 AH")):
        return date.fromordinal(CALENDAR.ordinal(read_day(part))).isoformat()
    return part


def stated(rng: random.Random, day: int) -> str:
    """A day as one of the two calendars writes it."""
    if rng.random() < 0.5:
        return f"{CALENDAR.hijri(day)} AH"
    return date.fromordinal(day).isoformat()


def money(rng: random.Random, most: int = 9000) -> str:
    """A sum: often round, sometimes to the coin."""
    if rng.random() < 0.6:
        return f"{rng.randint(1, max(most // 100, 1)) * 100}.00"
    return f"{rng.randint(1, most)}.{rng.randint(0, 99):02}"


def times(amount: str, factor: str, places: int = 2) -> str:
    """A product as a decimal, cut to so many places, never zero."""
    steps = max(int(Fraction(amount) * Fraction(factor) * 10**places), 1)
    return f"{steps // 10**places}.{steps % 10**places:0{places}}"
