"""Groups of recipients that received nothing of a year that is all paid, where the rules ask that each does."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.bookkeeping.checks.looking import found, leads
from tests.builders import Draft, saver
from zakatdesk.bookkeeping.checks.finding import Weight
from zakatdesk.bookkeeping.checks.recipients import groups_left_out
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.assessment import Status

GROUPS = tuple(group.value for group in Category)


def spreading(option: str = "ALL_PRESENT_CATEGORIES") -> Draft:
    """2,000 since 1 Rajab 1446: 50 fall due on 1 Rajab 1447, and nothing else by 21 November 2026."""
    draft = saver(RECIPIENT_SPREAD=option)
    return draft.on("1446-07-01 AH", "opening", "cash", "2000")


def paid_to(draft: Draft, *groups: str, each: str) -> Draft:
    for number, group in enumerate(groups, 1):
        draft.pays(f"1447-07-{number:02} AH", each, category=group, id=f"z{number}")
    return draft


def test_a_year_that_is_paid_names_the_groups_that_received_nothing() -> None:
    [finding] = found(groups_left_out, paid_to(spreading(), "fuqara", "gharimin", each="25").ledger())
    assert (finding.code, finding.weight, finding.person) == ("GROUPS_LEFT_OUT", Weight.NOTE, "p")
    left_out = tuple(group for group in Category if group not in {Category.FUQARA, Category.GHARIMIN})
    assert finding.values == {"year": 1447, "groups": left_out}
    assert len(left_out) == 6
    assert leads(finding) == [("OPEN_PAYMENT", "payment", "z2"), ("OPEN_RULES", "rules", "p")]


def test_one_group_is_enough_by_the_other_schools() -> None:
    assert found(groups_left_out, paid_to(spreading("ANY_CATEGORY"), "fuqara", each="50").ledger()) == []


def test_nobody_is_told_half_way_or_before_anything_is_paid() -> None:
    assert found(groups_left_out, spreading().ledger()) == []
    assert found(groups_left_out, paid_to(spreading(), "fuqara", each="49.99").ledger()) == []


def test_what_lapsed_with_its_owner_was_not_paid() -> None:
    """Of the 50 half are paid when he dies, and the rest lapses."""
    draft = saver(RECIPIENT_SPREAD="ALL_PRESENT_CATEGORIES", DEATH="BEQUEST_THIRD")
    draft.on("1446-07-01 AH", "opening", "cash", "2000").with_person(died_on="1447-08-01 AH")
    [owed] = paid_to(draft, "fuqara", each="25").assessed("1448-06-01 AH").obligations
    assert owed.status is Status.LAPSED
    assert owed.paid == Fraction(25)
    assert found(groups_left_out, draft.ledger()) == []


def test_eight_groups_are_all() -> None:
    """Eight times 6.25 are 50."""
    assert len(GROUPS) == 8
    assert found(groups_left_out, paid_to(spreading(), *GROUPS, each="6.25").ledger()) == []


def test_a_payment_that_says_no_group_may_have_gone_to_any() -> None:
    draft = paid_to(spreading(), "fuqara", each="25").pays("1447-08-01 AH", "25")
    assert found(groups_left_out, draft.ledger()) == []


def test_what_settles_nothing_of_the_year_counts_for_no_group() -> None:
    """Seven groups receive the 50; the eighth gets only what is credit for the next year."""
    draft = paid_to(spreading(), *GROUPS[:7], each="7.15").pays("1447-09-01 AH", "5", category=GROUPS[7])
    [finding] = found(groups_left_out, draft.ledger())
    assert finding.values["groups"] == (Category.IBN_SABIL,)


@pytest.mark.parametrize(("start", "told"), [("1447-07-01 AH", 1), ("1447-07-02 AH", 0)])
def test_the_rules_of_the_due_day_count(start: str, told: int) -> None:
    options = {"NISAB_BASIS_MONEY": "FIXED_BY_AUTHORITY", "RECIPIENT_SPREAD": "ALL_PRESENT_CATEGORIES"}
    draft = spreading("ANY_CATEGORY").then(start, "CONTEMPORARY_GOLD_SINGLE_DATE", **options)
    assert len(found(groups_left_out, paid_to(draft, "fuqara", each="50").ledger())) == told


def test_each_year_by_itself() -> None:
    """1,950 are left on 1 Rajab 1447, and a fortieth of them is 48.75; 50 of the year before were paid."""
    draft = saver(RECIPIENT_SPREAD="ALL_PRESENT_CATEGORIES").on("1445-07-01 AH", "opening", "cash", "2000")
    draft.pays("1446-07-01 AH", "50", category="fuqara", from_="cash", id="first")
    draft.pays("1447-07-01 AH", "48.75", category="masakin", from_="cash", id="second")
    told = found(groups_left_out, draft.ledger())
    assert [(finding.values["year"], finding.id) for finding in told] == [
        (1446, "recipients/p/1446"),
        (1447, "recipients/p/1447"),
    ]
    assert [leads(finding)[0][2] for finding in told] == ["first", "second"]
