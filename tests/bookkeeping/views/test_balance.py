"""What stands in a holding after each entry."""

from __future__ import annotations

from datetime import date

from tests.bookkeeping.views.sample import TODAY, entry, holding, ledger, payment, price
from zakatdesk.bookkeeping.views.balance import balance, balances, state_of_day
from zakatdesk.bookkeeping.views.register import register
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind

BANK = holding("bank", HoldingKind.BANK)
CASH = holding("cash1", HoldingKind.CASH)


def test_inflows_outflows_and_what_it_stood_at() -> None:
    facts = ledger(
        BANK,
        entry(1, "2025-01-01", EntryKind.OPENING, "bank", 1000),
        entry(2, "2025-02-01", EntryKind.SALARY, "bank", 500),
        entry(3, "2025-03-01", EntryKind.SPENDING, "bank", 200),
        entry(4, "2025-04-01", EntryKind.BALANCE, "bank", 900),
        entry(5, "2025-05-01", EntryKind.INTEREST, "bank", 7),
    )
    assert balances(facts, "bank") == (1000, 1500, 1300, 900, 907)
    assert balance(facts, "bank", date(2025, 3, 31).toordinal()) == 1300
    assert balance(facts, "bank", date(2024, 3, 31).toordinal()) == 0


def test_a_transfer_moves_on_both_sides() -> None:
    facts = ledger(
        BANK,
        CASH,
        entry(1, "2025-01-01", EntryKind.OPENING, "bank", 1000),
        entry(2, "2025-02-01", EntryKind.TRANSFER, "bank", 300, to="cash1", received=290),
    )
    assert balance(facts, "bank", TODAY) == 700
    assert balance(facts, "cash1", TODAY) == 290
    (row,) = register(facts, "cash1")
    assert (row.moved, row.other, row.stands) == (290, "bank", 290)


def test_what_is_out_of_reach_comes_back() -> None:
    facts = ledger(
        BANK,
        entry(1, "2025-01-01", EntryKind.OPENING, "bank", 1000),
        entry(2, "2025-02-01", EntryKind.BLOCKED, "bank", 400),
        entry(3, "2025-03-01", EntryKind.BLOCKED, "bank"),
        entry(4, "2025-04-01", EntryKind.RETURNED, "bank", 150),
        entry(5, "2025-05-01", EntryKind.RETURNED, "bank"),
    )
    assert balances(facts, "bank") == (1000, 600, 0, 150, 1000)


def test_zakat_that_was_paid_leaves_after_the_entries_of_its_day() -> None:
    facts = ledger(
        BANK,
        entry(1, "2025-01-01", EntryKind.OPENING, "bank", 1000),
        entry(2, "2025-02-01", EntryKind.INCOME, "bank", 10),
        entry(3, "2025-03-01", EntryKind.INCOME, "bank", 5),
        payment("2025-02-01", 100, "bank"),
    )
    assert balances(facts, "bank") == (1000, 1010, 915)
    assert balance(facts, "bank", date(2025, 2, 1).toordinal()) == 910


def test_what_zakat_takes_is_what_it_is_worth_there() -> None:
    """100 of money are 2.5 g of gold at 40; without a price nothing leaves."""
    bars = holding("bars", HoldingKind.GOLD)
    facts = ledger(
        bars,
        entry(1, "2025-01-01", EntryKind.OPENING, "bars", 50_000),
        price("2025-02-01", "gold", "40"),
        payment("2025-01-15", 10_000, "bars"),
        payment("2025-02-01", 10_000, "bars"),
    )
    assert balance(facts, "bars", TODAY) == 47_500


def test_a_debt_that_zakat_is_paid_out_of_grows() -> None:
    facts = ledger(
        holding("loan", HoldingKind.DEBT, currency="EGP"),
        entry(1, "2025-01-01", EntryKind.OPENING, "loan", 1000),
        payment("2025-02-01", 200, "loan"),
    )
    assert balance(facts, "loan", TODAY) == 1200


def test_the_state_of_a_day_is_taken_before_what_is_paid_on_it() -> None:
    facts = ledger(
        BANK,
        entry(1, "2025-01-01", EntryKind.OPENING, "bank", 1000),
        entry(2, "2025-02-01", EntryKind.INCOME, "bank", 10),
        payment("2025-01-15", 40, "bank"),
        payment("2025-02-01", 100, "bank"),
        payment("2025-02-03", 30, "bank"),
    )
    states = [state_of_day(facts, "bank", date(2025, *day).toordinal()) for day in ((1, 15), (2, 1), (2, 2), (2, 3))]
    assert states == [1000, 970, 870, 870]
    assert state_of_day(facts, "bank", date(2025, 2, 4).toordinal()) == 840


def test_a_debt_that_is_written_off_is_nothing() -> None:
    owed = holding("loan22", HoldingKind.RECEIVABLE, currency="EGP")
    facts = ledger(
        owed,
        entry(1, "2025-01-01", EntryKind.OPENING, "loan22", 1000),
        entry(2, "2025-02-01", EntryKind.WRITTEN_OFF, "loan22"),
    )
    assert balances(facts, "loan22") == (1000, 0)
