"""What passes between the people of one ledger: shares, gifts, estates, a guardian's payments, herds kept together.

Nisab is 1,000 and the year one of twelve Hijri months; zakat is a fortieth.
"""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, Family


def two() -> Family:
    """Amina with her cash, and Omar with his purse."""
    return Family().and_person("omar").holding("purse", "cash", person="omar")


def child() -> Family:
    """Amina, who is the guardian of Omar."""
    return Family().and_person("omar", guardian="amina").holding("purse", "cash", person="omar")


def test_each_partner_owes_on_the_owned_part_of_a_joint_account() -> None:
    # 12,000 together: 3,000 of it Amina's, 9,000 Omar's
    family = Family().and_person("omar")
    family = family.holding("hers", "bank", share="0.25").holding("his", "bank", person="omar", share="0.75")
    family = family.owns("hers", 12_000).owns("his", 12_000)
    assert family.owed(YEAR_1).due(YEAR_1).zakat == 75
    assert family.owed(YEAR_1, "omar").due(YEAR_1).zakat == 225


def test_a_gift_ends_the_hawl_of_the_giver_and_begins_that_of_the_receiver() -> None:
    family = two().owns("cash", 4_000).entry("1444-06-01", "spending", "cash", 4_000)
    family = family.entry("1444-06-01", "gift", "purse", 4_000)
    assert family.owed("1445-06-01").person.obligations == ()
    assert family.owed("1445-06-01").broken_on("1444-06-01") == ["BELOW_NISAB"]
    assert family.owed("1445-06-01", "omar").due("1445-06-01").zakat == 100


def test_an_estate_begins_a_new_hawl_with_the_heirs() -> None:
    family = Family().and_person("omar").holding("purse", "cash", person="omar")
    family = family.owns("cash", 8_000).died("1445-06-01")
    family = family.entry("1445-06-01", "spending", "cash", 8_000).entry("1445-06-01", "inheritance", "purse", 8_000)
    assert family.owed("1446-12-01").broken_on("1445-06-01") == ["DIED"]
    assert [row.zakat for row in family.owed("1446-12-01").person.obligations] == [200]
    assert [row.zakat for row in family.owed("1446-12-01", "omar").person.obligations] == [200]
    assert family.owed("1446-12-01", "omar").due("1446-06-01").zakat == 200


def test_who_enters_islam_owns_from_that_day_on() -> None:
    # what was owned before is entered on the day itself, and its year begins then
    family = Family().owns("cash", 4_000, "1444-03-15")
    assert family.owed("1445-03-14").person.obligations == ()
    assert family.owed("1445-03-15").due("1445-03-15").zakat == 100


def test_a_guardian_pays_for_the_child_out_of_the_guardians_money() -> None:
    family = child().owns("cash", 10_000).owns("purse", 4_000)
    family = family.pays("1445-02-01", 100, source="cash", person="omar")
    assert family.owed("1445-02-01", "omar").outstanding == 0
    # it left Amina's cash without settling what she owes
    assert family.owed(YEAR_2).due(YEAR_1).paid == 0
    assert family.owed(YEAR_2).due(YEAR_2).base == 9_900


def test_what_a_guardian_paid_ahead_is_not_added_back_to_either() -> None:
    family = child().owns("cash", 10_000).owns("purse", 4_000)
    family = family.pays("1444-06-01", 100, source="cash", person="omar")
    assert family.owed(YEAR_1).due(YEAR_1).base == 9_900
    assert family.owed(YEAR_1, "omar").due(YEAR_1).base == 4_000
    assert family.owed(YEAR_1, "omar").outstanding == 0


# Herds kept together.


def together(mine: int, theirs: int, **chosen: str) -> Family:
    rules = {"KHULTA": "AS_ONE"} | chosen
    family = Family(**rules).and_person("omar", **rules).holding("mine", "sheep", herd="hill").owns("mine", mine)
    return family.holding("theirs", "sheep", herd="hill", person="omar").owns("theirs", theirs)


