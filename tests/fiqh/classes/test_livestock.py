"""Sheep, cattle and horses over whole ranges."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.policies import policy
from tests.fiqh.rules_data import table_row
from zakatdesk.domain.kinds import ANIMALS, HoldingKind
from zakatdesk.fiqh.classes.livestock import (
    HORSE_GOLD_G,
    HORSE_PART,
    NISAB_HEADS,
    SOURCES,
    cattle_due,
    herd_due,
    sheep_due,
)
from zakatdesk.fiqh.classes.sets import Sets

MANY = 2000


def listed(sets: Sets) -> list[dict[str, Fraction]]:
    return [dict(found) for found in sets]


@pytest.mark.parametrize(("first", "last"), [(0, 799)])
def test_sheep_follow_the_table(first: int, last: int) -> None:
    for heads in range(first, last + 1):
        assert listed(sheep_due(heads)) == table_row("sheep", heads), heads


def test_sheep_of_three_hundred_are_still_three() -> None:
    assert [sheep_due(heads)[0]["sheep"] for heads in (300, 399, 400, 1999)] == [3, 3, 4, 19]


def test_cattle_follow_the_table() -> None:
    for heads in range(250):
        assert listed(cattle_due(heads, proportional=False)) == table_row("cattle", heads), heads


def test_sixty_cattle_and_more_are_written_as_thirties_and_forties_without_a_rest() -> None:
    for heads in range(60, MANY):
        sets = cattle_due(heads, proportional=False)
        assert sets, heads
        for found in sets:
            assert 30 * found.get("tabi", 0) + 40 * found.get("musinna", 0) == heads // 10 * 10
        musinnas = [found.get("musinna", Fraction(0)) for found in sets]
        assert musinnas == sorted(set(musinnas), reverse=True)


def test_cattle_of_110_are_one_calf_and_two_cows() -> None:
    assert listed(cattle_due(110, proportional=False)) == [{"tabi": 1, "musinna": 2}]
    assert listed(cattle_due(120, proportional=False)) == [{"musinna": 3}, {"tabi": 4}]


def test_cattle_between_forty_and_sixty_by_parts() -> None:
    for heads in range(40, 60):
        expected = 1 + Fraction(heads - 40, 40)
        assert listed(cattle_due(heads, proportional=True)) == [{"musinna": expected}], heads
    for heads in (*range(40), *range(60, 130)):
        assert cattle_due(heads, proportional=True) == cattle_due(heads, proportional=False)


def test_a_herd_owes_from_its_nisab_on() -> None:
    for species, heads in NISAB_HEADS.items():
        assert herd_due(species, heads - 1, policy()) == ()
        assert len(herd_due(species, heads, policy())) == 1


def test_options_reach_their_tables() -> None:
    cattle = herd_due(HoldingKind.CATTLE, 50, policy(CATTLE_41_59="PROPORTIONAL"))
    assert listed(cattle) == [{"musinna": Fraction(5, 4)}]
    assert listed(herd_due(HoldingKind.SHEEP, 121, policy())) == [{"sheep": 2}]
    camels = herd_due(HoldingKind.CAMELS, 125, policy("HANAFI"))
    assert listed(camels) == [{"hiqqa": 2, "sheep": 1}]


def test_horses_owe_money_and_no_animals() -> None:
    with pytest.raises(ValueError, match="horses"):
        herd_due(HoldingKind.HORSES, 10, policy())
    assert Fraction(1, 40) == HORSE_PART
    assert Fraction("4.25") == HORSE_GOLD_G
    assert set(SOURCES) == set(ANIMALS)
