"""Section 1: a day, and the order of what happens on it."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    assessed,
    balance,
    book,
    cash,
    debt,
    entry,
    holding,
    income,
    opening,
    payment,
    person,
    policy,
    price,
    spending,
)
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assessment import no_trail

FIXED = policy(MISSED_YEARS="FIXED_BASE")
"""What is unpaid comes off nothing, so that only the facts of a test move the pool."""

THOUSAND = (cash(), opening("1445-01-01", "cash", 1000))


def test_a_price_of_the_day_takes_effect_before_nisab_is_tested() -> None:
    found = assessed(book(*THOUSAND, price("1446-01-01", "gold", 20)), "1446-01-01")
    assert found.due == []
    assert found.broken == ["money 1445-01-01 to 1446-01-01 BELOW_NISAB"]


@pytest.mark.parametrize(
    ("rows", "base"),
    [
        ((balance("1445-02-01", "cash", 2000), income("1445-02-01", "cash", 100)), "2100 -> 52.5"),
        ((income("1445-02-01", "cash", 100), balance("1445-02-01", "cash", 2000)), "2000 -> 50"),
    ],
)
def test_entries_of_a_day_apply_in_the_order_they_stand_in(
    rows: tuple[tuple[str, dict[str, object]]], base: str
) -> None:
    assert assessed(book(*THOUSAND, *rows), "1446-01-01").due == [f"1446-01-01 money: {base}"]


def test_what_is_owned_on_the_due_date_counts() -> None:
    found = assessed(book(*THOUSAND, income("1446-01-01", "cash", 600)), "1446-01-01")
    assert found.due == ["1446-01-01 money: 1600 -> 40"]


def test_what_is_paid_on_the_due_date_does_not_shrink_it() -> None:
    found = assessed(book(*THOUSAND, payment("1446-01-01", 25, source="cash")), "1446-01-01")
    assert found.due == ["1446-01-01 money: 1000 -> 25"]
    assert [row.status for row in found.obligations] == ["paid"]


def test_a_dip_that_is_repaired_within_one_day_is_no_dip() -> None:
    dip = (spending("1445-05-01", "cash", 999), income("1445-05-01", "cash", 999))
    assert assessed(book(*THOUSAND, *dip), "1446-01-01").due == ["1446-01-01 money: 1000 -> 25"]


def test_a_dip_that_is_repaired_the_next_day_breaks() -> None:
    dip = (spending("1445-05-01", "cash", 999), income("1445-05-02", "cash", 999))
    found = assessed(book(*THOUSAND, *dip), "1446-01-01")
    assert found.broken == ["money 1445-01-01 to 1445-05-01 BELOW_NISAB"]
    assert found.runs == ["money 1445-05-02 to 1446-05-02"]


def test_a_fall_caused_by_a_payment_is_seen_on_the_next_day() -> None:
    rows = (FIXED, cash(), opening("1445-01-01", "cash", 860), payment("1446-01-01", "21.50", source="cash"))
    assert assessed(book(*rows), "1446-01-01").broken == []
    assert assessed(book(*rows), "1446-01-02").broken == ["money 1446-01-01 to 1446-01-02 BELOW_NISAB"]


def test_an_entry_after_sunset_belongs_to_the_next_day() -> None:
    found = assessed(book(cash(), opening("1445-01-01", "cash", 1000, after_sunset=True)), "1445-03-01")
    assert found.runs == ["money 1445-01-02 to 1446-01-02"]


def test_a_payment_after_sunset_belongs_to_the_next_day() -> None:
    paid = payment("1446-01-01", "21.50", source="cash", after_sunset=True)
    found = assessed(book(FIXED, cash(), opening("1445-01-01", "cash", 860), paid), "1446-01-04")
    assert found.broken == ["money 1446-01-01 to 1446-01-03 BELOW_NISAB"]


def test_a_debt_that_enters_its_window_changes_the_state_without_a_fact_that_day() -> None:
    owed = (debt(due="1445-06-01 AH"), opening("1445-01-01", "debt", 500))
    found = assessed(book(policy(DEBT_SCOPE="DUE_NOW"), *THOUSAND, *owed), "1445-07-01")
    assert found.broken == ["money 1445-01-01 to 1445-06-01 BELOW_NISAB"]


def test_an_instalment_changes_the_state_on_its_own_day() -> None:
    parts = [{"on": "1445-06-01 AH", "amount": "100"}, {"on": "1445-08-01 AH", "amount": "100"}]
    rows = (debt(instalments=parts), opening("1445-01-01", "debt", 200))
    found = assessed(book(policy(DEBT_SCOPE="DUE_NOW"), *THOUSAND, *rows), "1445-09-01")
    assert found.broken == ["money 1445-01-01 to 1445-08-01 BELOW_NISAB"]


def test_the_first_day_of_a_policy_changes_the_state() -> None:
    rows = (policy(NISAB_BASIS_MONEY="SILVER"), policy(since="1445-06-01", NISAB_BASIS_MONEY="GOLD"))
    found = assessed(book(*rows, cash(), opening("1445-01-01", "cash", 700)), "1445-07-01")
    assert found.broken == ["money 1445-01-01 to 1445-06-01 BELOW_NISAB"]


def test_of_two_prices_of_one_day_the_later_row_counts() -> None:
    twice = (price("1445-06-01", "gold", 30), price("1445-06-01", "gold", 11))
    assert assessed(book(*THOUSAND, *twice), "1445-07-01").nisab == "935"
    found = assessed(book(*THOUSAND, *reversed(twice)), "1445-07-01")
    assert found.broken == ["money 1445-01-01 to 1445-06-01 BELOW_NISAB"]


CHILD = person(minor_until="1445-06-01")


def test_hawls_of_a_minor_begin_on_the_first_day_as_an_adult() -> None:
    found = assessed(book(policy(MINOR_WEALTH="NOT_DUE"), CHILD, *THOUSAND), "1446-06-01")
    assert found.due == ["1446-06-01 money: 1000 -> 25"]


def test_crops_of_a_minor_do_not_wait() -> None:
    field = (holding("crop", "wheat", produce="staple", water="natural"), entry("1445-02-01", "harvest", "wheat", 1000))
    found = assessed(book(policy(MINOR_WEALTH="NOT_DUE"), CHILD, *field), "1445-03-01")
    assert found.due == ["1445-02-01 crop/wheat: 1000 -> 100 kg"]


def test_what_is_due_of_a_minor_may_be_deferred_until_of_age() -> None:
    form = book(policy(MINOR_WEALTH="DUE_DEFERRED"), person(minor_until="1446-06-01"), *THOUSAND)
    before, after = assessed(form, "1446-05-01"), assessed(form, "1446-06-01")
    assert before.due == after.due == ["1446-01-01 money: 1000 -> 25"]
    assert [row.status for row in (*before.obligations, *after.obligations)] == ["deferred", "overdue"]
    assert [int(found.whole.outstanding) for found in (before, after)] == [0, 25]


def test_hawls_end_on_the_day_of_death_and_nothing_arises_from_it_on() -> None:
    found = assessed(book(policy(), person(died_on="1446-01-01"), *THOUSAND), "1447-02-01")
    assert found.due == []
    assert found.broken == ["money 1445-01-01 to 1446-01-01 DIED"]


@pytest.mark.parametrize(("death", "status", "left"), [("BEQUEST_THIRD", "lapsed", 0), ("ESTATE_FIRST", "overdue", 25)])
def test_what_is_unpaid_at_death_lapses_under_bequest_third(death: str, status: str, left: int) -> None:
    found = assessed(book(policy(DEATH=death), person(died_on="1446-06-01"), *THOUSAND), "1446-07-01")
    assert found.due == ["1446-01-01 money: 1000 -> 25"]
    assert [row.status for row in found.obligations] == [status]
    assert found.whole.outstanding == left


def test_two_answers_from_the_same_facts_are_one() -> None:
    form = book(cash(), opening("1445-01-01", "cash", 1000))
    one, other = (assessed(form, "1446-01-01").obligations for _ in range(2))
    assert len({*one, *other}) == 1


def test_an_obligation_told_without_its_trail_is_the_same() -> None:
    [row] = assessed(book(cash(), opening("1445-01-01", "cash", 1000)), "1446-01-01").obligations
    told = replace(row, trail=no_trail)
    assert told == row
    assert told.trail() == ()


def test_of_somebody_who_is_not_in_the_ledger_there_is_no_answer() -> None:
    with pytest.raises(KeyError):
        assessed(book(cash()), "1446-01-01", who="nobody")
