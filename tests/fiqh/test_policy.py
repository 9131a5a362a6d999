"""From a choice to a whole policy, and what is refused."""

from __future__ import annotations

import pytest

from tests.fiqh.policies import DEFAULT, policy
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.person import PolicyChoice, ZakatDay
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.policy import resolve, with_options
from zakatdesk.fiqh.presets import PRESETS


def refusal(choice: PolicyChoice) -> tuple[str, str]:
    with pytest.raises(DomainError) as refused:
        resolve(choice)
    return refused.value.code, refused.value.where


@pytest.mark.parametrize("code", sorted(PRESETS))
def test_a_preset_resolves_to_its_table(code: str) -> None:
    resolved = resolve(PolicyChoice(code))
    assert {axis: resolved[axis] for axis in QUESTIONS} == dict(PRESETS[code].options)
    assert resolved.changed == ()


def test_options_are_laid_over_the_preset() -> None:
    resolved = policy("HANAFI", NISAB_BASIS_MONEY="GOLD", HAWL_NISAB="ENDS_ONLY")
    assert resolved["NISAB_BASIS_MONEY"] == "GOLD"
    assert resolved["MUSTAFAD"] == "POOL"
    assert resolved.changed == (("NISAB_BASIS_MONEY", "GOLD"),)


def test_the_start_and_the_zakat_day_are_kept() -> None:
    day = ZakatDay("hijri", 9, 30)
    start = HijriDate(1445, 1, 1)
    resolved = resolve(PolicyChoice(DEFAULT, start=start, zakat_day=day))
    assert (resolved.start, resolved.zakat_day) == (start, day)


def test_equal_choices_are_equal_policies() -> None:
    assert policy(HORSES="HANAFI_FORTIETH") == policy(HORSES="HANAFI_FORTIETH")
    assert hash(policy()) == hash(policy())
    assert policy() != policy(HORSES="HANAFI_FORTIETH")


@pytest.mark.parametrize("axis", sorted(QUESTIONS))
def test_every_option_can_be_chosen(axis: str) -> None:
    together = {"MISSED_YEARS": "CURRENT_TIMES_YEARS"} if axis == "MISSED_VALUE" else {}
    grams = {"NISAB_GOLD_G": "85", "NISAB_SILVER_G": "595"}
    for option in QUESTIONS[axis].options:
        assert policy(DEFAULT, grams, **(together | {axis: option.code}))[axis] == option.code


def test_what_is_unknown_is_refused_with_its_place() -> None:
    assert refusal(PolicyChoice("NOBODY")) == ("PRESET_UNKNOWN", "preset")
    assert refusal(PolicyChoice(DEFAULT, options=(("MOON", "FULL"),))) == ("AXIS_UNKNOWN", "options.MOON")
    assert refusal(PolicyChoice(DEFAULT, options=(("HORSES", "ALL"),))) == ("OPTION_UNKNOWN", "options.HORSES")
    assert refusal(PolicyChoice(DEFAULT, options=(("YEAR_BASIS", "SOLAR"),))) == (
        "OPTION_UNKNOWN",
        "options.YEAR_BASIS",
    )


def test_todays_prices_belong_to_the_estimate_only() -> None:
    assert refusal(PolicyChoice(DEFAULT, options=(("MISSED_VALUE", "CURRENT"),))) == (
        "OPTIONS_CONTRADICT",
        "options.MISSED_VALUE",
    )


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ((), "NISAB_GOLD_G"),
        ((("NISAB_GOLD_G", "85"),), "NISAB_SILVER_G"),
        ((("NISAB_SILVER_G", "595"),), "NISAB_GOLD_G"),
    ],
)
def test_weights_of_ones_own_need_both_numbers(given: tuple[tuple[str, str], ...], missing: str) -> None:
    choice = PolicyChoice(DEFAULT, options=(("NISAB_WEIGHTS", "CUSTOM"),), parameters=given)
    assert refusal(choice) == ("PARAMETER_MISSING", f"parameters.{missing}")


SOLAR = (("YEAR_BASIS", "SOLAR_ADJUSTED"),)


@pytest.mark.parametrize(
    ("options", "day", "refused"),
    [
        ((), ZakatDay("gregorian", 1, 1), ("ZAKAT_DAY_CALENDAR", "zakat_day.calendar")),
        (SOLAR, ZakatDay("hijri", 1, 1), ("ZAKAT_DAY_CALENDAR", "zakat_day.calendar")),
        ((), ZakatDay("julian", 1, 1), ("ZAKAT_DAY_CALENDAR", "zakat_day.calendar")),
        ((), ZakatDay("hijri", 0, 1), ("ZAKAT_DAY_INVALID", "zakat_day.month")),
        ((), ZakatDay("hijri", 13, 1), ("ZAKAT_DAY_INVALID", "zakat_day.month")),
        ((), ZakatDay("hijri", 9, 0), ("ZAKAT_DAY_INVALID", "zakat_day.day")),
        ((), ZakatDay("hijri", 9, 31), ("ZAKAT_DAY_INVALID", "zakat_day.day")),
        (SOLAR, ZakatDay("gregorian", 2, 30), ("ZAKAT_DAY_INVALID", "zakat_day.day")),
        (SOLAR, ZakatDay("gregorian", 4, 31), ("ZAKAT_DAY_INVALID", "zakat_day.day")),
    ],
)
def test_a_zakat_day_that_does_not_fit_is_refused(
    options: tuple[tuple[str, str], ...], day: ZakatDay, refused: tuple[str, str]
) -> None:
    assert refusal(PolicyChoice(DEFAULT, options=options, zakat_day=day)) == refused


def test_the_last_days_of_both_calendars_can_be_chosen() -> None:
    assert resolve(PolicyChoice(DEFAULT, zakat_day=ZakatDay("hijri", 12, 30))).zakat_day is not None
    assert resolve(PolicyChoice(DEFAULT, options=SOLAR, zakat_day=ZakatDay("gregorian", 2, 29))).zakat_day is not None


def test_a_what_if_lays_options_over_and_leaves_the_policy_alone() -> None:
    first = policy("SHAFII")
    other = with_options(first, {"JOIN_METALS": "BY_VALUE"})
    assert (first["JOIN_METALS"], other["JOIN_METALS"]) == ("NONE", "BY_VALUE")
    assert other.changed == (("JOIN_METALS", "BY_VALUE"),)
    with pytest.raises(DomainError, match="OPTION_UNKNOWN"):
        with_options(first, {"JOIN_METALS": "MAYBE"})


def test_a_what_if_is_held_to_the_zakat_day() -> None:
    chosen = resolve(PolicyChoice(DEFAULT, zakat_day=ZakatDay("hijri", 9, 1)))
    with pytest.raises(DomainError, match="ZAKAT_DAY_CALENDAR"):
        with_options(chosen, {"YEAR_BASIS": "SOLAR_ADJUSTED"})
