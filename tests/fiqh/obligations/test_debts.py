"""Section 9: which part of a debt comes off, and from what."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.fiqh.obligations.family import YEAR_1, Family, Told

# The closing day, 1 Muharram 1445, is 19 July 2023.
MONTHLY = {"amount": "100", "first": "2023-01-10", "count": 24}


def owing(amount: int, *, debt: Mapping[str, object] | None = None, **options: str) -> Family:
    """10,000 in cash, and a debt."""
    family = Family(**options).owns("cash", 10_000).holding("loan", "debt", **(debt or {}))
    return family.owns("loan", amount)


def base(family: Family) -> Told:
    return family.owed(YEAR_1).due(YEAR_1).base


def test_a_debt_on_demand_comes_off() -> None:
    row = owing(3_000).owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.deducted, row.zakat) == (7_000, 3_000, 175)


@pytest.mark.parametrize(
    ("scope", "today", "within", "beyond"),
    [
        ("NONE", 10_000, 10_000, 10_000),
        ("DUE_NOW", 7_000, 10_000, 10_000),
        ("DUE_WITHIN_12M", 7_000, 7_000, 10_000),
        ("ALL", 7_000, 7_000, 7_000),
    ],
)
def test_the_scope_says_which_debts_come_off(scope: str, today: int, within: int, beyond: int) -> None:
    days = ("1445-01-01 AH", "1445-12-01 AH", "1446-02-01 AH")
    found = [base(owing(3_000, debt={"due": day}, DEBT_SCOPE=scope)) for day in days]
    assert found == [today, within, beyond]


def test_a_debt_that_enters_its_window_can_break_the_hawl() -> None:
    # 1,500 less 1,000 is below nisab from 1 Rajab 1444 on, a year before the debt is due
    family = Family().owns("cash", 1_500).holding("loan", "debt", due="1445-07-01 AH").owns("loan", 1_000)
    owed = family.owed("1444-08-01")
    assert [str(row.reason) for row in owed.person.broken] == ["BELOW_NISAB"]


@pytest.mark.parametrize(
    ("instalments", "off"),
    [
        # 18 of 24 are unpaid, from 10 July 2023 on: 13 of them by 19 July 2024; one in arrears and the one of 10 August
        ("NEXT_12_MONTHS", 1_300),
        ("CURRENT_INSTALMENT", 200),
        ("FULL_BALANCE", 1_800),
    ],
)
def test_what_is_still_owed_is_the_last_part_of_the_schedule(instalments: str, off: int) -> None:
    family = owing(1_800, debt={"every_month": MONTHLY}, INSTALMENT_DEBT=instalments)
    assert base(family) == 10_000 - off


def test_an_excess_over_the_schedule_falls_due_with_the_last_instalment() -> None:
    # of 2,500 the schedule has 2,400: 19 instalments from 10 January 2023 to 10 July 2024
    assert base(owing(2_500, debt={"every_month": MONTHLY}, INSTALMENT_DEBT="NEXT_12_MONTHS")) == 8_100


@pytest.mark.parametrize(("scope", "off"), [("NONE", 0), ("DUE_NOW", 100)])
def test_the_scope_comes_before_the_instalments(scope: str, off: int) -> None:
    family = owing(1_800, debt={"every_month": MONTHLY}, INSTALMENT_DEBT="FULL_BALANCE", DEBT_SCOPE=scope)
    assert base(family) == 10_000 - off


def test_a_transfer_to_a_debt_repays_it() -> None:
    row = owing(3_000).moves("1444-06-01", "cash", "loan", 1_000).owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.deducted) == (7_000, 2_000)


def test_a_transfer_from_a_debt_borrows() -> None:
    row = owing(3_000).moves("1444-06-01", "loan", "cash", 1_000).owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.deducted) == (7_000, 4_000)


def test_an_overdraft_counts_as_a_debt_due_now() -> None:
    family = Family(DEBT_SCOPE="DUE_NOW").owns("cash", 10_000).holding("bank", "bank")
    assert base(family.entry("1444-06-01", "spending", "bank", 500)) == 9_500


def test_debts_never_take_the_base_below_zero() -> None:
    family = owing(50_000, MUSTAFAD="CLOSING_BALANCE", zakat_day="01-01")
    owed = family.owed(YEAR_1)
    assert owed.of("money") == []
    assert all(row.pool == 0 for row in owed.person.running)


def surplus(keys: dict[str, object]) -> Family:
    family = owing(3_000, DEBT_AGAINST="OTHER_PROPERTY_FIRST")
    return family.holding("flat", "rental_property", **keys).owns("flat", 2_000)


def test_other_property_stands_against_a_debt_first() -> None:
    # 2,000 of the debt stand against the flat, 1,000 come off
    assert base(surplus({})) == 9_000


def test_a_basic_need_never_stands_against_a_debt() -> None:
    assert base(surplus({"basic_need": True})) == 7_000


def test_good_receivables_that_are_not_in_the_pool_stand_against_a_debt() -> None:
    family = owing(3_000, DEBT_AGAINST="OTHER_PROPERTY_FIRST", RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR")
    assert base(family.holding("lent", "receivable").owns("lent", 1_200)) == 8_200


def flock(number: int, debt: int, **options: str) -> Family:
    """No money: a flock at 400 a head, and a debt."""
    family = Family(**options).holding("flock", "sheep").owns("flock", number).price("1443-01-01", "sheep", 400)
    return family.holding("loan", "debt").owns("loan", debt)


def test_what_money_does_not_cover_is_set_against_heads() -> None:
    # 2,000 are five heads: 40 of 45 are left, and owe one
    owed = flock(45, 2_000, DEBT_REDUCES="MONEY_AND_LIVESTOCK").owed(YEAR_1)
    assert owed.due(YEAR_1, "sheep").in_kind == {"sheep": 1}


def test_heads_are_cut_to_whole_ones_only_in_the_table() -> None:
    # 2,200 are five and a half: 39.5 of 45 are left, 39 by the table
    assert flock(45, 2_200, DEBT_REDUCES="MONEY_AND_LIVESTOCK").owed(YEAR_1).of("sheep") == []


def test_under_money_only_a_debt_leaves_livestock_alone() -> None:
    assert flock(45, 2_200, DEBT_REDUCES="MONEY_ONLY").owed(YEAR_1).due(YEAR_1, "sheep").in_kind == {"sheep": 1}


@pytest.mark.parametrize("reduces", ["MONEY_ONLY", "MONEY_AND_LIVESTOCK", "ALL"])
def test_harvests_are_not_reduced(reduces: str) -> None:
    family = owing(50_000, DEBT_REDUCES=reduces).holding("field", "crop", produce="staple", water="natural")
    owed = family.entry("1444-05-01", "harvest", "field", 700).owed("1444-05-01")
    assert owed.due("1444-05-01", "crop").in_kind == {"kg": 70}
