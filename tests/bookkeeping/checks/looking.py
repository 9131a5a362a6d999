"""Looks at small ledgers, and quick fixes done on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count

from zakatdesk.bookkeeping.checks.computed import Otherwise
from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Mend
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.views.outlook import look_ahead
from zakatdesk.domain.change import Fact
from zakatdesk.domain.days import HijriDate, StatedDay
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding, KeyValue
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import Person, PolicyChoice, ZakatDay
from zakatdesk.domain.price import Price
from zakatdesk.fiqh.presets import DEFAULT_PRESET

TODAY = date(2026, 11, 21)


@dataclass(slots=True)
class Facts:
    """Makes facts of one person, numbered as they come."""

    number: int = 1

    def person(self, *policies: PolicyChoice, name: str = "amina") -> Person:
        return Person(name, self._next(), name.title(), "EGP", policies or (PolicyChoice(DEFAULT_PRESET),))

    def holding(self, name: str, kind: HoldingKind = HoldingKind.BANK, **keys: KeyValue) -> Holding:
        in_money = {HoldingKind.CASH, HoldingKind.BANK, HoldingKind.DEBT, HoldingKind.TRADE_GOODS}
        given: dict[str, KeyValue] = {"currency": "EGP"} if kind in in_money else {}
        return Holding(name, self._next(), "amina", kind, name.title(), tuple((given | keys).items()))

    def entry(self, of: str, on: str | StatedDay, kind: EntryKind, amount: int | None = None, **more: str) -> Entry:
        day = date.fromisoformat(on) if isinstance(on, str) else on
        number = self._next()
        return Entry(f"e{number}", number, day, kind, of, amount, to=more.get("to"))

    def price(self, of: str = "gold", on: str = "2020-01-01", value: str = "100", currency: str = "EGP") -> Price:
        number = self._next()
        return Price(f"p{number}", number, date.fromisoformat(on), of, Decimal(value), currency)

    def _next(self) -> int:
        self.number += 1
        return self.number


def ledger(*facts: Fact) -> Ledger:
    return Ledger.of(facts)


def look(facts: Ledger, today: date = TODAY, otherwise: tuple[Otherwise, ...] = ()) -> Look:
    return Look(facts, look_ahead(facts, today.toordinal()), today.toordinal(), otherwise)


def found(check: Callable[[Look], Iterable[Finding]], facts: Ledger, today: date = TODAY) -> list[Finding]:
    return list(check(look(facts, today)))


def mended(facts: Ledger, finding: Finding, code: str) -> Ledger:
    """The ledger after one of the quick fixes."""
    [fix] = [fix for fix in finding.fixes if fix.code == code]
    assert isinstance(fix, Mend)
    numbers = count(1)
    return facts.apply(fix.make(facts, lambda: f"new-{next(numbers)}"))


def leads(finding: Finding) -> list[tuple[str, str, str]]:
    """Where the quick fixes of a finding lead that open something."""
    return [(fix.code, fix.place.value, fix.of) for fix in finding.fixes if isinstance(fix, Lead)]


def codes(findings: Iterable[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def rules(**more: str) -> PolicyChoice:
    return PolicyChoice(DEFAULT_PRESET, options=tuple(sorted(more.items())))


def with_zakat_day(choice: PolicyChoice, month: int, day: int, start: StatedDay | None = None) -> PolicyChoice:
    return replace(choice, zakat_day=ZakatDay("hijri", month, day), start=start)


def hijri(year: int, month: int, day: int) -> HijriDate:
    return HijriDate(year, month, day)
