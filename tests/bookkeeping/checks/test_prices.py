"""Prices that are missing, old, or younger than the hawl that needs them."""

from __future__ import annotations

from datetime import date, timedelta

from tests.bookkeeping.checks.looking import TODAY, Facts, found, leads, ledger
from zakatdesk.bookkeeping.checks.finding import Weight
from zakatdesk.bookkeeping.checks.not_fully_checked import not_fully_checked
from zakatdesk.bookkeeping.checks.stale_prices import old_prices
from zakatdesk.bookkeeping.checks.unpriced import unpriced
from zakatdesk.domain.change import Fact
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger


def dollars(rate_on: str | None) -> Ledger:
    """A bank account in dollars beside the price of gold."""
    make = Facts()
    rows: list[Fact] = [
        make.person(),
        make.holding("bank", HoldingKind.BANK, currency="USD"),
        make.entry("bank", "2026-06-01", EntryKind.OPENING, 100_000),
        make.price("gold"),
    ]
    return ledger(*rows, *([make.price("USD", rate_on, "50")] if rate_on else []))


def test_a_holding_without_a_price_is_a_fault_that_leads_to_the_price() -> None:
    [finding] = found(unpriced, dollars(None))
    assert (finding.code, finding.weight, finding.person) == ("PRICE_MISSING_ON", Weight.FAULT, "amina")
    assert leads(finding) == [("ADD_PRICE", "price", "USD")]


def test_a_holding_with_a_price_or_without_anything_in_it_is_none() -> None:
    assert found(unpriced, dollars("2026-06-01")) == []
    make = Facts()
    empty = ledger(make.person(), make.holding("bank", HoldingKind.BANK, currency="USD"), make.price("gold"))
    assert found(unpriced, empty) == []


def test_a_price_that_is_only_known_later_does_not_count_yet() -> None:
    [finding] = found(unpriced, dollars("2026-11-22"))
    assert (finding.code, finding.weight, finding.person) == ("HOLDING_UNPRICED", Weight.FAULT, "amina")
    assert leads(finding) == [("ADD_PRICE", "price", "USD")]
    assert found(unpriced, dollars("2026-11-21")) == []


def test_what_the_assessment_lacks_is_told_once_and_names_the_day() -> None:
    make = Facts()
    facts = ledger(
        make.person(),
        make.holding("ring", HoldingKind.GOLD),
        make.entry("ring", "2025-01-01", EntryKind.OPENING, 100_000),
    )
    [finding] = found(unpriced, facts)
    assert finding.code == "PRICE_MISSING_ON"
    assert finding.values["of"] == "gold"
    assert leads(finding) == [("ADD_PRICE", "price", "gold")]


def test_sheep_and_a_house_need_no_price() -> None:
    make = Facts()
    facts = ledger(
        make.person(),
        make.holding("herd", HoldingKind.SHEEP),
        make.entry("herd", "2026-06-01", EntryKind.OPENING, 50),
        make.holding("house", HoldingKind.EXEMPT, currency="USD"),
        make.entry("house", "2026-06-01", EntryKind.OPENING, 50),
        make.price("gold"),
    )
    assert found(unpriced, facts) == []


def priced_on(day: date) -> Ledger:
    make = Facts()
    opening = make.entry("bank", "2026-06-01", EntryKind.OPENING, 1)
    return ledger(make.person(), make.holding("bank"), opening, make.price("gold", day.isoformat()))


def test_a_price_is_old_after_thirty_days() -> None:
    [finding] = found(old_prices, priced_on(TODAY - timedelta(31)))
    assert (finding.code, finding.weight, finding.values["days"]) == ("PRICE_STALE", Weight.NOTE, 31)
    assert leads(finding) == [("ADD_PRICE", "price", "gold")]
    assert found(old_prices, priced_on(TODAY - timedelta(30))) == []


def saved(price_on: str, *more_prices: tuple[str, str]) -> Ledger:
    make = Facts()
    return ledger(
        make.person(),
        make.holding("bank"),
        make.entry("bank", "2026-06-01", EntryKind.OPENING, 10_000_000),
        make.price("gold", price_on),
        *(make.price(of, on) for of, on in more_prices),
    )


def test_a_hawl_that_is_older_than_its_first_price_is_not_fully_checked() -> None:
    [finding] = found(not_fully_checked, saved("2026-07-01"))
    assert (finding.code, finding.weight) == ("HAWL_NOT_CHECKED", Weight.NOTE)
    assert finding.day == date(2026, 6, 1).toordinal()
    assert leads(finding) == [("ADD_OLD_PRICE", "price", "gold")]
    assert found(not_fully_checked, saved("2026-06-01")) == []


def test_the_rate_of_a_holding_is_named_where_gold_is_known() -> None:
    make = Facts()
    facts = ledger(
        make.person(),
        make.holding("bank", HoldingKind.BANK, currency="USD"),
        make.entry("bank", "2026-06-01", EntryKind.OPENING, 10_000_000),
        make.price("gold", "2026-01-01"),
        make.price("USD", "2026-07-01", "50"),
    )
    [finding] = found(not_fully_checked, facts)
    assert finding.values["of"] == "USD"


def test_an_unpaid_sum_of_such_a_hawl_is_told_too() -> None:
    make = Facts()
    facts = ledger(
        make.person(),
        make.holding("bank"),
        make.entry("bank", "2025-01-01", EntryKind.OPENING, 10_000_000),
        make.price("gold", "2025-07-01"),
    )
    assert date(2025, 1, 1).toordinal() in [finding.day for finding in found(not_fully_checked, facts)]
