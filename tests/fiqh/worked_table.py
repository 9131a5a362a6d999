"""The figures of the worked cases, one row for each option that a case shows, as `fiqh.options.worked` keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tests.cases.worked import Object, Run, load
from zakatdesk.bookkeeping.views.people import policy_on
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.exact_text import exact_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import ledger_of
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Obligation
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.fiqh.policy import resolve


def rows() -> Iterator[tuple[str, ...]]:
    """Question, option, case, class, unit, counted, nisab, zakat; for the first case of each option that shows one."""
    for axis, question in QUESTIONS.items():
        for option in question.options:
            found = (row for case in option.cases for row in _of_case(axis, option.code, case))
            first = next(found, None)
            if first is not None:
                yield (axis, option.code, *first)


def _of_case(axis: str, option: str, case: str) -> Iterator[tuple[str, ...]]:
    for run in _runs():
        if run.name.partition("[")[0] != case or run.ledger is None or run.refused:
            continue
        ledger = ledger_of(run.ledger)
        day = ledger.calendar.ordinal(read_day(run.as_of))
        person = next(iter(ledger.people.values()))
        try:
            policy = resolve(policy_on(ledger, person, day))
        except DomainError:
            continue
        if policy[axis] == option:
            yield from _figures(run, case, ledger, day)


def _figures(run: Run, case: str, ledger: Ledger, day: int) -> Iterator[tuple[str, ...]]:
    """What the first expectation of a run is about."""
    first: Object = run.expect[0]
    wanted = first.get("obligation")
    if wanted is None:
        if "no_obligation" in first or "broken" in first:
            yield (case, "", "", "", "", "")
        return
    person = assess(ledger, day).person(first.get("person", next(iter(ledger.people))))
    due = ledger.calendar.ordinal(read_day(wanted["due"])) if "due" in wanted else None
    for owed in person.obligations:
        if owed.zakat_class == wanted.get("class", owed.zakat_class) and due in (None, owed.due):
            yield (
                case,
                owed.zakat_class,
                owed.unit,
                exact_text(owed.base),
                exact_text(owed.nisab),
                _zakat(owed, person.currency),
            )
            return


def _zakat(owed: Obligation, currency: str) -> str:
    if owed.zakat is not None:
        return f"{exact_text(owed.zakat)} {currency}"
    return ", ".join(f"{exact_text(number)} {name}" for name, number in owed.in_kind.items())


@cache
def _runs() -> list[Run]:
    return load()
