"""A person's policy: one option for every disputed question, the parameters and the chosen zakat day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.person import PolicyChoice, ZakatDay
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.parameters import Parameters, read_parameters
from zakatdesk.fiqh.presets import PRESETS

HIJRI = "hijri"
GREGORIAN = "gregorian"
_MONTHS = 12
_HIJRI_MONTH_DAYS = 30
_GREGORIAN_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules that hold from a day on; `policy["HAWL_NISAB"]` is the option chosen.

    Attributes:
        options: Every question with its option.
        start: The first day it holds; none for a first policy that always holds.
    """

    preset: str
    options: Mapping[str, str] = field(hash=False)
    parameters: Parameters
    zakat_day: ZakatDay | None = None
    start: StatedDay | None = None

    def __getitem__(self, axis: str) -> str:
        """The option chosen for a question."""
        return self.options[axis]

    @property
    def changed(self) -> tuple[tuple[str, str], ...]:
        """The questions answered otherwise than the preset does, sorted."""
        table = PRESETS[self.preset].options
        return tuple(sorted(pair for pair in self.options.items() if table[pair[0]] != pair[1]))


def resolve(choice: PolicyChoice) -> Policy:
    """The whole policy that a choice stands for.

    Raises:
        DomainError: `PRESET_UNKNOWN` at `preset`; `AXIS_UNKNOWN`, `OPTION_UNKNOWN`, `OPTIONS_CONTRADICT` at
            `options.AXIS`; what `read_parameters` raises and `PARAMETER_MISSING` at `parameters.CODE`;
            `ZAKAT_DAY_CALENDAR`, `ZAKAT_DAY_INVALID` at `zakat_day`.
    """
    preset = PRESETS.get(choice.preset)
    if preset is None:
        raise DomainError("PRESET_UNKNOWN", "preset", preset=choice.preset)
    policy = Policy(
        preset=preset.code,
        options=_overlaid(preset.options, choice.options),
        parameters=read_parameters(choice.parameters),
        zakat_day=choice.zakat_day,
        start=choice.start,
    )
    _refuse_contradictions(policy)
    return policy


def with_options(policy: Policy, overrides: Mapping[str, str]) -> Policy:
    """The same policy with some questions answered otherwise, for a what-if.

    Raises:
        DomainError: As `resolve`.
    """
    laid_over = replace(policy, options=_overlaid(policy.options, overrides.items()))
    _refuse_contradictions(laid_over)
    return laid_over


def _overlaid(table: Mapping[str, str], pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    options = dict(table)
    for axis, option in pairs:
        question = QUESTIONS.get(axis)
        if question is None:
            raise DomainError("AXIS_UNKNOWN", f"options.{axis}", axis=axis)
        if question.option(option) is None:
            allowed = tuple(answer.code for answer in question.options)
            raise DomainError("OPTION_UNKNOWN", f"options.{axis}", axis=axis, option=option, allowed=allowed)
        options[axis] = option
    return MappingProxyType(options)


def _refuse_contradictions(policy: Policy) -> None:
    _refuse_missing_weights(policy)
    if policy["MISSED_VALUE"] == "CURRENT" and policy["MISSED_YEARS"] != "CURRENT_TIMES_YEARS":
        # zakat-rules 16.4: today's prices belong to the estimate only.
        raise DomainError(
            "OPTIONS_CONTRADICT",
            "options.MISSED_VALUE",
            axis="MISSED_VALUE",
            option="CURRENT",
            other_axis="MISSED_YEARS",
            other_option=policy["MISSED_YEARS"],
        )
    if policy.zakat_day is not None:
        _refuse_zakat_day(policy.zakat_day, policy["YEAR_BASIS"])


def _refuse_missing_weights(policy: Policy) -> None:
    if policy["NISAB_WEIGHTS"] != "CUSTOM":
        return
    given = {
        "NISAB_GOLD_G": policy.parameters.nisab_gold_g,
        "NISAB_SILVER_G": policy.parameters.nisab_silver_g,
    }
    for code, grams in given.items():
        if grams is None:
            raise DomainError("PARAMETER_MISSING", f"parameters.{code}", parameter=code)


def _refuse_zakat_day(day: ZakatDay, year_basis: str) -> None:
    wanted = GREGORIAN if year_basis == "SOLAR_ADJUSTED" else HIJRI
    if day.calendar != wanted:
        raise DomainError("ZAKAT_DAY_CALENDAR", "zakat_day.calendar", calendar=day.calendar, wanted=wanted)
    if not 1 <= day.month <= _MONTHS:
        raise DomainError("ZAKAT_DAY_INVALID", "zakat_day.month", month=day.month, day=day.day)
    most = _HIJRI_MONTH_DAYS if wanted == HIJRI else _GREGORIAN_MONTH_DAYS[day.month - 1]
    if not 1 <= day.day <= most:
        raise DomainError("ZAKAT_DAY_INVALID", "zakat_day.day", month=day.month, day=day.day)
