"""Section 10: heads that are lots, at the edges of their table and of their owner's time."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    book,
    debt,
    entry,
    herd,
    opening,
    payment,
    person,
    policy,
    price,
)

LOTS = {"MUSTAFAD": "OWN_HAWL", "MISSED_YEARS": "FIXED_BASE"}
FLOCK = herd("sheep", "flock", grazing=True)


def flock(as_of: str, *rows: Row, **chosen: str) -> Found:
    return assessed(book(policy(**(LOTS | chosen)), FLOCK, *rows), as_of)


def test_heads_keep_their_hawls_under_a_new_policy_of_lots() -> None:
    later = policy(since="1445-06-01", **LOTS, GRAZING="NOT_REQUIRED")
    form = book(policy(**LOTS), later, FLOCK, opening("1445-01-01", "flock", 50))
    assert assessed(form, "1446-01-01").due == ["1446-01-01 sheep/lots: 50 -> 1 sheep"]


def test_heads_that_debts_eat_owe_nothing_when_their_lot_closes() -> None:
    """400 owed are forty heads at 10, the newest first: the gift of the sixth month."""
    owing = (price("1445-01-01", "sheep", 10), debt(), opening("1445-07-01", "debt", 400))
    rows = (opening("1445-01-01", "flock", 50), entry("1445-06-01", "gift", "flock", 40), *owing)
    found = flock("1446-07-01", *rows, DEBT_SCOPE="ALL", DEBT_REDUCES="MONEY_AND_LIVESTOCK")
    assert found.due == ["1446-01-01 sheep/lots: 50 -> 1 sheep"]


def test_small_lots_owe_when_together_they_reach_the_table() -> None:
    """What is left of forty closes, then ten with them, then forty more: 5, 15 and 55 within one year."""
    lots = (opening("1445-01-01", "flock", 40), entry("1445-03-01", "gift", "flock", 10))
    rows = (*lots, entry("1445-05-01", "gift", "flock", 40), entry("1445-06-01", "loss", "flock", 35))
    found = flock("1446-06-01", *rows, WITHDRAWAL_ORDER="OLDEST_FIRST")
    assert found.due == ["1446-05-01 sheep/lots: 40 -> 1 sheep"]


def test_a_head_that_was_not_there_adds_none_to_the_lots_when_it_is_given() -> None:
    other = (herd("sheep", "other", grazing=True), opening("1445-01-01", "flock", 50))
    found = flock("1446-01-01", *other, payment("1445-06-01", source="other", for_="sheep", sheep=1))
    assert found.due == ["1446-01-01 sheep/lots: 50 -> 1 sheep"]


def test_heads_given_early_run_on_with_their_lot() -> None:
    rows = (opening("1445-01-01", "flock", 50), payment("1445-06-01", source="flock", for_="sheep", sheep=1))
    found = flock("1445-07-01", *rows)
    assert (found.runs, found.starts) == (["sheep/lots 1445-01-01 to 1446-01-01"], {"flock": "1445-01-01"})


@pytest.mark.parametrize("mustafad", ["OWN_HAWL", "POOL"])
def test_a_death_breaks_no_hawl_where_none_runs(mustafad: str) -> None:
    form = book(policy(MUSTAFAD=mustafad), person(died_on="1445-06-01"), FLOCK, opening("1445-01-01", "flock", 10))
    assert assessed(form, "1445-07-01").broken == []


def test_the_lowest_number_of_a_year_is_tested_too() -> None:
    """Fifty at both ends, twenty in between, which is below forty."""
    rows = (opening("1445-01-01", "flock", 50), entry("1445-03-01", "loss", "flock", 30))
    born = entry("1445-06-01", "birth", "flock", 30)
    found = flock("1446-01-01", *rows, born, MUSTAFAD="LOWEST_BALANCE", HAWL_NISAB="ENDS_ONLY")
    assert (found.due, found.runs) == ([], ["sheep 1446-01-01 to 1447-01-01"])


def test_a_herd_of_one_owner_alone_is_shared_with_nobody() -> None:
    alone = herd("sheep", "flock", grazing=True, herd="valley")
    form = book(policy(KHULTA="AS_ONE"), alone, opening("1445-01-01", "flock", 50))
    assert assessed(form, "1446-01-01").due == ["1446-01-01 sheep: 50 -> 1 sheep"]


@pytest.mark.parametrize(("counts", "base"), [("YES", 221), ("NO", 220)])
def test_heads_given_ahead_are_in_the_base_of_their_lot_only_where_they_count_as_owned(counts: str, base: int) -> None:
    rows = (opening("1445-01-01", "flock", 221), payment("1445-06-01", source="flock", sheep=1))
    found = flock("1446-01-01", *rows, TAJIL_COUNTS_AS_OWNED=counts)
    assert found.due == [f"1446-01-01 sheep/lots: {base} -> 3 sheep"]
