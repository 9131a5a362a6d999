"""What is shown of a question, a preset and a policy."""

from __future__ import annotations

import pytest

from tests.fiqh.policies import policy
from zakatdesk.domain.errors import NotFound
from zakatdesk.fiqh.explain import explain_policy, explain_preset, explain_question
from zakatdesk.fiqh.options import HOLDERS, QUESTIONS, Basis
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.fiqh.sources import SOURCES


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
    rows = explain_policy(policy("MALIKI", HORSES="HANAFI_FORTIETH"))
    assert [row.axis for row in rows] == list(QUESTIONS)
    assert [(row.axis, row.option) for row in rows if row.changed] == [("HORSES", "HANAFI_FORTIETH")]
    assert all(row.does == QUESTIONS[row.axis].option(row.option).does for row in rows)  # type: ignore[union-attr]
