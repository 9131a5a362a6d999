"""What is shown of a question, a preset and a policy."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.policies import policy
from tests.fiqh.worked_table import rows
from zakatdesk.domain.errors import NotFound
from zakatdesk.fiqh.explain import explain_policy, explain_preset, explain_question, unverified
from zakatdesk.fiqh.options import HOLDERS, QUESTIONS, Basis
from zakatdesk.fiqh.options.worked import WORKED, Worked
from zakatdesk.fiqh.presets import PRESETS, Confidence
from zakatdesk.fiqh.sources import SOURCES
from zakatdesk.fiqh.trail import Quantity


@pytest.mark.parametrize("axis", sorted(QUESTIONS))
def test_a_question_is_explained_with_all_its_options(axis: str) -> None:
    told = explain_question(axis)
    assert [option.code for option in told.options] == [option.code for option in QUESTIONS[axis].options]
    assert [option.default for option in told.options] == [True] + [False] * (len(told.options) - 1)
    chosen_by = [preset for option in told.options for preset in option.presets]
    assert sorted(chosen_by) == sorted(PRESETS)


def test_an_option_is_explained_with_names_and_works() -> None:
    told = next(option for option in explain_question("HORSES").options if not option.default)
    assert told.code == "HANAFI_FORTIETH"
    assert told.holders == (HOLDERS["ABU_HANIFA"],)
    assert told.sources == (SOURCES["HIDAYA"],)
    assert told.basis is Basis.KNOWN
    assert told.presets == ()


def test_what_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound) as axis:
        explain_question("MOON")
    assert (axis.value.code, axis.value.where) == ("AXIS_UNKNOWN", "axis")
    with pytest.raises(NotFound) as preset:
        explain_preset("NOBODY")
    assert (preset.value.code, preset.value.where) == ("PRESET_UNKNOWN", "preset")


@pytest.mark.parametrize("code", sorted(PRESETS))
def test_a_preset_is_explained_row_by_row(code: str) -> None:
    told = explain_preset(code)
    assert {row.axis: row.option for row in told.rows} == dict(PRESETS[code].options)
    assert not any(row.changed for row in told.rows)
    assert all(row.option != QUESTIONS[row.axis].default for row in told.differs)
    assert len(told.differs) == sum(row.option != QUESTIONS[row.axis].default for row in told.rows)
    assert [source.key for source in told.sources] == list(PRESETS[code].sources)


def test_a_policy_shows_what_was_changed() -> None:
    told = explain_policy(policy("MALIKI", HORSES="HANAFI_FORTIETH"))
    assert [row.axis for row in told] == list(QUESTIONS)
    assert [(row.axis, row.option) for row in told if row.changed] == [("HORSES", "HANAFI_FORTIETH")]
    assert all(row.does == QUESTIONS[row.axis].option(row.option).does for row in told)  # type: ignore[union-attr]


def test_the_figures_of_worked_cases_are_those_of_the_cases() -> None:
    table = {(axis, option): worked_row(*cells) for axis, option, *cells in rows()}
    assert dict(WORKED) == table
    assert len(table) > 100


def worked_row(case: str, zakat_class: str, unit: str, counted: str, nisab: str, zakat: str) -> Worked:
    if not zakat_class:
        return Worked(case)
    owed = (part.partition(" ") for part in zakat.split(", "))
    return Worked(
        case,
        zakat_class,
        Quantity(Fraction(counted), unit),
        Quantity(Fraction(nisab), unit) if Fraction(nisab) else None,
        tuple(Quantity(Fraction(number), name) for number, _, name in owed),
    )


def test_a_worked_case_is_one_that_the_option_names() -> None:
    for (axis, code), worked in WORKED.items():
        option = QUESTIONS[axis].option(code)
        assert option is not None
        assert worked.case in option.cases


@pytest.mark.parametrize(
    ("preset", "confidence"),
    [
        ("AAOIFI_SS35", Confidence.TO_BE_VERIFIED),
        ("BAZNAS_ID", Confidence.PAGES),
        ("SEED_ARTICLE", Confidence.ARTICLE),
        ("SHAFII", Confidence.TEXTS),
    ],
)
def test_what_of_a_policy_was_not_checked(preset: str, confidence: Confidence) -> None:
    found = unverified(policy(preset))
    assert (found.confidence, found.caution) == (confidence, PRESETS[preset].caution)
    assert all(row.basis is not Basis.READ for row in found.rows)
    assert {row.axis for row in found.rows} < set(QUESTIONS)


def test_an_answer_that_was_not_read_is_named() -> None:
    rows_of = {row.axis: row.basis for row in unverified(policy("MALIKI", HORSES="HANAFI_FORTIETH")).rows}
    assert rows_of["HORSES"] is Basis.KNOWN