def test_the_part_of_an_owner_is_by_the_heads_that_stand_in_the_herd() -> None:
    # 30 of 120 stand for Amina; half a sheep unpaid of the first year leaves the herd at 119 and her part a quarter
    family = together(30, 90, MISSED_YEARS="REDUCING_BASE").owed(YEAR_2)
    assert family.due(YEAR_1, "sheep").in_kind == {"sheep": Fraction(1, 4)}
    second = family.due(YEAR_2, "sheep")
    assert (second.base, second.in_kind) == (Fraction("29.75"), {"sheep": Fraction(1, 4)})


def test_a_herd_of_seven_that_is_never_paid_stays_exact_for_a_hundred_years() -> None:
    rules = {"KHULTA": "AS_ONE", "MISSED_YEARS": "REDUCING_BASE"}
    family = Family(**rules).holding("mine", "sheep", herd="hill").owns("mine", 997, "1350-01-01")
    names = [f"owner{number}" for number in range(6)]
    for name in names:
        family = family.and_person(name, **rules).holding(f"of_{name}", "sheep", herd="hill", person=name)
        family = family.owns(f"of_{name}", 131, "1350-01-01")
    rows = family.owed("1450-01-01").of("sheep")
    assert len(rows) == 100
    # 1,783 heads owe 17: 997 parts of 1,783 are hers, and no later part has another denominator
    assert rows[0].in_kind == {"sheep": Fraction(17 * 997, 1783)}
    assert {row.in_kind["sheep"].denominator for row in rows} == {1783}


def test_own_animals_elsewhere_are_one_with_those_in_the_herd() -> None:
    # 10 at home and 20 on the hill with 20 of Omar's: 50 owe one, of which three fifths are hers
    family = together(20, 20).holding("home", "sheep").owns("home", 10)
    assert family.owed(YEAR_1).due(YEAR_1, "sheep").in_kind == {"sheep": Fraction(3, 5)}


def test_the_animals_of_a_dead_owner_leave_the_herd() -> None:
    family = together(30, 30).died("1444-06-01")
    assert family.owed(YEAR_1, "omar").of("sheep") == []
    assert family.owed(YEAR_1, "omar").broken_on("1444-06-01") == ["BELOW_NISAB"]


def test_fed_animals_of_another_do_not_count_where_grazing_is_asked_for() -> None:
    rules = {"KHULTA": "AS_ONE"}
    family = Family(**rules).and_person("omar", **rules).holding("mine", "sheep", herd="hill").owns("mine", 30)
    family = family.holding("theirs", "sheep", herd="hill", person="omar", grazing=False).owns("theirs", 30)
    assert family.owed(YEAR_1).of("sheep") == []


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        ((("blocked", None),), 0),
        ((("blocked", 10), ("returned", None)), 30),
        ((("balance", 12),), 12),
        ((("death", 5), ("birth", 8)), 33),
    ],
)
def test_whatever_moves_the_heads_of_another_moves_the_herd(
    rows: tuple[tuple[str, int | None], ...], heads: int
) -> None:
    family = together(30, 30)
    for number, (kind, amount) in enumerate(rows):
        family = family.entry(f"1444-0{number + 3}-01", kind, "theirs", amount)
    owed = family.owed(YEAR_1).of("sheep")
    # 40 are needed, and 30 are her own
    assert [row.in_kind for row in owed] == ([{"sheep": Fraction(30, 30 + heads)}] if heads >= 10 else [])


def test_a_head_that_another_gives_as_zakat_leaves_the_herd_the_day_after() -> None:
    family = together(20, 20).gives(START, source="theirs", person="omar", sheep=1)
    assert family.owed(YEAR_1).of("sheep") == []
    assert family.owed(YEAR_1).broken_on("1444-01-02") == ["BELOW_NISAB"]
