"""Section 10: income, rent, dividends and pensions that owe at once."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import YEAR_1, Family

PAID = "2024-02-05"
MONTHS_END = "2024-02-29"


def earning(*salaries: tuple[str, int], costs: int | None = None, **chosen: str) -> Family:
    """10,000 in cash beside the salaries."""
    family = Family(**({"EARNED_INCOME": "ON_RECEIPT_GROSS"} | chosen)).owns("cash", 10_000)
    for day, amount in salaries:
        family.entry(day, "salary", "cash", amount, **({} if costs is None else {"costs": costs}))
    return family


def test_salaries_of_a_civil_month_are_due_together_on_its_last_day() -> None:
    row = earning((PAID, 5_000), ("2024-02-20", 2_000)).owed(MONTHS_END).due(MONTHS_END, "income")
    assert (row.group, row.base, row.zakat) == ("pool", 7_000, 175)


def test_nothing_is_due_before_the_month_is_over() -> None:
    assert earning((PAID, 5_000)).owed("2024-02-28").of("income") == []


def test_income_is_not_separate_by_default() -> None:
    assert earning((PAID, 5_000), EARNED_INCOME="NOT_SEPARATE").owed(MONTHS_END).of("income") == []


@pytest.mark.parametrize(("amount", "rows"), [(84, 1), (83, 0)])
def test_its_nisab_is_a_twelfth_of_the_money_nisab(amount: int, rows: int) -> None:
    assert len(earning((PAID, amount)).owed(MONTHS_END).of("income")) == rows


def test_the_parameter_comes_before_the_twelfth() -> None:
    assert earning((PAID, 5_000), INCOME_NISAB_MONTHLY="6000").owed(MONTHS_END).of("income") == []


def test_the_published_income_nisab_comes_before_the_parameter() -> None:
    family = earning((PAID, 5_000), INCOME_NISAB_MONTHLY="6000").price("2024-01-01", "income_nisab", 4_000)
    assert family.owed(MONTHS_END).due(MONTHS_END, "income").nisab == 4_000


def test_net_of_needs_takes_the_costs_off() -> None:
    family = earning((PAID, 5_000), costs=3_000, EARNED_INCOME="ON_RECEIPT_NET_OF_NEEDS")
    assert family.owed(MONTHS_END).due(MONTHS_END, "income").zakat == 50


def test_gross_leaves_the_costs() -> None:
    assert earning((PAID, 5_000), costs=3_000).owed(MONTHS_END).due(MONTHS_END, "income").zakat == 125


def test_nisab_is_tested_on_the_net() -> None:
    family = earning((PAID, 5_000), costs=4_917, EARNED_INCOME="ON_RECEIPT_NET_OF_NEEDS")
    assert family.owed(MONTHS_END).of("income") == []


def test_income_that_was_assessed_is_out_of_the_next_base() -> None:
    # 1 Muharram 1446 is 7 July 2024, within a lunar year of the end of February
    owed = earning((PAID, 5_000)).owed("1446-01-01")
    assert [row.base for row in owed.of("money")] == [10_000, 10_000]


def letting(amount: int = 2_000, *, cash: int = 10_000, keys: dict[str, object] | None = None, **chosen: str) -> Family:
    family = Family(**chosen).owns("cash", cash)
    return family.entry("1444-05-01", "rent", "cash", amount, **(keys or {}))


def test_rent_owes_nothing_by_itself_by_default() -> None:
    owed = letting().owed(YEAR_1)
    assert (owed.of("income"), owed.due(YEAR_1).base) == ([], 12_000)


def test_rent_at_once_is_due_on_the_day() -> None:
    row = letting(RENTAL="ON_RECEIPT_AT_ONCE").owed("1444-05-01").due("1444-05-01", "income")
    assert (row.group, row.base, row.zakat) == ("cash", 2_000, 50)


def test_ten_percent_of_the_net_rent() -> None:
    family = letting(keys={"costs": 500}, RENTAL="TEN_PERCENT_NET")
    assert family.owed("1444-05-01").due("1444-05-01", "income").zakat == 150


def test_five_percent_of_the_whole_rent_where_no_costs_are_given() -> None:
    assert letting(RENTAL="TEN_PERCENT_NET").owed("1444-05-01").due("1444-05-01", "income").zakat == 100


@pytest.mark.parametrize(("cash", "rows"), [(500, 1), (499, 0)])
def test_rent_at_once_needs_the_pool_of_the_day_at_nisab(cash: int, rows: int) -> None:
    owed = letting(500, cash=cash, RENTAL="ON_RECEIPT_AT_ONCE").owed("1444-05-01")
    assert len(owed.of("income")) == rows


def ahead() -> Family:
    """3,000 of rent for three years."""
    return letting(3_000, keys={"covers_years": 3}, RENTAL="ADVANCE_RENT_SETTLES_YEARLY")


def test_rent_ahead_settles_year_by_year() -> None:
    # after k years k thousands have been owned for k years: 1, 4 and 9 times 25, less what was due before
    owed = ahead().owed("1447-05-01")
    assert [row.zakat for row in owed.of("income")] == [25, 75, 125]


def test_rent_ahead_is_out_of_the_pool_for_its_years() -> None:
    owed = ahead().owed("1446-01-01")
    assert [row.base for row in owed.of("money")] == [10_000, 10_000]


def test_a_tenth_of_dividends_is_due_on_the_day() -> None:
    family = Family(SHARES_HELD="DIVIDENDS_TEN_PERCENT").owns("cash", 10_000).holding("acme", "shares", symbol="ACME")
    family = family.owns("acme", 100).price("1443-01-01", "ACME", 50)
    owed = family.entry("1444-05-01", "profit", "cash", 800, of="acme").owed("1444-05-01")
    assert [row.zakat for row in owed.of("income")] == [80]


def retired(option: str) -> Family:
    family = Family(PENSION=option).owns("cash", 10_000).holding("fund", "pension").owns("fund", 40_000)
    return family.moves("1445-05-01", "fund", "cash", 4_000)


@pytest.mark.parametrize(
    ("option", "zakat_class"), [("ON_WITHDRAWAL_AT_ONCE", "income"), ("ON_RECEIPT_ONE_YEAR", "receivable")]
)
def test_a_pension_owes_a_fortieth_when_it_is_received(option: str, zakat_class: str) -> None:
    row = retired(option).owed("1445-05-01").due("1445-05-01", zakat_class)
    assert (row.group, row.zakat) == ("fund", 100)


def test_a_pension_with_a_new_hawl_owes_nothing_on_receipt() -> None:
    owed = retired("ON_RECEIPT_NEW_HAWL").owed("1445-05-01")
    assert [row.zakat_class for row in owed.person.obligations] == ["money"]


def test_a_locked_pension_is_out_of_the_pool() -> None:
    assert retired("ON_RECEIPT_NEW_HAWL").owed("1445-05-01").due(YEAR_1).base == Fraction(10_000)


def test_each_rent_of_a_day_is_net_or_halved_by_itself() -> None:
    # 500 less 100 of costs pay a tenth, 40; 300 without costs a twentieth, 15.
    family = Family(RENTAL="TEN_PERCENT_NET").owns("cash", 4_000)
    family = family.entry("1444-06-01", "rent", "cash", 500, costs="100").entry("1444-06-01", "rent", "cash", 300)
    row = family.owed("1444-07-01").due("1444-06-01", "income")
    assert (row.base, row.zakat, row.rate) == (700, 55, Fraction(55, 700))


def test_rent_that_its_costs_eat_up_owes_nothing() -> None:
    family = Family(RENTAL="TEN_PERCENT_NET").owns("cash", 4_000)
    owed = family.entry("1444-06-01", "rent", "cash", 100, costs="100").owed("1444-07-01")
    assert owed.of("income") == []
