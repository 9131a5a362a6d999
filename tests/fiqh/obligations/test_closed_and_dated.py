"""Section 11: closed years keep what they were; a policy holds from its day on."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, YEAR_3, Family, ordinal


def rich(**chosen: str) -> Family:
    return Family(**chosen).owns("cash", 10_000)


def test_a_closed_year_that_agrees_is_no_problem() -> None:
    owed = rich().closed(YEAR_1, "250").owed(YEAR_1)
    assert (owed.due(YEAR_1).zakat, owed.problems) == (250, [])


def test_a_closed_year_keeps_its_amount_and_the_difference_is_told() -> None:
    owed = rich().closed(YEAR_1, "240").owed(YEAR_1)
    assert (owed.due(YEAR_1).zakat, owed.problems) == (240, ["CLOSED_DIFFERS"])


def test_a_closed_year_without_an_obligation_today_is_told() -> None:
    owed = rich().closed("1444-06-01", "240").owed("1444-12-01")
    assert owed.problems == ["CLOSED_DIFFERS"]


def test_a_later_change_of_facts_never_changes_a_closed_year() -> None:
    changed = rich().closed(YEAR_1, "250").owns("cash", 4_000, "1444-02-01")
    owed = changed.owed(YEAR_2)
    assert owed.due(YEAR_1).zakat == 250
    assert owed.due(YEAR_2).zakat == 350
    assert owed.problems == ["CLOSED_DIFFERS"]


def test_what_is_outstanding_is_what_was_closed() -> None:
    assert rich().closed(YEAR_1, "240").owed(YEAR_1).outstanding == 240


def test_a_policy_holds_from_its_day_on() -> None:
    family = rich(DEBT_SCOPE="ALL").policy_from(YEAR_2, DEBT_SCOPE="NONE")
    owed = family.holding("loan", "debt").owns("loan", 3_000).owed(YEAR_3)
    assert [row.base for row in owed.of("money")] == [7_000, 10_000, 10_000]


def test_running_hawls_continue_under_the_new_rules() -> None:
    family = rich(DEBT_SCOPE="ALL").policy_from("1444-12-01", DEBT_SCOPE="NONE")
    row = family.holding("loan", "debt").owns("loan", 3_000).owed(YEAR_1).due(YEAR_1)
    assert (row.hawl_start, row.base) == (ordinal(START), 10_000)


def test_a_policy_does_not_change_what_fell_due_before() -> None:
    row = rich().policy_from("1445-01-02", MONEY_EXCESS="FIFTH_STEPS", NISAB_BASIS_MONEY="GOLD")
    assert row.owed("1445-02-01").due(YEAR_1).zakat == 250


def test_before_the_first_day_the_first_policy_holds() -> None:
    family = rich(since=YEAR_3, DEBT_SCOPE="ALL").holding("loan", "debt").owns("loan", 3_000)
    assert family.owed(YEAR_1).due(YEAR_1).base == 7_000


def test_from_pool_to_lots_the_lots_of_the_pools_start_take_its_hawl() -> None:
    family = rich(MUSTAFAD="POOL").owns("cash", 2_000, "1444-04-01").policy_from("1444-06-01", MUSTAFAD="OWN_HAWL")
    owed = family.owed("1445-04-01")
    assert [(row.base, row.group) for row in owed.of("money")] == [(10_000, "lots"), (2_000, "lots")]
    assert owed.due("1445-04-01").zakat == 50


def test_from_lots_to_pool_the_earliest_running_hawl_holds() -> None:
    family = rich(MUSTAFAD="OWN_HAWL").owns("cash", 2_000, "1444-04-01").policy_from("1444-06-01", MUSTAFAD="POOL")
    row = family.owed(YEAR_1).due(YEAR_1)
    assert (row.group, row.base, row.zakat) == ("pool", 12_000, Fraction(300))


def test_a_closed_year_stands_although_the_person_died_before_it_ended() -> None:
    owed = rich().died("1444-06-01").closed(YEAR_1, "250").owed(YEAR_2)
    assert (owed.due(YEAR_1).zakat, owed.problems) == (250, ["CLOSED_DIFFERS"])


def test_a_closed_year_keeps_its_rounding() -> None:
    # 1000.10 / 40 is 25.0025: up it is 25.01.
    family = Family(ROUNDING="HALF_UP").owns("cash", "1000.10").closed(YEAR_1, "25.01", zakat_exact="25.0025")
    owed = family.owed(YEAR_1)
    assert (owed.due(YEAR_1).zakat, owed.due(YEAR_1).zakat_exact) == (Fraction("25.01"), Fraction("25.0025"))
    assert owed.problems == ["CLOSED_DIFFERS"]


def test_a_closed_zakat_that_no_rounding_gives_is_the_exact_one() -> None:
    row = rich().closed(YEAR_1, "240", zakat_exact="250").owed(YEAR_1).due(YEAR_1)
    assert (row.zakat, row.zakat_exact) == (240, 240)


@pytest.mark.parametrize(("day", "count"), [("1445-01-04", 1), ("1445-01-05", 2)])
def test_a_year_that_was_closed_some_days_away_is_the_same_year(day: str, count: int) -> None:
    owed = rich().closed(day, "250").owed("1445-06-01")
    assert (len(owed.of("money")), owed.problems) == (count, ["CLOSED_DIFFERS"])


def test_lots_of_days_close_by_are_years_of_their_own() -> None:
    family = rich(MUSTAFAD="OWN_HAWL").owns("cash", 4_000, "1444-01-02").closed(YEAR_1, "250", group="lots")
    assert [row.zakat for row in family.owed("1445-01-02").of("money")] == [250, 100]
