"""What things are worth, and which prices are old."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from tests.bookkeeping.views.sample import TODAY, holding, ledger, price
from zakatdesk.bookkeeping.views.prices import stale_prices
from zakatdesk.bookkeeping.views.worth import Worth
from zakatdesk.domain.kinds import HoldingKind

GOLD = holding("gold1", HoldingKind.GOLD, karat=Decimal(21))


def test_metal_is_worth_its_fine_part() -> None:
    facts = ledger(GOLD, price("2026-11-01", "gold", "4000"))
    assert Worth(facts, TODAY).of(GOLD, 80_000, "EGP") == Fraction(80 * 4000 * 21, 24)


def test_a_price_of_its_own_karat_counts_when_it_is_as_recent() -> None:
    facts = ledger(GOLD, price("2026-11-01", "gold", "4000"), price("2026-11-02", "gold_21k", "3600"))
    assert Worth(facts, TODAY).of(GOLD, 10_000, "EGP") == 36_000
    older = ledger(GOLD, price("2026-11-03", "gold", "4000"), price("2026-11-02", "gold_21k", "3600"))
    assert Worth(older, TODAY).of(GOLD, 24_000, "EGP") == 24 * 4000 * Fraction(21, 24)


def test_stones_are_no_metal() -> None:
    ring = holding("ring12", HoldingKind.GOLD, stones_g=Decimal(2))
    facts = ledger(ring, price("2026-11-01", "gold", "100"))
    assert Worth(facts, TODAY).of(ring, 10_000, "EGP") == 800


def test_without_a_price_nothing_is_known() -> None:
    dollars = holding("dollar7", HoldingKind.CASH, currency="USD")
    assert Worth(ledger(dollars), TODAY).of(dollars, 100, "EGP") is None
    later = ledger(dollars, price("2026-11-22", "USD", "48"))
    assert Worth(later, TODAY).of(dollars, 100, "EGP") is None
    known = ledger(dollars, price("2026-11-21", "USD", "48"))
    assert Worth(known, TODAY).of(dollars, 150, "EGP") == 72


def test_old_prices_of_what_is_held_are_named() -> None:
    facts = ledger(GOLD, price("2026-09-01", "gold", "4000"), price("2026-09-01", "silver", "50"))
    assert [of for of, _ in stale_prices(facts, TODAY)] == ["gold"]
    fresh = ledger(GOLD, price("2026-09-01", "gold", "4000"), price("2026-11-20", "gold", "4100"))
    assert stale_prices(fresh, TODAY) == ()
