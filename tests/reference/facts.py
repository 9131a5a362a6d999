"""A ledger in the open form, read into plain objects with fractions and day numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from tests.fiqh.rules_data import PROFILES
from zakatdesk.domain.calendar import HijriCalendar, read_day
from zakatdesk.domain.correction import MonthCorrection

Json = dict[str, Any]
Anchor = tuple[int, int]
DayReader = Callable[..., int]

NEVER = 10**9
MINOR_UNITS = {"IDR": 2, "JPY": 0, "KWD": 3, "BHD": 3}
METALS = ("gold", "silver")
HERDS = ("sheep", "cattle", "camels", "horses")
OWN_ANIMALS = {
    "sheep": ("sheep",),
    "cattle": ("tabi", "musinna"),
    "camels": ("bint_makhad", "bint_labun", "hiqqa", "jadhaa"),
    "horses": (),
}
PAPERS = ("shares", "fund", "sukuk")
POOL_KINDS = ("cash", "bank", *METALS, "trade_goods", *PAPERS, "crypto", "pension", "receivable", "deposit_given")
SALEABLE = ("trade_goods", *PAPERS, "crypto")


@dataclass
class Rules:
    """What a person follows from a day on."""

    options: dict[str, str]
    parameters: dict[str, str]
    zakat_day: Json | None
    start: int

    def __getitem__(self, axis: str) -> str:
        return self.options[axis]

    def number(self, name: str, default: str) -> Fraction:
        return Fraction(self.parameters.get(name, default))


@dataclass
class Person:
    id: str
    currency: str
    policies: list[Rules]
    adult_from: int
    died_on: int

    def rules(self, day: int) -> Rules:
        """The last policy that began by this day; before all of them the first."""
        begun = [policy for policy in self.policies if policy.start <= day]
        return begun[-1] if begun else self.policies[0]


@dataclass
class Entry:
    on: int
    kind: str
    holding: str
    amount: Fraction | None
    raw: Json

    @property
    def sum(self) -> Fraction:
        """The amount, where the kind has one."""
        assert self.amount is not None
        return self.amount


@dataclass
class Payment:
    on: int
    person: str
    amount: Fraction | None
    currency: str | None
    source: str | None
    target: Json | None
    target_due: int | None
    in_kind: dict[str, Fraction]


@dataclass
class Facts:
    """Everything a ledger says."""

    calendar: HijriCalendar
    people: dict[str, Person]
    holdings: dict[str, Json]
    entries: list[Entry]
    payments: list[Payment]
    prices: list[Json]
    days: list[int] = field(default_factory=list)


def read(ledger: Json) -> Facts:
    """The facts of a ledger; what the open form refuses is not looked for."""
    corrections = ledger.get("calendar", {}).get("corrections", [])
    calendar = HijriCalendar(
        MonthCorrection(
            row["month"], 0, int(row["month"][:4]), int(row["month"][5:]), date.fromisoformat(row["begins"])
        )
        for row in corrections
    )

    def day(text: str, *, after_sunset: bool = False) -> int:
        return calendar.ordinal(read_day(text)) + after_sunset

    people = {}
    for row in ledger["people"]:
        policies = [_rules(choice, day) for choice in row["policies"]]
        people[row["id"]] = Person(
            row["id"],
            row["currency"],
            policies,
            day(row["minor_until"]) if "minor_until" in row else 0,
            day(row["died_on"]) if "died_on" in row else NEVER,
        )
    entries = [
        Entry(
            day(row["on"], after_sunset=row.get("after_sunset", False)),
            row["kind"],
            row.get("holding") or row["from"],
            Fraction(row["amount"]) if "amount" in row else None,
            row,
        )
        for row in ledger["entries"]
    ]
    payments = [_payment(row, day) for row in ledger.get("payments", [])]
    prices = []
    for number, row in enumerate(ledger.get("prices", [])):
        grams = {"g": "1", "tola": "11.664", "troy_oz": "31.1034768", "kg": "1000"}[row.get("per", "g")]
        prices.append(row | {"day": day(row["on"]), "row": number, "exact": Fraction(row["price"]) / Fraction(grams)})
    holdings = {row["id"]: row for row in ledger["holdings"]}
    for row in holdings.values():
        row["_days"] = {}
        if "due" in row and row["due"] != "on_demand":
            row["_days"]["due"] = day(row["due"])
        for part in row.get("instalments", []):
            row["_days"].setdefault("parts", []).append((day(part["on"]), Fraction(part["amount"])))
        if "every_month" in row:
            row["_days"]["parts"] = _monthly(row["every_month"], calendar)
    return Facts(calendar, people, holdings, entries, payments, prices)


def _rules(choice: Json, day: DayReader) -> Rules:
    return Rules(
        PROFILES[choice["preset"]] | choice.get("options", {}),
        choice.get("parameters", {}),
        choice.get("zakat_day"),
        day(choice["from"]) if "from" in choice else 0,
    )


def _payment(row: Json, day: DayReader) -> Payment:
    target = row.get("for")
    return Payment(
        day(row["on"], after_sunset=row.get("after_sunset", False)),
        row["person"],
        Fraction(row["amount"]) if "amount" in row else None,
        row.get("currency"),
        row.get("from"),
        target,
        day(target["due"]) if target and "due" in target else None,
        {name: Fraction(number) for name, number in row.get("kind", {}).items()},
    )


def _monthly(row: Json, calendar: HijriCalendar) -> list[tuple[int, Fraction]]:
    """Equal parts on the same civil day of each month, the last day where a month is shorter."""
    first = date.fromordinal(calendar.ordinal(read_day(row["first"])))
    parts = []
    for number in range(row["count"]):
        years, month = divmod(first.year * 12 + first.month - 1 + number, 12)
        parts.append((civil(years, month + 1, first.day), Fraction(row["amount"])))
    return parts


def civil(year: int, month: int, day: int) -> int:
    """A civil date by number, the last day of the month where it is shorter."""
    for last in range(day, day - 4, -1):
        try:
            return date(year, month, last).toordinal()
        except ValueError:
            continue
    raise ValueError((year, month, day))


def minor(currency: str) -> Fraction:
    """The smallest coin of a currency."""
    return Fraction(1, 10 ** MINOR_UNITS.get(currency, 2))
