"""Every obligation of the worked cases and of random ledgers, with its trail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.cases.worked import load
from tests.reference.ledgers import make
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Obligation
from zakatdesk.fiqh.trail import Step, Trail

RANDOM_LEDGERS = 60


@dataclass(frozen=True, slots=True)
class Explained:
    """An obligation, where it comes from, and its trail as it was built."""

    name: str
    ledger: Ledger
    obligation: Obligation
    trail: Trail

    def steps(self) -> Iterator[Step]:
        """Every step, each before its parts."""
        yield from unfolded(self.trail)

    def __str__(self) -> str:
        row = self.obligation
        return f"{self.name} {row.zakat_class}/{row.group} {row.due}"


def unfolded(trail: Trail) -> Iterator[Step]:
    for step in trail:
        yield step
        yield from unfolded(step.parts)


@cache
def every_trail() -> tuple[Explained, ...]:
    return tuple(_explained())


def _explained() -> Iterator[Explained]:
    for name, text, as_of in _ledgers():
        try:
            ledger = read_ledger(text)
            people = assess(ledger, ledger.calendar.ordinal(read_day(as_of))).people
        except DomainError:
            # Some worked cases hold that a ledger is refused.
            continue
        for person in people:
            yield from (Explained(name, ledger, row, row.trail()) for row in person.obligations)


def _ledgers() -> Iterator[tuple[str, str, str]]:
    for run in load():
        yield run.name, run.text, run.as_of
    for seed in range(RANDOM_LEDGERS):
        form, as_of = make(seed)
        yield f"seed {seed}", json.dumps(form), as_of
