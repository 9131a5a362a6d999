"""Sections 7 to 10 where one class of wealth meets another."""

from __future__ import annotations

from fractions import Fraction

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, Family


def reducing(**chosen: str) -> Family:
    return Family(**({"MISSED_YEARS": "REDUCING_BASE"} | chosen)).owns("cash", 10_000)


def test_unpaid_zakat_of_treasure_comes_off_the_base_of_money() -> None:
    # a fifth of 500 is unpaid
    family = reducing().holding("found", "rikaz", currency="EGP").entry("1444-05-01", "find", "found", 500)
    row = family.owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.deducted) == (9_900, 100)


def test_unpaid_zakat_of_a_receipt_comes_off_the_base_of_money() -> None:
    # 2,000 received owe 50; they are not assessed again, and with them 12,000 less 250 less 50 are left
    family = reducing(RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR").holding("lent", "receivable").owns("lent", 2_000)
    row = family.moves("1445-02-01", "lent", "cash", 2_000).owed(YEAR_2).due(YEAR_2)
    assert (row.base, row.deducted) == (9_700, 300)


def test_unpaid_zakat_of_a_harvest_does_not_count() -> None:
    family = reducing().holding("field", "crop", produce="staple", water="natural")
    assert family.entry("1444-05-01", "harvest", "field", 700).owed(YEAR_1).due(YEAR_1).base == 10_000


def test_unpaid_heads_do_not_come_off_money() -> None:
    family = reducing().holding("flock", "sheep").owns("flock", 40, "1443-06-01").price(START, "sheep", 200)
    assert family.owed(YEAR_1).due(YEAR_1).base == 10_000


def test_livestock_is_never_joined_to_money() -> None:
    family = Family().owns("cash", 999).holding("flock", "sheep").owns("flock", 39).price(START, "sheep", 200)
    owed = family.owed(YEAR_2)
    assert (owed.person.obligations, owed.person.running) == ((), ())


def test_a_payment_of_another_class_is_not_credit_of_this_one() -> None:
    owed = Family().owns("cash", 10_000).pays("1444-06-01", 100, for_="fitr").owed(YEAR_1)
    assert owed.due(YEAR_1).paid == 0


def test_what_a_payment_takes_from_its_holding_shrinks_the_next_base_only() -> None:
    family = Family().owns("cash", 10_000).pays(YEAR_1, 250, source="cash")
    assert [row.base for row in family.owed(YEAR_2).of("money")] == [10_000, 9_750]


def test_a_payment_after_sunset_is_of_the_next_day() -> None:
    family = Family(LATE_VALUE="PAYMENT_DAY").holding("bar", "gold").owns("bar", 100)
    family = family.price(START, "gold", 50).price("1445-02-02", "gold", 100)
    by_day = family.pays("1445-02-01", 50, after_sunset=True).owed("1445-02-02").due(YEAR_1, "gold")
    # at 100 the 50 are half a gram, at 50 they would be a whole one
    assert by_day.in_kind_outstanding["gold_g"] == 2


def test_a_herd_kept_together_is_one_pool_even_where_lots_have_their_own_hawl() -> None:
    chosen = {"KHULTA": "AS_ONE", "MUSTAFAD": "OWN_HAWL"}
    family = Family(**chosen).and_person("omar", **chosen).holding("mine", "sheep", herd="hill").owns("mine", 20)
    family = family.holding("theirs", "sheep", herd="hill", person="omar").owns("theirs", 20)
    family = family.owns("mine", 20, "1444-07-01")
    row = family.owed(YEAR_1).due(YEAR_1, "sheep")
    assert (row.group, row.in_kind) == ("pool", {"sheep": Fraction(2, 3)})


def test_a_payment_settles_only_what_its_own_person_owes() -> None:
    family = Family().and_person("omar").owns("cash", 10_000)
    family = family.holding("purse", "cash", person="omar").owns("purse", 4_000)
    family = family.pays("1445-02-01", 250)
    assert family.owed("1445-02-01").outstanding == 0
    assert family.owed("1445-02-01", "omar").outstanding == 100
