"""Section 10: livestock, herds kept together, and horses."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import YEAR_1, Family, ordinal


def flock(number: int, species: str = "sheep", *, keys: dict[str, object] | None = None, **chosen: str) -> Family:
    return Family(**chosen).holding("herd", species, **(keys or {})).owns("herd", number)


@pytest.mark.parametrize(("number", "due"), [(39, []), (40, [{"sheep": 1}]), (121, [{"sheep": 2}])])
def test_a_herd_owes_by_its_table(number: int, due: list[dict[str, int]]) -> None:
    assert [row.in_kind for row in flock(number).owed(YEAR_1).of("sheep")] == due


def test_what_a_herd_owes_is_in_kind_only() -> None:
    row = flock(40).owed(YEAR_1).due(YEAR_1, "sheep")
    assert (row.unit, row.base, row.nisab, row.rate, row.zakat) == ("heads", 40, 40, None, None)


def test_each_species_has_its_own_hawl() -> None:
    family = flock(40).holding("cows", "cattle").owns("cows", 30, "1444-03-01")
    owed = family.owed("1445-03-01")
    assert owed.due(YEAR_1, "sheep").in_kind == {"sheep": 1}
    assert owed.due("1445-03-01", "cattle").in_kind == {"tabi": 1}


def test_a_herd_below_its_nisab_breaks_its_hawl() -> None:
    owed = flock(40).entry("1444-06-01", "death", "herd", 1).owed(YEAR_1)
    assert owed.broken_on("1444-06-01") == ["BELOW_NISAB"]


@pytest.mark.parametrize(("rule", "rows"), [("REQUIRED", 0), ("NOT_REQUIRED", 1)])
def test_fed_animals_owe_where_grazing_is_not_required(rule: str, rows: int) -> None:
    assert len(flock(40, keys={"grazing": False}, GRAZING=rule).owed(YEAR_1).of("sheep")) == rows


def test_equal_sets_are_listed_beside_the_first() -> None:
    row = flock(120, "cattle").owed(YEAR_1).due(YEAR_1, "cattle")
    assert (row.in_kind, row.in_kind_or) == ({"musinna": 3}, ({"tabi": 4},))


# Lots of heads.


def grown(later: int) -> Family:
    """40 of the first month, and more of the seventh, each with its own hawl."""
    return flock(40, MUSTAFAD="OWN_HAWL").owns("herd", later, "1444-07-01")


def test_lots_of_heads_owe_the_due_of_all_less_what_closed_within_the_year_before() -> None:
    # 121 owe two; the 40 that closed in the first month owed one of them
    owed = grown(81).owed("1445-07-01")
    assert [(row.group, row.in_kind) for row in owed.of("sheep")] == [("lots", {"sheep": 1}), ("lots", {"sheep": 1})]


def test_heads_that_add_nothing_by_the_table_owe_nothing() -> None:
    assert len(grown(80).owed("1445-07-01").of("sheep")) == 1


def test_births_join_the_oldest_lot_of_a_herd_with_nisab() -> None:
    family = flock(120, MUSTAFAD="OWN_HAWL").entry("1444-12-01", "birth", "herd", 1)
    assert family.owed(YEAR_1).due(YEAR_1, "sheep").in_kind == {"sheep": 2}


@pytest.mark.parametrize(
    ("rule", "second"), [("FOLLOW_MOTHERS_ABOVE_NISAB", "1445-08-01"), ("MAY_COMPLETE_NISAB", "1445-03-01")]
)
def test_births_in_a_holding_below_nisab_are_a_new_lot_unless_they_may_complete_it(rule: str, second: str) -> None:
    # 100 here, 10 there from the third month, 11 born there in the eighth: all 121 owe two
    family = flock(100, MUSTAFAD="OWN_HAWL", OFFSPRING=rule).holding("few", "sheep").owns("few", 10, "1444-03-01")
    owed = family.entry("1444-08-01", "birth", "few", 11).owed("1445-08-01")
    assert [row.due for row in owed.of("sheep")] == [ordinal(YEAR_1), ordinal(second)]


# Herds kept together.


def together(mine: int, theirs: int, rule: str) -> Family:
    family = Family(KHULTA=rule).and_person("omar", KHULTA=rule)
    family.holding("mine", "sheep", herd="hill").owns("mine", mine)
    return family.holding("theirs", "sheep", herd="hill", person="omar").owns("theirs", theirs)


@pytest.mark.parametrize(
    ("rule", "mine", "theirs", "part"),
    [
        ("AS_ONE", 20, 20, Fraction(1, 2)),
        ("AS_ONE", 30, 10, Fraction(3, 4)),
        ("AS_ONE", 60, 60, Fraction(1, 2)),
        ("AS_ONE_IF_EACH_HAS_NISAB", 60, 60, Fraction(1, 2)),
        ("NONE", 60, 60, Fraction(1)),
    ],
)
def test_herds_kept_together_pay_the_due_in_proportion(rule: str, mine: int, theirs: int, part: Fraction) -> None:
    assert together(mine, theirs, rule).owed(YEAR_1).due(YEAR_1, "sheep").in_kind == {"sheep": part}


@pytest.mark.parametrize("rule", ["NONE", "AS_ONE_IF_EACH_HAS_NISAB"])
def test_two_small_herds_owe_nothing_unless_they_are_one(rule: str) -> None:
    assert together(20, 20, rule).owed(YEAR_1).of("sheep") == []


def test_each_owner_of_a_herd_pays() -> None:
    family = together(30, 10, "AS_ONE")
    assert family.owed(YEAR_1, "omar").due(YEAR_1, "sheep").in_kind == {"sheep": Fraction(1, 4)}


# Horses.


def test_horses_owe_nothing_by_default() -> None:
    assert flock(3, "horses").owed(YEAR_1).of("horses") == []


def test_horses_owe_a_fortieth_of_their_value_where_they_have_a_price() -> None:
    family = flock(3, "horses", HORSES="HANAFI_FORTIETH").price("1443-01-01", "horses", 1_000)
    assert family.owed(YEAR_1).due(YEAR_1, "horses").zakat == 75


def test_horses_without_a_price_owe_a_dinar_a_head() -> None:
    # 3 times 4.25 g at 100
    family = flock(3, "horses", HORSES="HANAFI_FORTIETH").price("1443-01-01", "gold", 100)
    assert family.owed(YEAR_1).due(YEAR_1, "horses").zakat == 1_275


def test_one_horse_is_enough() -> None:
    family = flock(1, "horses", HORSES="HANAFI_FORTIETH").price("1443-01-01", "horses", 1_000)
    assert family.owed(YEAR_1).due(YEAR_1, "horses").zakat == 25
