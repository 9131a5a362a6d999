"""Section 8: what a payment settles, and where it comes from."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, YEAR_3, Family


def rich(**options: str) -> Family:
    """10,000 from the first day on: 250 each year."""
    return Family(**options).owns("cash", 10_000)


def test_a_payment_settles_the_obligation_it_names() -> None:
    owed = rich().pays("1446-01-05", 250, for_="money", due=YEAR_2).owed("1446-01-06")
    assert [row.status for row in owed.of("money")] == ["overdue", "paid"]


def test_otherwise_the_oldest_outstanding() -> None:
    owed = rich().pays("1446-01-05", 250).owed("1446-01-06")
    assert [row.status for row in owed.of("money")] == ["paid", "overdue"]


def test_a_class_without_a_day_names_the_oldest_of_that_class() -> None:
    owed = rich().pays("1446-01-05", 100, for_="money").owed("1446-01-06")
    assert [row.paid for row in owed.of("money")] == [100, 0]


def test_what_a_person_pays_on_the_due_date_does_not_shrink_it() -> None:
    row = rich().pays(YEAR_1, 250, source="cash").owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.zakat, row.status) == (10_000, 250, "paid")


def test_a_payment_that_names_a_holding_leaves_it() -> None:
    # 250 paid a day later; the next year 9,750 / 40
    row = rich().pays("1445-01-02", 250, source="cash").owed(YEAR_2).due(YEAR_2)
    assert (row.base, row.zakat) == (9_750, Fraction("243.75"))


def test_a_payment_that_names_no_holding_was_paid_from_outside() -> None:
    assert rich().pays("1445-01-02", 250).owed(YEAR_2).due(YEAR_2).base == 10_000


@pytest.mark.parametrize(("order", "later_base"), [("NEWEST_FIRST", 950), ("OLDEST_FIRST", 1_000)])
def test_a_payment_leaves_its_holding_by_the_withdrawal_order(order: str, later_base: int) -> None:
    # 2,000 closes on the first day of the year and owes 50; 1,000 closes on 1 Rajab
    family = Family(MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER=order).owns("cash", 2_000).owns("cash", 1_000, "1444-07-01")
    owed = family.pays(YEAR_1, 50, source="cash").owed("1445-07-01")
    assert owed.due("1445-07-01").base == later_base


def test_the_payment_of_the_due_day_settles_after_the_obligation_arises() -> None:
    assert rich().pays(YEAR_1, 250).owed(YEAR_1).credit == 0


def test_for_names_the_nearest_due_day_within_three_days() -> None:
    owed = rich().pays("1446-02-01", 250, for_="money", due="1446-01-03").owed("1446-02-02")
    assert [row.status for row in owed.of("money")] == ["overdue", "paid"]


def test_a_named_obligation_that_never_was_is_a_problem_and_the_money_is_credit() -> None:
    owed = rich().pays("1445-02-01", 250, for_="money", due="1445-01-06").owed("1445-02-01")
    assert owed.problems == ["PAYMENT_TARGET_MISSING"]
    assert (owed.due(YEAR_1).paid, owed.credit) == (0, 250)


def test_a_named_obligation_that_is_still_to_come_is_advance() -> None:
    owed = rich().pays("1444-12-01", 100, for_="money", due=YEAR_1).owed("1444-12-02")
    assert (owed.problems, owed.credit) == ([], 100)
    assert rich().pays("1444-12-01", 100, for_="money", due=YEAR_1).owed(YEAR_1).due(YEAR_1).paid == 100


def test_what_is_left_over_of_a_named_obligation_is_credit() -> None:
    owed = rich().pays("1446-01-05", 300, for_="money", due=YEAR_2).owed("1446-01-06")
    assert (owed.credit, owed.due(YEAR_1).paid) == (50, 0)


def test_without_a_target_money_does_not_go_to_fitr() -> None:
    family = rich(FITR_CASH="ALLOWED").holding("home", "household", staple="rice", cash_per_person="30")
    owed = family.owns("home", 4).pays("1445-02-01", 100).owed("1445-02-01")
    assert owed.due("1444-10-01", "fitr").paid == 0
    assert owed.due(YEAR_1).paid == 100


def bar(**options: str) -> Family:
    """100 g of fine gold, and nothing else: 2.5 g fall due after a year, worth 125."""
    family = Family(**options).holding("bar", "gold").owns("bar", 100)
    return family.price(START, "gold", 50).price("1445-02-01", "gold", 60)


def test_metal_is_paid_in_metal() -> None:
    row = bar().gives("1445-01-10", gold_g="2.5").owed("1445-01-10").due(YEAR_1, "gold")
    assert (row.status, row.in_kind_outstanding) == ("paid", {})


def test_a_part_in_kind_leaves_the_rest() -> None:
    row = bar().gives("1445-01-10", gold_g="1").owed("1445-01-10").due(YEAR_1, "gold")
    assert (row.status, row.in_kind_outstanding["gold_g"], row.outstanding) == ("part_paid", Fraction("1.5"), 75)


def test_by_due_day_the_value_of_the_due_day_settles_metal() -> None:
    row = bar(LATE_VALUE="DUE_DAY").pays("1445-02-05", 125).owed("1445-02-05").due(YEAR_1, "gold")
    assert (row.zakat, row.status) == (125, "paid")


def test_by_payment_day_money_pays_grams_at_the_price_of_that_day() -> None:
    # 60 of money are one gram: 1.5 g are left, 90 at the price of the as-of day
    row = bar(LATE_VALUE="PAYMENT_DAY").pays("1445-02-05", 60).owed("1445-02-05").due(YEAR_1, "gold")
    assert row.zakat == 125
    assert (row.in_kind_outstanding["gold_g"], row.outstanding) == (Fraction("1.5"), 90)


def test_by_payment_day_what_is_left_follows_the_price_of_the_as_of_day() -> None:
    family = bar(LATE_VALUE="PAYMENT_DAY").pays("1445-02-05", 60).price("1445-03-01", "gold", 80)
    assert family.owed("1445-03-01").due(YEAR_1, "gold").outstanding == 120


def test_without_a_target_what_is_given_in_kind_goes_to_what_is_owed_in_that_kind() -> None:
    family = rich().holding("flock", "sheep").owns("flock", 40)
    owed = family.gives("1445-01-05", sheep=1).owed("1445-01-05")
    assert owed.due(YEAR_1, "sheep").status == "paid"
    assert owed.due(YEAR_1).paid == 0


def test_money_is_taken_for_sheep_that_have_a_price() -> None:
    family = Family().holding("flock", "sheep").owns("flock", 40).price(START, "sheep", 200)
    owed = family.pays("1445-01-05", 200, for_="sheep", due=YEAR_1).owed("1445-01-05")
    assert owed.due(YEAR_1, "sheep").status == "paid"


def test_money_is_not_taken_for_sheep_without_a_price() -> None:
    family = Family().holding("flock", "sheep").owns("flock", 40)
    owed = family.pays("1445-01-05", 200, for_="sheep", due=YEAR_1).owed("1445-01-05")
    assert owed.problems == ["PAYMENT_NOT_VALUED"]
    assert owed.due(YEAR_1, "sheep").in_kind_outstanding == {"sheep": 1}


def test_money_is_not_taken_where_no_sheep_are_owed() -> None:
    family = Family().holding("herd", "cattle").owns("herd", 30).price(START, "cattle", 900)
    owed = family.pays("1445-01-05", 900, for_="cattle", due=YEAR_1).owed("1445-01-05")
    assert owed.problems == ["PAYMENT_NOT_VALUED"]
    assert owed.due(YEAR_1, "cattle").in_kind_outstanding == {"tabi": 1}


def test_giving_an_animal_of_another_set_turns_the_obligation_to_that_set() -> None:
    # 200 camels: four of three years, or five of two
    family = Family().holding("herd", "camels").owns("herd", 200)
    row = family.gives("1445-01-05", bint_labun=1).owed("1445-01-05").due(YEAR_1, "camels")
    assert row.in_kind_outstanding == {"bint_labun": 4}


def test_after_something_was_given_the_set_stays() -> None:
    family = Family().holding("herd", "camels").owns("herd", 200)
    family = family.gives("1445-01-05", hiqqa=1).gives("1445-01-06", bint_labun=1)
    assert family.owed("1445-01-06").due(YEAR_1, "camels").in_kind_outstanding == {"hiqqa": 3}


def test_payments_never_settle_more_than_is_owed() -> None:
    owed = rich().pays("1446-01-05", 1_000).owed(YEAR_3)
    assert all(row.paid <= row.zakat for row in owed.of("money"))
