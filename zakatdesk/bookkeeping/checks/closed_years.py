"""A closed year would come out otherwise today."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import About, Finding, Lead, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.fiqh.trail import Day


def closed_years(look: Look) -> Iterator[Finding]:
    """Each closed year whose figure today's facts and rules no longer give; the closed figure stands."""
    for person, problem in look.problems("CLOSED_DIFFERS"):
        if problem.on is None:
            continue
        group = next(
            (
                row.group
                for row in look.ledger.closed_years.values()
                if row.person == person.person
                and row.zakat_class == problem.of
                and look.ledger.calendar.ordinal(row.due) == problem.on
            ),
            "pool",
        )
        yield Finding(
            id="/".join(("closed", person.person, problem.of, str(problem.on))),
            code="CLOSED_DIFFERS",
            weight=Weight.FAULT,
            subject=Subject.YEARS,
            person=person.person,
            day=problem.on,
            values={"class": problem.of, "on": Day(problem.on)},
            fixes=(
                Lead("OPEN_YEARS", Place.YEARS),
                Lead("TAKE_NEW_FIGURE", Place.CORRECTION, person.person, problem.on),
                Lead("SHOW_REASON", Place.REASON),
            ),
            about=About(person.person, problem.of, group, problem.on),
        )
