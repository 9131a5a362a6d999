"""The worked cases, in process: read as the open form, assessed, and written as the answer."""

from __future__ import annotations

import json

import pytest

from tests.cases.worked import Run, differences, load
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.errors import DomainError
from zakatdesk.exchange.answer import answer_object
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.words import Words

RUNS = load()


def test_every_case_is_here() -> None:
    assert len(RUNS) >= 242


@pytest.mark.parametrize("run", RUNS, ids=str)
def test_worked_case(run: Run) -> None:
    try:
        ledger = read_ledger(run.text)
        assessment = assess(ledger, ledger.calendar.ordinal(read_day(run.as_of)))
    except DomainError:
        assert run.refused
        return
    assert not run.refused
    answer = json.loads(json.dumps(answer_object(assessment, ledger, Words(), "1.0.0")))
    assert differences(run, answer) == []
