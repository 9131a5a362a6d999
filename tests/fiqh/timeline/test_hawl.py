"""Section 5: one pool and its hawl. Section 6: each lot its own."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Row,
    assessed,
    balance,
    book,
    cash,
    debt,
    goods,
    income,
    opening,
    policy,
    spending,
    transfer,
)


def rules(**chosen: str) -> Row:
    return policy(**{"MISSED_YEARS": "FIXED_BASE"} | chosen)


THOUSAND = (cash(), opening("1445-01-01", "cash", 1000))
DIP = (spending("1445-05-01", "cash", 900), income("1445-06-01", "cash", 900))
GONE = (spending("1445-05-01", "cash", 1000), income("1445-06-01", "cash", 900))


def test_a_hawl_begins_on_the_day_nisab_is_reached() -> None:
    rows = (cash(), opening("1445-01-01", "cash", 849), income("1445-02-05", "cash", 1))
    assert assessed(book(rules(), *rows), "1445-03-01").runs == ["money 1445-02-05 to 1446-02-05"]


def test_ends_only_tests_nothing_between_unless_wealth_is_gone() -> None:
    ends = rules(HAWL_NISAB="ENDS_ONLY")
    assert assessed(book(ends, *THOUSAND, *DIP), "1446-01-01").due == ["1446-01-01 money: 1000 -> 25"]
    gone = assessed(book(ends, *THOUSAND, *GONE), "1446-01-01")
    assert gone.broken == ["money 1445-01-01 to 1445-05-01 WEALTH_GONE"]
    assert gone.runs == ["money 1445-06-01 to 1446-06-01"]


@pytest.mark.parametrize(
    ("code", "broken", "due"),
    [
        ("RESET_UNTIL_NISAB", ["money 1445-01-01 to 1446-01-01 BELOW_AT_DUE"], "1447-03-01"),
        ("KEEP_DATE", [], "1447-01-01"),
    ],
)
def test_below_nisab_on_the_closing_day_resets_or_keeps_the_date(code: str, broken: list[str], due: str) -> None:
    rows = (*THOUSAND, spending("1445-12-01", "cash", 500), income("1446-03-01", "cash", 600))
    found = assessed(book(rules(HAWL_NISAB="ENDS_ONLY", BELOW_AT_DUE=code), *rows), "1447-03-01")
    assert found.broken == broken
    assert found.due == [f"{due} money: 1100 -> 27.5"]


def test_the_chosen_zakat_day_closes_the_first_hawl_never_later_than_its_year() -> None:
    early = assessed(book(policy(zakat_day="09-01", MISSED_YEARS="FIXED_BASE"), *THOUSAND), "1447-01-01")
    assert early.due_days == ["1445-09-01", "1446-09-01"]


def test_the_chosen_zakat_day_counts_for_a_single_date_only() -> None:
    chosen = policy(zakat_day="09-01", MUSTAFAD="POOL")
    assert assessed(book(chosen, *THOUSAND), "1446-01-01").due_days == ["1446-01-01"]


def test_a_date_shifted_by_months_pays_for_the_months() -> None:
    """From 1 Muharram to 1 Ramadan are eight months: 1000 / 40 x 8 / 12."""
    chosen = policy(zakat_day="09-01", DATE_SHIFT="PRO_RATA_MONTHS", MISSED_YEARS="FIXED_BASE")
    found = assessed(book(chosen, *THOUSAND), "1446-09-01")
    assert found.due == ["1445-09-01 money: 1000 -> 16.67", "1446-09-01 money: 1000 -> 25"]


@pytest.mark.parametrize(
    ("code", "base"), [("SINGLE_DATE", 1800), ("POOL", 1800), ("OPENING_BALANCE", 1000), ("LOWEST_BALANCE", 900)]
)
def test_the_base_is_the_pool_of_the_day_or_of_the_start_or_the_lowest(code: str, base: int) -> None:
    rows = (*THOUSAND, balance("1445-05-01", "cash", 900), balance("1445-06-01", "cash", 1800))
    (row,) = assessed(book(rules(MUSTAFAD=code), *rows), "1446-01-01").obligations
    assert row.base == base


def test_a_closing_balance_closes_on_the_zakat_day_whatever_the_start_and_tests_nisab_then_only() -> None:
    chosen = policy(zakat_day="09-01", MUSTAFAD="CLOSING_BALANCE", MISSED_YEARS="FIXED_BASE")
    found = assessed(book(chosen, *THOUSAND, *DIP), "1445-10-01")
    assert found.due == ["1445-09-01 money: 1000 -> 25"]
    assert found.broken == []


def test_below_nisab_on_the_closing_day_breaks_a_continuous_hawl() -> None:
    found = assessed(book(rules(), *THOUSAND, spending("1446-01-01", "cash", 500)), "1446-01-01")
    assert (found.due, found.broken) == ([], ["money 1445-01-01 to 1446-01-01 BELOW_NISAB"])


STOCK = (goods(), cash(), opening("1445-01-01", "goods", 400))
END_ONLY = rules(TRADE_HAWL_NISAB="END_ONLY")


def test_goods_begin_a_hawl_below_nisab_where_only_its_end_counts() -> None:
    found = assessed(book(END_ONLY, *STOCK, income("1445-12-01", "cash", 600)), "1446-01-01")
    assert found.due == ["1446-01-01 money/goods: 400 -> 10"]


def test_goods_below_nisab_at_the_end_owe_nothing_and_begin_again() -> None:
    found = assessed(book(END_ONLY, *STOCK), "1446-01-01")
    assert (found.due, found.runs) == ([], ["money/goods 1446-01-01 to 1447-01-01"])


def test_when_no_goods_are_left_their_hawl_is_broken() -> None:
    found = assessed(book(END_ONLY, *STOCK, transfer("1445-06-01", "goods", "cash", 400)), "1445-07-01")
    assert found.broken == ["money/goods 1445-01-01 to 1445-06-01 BELOW_NISAB"]


OWN = rules(MUSTAFAD="OWN_HAWL")


def test_a_lot_from_before_nisab_has_its_hawl_from_the_day_of_nisab() -> None:
    rows = (cash(), opening("1445-01-01", "cash", 500), income("1445-04-01", "cash", 500))
    assert assessed(book(OWN, *rows), "1446-05-01").due == ["1446-04-01 money/lots: 1000 -> 25"]


def test_a_break_ends_all_lots_and_the_next_span_starts_them_together() -> None:
    rows = (
        *THOUSAND,
        income("1445-04-01", "cash", 500),
        balance("1445-06-01", "cash", 800),
        income("1445-07-01", "cash", 50),
    )
    found = assessed(book(OWN, *rows), "1446-07-01")
    assert found.due == ["1446-07-01 money/lots: 850 -> 21.25"]


def test_deductible_debts_eat_the_newest_lots_first() -> None:
    """700 of debt take the 600 of the fourth month whole, and 100 of the first."""
    rows = (*THOUSAND, income("1445-04-01", "cash", 600), debt(), opening("1445-04-01", "debt", 700))
    found = assessed(book(rules(MUSTAFAD="OWN_HAWL", DEBT_SCOPE="ALL"), *rows), "1446-05-01")
    assert found.due == ["1446-01-01 money/lots: 900 -> 22.5"]


def test_running_has_one_row_for_each_closing_day_of_lots() -> None:
    rows = (*THOUSAND, income("1445-04-01", "cash", 600))
    assert assessed(book(OWN, *rows), "1445-05-01").runs == [
        "money/lots 1445-01-01 to 1446-01-01",
        "money/lots 1445-04-01 to 1446-04-01",
    ]


@pytest.mark.parametrize(("code", "next_due"), [("KEEP_DATE", "1447-01-01"), ("RESET_UNTIL_NISAB", "1447-03-01")])
def test_under_ends_only_nisab_is_tested_on_each_day_a_lot_closes(code: str, next_due: str) -> None:
    ends = rules(MUSTAFAD="OWN_HAWL", HAWL_NISAB="ENDS_ONLY", BELOW_AT_DUE=code)
    rows = (*THOUSAND, spending("1445-12-01", "cash", 500), income("1446-03-01", "cash", 600))
    assert assessed(book(ends, *rows), "1447-03-01").due_days[0] == next_due


def test_a_maliki_gain_below_nisab_waits_for_the_day_nisab_is_reached() -> None:
    """The 300 after the break and the 600 that bring nisab back close together."""
    rows = (
        *THOUSAND,
        balance("1445-03-01", "cash", 0),
        income("1445-04-01", "cash", 300),
        income("1445-06-01", "cash", 600),
    )
    found = assessed(book(rules(MUSTAFAD="OWN_HAWL_MALIKI", NISAB_BASIS_MONEY="GOLD"), *rows), "1446-06-01")
    assert found.due == ["1446-06-01 money/lots: 900 -> 22.5"]
