"""Payments, credit and advance (timeline 8)."""

from __future__ import annotations

from fractions import Fraction

from tests.builders import Draft, saver, total
from zakatdesk.fiqh.assessment import Status

YEAR = "1446-01-01 AH"


def paid(**options: str) -> Draft:
    return saver(**options).on("1445-01-01 AH", "opening", "cash", "2000").pays("1445-06-01 AH", "30", from_="cash")


def test_advance_counts_as_owned_and_settles_what_falls_due() -> None:
    row = paid(TAJIL_COUNTS_AS_OWNED="YES").assessed(YEAR).obligations[0]
    assert [row.base, row.zakat, row.paid, row.outstanding] == [2000, 50, 30, 20]
    assert row.status is Status.PART_PAID


def test_advance_and_the_rest_are_what_was_due_without_it() -> None:
    without = saver().on("1445-01-01 AH", "opening", "cash", "2000").assessed(YEAR)
    row = paid(TAJIL_COUNTS_AS_OWNED="YES").assessed(YEAR).obligations[0]
    assert row.outstanding is not None
    assert row.paid + row.outstanding == total(without)


def test_advance_is_gone_where_it_does_not_count_as_owned() -> None:
    assert paid(TAJIL_COUNTS_AS_OWNED="NO").dues(YEAR) == ["money pool 2024-07-07 1970 -> 49.25"]


def test_advance_older_than_a_month_is_voluntary_where_a_month_is_the_most() -> None:
    family = paid(TAJIL="ONE_MONTH_MAX")
    assert family.assessed(YEAR).obligations[0].paid == 0
    assert [row.split()[0] for row in family.problems(YEAR)] == ["PAYMENT_VOLUNTARY"]


def test_advance_older_than_a_month_is_voluntary_though_older_credit_settled_all_that_was_due() -> None:
    """70 too much for the first year settle the 50 of the second; the 30 of its midst are too old on that day."""
    family = saver(TAJIL="ONE_MONTH_MAX", MISSED_YEARS="FIXED_BASE").on("1445-01-01 AH", "opening", "cash", "2000")
    family.pays(YEAR, "120").pays("1446-06-01 AH", "30")
    assert family.assessed("1447-01-01 AH").credit == 20
    assert [row.split()[0] for row in family.problems("1447-01-01 AH")] == ["PAYMENT_VOLUNTARY"]


def test_a_gift_without_any_hawl_is_voluntary() -> None:
    family = saver().on("1445-01-01 AH", "opening", "cash", "500").pays("1445-06-01 AH", "30")
    assert [row.split()[0] for row in family.problems(YEAR)] == ["PAYMENT_VOLUNTARY"]
    assert family.assessed(YEAR).credit == 0


def test_what_is_paid_too_much_is_carried_on_or_voluntary() -> None:
    def over(option: str) -> Fraction:
        family = saver(TAJIL_EXCESS=option).on("1445-01-01 AH", "opening", "cash", "2000").pays(YEAR, "80")
        return family.assessed(YEAR).credit

    assert over("CARRY_FORWARD") == 30
    assert over("VOLUNTARY") == 0


def test_the_oldest_is_settled_first_and_the_named_one_by_its_name() -> None:
    def two(**named: object) -> list[str]:
        family = saver(MISSED_YEARS="FIXED_BASE").on("1445-01-01 AH", "opening", "cash", "2000")
        family.pays("1447-01-02 AH", "50", **named)
        return [row.status for row in family.assessed("1447-01-02 AH").obligations]

    assert two() == ["paid", "overdue"]
    assert two(for_={"class": "money", "due": "2025-06-27"}) == ["overdue", "paid"]


def test_a_payment_for_what_never_fell_due_is_named() -> None:
    family = saver().on("1445-01-01 AH", "opening", "cash", "2000")
    family.pays("1445-06-01 AH", "5", for_={"class": "income", "due": "2024-01-31"})
    assert "PAYMENT_TARGET_MISSING income" in family.problems(YEAR)


def test_gold_is_paid_in_gold_or_in_money_by_the_price_of_the_right_day() -> None:
    def late(option: str) -> Fraction | None:
        family = Draft(LATE_VALUE=option).has("gold").on("1445-01-01 AH", "opening", "gold", "100")
        family.price("1445-01-01 AH", "gold", "400").price("1446-02-01 AH", "gold", "500")
        return family.pays("1446-02-02 AH", "500").assessed("1446-02-02 AH").obligations[0].outstanding

    assert late("DUE_DAY") == 500
    assert late("PAYMENT_DAY") == 750


def test_grams_settle_grams() -> None:
    family = Draft().has("gold").on("1445-01-01 AH", "opening", "gold", "100").gives("1446-01-02 AH", "gold_g", "1.5")
    row = family.assessed("1446-01-02 AH").obligations[0]
    assert row.in_kind == {"gold_g": Fraction(5, 2)}
    assert row.in_kind_outstanding == {"gold_g": Fraction(1)}
    assert row.status is Status.INCOMPLETE
