"""Camels under the three schedules, over whole ranges."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.rules_data import TABLES, table_row
from zakatdesk.fiqh.classes.camels import AGES, MAKE_UP_DIRHAMS, camels_due, make_up_sheep

MANY = 2000
SCHEDULES = ("FORTY_FIFTY", "MALIKI_CHOICE_121_129", "HANAFI_RESTART")


def listed(heads: int, schedule: str) -> list[dict[str, Fraction]]:
    return [dict(found) for found in camels_due(heads, schedule)]


@pytest.mark.parametrize(
    ("schedule", "first", "last"),
    [("FORTY_FIFTY", 0, 269), ("MALIKI_CHOICE_121_129", 115, 149), ("HANAFI_RESTART", 0, 264)],
)
def test_camels_follow_the_table(schedule: str, first: int, last: int) -> None:
    for heads in range(first, last + 1):
        assert listed(heads, schedule) == table_row(f"camels_{schedule}", heads), heads


def test_the_schedules_agree_to_120() -> None:
    for heads in range(121):
        assert listed(heads, "FORTY_FIFTY") == listed(heads, "HANAFI_RESTART") == listed(heads, SCHEDULES[1])


def test_the_maliki_choice_is_only_from_121_to_129() -> None:
    for heads in range(121, 130):
        assert listed(heads, "MALIKI_CHOICE_121_129") == [{"hiqqa": 2}, {"bint_labun": 3}]
    for heads in range(130, MANY):
        assert listed(heads, "MALIKI_CHOICE_121_129") == listed(heads, "FORTY_FIFTY")


def test_from_130_forties_and_fifties_leave_no_rest() -> None:
    for heads in range(130, MANY):
        sets = listed(heads, "FORTY_FIFTY")
        assert sets, heads
        for found in sets:
            assert 40 * found.get("bint_labun", 0) + 50 * found.get("hiqqa", 0) == heads // 10 * 10
        hiqqas = [found.get("hiqqa", Fraction(0)) for found in sets]
        assert hiqqas == sorted(set(hiqqas), reverse=True)


def test_the_restart_follows_its_formula_beyond_the_table() -> None:
    for heads in range(205, MANY):
        fifties, rest = divmod(heads - 150, 50)
        whole = {"hiqqa": Fraction(3 + fifties)}
        if rest < 5:
            due = whole
        elif rest < 25:
            due = {"sheep": Fraction(rest // 5), **whole}
        elif rest < 36:
            due = {"bint_makhad": Fraction(1), **whole}
        elif rest < 46:
            due = {"bint_labun": Fraction(1), **whole}
        else:
            due = {"hiqqa": whole["hiqqa"] + 1}
        assert listed(heads, "HANAFI_RESTART") == [due], heads


def test_what_many_tables_get_wrong() -> None:
    assert listed(120, "FORTY_FIFTY") == [{"hiqqa": 2}]
    assert listed(121, "FORTY_FIFTY") == [{"bint_labun": 3}]
    assert listed(130, "FORTY_FIFTY") == [{"bint_labun": 2, "hiqqa": 1}]


def test_ages_are_made_up_by_two_sheep_a_year() -> None:
    assert make_up_sheep("hiqqa", "bint_labun") == 2
    assert make_up_sheep("bint_makhad", "jadhaa") == -6
    assert make_up_sheep("hiqqa", "hiqqa") == 0
    assert MAKE_UP_DIRHAMS == 20
    assert set(AGES) <= set(TABLES["ages"])
