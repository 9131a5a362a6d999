"""Livestock: heads in place of value, lots of heads, shared herds (timeline 10)."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.builders import Draft
from zakatdesk.fiqh.assessment import Status


def test_a_flock_owes_by_its_table_after_a_year() -> None:
    flock = Draft("HANBALI", MUSTAFAD="POOL").has("sheep").on("1445-01-01 AH", "opening", "sheep", "121")
    assert flock.dues("1446-01-01 AH") == ["sheep pool 2024-07-07 121 -> 2 sheep"]


def test_heads_that_come_later_owe_what_they_add() -> None:
    flock = Draft("HANBALI", MISSED_YEARS="FIXED_BASE").has("sheep").on("1445-01-01 AH", "opening", "sheep", "40")
    flock.on("1445-06-01 AH", "gift", "sheep", "90")
    assert flock.dues("1446-06-01 AH") == ["sheep lots 2024-07-07 40 -> 1 sheep", "sheep lots 2024-12-02 90 -> 1 sheep"]


def test_young_follow_mothers_that_have_nisab() -> None:
    flock = Draft("HANBALI").has("sheep").on("1445-01-01 AH", "opening", "sheep", "40")
    flock.on("1445-06-01 AH", "birth", "sheep", "90")
    assert flock.dues("1446-06-01 AH") == ["sheep lots 2024-07-07 130 -> 2 sheep"]


@pytest.mark.parametrize(("use", "counts"), [("breeding", 1), ("work", 0), ("trade", 0)])
def test_only_breeding_herds_count(use: str, counts: int) -> None:
    herd = Draft().has("camels", use=use).on("1445-01-01 AH", "opening", "camels", "30")
    assert len(herd.dues("1446-01-01 AH")) == counts
    assert herd.problems("1446-01-01 AH") == (["ENTER_AS_TRADE_GOODS camels"] if use == "trade" else [])


def test_horses_owe_their_value_or_gold() -> None:
    horses = Draft("HANAFI", HORSES="HANAFI_FORTIETH").has("horses").on("1445-01-01 AH", "opening", "horses", "4")
    priced = Draft("HANAFI", HORSES="HANAFI_FORTIETH").has("horses").on("1445-01-01 AH", "opening", "horses", "4")
    priced.price("1445-01-01 AH", "horses", "1000")
    assert horses.dues("1446-01-01 AH") == ["horses pool 2024-07-07 4 -> 17 gold_g"]
    assert priced.dues("1446-01-01 AH") == ["horses pool 2024-07-07 4 -> 100"]


def test_another_set_may_be_given() -> None:
    herd = Draft("HANBALI", MUSTAFAD="POOL").has("camels").on("1445-01-01 AH", "opening", "camels", "200")
    herd.gives("1446-01-02 AH", "bint_labun", 5)
    row = herd.assessed("1446-01-02 AH").obligations[0]
    assert row.in_kind == {"bint_labun": Fraction(5)}
    assert list(row.in_kind_or) == [{"hiqqa": Fraction(4)}]
    assert row.status is Status.PAID
