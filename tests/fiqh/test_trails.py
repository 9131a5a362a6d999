"""Every number unfolds: parts add up to their step, and the last step is the zakat (architecture, exactness)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import pytest

from tests.cases.worked import Run, load
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.errors import DomainError
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.trail import Step

RUNS = load()


def unfolded(steps: tuple[Step, ...]) -> Iterator[Step]:
    for step in steps:
        yield step
        yield from unfolded(step.parts)


@pytest.mark.parametrize("run", RUNS, ids=str)
def test_parts_add_up_and_the_end_is_the_zakat(run: Run) -> None:
    try:
        ledger = read_ledger(run.text)
    except DomainError:
        assert run.refused
        return
    found = assess(ledger, ledger.calendar.ordinal(read_day(run.as_of)))
    for person in found.people:
        for row in person.obligations:
            trail = row.trail()
            assert trail
            for step in unfolded(trail):
                parts = [part.result.exact for part in step.parts if part.result is not None]
                if parts and step.result is not None:
                    assert sum(parts, Fraction(0)) == step.result.exact
            results = [step.result for step in trail if step.result is not None]
            if row.zakat is not None:
                assert results[-1].exact in (row.zakat, row.zakat_exact)
