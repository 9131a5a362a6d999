"""What owes on the day it comes in (timeline 9 and 10)."""

from __future__ import annotations

import pytest

from tests.builders import Draft, saver


def lent(quality: str = "good", **options: str) -> list[str]:
    return (
        saver(**{"MISSED_YEARS": "FIXED_BASE"} | options)
        .has("receivable", "lent", quality=quality)
        .on("1442-01-01 AH", "opening", "lent", "4000")
        .moves("1445-02-01 AH", "lent", "cash", "4000")
        .dues("1445-02-01 AH", "receivable")
    )


@pytest.mark.parametrize(
    ("option", "due"),
    [
        ("YEARLY", []),
        ("ON_RECEIPT_ONE_YEAR", ["receivable lent 2023-08-17 4000 -> 100"]),
        ("ON_RECEIPT_ALL_YEARS", ["receivable lent 2023-08-17 4000 -> 300"]),
    ],
)
def test_a_good_debt_is_paid_for_when_it_comes(option: str, due: list[str]) -> None:
    assert lent(RECEIVABLE_GOOD=option) == due


@pytest.mark.parametrize(
    ("option", "due"),
    [
        ("NEW_HAWL_ON_RECEIPT", []),
        ("ONE_YEAR_ON_RECEIPT", ["receivable lent 2023-08-17 4000 -> 100"]),
        ("ALL_YEARS_ON_RECEIPT", ["receivable lent 2023-08-17 4000 -> 300"]),
    ],
)
def test_a_doubtful_debt_is_paid_for_by_its_own_rule(option: str, due: list[str]) -> None:
    assert lent("doubtful", RECEIVABLE_DOUBTFUL=option) == due


def test_what_was_paid_for_on_receipt_is_not_assessed_again_within_a_year() -> None:
    family = (
        saver(RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR", MISSED_YEARS="FIXED_BASE")
        .has("receivable", "lent")
        .on("1444-01-01 AH", "opening", "lent", "4000")
        .on("1444-06-01 AH", "opening", "cash", "1500")
        .moves("1445-02-01 AH", "lent", "cash", "4000")
    )
    assert family.dues("1446-06-01 AH") == [
        "receivable lent 2023-08-17 4000 -> 100",
        "money pool 2023-12-14 1500 -> 37.5",
        "money pool 2024-12-02 5500 -> 137.5",
    ]


@pytest.mark.parametrize(
    ("option", "due"),
    [
        ("NEW_HAWL_ON_RETURN", []),
        ("ONE_YEAR_ON_RETURN", ["returned cash 2023-08-17 4000 -> 100"]),
        ("ALL_YEARS_ON_RETURN", ["returned cash 2023-08-17 4000 -> 300"]),
    ],
)
def test_what_was_out_of_reach_owes_when_it_is_back(option: str, due: list[str]) -> None:
    family = saver(INACCESSIBLE=option, MISSED_YEARS="FIXED_BASE").on("1442-01-01 AH", "opening", "cash", "4000")
    family.on("1442-01-02 AH", "blocked", "cash").on("1445-02-01 AH", "returned", "cash")
    assert family.dues("1445-02-01 AH", "returned") == due
    assert family.dues("1445-01-29 AH") == []


def test_wages_of_a_month_owe_together_on_its_last_day() -> None:
    def earner(option: str) -> list[str]:
        family = saver(EARNED_INCOME=option).price("2024-01-01", "income_nisab", "1000")
        family.on("2024-03-05", "salary", "cash", "900", costs="300").on("2024-03-25", "salary", "cash", "900")
        return family.dues("2024-04-01")

    assert earner("NOT_SEPARATE") == []
    assert earner("ON_RECEIPT_GROSS") == ["income pool 2024-03-31 1800 -> 45"]
    assert earner("ON_RECEIPT_NET_OF_NEEDS") == ["income pool 2024-03-31 1500 -> 37.5"]


def test_rent_owes_at_once_by_its_rule() -> None:
    def landlord(option: str, **keys: object) -> list[str]:
        family = saver(RENTAL=option).on("1445-01-01 AH", "opening", "cash", "2000")
        return family.on("1445-03-01 AH", "rent", "cash", "1000", **keys).dues("1445-03-01 AH")

    assert landlord("SAVED_INCOME_AFTER_HAWL") == []
    assert landlord("ON_RECEIPT_AT_ONCE") == ["income cash 2023-09-16 1000 -> 25"]
    assert landlord("TEN_PERCENT_NET", costs="200") == ["income cash 2023-09-16 800 -> 80"]
    assert landlord("TEN_PERCENT_NET") == ["income cash 2023-09-16 1000 -> 50"]


def test_a_locked_pension_owes_when_it_is_drawn() -> None:
    def drawn(option: str) -> list[str]:
        family = saver(PENSION=option).has("pension").on("1443-01-01 AH", "opening", "pension", "9000")
        return family.moves("1445-03-01 AH", "pension", "cash", "4000").dues("1445-03-01 AH")

    assert drawn("ON_RECEIPT_NEW_HAWL") == []
    assert drawn("ON_WITHDRAWAL_AT_ONCE") == ["income pension 2023-09-16 4000 -> 100"]
    assert drawn("ON_RECEIPT_ONE_YEAR") == ["receivable pension 2023-09-16 4000 -> 100"]


def test_goods_that_wait_owe_when_they_are_sold() -> None:
    family = saver(TRADER_TYPE_RULE="MALIKI_MUDIR_MUHTAKIR").has("trade_goods", "land", trader="muhtakir")
    family.on("1442-01-01 AH", "opening", "land", "3000").moves("1445-03-01 AH", "land", "cash", "3000", "5000")
    assert family.dues("1445-03-01 AH") == ["money land 2023-09-16 5000 -> 125"]


def test_interest_is_given_away_and_never_counts() -> None:
    family: Draft = (
        saver().on("1445-01-01 AH", "opening", "cash", "2000").on("1445-06-01 AH", "interest", "cash", "300")
    )
    assert family.dues("1446-01-01 AH") == ["money pool 2024-07-07 2000 -> 50"]
    assert family.assessed("1446-01-01 AH").to_dispose == 300
    assert family.on("1446-01-02 AH", "disposal", "cash", "300").assessed("1446-01-02 AH").to_dispose == 0
