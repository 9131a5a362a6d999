"""`policies` and `explain`."""

from __future__ import annotations

import pytest

from tests.cli.calling import Machine
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.presets import PRESETS


def test_every_preset_is_listed(machine: Machine) -> None:
    done = machine.call("policies")
    assert done.status == 0
    assert [line.split()[0] for line in done.out.splitlines()[1:]] == list(PRESETS)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_rule_of_a_preset_is_listed(machine: Machine, preset: str) -> None:
    done = machine.call("policies", preset.lower())
    assert done.status == 0
    for axis in QUESTIONS:
        assert f"\n{axis} " in done.out


@pytest.mark.parametrize("axis", QUESTIONS)
def test_every_question_is_explained(machine: Machine, axis: str) -> None:
    done = machine.call("explain", axis)
    assert (done.status, done.err) == (0, "")
    for option in QUESTIONS[axis].options:
        assert option.code in done.out


@pytest.mark.parametrize(("verb", "name"), [("policies", "NOBODY"), ("explain", "NO_AXIS")])
def test_what_is_not_there_is_said(machine: Machine, verb: str, name: str) -> None:
    done = machine.call(verb, name)
    assert (done.status, done.out) == (10, "")
    assert name in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_an_explanation_has_the_figures_of_a_worked_case(machine: Machine, language: str) -> None:
    done = machine.call("explain", "JOIN_METALS", "--language", language)
    assert done.status == 0
    lines = [line for line in done.out.splitlines() if "C025" in line and ":" in line]
    assert any(("14.88" in line or "14,88" in line or "١٤٫٨٨" in line) for line in lines)
    assert not any("{" in line for line in done.out.splitlines())


def test_what_was_not_checked_is_marked(machine: Machine) -> None:
    presets = {line.split()[0]: line for line in machine.call("policies").out.splitlines()[1:]}
    assert "to be verified" in presets["AAOIFI_SS35"]
    assert "after published pages" in presets["BAZNAS_ID"]
    assert "after one article" in presets["SEED_ARTICLE"]
    rules = machine.call("policies", "DIYANET_TR").out
    assert "[K] This is known from the standard works and was not read again" in rules
    assert any(line.startswith("NISAB_WEIGHTS") and "[K]" in line for line in rules.splitlines())


def test_an_answer_without_any_doubt_has_no_mark(machine: Machine) -> None:
    rules = machine.call("policies", "SHAFII").out.splitlines()
    [line] = [line for line in rules if line.startswith("MONEY_EXCESS")]
    assert "[K]" not in line
    assert "[D]" not in line
