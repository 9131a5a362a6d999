"""The slow implementation answers the worked cases, so that it is worth comparing with."""

from __future__ import annotations

import json

import pytest

from tests.cases.worked import Run, differences, load
from tests.reference.answer import assess

RUNS = [run for run in load() if not run.refused]


@pytest.mark.parametrize("run", RUNS, ids=str)
def test_the_slow_implementation_answers_a_worked_case(run: Run) -> None:
    assert differences(run, assess(json.loads(run.text), run.as_of)) == []
