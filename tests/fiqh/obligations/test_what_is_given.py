"""Section 8: what is given in another kind than the obligation, and what a loss or a receipt leaves of it."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Json,
    Row,
    assessed,
    book,
    cash,
    entry,
    gold,
    herd,
    holding,
    opening,
    payment,
    plain,
    policy,
    price,
    spending,
)

RICH = (cash(), opening("1445-01-01", "cash", 1000))
FIXED = {"MUSTAFAD": "POOL", "MISSED_YEARS": "FIXED_BASE"}


def found(as_of: str, *rows: Row, **chosen: str) -> Found:
    return assessed(book(policy(**(FIXED | chosen)), *rows), as_of)


def settled(as_of: str, *rows: Row, **chosen: str) -> list[str]:
    """`money 25 paid 20 left 5`."""
    return [
        f"{row.zakat_class} {plain(row.zakat)} paid {plain(row.paid)} left {plain(row.outstanding)}"
        for row in found(as_of, *rows, **chosen).obligations
    ]


@pytest.mark.parametrize(("grams", "line"), [("2", "money 25 paid 20 left 5"), ("4", "money 25 paid 25 left 0")])
def test_gold_that_is_given_for_money_by_name_counts_at_its_price(grams: str, line: str) -> None:
    assert settled("1446-02-01", *RICH, payment("1446-01-10", for_="money", gold_g=grams)) == [line]


def test_a_metal_without_a_price_settles_no_money() -> None:
    """Silver has no price; what was given stays credit in grams."""
    only_gold = (price("1430-01-01", "gold", 10),)
    form = book(policy(**FIXED), *RICH, payment("1446-01-10", for_="money", silver_g="20"), market=only_gold)
    [row] = assessed(form, "1446-02-01").obligations
    assert (plain(row.paid), plain(row.outstanding)) == ("0", "25")


def test_metal_of_no_price_given_in_advance_stays_credit_when_the_zakat_falls_due() -> None:
    only_gold = (price("1430-01-01", "gold", 10),)
    form = book(policy(**FIXED), *RICH, payment("1445-06-01", for_="money", silver_g="20"), market=only_gold)
    [row] = assessed(form, "1446-02-01").obligations
    assert (plain(row.paid), plain(row.outstanding)) == ("0", "25")


def test_a_head_of_another_set_turns_the_obligation_only_before_anything_was_given() -> None:
    """200 camels owe four hiqqa or five bint labun."""
    camels = (herd("camels", grazing=True), opening("1445-01-01", "camels", 200))
    first = payment("1446-01-10", for_="camels", bint_labun=2)
    [row] = found("1446-02-01", *camels, first, payment("1446-01-11", for_="camels", hiqqa=1)).obligations
    owed, left = dict(row.in_kind), dict(row.in_kind_outstanding)
    assert owed == {"bint_labun": 5}
    assert left == {"bint_labun": 3}


def test_fitr_may_be_given_in_kilograms_or_in_money() -> None:
    """Four people: ten kilograms, or 40; a half in each."""
    house = (
        holding("household", "house", staple="rice", cash_per_person="10"),
        entry("1445-09-01", "opening", "house", 4),
    )
    given = (payment("1445-10-02", for_="fitr", kg="5"), payment("1445-10-03", 20, for_="fitr"))
    [row] = found("1445-11-01", *house, *given).obligations
    assert (plain(row.outstanding), row.in_kind_outstanding) == ("0", {})


@pytest.mark.parametrize(
    ("lost", "left"), [("land", "25"), ("cash", "20")], ids=["of what owes nothing", "of a fifth of the pool"]
)
def test_a_loss_takes_its_part_of_what_is_unpaid_only_out_of_the_pool(lost: str, left: str) -> None:
    land = (holding("exempt", "land", currency="EGP"), opening("1445-01-01", "land", 1000))
    rows = (*RICH, *land, entry("1446-02-01", "loss", lost, 200))
    [row] = found("1446-03-01", *rows, LOSS_AFTER_DUE="FALLS").obligations
    assert plain(row.outstanding) == left


def test_a_loss_out_of_nothing_takes_nothing_of_what_is_unpaid() -> None:
    rows = (*RICH, spending("1446-01-15", "cash", 1000), entry("1446-02-01", "loss", "cash", 200))
    [row] = found("1446-03-01", *rows, LOSS_AFTER_DUE="FALLS").obligations
    assert plain(row.outstanding) == "25"


def test_advance_out_of_wages_that_were_paid_for_is_not_in_the_base() -> None:
    """4000 of wages owe 100 at the end of their month; 300 of them are paid ahead, and only the 1000 from before are assessed."""
    rows = (*RICH, entry("1445-11-10", "salary", "cash", 4000), payment("1445-12-28", 300, source="cash", for_="money"))
    lines = found("1446-01-01", *rows, EARNED_INCOME="ON_RECEIPT_GROSS").due
    assert lines[-1] == "1446-01-01 money: 1000 -> 25"


@pytest.mark.parametrize(
    ("start", "first"), [(None, "CLOSED_ON"), ("1445-01-01 AH", "HAWL_COMPLETE"), ("2023-07-19", "HAWL_COMPLETE")]
)
def test_a_year_closed_with_figures_of_another_day_explains_itself_by_them(start: str | None, first: str) -> None:
    year: Json = {"hawl_start": start, "base": "0", "nisab": "85", "deducted": "0", "rate": "1/40", "unit": "g"}
    frozen = {**year, "zakat": "5", "zakat_exact": "5", "in_kind": {}}
    row = {"id": "closed", "person": "amina", "class": "gold", "due": "1446-01-01 AH", "closed_on": "1446-02-01 AH"}
    form = book(policy(**FIXED), gold(), opening("1445-01-01", "gold", 100)) | {
        "closed_years": [row | {"frozen": frozen}]
    }
    [owed] = assessed(form, "1446-03-01").obligations
    assert [plain(owed.zakat), plain(owed.nisab)] == ["5", "85"]
    assert next(step.code for step in owed.trail()) == first


@pytest.mark.parametrize(
    ("kind", "option", "base", "problem"),
    [
        ("sukuk", "PROXY_PERCENT", "1000", []),
        ("shares", "PROXY_PERCENT", "250", []),
        ("shares", "ZAKATABLE_ASSETS_SHARE", "250", ["ZAKATABLE_SHARE_MISSING"]),
    ],
)
def test_what_counts_of_papers_kept_for_income(kind: str, option: str, base: str, problem: list[str]) -> None:
    papers = (holding(kind, "papers", currency="EGP", held_for="income"), opening("1445-01-01", "papers", 1000))
    got = found("1446-01-01", *RICH, *papers, SHARES_HELD=option)
    assert [plain(row.base) for row in got.obligations] == [str(1000 + int(base))]
    assert [row.code for row in got.problems] == problem


def test_a_locked_pension_whose_part_is_not_known_is_out_and_named() -> None:
    pension = (holding("pension", "pension", currency="EGP", access="locked"), opening("1445-01-01", "pension", 1000))
    got = found("1446-01-01", *RICH, *pension, PENSION="ZAKATABLE_SHARE_YEARLY")
    assert (got.due, [row.code for row in got.problems]) == (
        ["1446-01-01 money: 1000 -> 25"],
        ["ZAKATABLE_SHARE_MISSING"],
    )
