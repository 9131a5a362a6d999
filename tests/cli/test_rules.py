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
