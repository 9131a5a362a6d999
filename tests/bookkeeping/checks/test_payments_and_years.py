"""Payments that settle nothing, closed years that differ, and what the engine names itself."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bookkeeping.checks.looking import TODAY, Facts, codes, found, leads, ledger, look, mended
from zakatdesk.bookkeeping.checks.all_checks import CHECKS, findings
from zakatdesk.bookkeeping.checks.closed_years import closed_years
from zakatdesk.bookkeeping.checks.finding import About, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.checks.payments import payments_astray
from zakatdesk.bookkeeping.checks.refused import TOLD_ELSEWHERE, refused
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.payment import Payment
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Problem

PAID = Payment("z", 900, date(2026, 2, 1), "amina", 1_000, currency="EGP")


def saving(*more: Payment | ClosedYear) -> Ledger:
    """100,000 since the first day of 2025: 2,500 fell due on 21 December 2025."""
    make = Facts()
    return ledger(
        make.person(),
        make.holding("bank"),
        make.entry("bank", "2025-01-01", EntryKind.OPENING, 10_000_000),
        make.price("gold"),
        *more,
    )


def test_a_payment_that_names_what_never_fell_due() -> None:
    facts = saving(replace(PAID, for_class="sheep", for_due=date(2026, 1, 1)))
    target, *rest = found(payments_astray, facts)
    assert (target.code, target.weight, target.values["class"]) == ("PAYMENT_TARGET_MISSING", Weight.FAULT, "sheep")
    assert leads(target) == [("OPEN_PAYMENT", "payment", "z")]
    after = mended(facts, target, "UNNAME_PAYMENT")
    assert found(payments_astray, after) == []
    assert assess(after, TODAY.toordinal()).person("amina").obligations[0].paid == 10
    assert {finding.code for finding in rest} <= {"PAYMENT_VOLUNTARY"}


def test_a_payment_while_nothing_is_due_counts_as_charity() -> None:
    [finding] = found(payments_astray, saving(replace(PAID, on=date(2024, 6, 1))))
    assert (finding.code, finding.weight) == ("PAYMENT_VOLUNTARY", Weight.NOTE)
    assert [fix.code for fix in finding.fixes] == ["OPEN_PAYMENT"]


def test_a_payment_to_a_class_of_which_nothing_runs_may_settle_what_is_oldest() -> None:
    facts = saving(replace(PAID, for_class="sheep"))
    [finding] = found(payments_astray, facts)
    assert finding.code == "PAYMENT_VOLUNTARY"
    assert found(payments_astray, mended(facts, finding, "UNNAME_PAYMENT")) == []


def test_a_payment_in_money_without_a_rate_leads_to_the_rate() -> None:
    [finding] = found(payments_astray, saving(replace(PAID, currency="USD")))
    assert (finding.code, finding.weight) == ("PAYMENT_NOT_VALUED", Weight.FAULT)
    assert leads(finding) == [("ADD_PRICE", "price", "USD"), ("OPEN_PAYMENT", "payment", "z")]


def test_a_payment_of_what_is_owed_keeps_silent() -> None:
    assert found(payments_astray, saving(PAID)) == []


def closed(zakat: str) -> ClosedYear:
    due = assess(saving(), TODAY.toordinal()).person("amina").obligations[0].due
    day = date.fromordinal(due)
    return ClosedYear("c", 950, "amina", "money", day, day, frozen=(("zakat", zakat),))


def test_a_closed_year_that_would_come_out_otherwise() -> None:
    year = closed("2400.00")
    [finding] = found(closed_years, saving(year))
    assert (finding.code, finding.weight) == ("CLOSED_DIFFERS", Weight.FAULT)
    assert finding.about == About("amina", "money", "pool", date.toordinal(date.fromisoformat(str(year.due))))
    assert [code for code, _, _ in leads(finding)] == ["OPEN_YEARS", "TAKE_NEW_FIGURE", "SHOW_REASON"]


def test_a_closed_year_that_still_holds_keeps_silent() -> None:
    assert found(closed_years, saving(closed("2500.00"))) == []


def test_a_refusal_is_told_and_the_facts_alone_are_checked() -> None:
    error = DomainError("DAY_OUT_OF_RANGE", day="x")
    refusing = Look(saving(), Outlook(None, None, error), TODAY.toordinal())
    first, *rest = findings(refusing)
    assert (first.code, first.refusal) == ("REFUSED", error)
    assert codes(rest) == ["PRICE_STALE"]


def test_a_problem_that_no_check_knows_is_told_as_it_is() -> None:
    seen = look(saving())
    assert seen.outlook.now is not None
    [person] = seen.outlook.now.people
    strange = replace(person, problems=(Problem("NEW_PROBLEM", "bank", 5),))
    outlook = Outlook(replace(seen.outlook.now, people=(strange,)), None)
    [finding] = refused(Look(seen.ledger, outlook, seen.today))
    assert (finding.code, finding.values["code"], finding.weight) == ("PROBLEM", "NEW_PROBLEM", Weight.FAULT)


@pytest.mark.parametrize("code", sorted(TOLD_ELSEWHERE))
def test_a_problem_of_another_check_is_not_told_twice(code: str) -> None:
    seen = look(saving())
    assert seen.outlook.now is not None
    [person] = seen.outlook.now.people
    outlook = Outlook(replace(seen.outlook.now, people=(replace(person, problems=(Problem(code, "z", 5),)),)), None)
    assert list(refused(Look(seen.ledger, outlook, seen.today))) == []


def test_faults_are_told_before_notes_and_no_id_twice() -> None:
    facts = saving(replace(PAID, currency="USD"), replace(PAID, id="y", seq=901, on=date(2024, 6, 1)))
    told = findings(look(facts))
    weights = [finding.weight for finding in told]
    assert weights == sorted(weights)
    assert len({finding.id for finding in told}) == len(told) > 2


def test_a_ledger_without_anything_is_sound() -> None:
    assert findings(look(Ledger())) == ()
    assert len(CHECKS) == len(set(CHECKS))
