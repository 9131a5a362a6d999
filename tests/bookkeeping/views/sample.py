"""A small ledger for lists."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from zakatdesk.domain.change import Fact
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding, KeyValue
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.domain.price import Price
from zakatdesk.fiqh.presets import DEFAULT_PRESET

TODAY = date(2026, 11, 21).toordinal()
AMINA = Person("amina", 1, "Amina", "EGP", (PolicyChoice(DEFAULT_PRESET),))


def holding(name: str, kind: HoldingKind, **keys: KeyValue) -> Holding:
    if not keys and kind in {HoldingKind.CASH, HoldingKind.BANK, HoldingKind.DEBT}:
        keys = {"currency": "EGP"}
    return Holding(name, 10 + len(name), "amina", kind, name, tuple(keys.items()))


def entry(
    number: int,
    on: str,
    kind: EntryKind,
    of: str,
    amount: int | None = None,
    *,
    to: str | None = None,
    received: int | None = None,
) -> Entry:
    return Entry(f"e{number}", 100 + number, date.fromisoformat(on), kind, of, amount, to=to, received=received)


def price(on: str, of: str, value: str, currency: str = "EGP", per: str = "g") -> Price:
    return Price(f"{of}-{on}", 50 + len(of), date.fromisoformat(on), of, Decimal(value), currency, per=per)


def payment(on: str, amount: int, source: str) -> Payment:
    return Payment("z" + on, 900, date.fromisoformat(on), "amina", amount, currency="EGP", from_holding=source)


def ledger(*facts: Fact) -> Ledger:
    return Ledger.of((AMINA, *facts))
