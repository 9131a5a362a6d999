"""Section 10: harvests, finds and extractions owe on their own day."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import Family


def field(*, water: str = "natural", **chosen: str) -> Family:
    return Family(**chosen).holding("field", "crop", produce="staple", water=water)


def kilograms(family: Family) -> list[Fraction]:
    return [row.in_kind["kg"] for row in family.owed("1446-12-01").of("crop")]


def test_a_harvest_owes_on_its_day() -> None:
    row = field().entry("1444-05-01", "harvest", "field", 700).owed("1444-05-01").due("1444-05-01", "crop")
    assert (row.group, row.unit, row.base, row.in_kind) == ("field", "kg", 700, {"kg": 70})


def test_harvests_of_one_hijri_year_are_added_and_all_is_due_that_day() -> None:
    family = field().entry("1444-05-01", "harvest", "field", 400).entry("1444-08-01", "harvest", "field", 300)
    assert family.owed("1444-12-01").due("1444-08-01", "crop").in_kind == {"kg": 70}
    assert kilograms(family) == [70]


def test_after_nisab_each_further_harvest_of_the_year_owes() -> None:
    family = field().entry("1444-05-01", "harvest", "field", 700).entry("1444-08-01", "harvest", "field", 100)
    assert kilograms(family) == [70, 10]


def test_harvests_of_different_hijri_years_are_not_added() -> None:
    family = field().entry("1444-12-01", "harvest", "field", 400).entry("1445-01-01", "harvest", "field", 300)
    assert kilograms(family) == []


def test_harvests_of_different_holdings_are_not_added() -> None:
    family = field().holding("hill", "crop", produce="staple", water="natural")
    family = family.entry("1444-05-01", "harvest", "field", 400).entry("1444-05-01", "harvest", "hill", 300)
    assert kilograms(family) == []


def test_lifted_water_halves_the_rate() -> None:
    assert kilograms(field(water="lifted").entry("1444-05-01", "harvest", "field", 700)) == [35]


@pytest.mark.parametrize(
    ("rule", "due"),
    [("NO_DEDUCTION", [70]), ("DEDUCT_CROP_DEBTS", []), ("DEDUCT_COSTS_EXCEPT_WATER", [])],
)
def test_costs_come_off_before_nisab_under_the_two_deducting_options(rule: str, due: list[int]) -> None:
    # 700 less 100 is below 653
    family = field(CROPS_COSTS=rule).entry("1444-05-01", "harvest", "field", 700, costs="100")
    assert kilograms(family) == due


def test_costs_lower_the_base_too() -> None:
    family = field(CROPS_COSTS="DEDUCT_CROP_DEBTS").entry("1444-05-01", "harvest", "field", 800, costs="100")
    assert kilograms(family) == [70]


def test_costs_above_a_harvest_come_off_the_others_of_its_hijri_year() -> None:
    """700 less 800 and 700 are 600 together, below 653; with 53 more all 653 are due, and the next year knows none."""
    family = field(CROPS_COSTS="DEDUCT_CROP_DEBTS").entry("1444-05-01", "harvest", "field", 700, costs="800")
    family = family.entry("1444-06-01", "harvest", "field", 700)
    assert kilograms(family) == []
    assert kilograms(family.entry("1444-07-01", "harvest", "field", 53)) == [Fraction("65.3")]
    assert kilograms(family.entry("1445-05-01", "harvest", "field", 653)) == [Fraction("65.3")] * 2


def test_costs_after_the_harvests_of_the_year_were_assessed_come_off_what_is_to_come() -> None:
    """700 are assessed; 100 less 200 leave 600 of the year, and 300 more make 900, of which 200 are not assessed."""
    family = field(CROPS_COSTS="DEDUCT_CROP_DEBTS").entry("1444-05-01", "harvest", "field", 700)
    family = family.entry("1444-06-01", "harvest", "field", 100, costs="200")
    assert kilograms(family) == [70]
    assert kilograms(family.entry("1444-07-01", "harvest", "field", 300)) == [70, 20]


def test_costs_above_all_harvests_owe_nothing_without_a_nisab() -> None:
    family = field(CROPS_COSTS="DEDUCT_CROP_DEBTS", CROPS_NISAB="NONE")
    assert kilograms(family.entry("1444-05-01", "harvest", "field", 10, costs="11")) == []


def test_without_a_nisab_any_harvest_owes() -> None:
    assert kilograms(field(CROPS_NISAB="NONE").entry("1444-05-01", "harvest", "field", 10)) == [1]


def test_treasure_owes_a_fifth_at_once() -> None:
    family = Family().holding("found", "rikaz", currency="EGP").entry("1444-05-01", "find", "found", 500)
    row = family.owed("1444-05-01").due("1444-05-01", "rikaz")
    assert (row.group, row.base, row.rate, row.zakat) == ("found", 500, Fraction(1, 5), 100)


def test_treasure_in_a_currency_without_a_rate_counts_as_nothing_until_there_is_one() -> None:
    family = Family().holding("found", "rikaz", currency="JPY").entry("1444-05-01", "find", "found", 1000)
    row = family.owed("1444-05-01").due("1444-05-01", "rikaz")
    assert (row.base, row.nisab, dict(row.holdings), row.zakat) == (0, 0, {}, None)


@pytest.mark.parametrize(("amount", "zakat"), [(999, []), (1_000, [200])])
def test_treasure_needs_nisab_where_the_policy_says_so(amount: int, zakat: list[int]) -> None:
    family = Family(RIKAZ_NISAB="REQUIRED").holding("found", "rikaz", currency="EGP")
    owed = family.entry("1444-05-01", "find", "found", amount).owed("1444-05-01")
    assert [row.zakat for row in owed.of("rikaz")] == zakat


def mine(rule: str, effort: str, grams: int) -> Family:
    family = (
        Family(MINERALS=rule).holding("mine", "mineral", metal="gold", effort=effort).price("1443-01-01", "gold", 50)
    )
    return family.entry("1444-05-01", "extraction", "mine", grams)


@pytest.mark.parametrize(
    ("rule", "effort", "grams", "owed"),
    [
        ("FORTIETH_WITH_NISAB", "work", 100, ["2.5"]),
        ("FORTIETH_WITH_NISAB", "work", 80, []),
        ("FIFTH_NO_NISAB", "work", 80, ["16"]),
        ("BY_EFFORT", "work", 100, ["2.5"]),
        ("BY_EFFORT", "none", 100, ["20"]),
    ],
)
def test_a_mineral_owes_by_its_rule(rule: str, effort: str, grams: int, owed: list[str]) -> None:
    found = mine(rule, effort, grams).owed("1444-05-01").of("mineral")
    assert [row.in_kind["gold_g"] for row in found] == [Fraction(one) for one in owed]


def test_extractions_of_one_hijri_year_are_added() -> None:
    family = mine("FORTIETH_WITH_NISAB", "work", 50).entry("1444-08-01", "extraction", "mine", 50)
    assert family.owed("1444-08-01").due("1444-08-01", "mineral").in_kind == {"gold_g": Fraction("2.5")}


@pytest.mark.parametrize(
    ("rule", "amount", "owed"),
    [
        ("NONE", 100, []),
        ("TENTH_NO_NISAB", 10, [1]),
        ("TENTH_NISAB_160_RATL", 61, []),
        ("TENTH_NISAB_160_RATL", 62, ["6.2"]),
    ],
)
def test_honey_owes_by_its_rule(rule: str, amount: int, owed: list[int | str]) -> None:
    family = Family(HONEY=rule).holding("hives", "honey").entry("1444-05-01", "harvest", "hives", amount)
    found = family.owed("1444-05-01").of("honey")
    assert [row.in_kind["kg"] for row in found] == [Fraction(one) for one in owed]
