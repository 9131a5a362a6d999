"""Small ledgers made by the acts themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.domain.holding import KeyValue
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import PolicyChoice

MARCH = date(2024, 3, 1)
HANAFI = (PolicyChoice("HANAFI"),)


def with_person(ledger: Ledger, person: str, guardian: str | None = None) -> Ledger:
    change = add_person(ledger, id=person, name=person.title(), currency="EGP", policies=HANAFI, guardian=guardian)
    return ledger.apply(change)


def with_holding(
    ledger: Ledger,
    holding: str,
    kind: HoldingKind,
    keys: Mapping[str, KeyValue] | None = None,
    *,
    person: str = "amina",
    amount: int | None = None,
) -> Ledger:
    keys = {"currency": "EGP"} if keys is None else keys
    opening = None if amount is None else Opening(f"{holding}-opening", MARCH, amount)
    change = add_holding(ledger, id=holding, person=person, kind=kind, name=holding.title(), keys=keys, opening=opening)
    return ledger.apply(change)


def household() -> Ledger:
    """Amina with cash, a bank account, gold and sheep; Omar with cash; Noor, a child in Amina's care."""
    ledger = with_person(Ledger(), "amina")
    ledger = with_person(ledger, "omar")
    ledger = with_person(ledger, "noor", guardian="amina")
    ledger = with_holding(ledger, "cash", HoldingKind.CASH, amount=100_000)
    ledger = with_holding(ledger, "bank", HoldingKind.BANK, amount=500_000)
    ledger = with_holding(ledger, "gold", HoldingKind.GOLD, {"karat": Decimal(21)}, amount=90_000)
    ledger = with_holding(ledger, "sheep", HoldingKind.SHEEP, {}, amount=45)
    return with_holding(ledger, "purse", HoldingKind.CASH, person="omar", amount=5_000)
