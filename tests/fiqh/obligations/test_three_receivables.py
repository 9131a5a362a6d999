"""Section 9: strong, medium and weak receivables; the nisab of silver is 595, a fifth of it 119."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_3, Family, Told


def lent(kind: str = "", amount: int = 1_000, *, cash: int = 10_000, **options: str) -> Family:
    """Cash, and what was lent on the first day of 1444; on receipt one year is due unless an option says otherwise."""
    chosen = {"RECEIVABLE_CLASSES": "HANAFI_THREE", "RECEIVABLE_GOOD": "ON_RECEIPT_ONE_YEAR"} | options
    family = Family(**chosen).owns("cash", cash).price("1443-01-01", "silver", 1)
    keys = {"hanafi_class": kind} if kind else {}
    return family.holding("lent", "receivable", **keys).owns("lent", amount)


def zakat(family: Family, as_of: str = "1447-06-01") -> list[Told]:
    return [row.zakat_exact for row in family.owed(as_of).of("receivable")]


def test_strong_owes_for_each_whole_fifth_received_in_all() -> None:
    # 100 in all is no fifth, 150 is one, 250 are two: each 119 / 40 = 2.975
    family = lent("strong").moves("1445-02-01", "lent", "cash", 100).moves("1445-03-01", "lent", "cash", 50)
    family = family.moves("1445-04-01", "lent", "cash", 100)
    assert zakat(family) == [Fraction("2.975")] * 2


def test_a_fifth_that_became_dearer_leaves_what_the_earlier_one_did_not_pay() -> None:
    # 119 of 150 pay; of 400 in all one fifth of 238 owes, and 119 of it has paid
    family = lent("strong").moves("1445-02-01", "lent", "cash", 150).price("1445-03-01", "silver", 2)
    assert zakat(family.moves("1445-04-01", "lent", "cash", 250)) == [Fraction("2.975")] * 2


def test_the_default_class_is_strong() -> None:
    assert zakat(lent().moves("1445-02-01", "lent", "cash", 119)) == [Fraction("2.975")]


def test_strong_owes_for_all_complete_years_where_the_policy_says_so() -> None:
    # three years of 238 / 40
    family = lent("strong", RECEIVABLE_GOOD="ON_RECEIPT_ALL_YEARS").moves("1447-02-01", "lent", "cash", 250)
    assert zakat(family) == [Fraction("17.85")]


def test_medium_owes_once_the_nisab_of_silver_has_been_received_in_all() -> None:
    family = lent("medium").moves("1445-02-01", "lent", "cash", 594)
    assert zakat(family) == []
    assert zakat(family.moves("1445-03-01", "lent", "cash", 6)) == [15]


def test_after_the_nisab_of_silver_medium_owes_on_each_receipt() -> None:
    family = lent("medium").moves("1445-02-01", "lent", "cash", 600).moves("1445-03-01", "lent", "cash", 40)
    assert zakat(family) == [15, 1]


def test_weak_is_a_new_lot() -> None:
    family = lent("weak", MUSTAFAD="OWN_HAWL").moves("1445-02-01", "lent", "cash", 1_000)
    assert zakat(family) == []
    assert family.owed("1446-02-01").due("1446-02-01").base == 1_000


@pytest.mark.parametrize(("kind", "base"), [("strong", 11_000), ("medium", 11_000), ("weak", 10_000)])
def test_yearly_holds_for_strong_and_medium(kind: str, base: int) -> None:
    assert lent(kind, RECEIVABLE_GOOD="YEARLY").owed(YEAR_1).due(YEAR_1).base == base


def test_doubtful_follows_its_own_question() -> None:
    chosen = {"RECEIVABLE_CLASSES": "HANAFI_THREE", "RECEIVABLE_DOUBTFUL": "NEW_HAWL_ON_RECEIPT"}
    family = Family(**chosen).owns("cash", 10_000).price(START, "silver", 1)
    family = family.holding("lent", "receivable", quality="doubtful", hanafi_class="strong").owns("lent", 1_000)
    assert zakat(family.moves(YEAR_3, "lent", "cash", 1_000)) == []


def test_the_nisab_test_adds_what_is_still_owed() -> None:
    # 1 held, 999 or 998 lent: the receipt and what is still owed make 1,000, or one less
    assert zakat(lent("strong", cash=1, amount=999).moves("1445-02-01", "lent", "cash", 119)) == [Fraction("2.975")]
    assert zakat(lent("strong", cash=1, amount=998).moves("1445-02-01", "lent", "cash", 119)) == []


def test_what_has_no_complete_year_is_no_part_of_a_fifth() -> None:
    # 150 of the first year and 150 lent within the last one come in together: one fifth of 119, not two.
    family = lent("strong", 150).owns("lent", 150, "1445-05-01").moves("1445-06-01", "lent", "cash", 300)
    (row,) = family.owed("1445-07-01").of("receivable")
    assert (row.base, row.zakat_exact) == (119, Fraction("2.975"))


def test_what_came_in_before_its_year_never_counts() -> None:
    family = lent("strong", 300).moves("1444-06-01", "lent", "cash", 100).moves("1445-06-01", "lent", "cash", 100)
    assert zakat(family) == []


def test_each_receipt_pays_for_the_years_it_had() -> None:
    # 100 after one year wait; 138 after three make 238: 100 pay one year, 138 three.
    family = (
        lent("strong", 500, RECEIVABLE_GOOD="ON_RECEIPT_ALL_YEARS")
        .moves("1445-02-01", "lent", "cash", 100)
        .moves("1447-02-01", "lent", "cash", 138)
    )
    (row,) = family.owed("1447-03-01").of("receivable")
    assert (row.base, row.zakat_exact) == (238, Fraction(100 + 3 * 138, 40))


def test_what_came_in_before_silver_had_a_price_counts_later() -> None:
    family = Family(RECEIVABLE_CLASSES="HANAFI_THREE", RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR")
    family = family.owns("cash", 10_000).holding("lent", "receivable").owns("lent", 500)
    family = family.moves("1445-02-01", "lent", "cash", 100)
    assert "PRICE_MISSING" in family.owed("1445-03-01").problems
    family = family.price("1445-04-01", "silver", 1).moves("1445-05-01", "lent", "cash", 100)
    assert zakat(family) == [Fraction("2.975")]


def test_what_has_paid_is_not_assessed_again_within_the_year() -> None:
    # 119 are a whole lot; the next 119 are another one and are paid for too.
    family = (
        lent("strong", 500, cash=1000).moves("1445-02-01", "lent", "cash", 119).moves("1445-03-01", "lent", "cash", 119)
    )
    assert family.owed("1446-01-01").due("1446-01-01").base == 1000


def test_a_receipt_in_a_currency_without_a_rate_is_named() -> None:
    family = lent("strong", 500).holding("dollars", "bank", currency="USD")
    assert (
        "PRICE_MISSING" in family.moves("1445-02-01", "lent", "dollars", 119, received=119).owed("1445-03-01").problems
    )
