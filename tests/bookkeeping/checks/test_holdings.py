"""Entries before an opening, overdrafts, debts without a day, holdings of which something is not said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bookkeeping.checks.looking import TODAY, Facts, codes, found, leads, ledger, mended, rules
from zakatdesk.bookkeeping.checks.before_opening import before_opening
from zakatdesk.bookkeeping.checks.finding import Finding, Weight
from zakatdesk.bookkeeping.checks.missing_facts import missing_facts
from zakatdesk.bookkeeping.checks.open_debts import debts_without_day
from zakatdesk.bookkeeping.checks.overdrafts import overdrafts
from zakatdesk.bookkeeping.views.balance import balance
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import KeyValue
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import Payment


def spent_before_opening() -> Ledger:
    make = Facts()
    return ledger(
        make.person(),
        make.holding("bank"),
        make.entry("bank", "2026-03-01", EntryKind.OPENING, 500),
        make.entry("bank", "2026-02-01", EntryKind.SPENDING, 100),
    )


def test_an_entry_before_the_opening_is_a_fault() -> None:
    [finding] = found(before_opening, spent_before_opening())
    assert (finding.code, finding.weight) == ("ENTRY_BEFORE_OPENING", Weight.FAULT)
    assert finding.day == date(2026, 2, 1).toordinal()
    assert leads(finding) == [("OPEN_HOLDING", "holding", "bank")]


@pytest.mark.parametrize("fix", ["OPEN_EARLIER", "MOVE_ENTRY"])
def test_the_opening_or_the_entry_is_moved_onto_the_other(fix: str) -> None:
    facts = spent_before_opening()
    after = mended(facts, found(before_opening, facts)[0], fix)
    assert found(before_opening, after) == []
    day = date(2026, 2, 1) if fix == "OPEN_EARLIER" else date(2026, 3, 1)
    assert {row.on for row in after.register("bank").rows} == {day}
    assert balance(after, "bank", TODAY.toordinal()) == 400


def test_a_transfer_before_the_opening_is_not_moved_but_the_opening_is() -> None:
    make = Facts()
    facts = ledger(
        make.person(),
        make.holding("cash", HoldingKind.CASH),
        make.holding("bank"),
        make.entry("cash", "2026-01-01", EntryKind.OPENING, 500),
        make.entry("bank", "2026-03-01", EntryKind.OPENING, 500),
        make.entry("cash", "2026-02-01", EntryKind.TRANSFER, 100, to="bank"),
    )
    [finding] = found(before_opening, facts)
    assert [fix.code for fix in finding.fixes] == ["OPEN_EARLIER", "OPEN_HOLDING"]
    assert found(before_opening, mended(facts, finding, "OPEN_EARLIER")) == []


def test_entries_of_the_day_of_the_opening_or_without_any_opening_are_none() -> None:
    make = Facts()
    same_day = ledger(
        make.person(),
        make.holding("bank"),
        make.entry("bank", "2026-03-01", EntryKind.INCOME, 100),
        make.entry("bank", "2026-03-01", EntryKind.OPENING, 500),
        make.holding("cash", HoldingKind.CASH),
        make.entry("cash", "2026-03-01", EntryKind.INCOME, 100),
    )
    assert found(before_opening, same_day) == []


def drawn(kind: HoldingKind, opening: int = 500, **keys: KeyValue) -> Ledger:
    make = Facts()
    return ledger(
        make.person(),
        make.holding("it", kind, **keys),
        make.entry("it", "2026-01-01", EntryKind.OPENING, opening),
        make.entry("it", "2026-02-01", EntryKind.SPENDING, 600),
        make.entry("it", "2026-03-01", EntryKind.SPENDING, 1),
        make.price("gold"),
    )


@pytest.mark.parametrize(
    ("kind", "code", "weight"),
    [
        (HoldingKind.CASH, "OVERDRAFT", Weight.FAULT),
        (HoldingKind.GOLD, "OVERDRAFT", Weight.FAULT),
        (HoldingKind.BANK, "OVERDRAFT_AT_BANK", Weight.NOTE),
        (HoldingKind.DEBT, "OVERPAID", Weight.FAULT),
    ],
)
def test_the_first_day_below_zero(kind: HoldingKind, code: str, weight: Weight) -> None:
    [finding] = found(overdrafts, drawn(kind))
    assert (finding.code, finding.weight, finding.day) == (code, weight, date(2026, 2, 1).toordinal())
    assert leads(finding) == [("OPEN_HOLDING", "holding", "it")]


def test_what_is_said_to_be_empty_is_no_overdraft_on_that_day() -> None:
    facts = drawn(HoldingKind.CASH)
    [first] = found(overdrafts, facts)
    after = mended(facts, first, "SAY_EMPTY")
    [second] = found(overdrafts, after)
    assert second.day == date(2026, 3, 1).toordinal()
    assert found(overdrafts, mended(after, second, "SAY_EMPTY")) == []


def test_a_dip_within_one_day_and_a_sum_that_suffices_are_none() -> None:
    assert found(overdrafts, drawn(HoldingKind.CASH, 601)) == []
    make = Facts()
    repaired = ledger(
        make.person(),
        make.holding("bank"),
        make.entry("bank", "2026-02-01", EntryKind.SPENDING, 600),
        make.entry("bank", "2026-02-01", EntryKind.INCOME, 600),
    )
    assert found(overdrafts, repaired) == []


def test_zakat_paid_from_an_empty_drawer_leads_there() -> None:
    make = Facts()
    paid = Payment("z", 900, date(2026, 2, 1), "amina", 50, currency="EGP", from_holding="cash")
    opening = make.entry("cash", "2026-01-01", EntryKind.OPENING, 40)
    facts = ledger(make.person(), make.holding("cash", HoldingKind.CASH), opening, paid)
    [finding] = found(overdrafts, facts)
    assert [fix.code for fix in finding.fixes] == ["OPEN_HOLDING"]


def owing(scope: str, **keys: KeyValue) -> Ledger:
    make = Facts()
    return ledger(
        make.person(rules(DEBT_SCOPE=scope)),
        make.holding("loan", HoldingKind.DEBT, **keys),
        make.entry("loan", "2026-01-01", EntryKind.OPENING, 500),
        make.price("gold"),
    )


@pytest.mark.parametrize("scope", ["DUE_NOW", "DUE_WITHIN_12M"])
def test_a_debt_without_a_day_where_the_rules_ask_for_one(scope: str) -> None:
    facts = owing(scope)
    [finding] = found(debts_without_day, facts)
    assert leads(finding) == [("SAY_DUE_DAY", "holding_form", "loan")]
    after = mended(facts, finding, "SAY_ON_DEMAND")
    assert found(debts_without_day, after) == []
    assert after.holding("loan").key("due") == "on_demand"


@pytest.mark.parametrize("scope", ["ALL", "NONE"])
def test_rules_that_do_not_ask_keep_silent(scope: str) -> None:
    assert found(debts_without_day, owing(scope)) == []


def test_a_debt_with_a_day_or_repaid_keeps_silent() -> None:
    assert found(debts_without_day, owing("DUE_NOW", due=date(2027, 1, 1))) == []
    facts = owing("DUE_NOW")
    repaid = Facts(50).entry("loan", "2026-02-01", EntryKind.SPENDING, 500)
    assert found(debts_without_day, Ledger.of((*facts.facts(), repaid))) == []


def test_a_holding_without_any_entry_and_shares_of_which_too_little_is_said() -> None:
    make = Facts()
    facts = ledger(
        make.person(rules(SHARES_HELD="ZAKATABLE_ASSETS_SHARE")),
        make.holding("bank"),
        make.holding("fund", HoldingKind.FUND, currency="EGP"),
        make.entry("fund", "2026-01-01", EntryKind.OPENING, 500),
        make.price("gold"),
    )
    share, empty = found(missing_facts, facts)
    assert (share.code, share.weight) == ("ZAKATABLE_SHARE_MISSING", Weight.FAULT)
    assert leads(share) == [("EDIT_HOLDING", "holding_form", "fund")]
    assert (empty.code, leads(empty)) == ("NO_ENTRY", [("OPEN_HOLDING", "holding", "bank")])


@pytest.mark.parametrize(("use", "expected"), [("trade", ["ENTER_AS_TRADE_GOODS"]), ("breeding", [])])
def test_a_herd_for_trade_is_to_be_entered_as_goods(use: str, expected: list[str]) -> None:
    make = Facts()
    facts = ledger(
        make.person(),
        make.holding("herd", HoldingKind.SHEEP, use=use),
        make.entry("herd", "2026-01-01", EntryKind.OPENING, 50),
        make.price("gold"),
    )
    assert codes(found(missing_facts, facts)) == expected


def test_a_fix_whose_fact_is_gone_is_refused() -> None:
    facts = owing("DUE_NOW")
    [finding] = found(debts_without_day, facts)
    make = Facts()
    with pytest.raises(DomainError):
        mended(ledger(make.person()), finding, "SAY_ON_DEMAND")


def test_findings_of_equal_facts_are_equal() -> None:
    first, second = found(overdrafts, drawn(HoldingKind.CASH)), found(overdrafts, drawn(HoldingKind.CASH))
    assert first == second
    assert isinstance(first[0], Finding)
    assert codes(first) == ["OVERDRAFT"]
