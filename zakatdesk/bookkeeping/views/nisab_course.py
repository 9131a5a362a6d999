"""Wealth against nisab over the years: what was held, and what it had to reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import groupby

from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.course import CourseDay, course

_GRAMS = "g"


class NisabStep(Frozen):
    """From a day on, until the next step.

    Units:
        Whole units of the panel's `unit`.

    Attributes:
        held: None while it cannot be said in that unit, because a price was missing.
        nisab: None where no price said it.
    """

    day: int
    held: Fraction | None
    nisab: Fraction | None
    reached: bool


class NisabPanel(Frozen):
    """One pool of one person.

    Attributes:
        zakat_class: Of the last day: `money`, or a metal that stands alone.
        unit: A currency, or `g` where the pool is a metal alone all the time.
    """

    person: str
    pool: str
    zakat_class: str
    unit: str
    steps: tuple[NisabStep, ...]


class NisabCourse(Frozen):
    """What the chart shows, by person in the order of the ledger."""

    as_of: int
    first: int
    last: int
    panels: tuple[NisabPanel, ...]


def nisab_course(
    ledger: Ledger, as_of: int, *, person: str = "", first: int | None = None, last: int | None = None
) -> NisabCourse:
    """The course of the wealth of everyone, or of one person.

    Args:
        ledger: The facts.
        as_of: The civil day.
        person: Only this person; empty for everyone.
        first: The first civil day that is shown; none for the first day on which something was held.
        last: The last one, not later than `as_of`.

    Raises:
        DomainError: There is no assessment.
    """
    until = as_of if last is None else min(as_of, last)
    panels = []
    for one in ledger.people:
        if person in ("", one):
            found = course(ledger, one, as_of)
            for pool, days in groupby(sorted(found.days, key=lambda day: (day.pool != "main", day.day)), _pool_of):
                panel = _panel(one, found.currency, pool, tuple(days), (first, until))
                if panel is not None:
                    panels.append(panel)
    begins = [panel.steps[0].day for panel in panels]
    return NisabCourse(as_of, min(begins, default=until), until, tuple(panels))


def _pool_of(day: CourseDay) -> str:
    return day.pool


def _panel(
    person: str, currency: str, pool: str, days: tuple[CourseDay, ...], shown: tuple[int | None, int]
) -> NisabPanel | None:
    """The panel of one pool; none where nothing was held in the days that are shown."""
    classes = {day.zakat_class for day in days if day.held}
    in_grams = len(classes) == 1 and "money" not in classes
    unit = _GRAMS if in_grams else currency
    steps = tuple(_in_window(_distinct(_step(day, unit) for day in days if day.held or day.unit == unit), *shown))
    if not any(step.held is None or step.held > 0 for step in steps):
        return None
    return NisabPanel(person, pool, days[-1].zakat_class, unit, steps)


def _step(day: CourseDay, unit: str) -> NisabStep:
    factor = Fraction(1) if day.unit == unit else day.price
    if factor is None:
        return NisabStep(day.day, None, None, day.reached)
    return NisabStep(day.day, day.held * factor, None if day.nisab is None else day.nisab * factor, day.reached)


def _distinct(steps: Iterable[NisabStep]) -> Iterator[NisabStep]:
    """The steps that differ from the one before; what was empty at the beginning is left out."""
    before: tuple[Fraction | None, Fraction | None, bool] | None = None
    for step in steps:
        now = (step.held, step.nisab, step.reached)
        if now != before and (before is not None or step.held != 0):
            before = now
            yield step


def _in_window(steps: Iterable[NisabStep], first: int | None, last: int) -> Iterator[NisabStep]:
    """The steps of the days shown; what stood on the first of them begins there."""
    entering: NisabStep | None = None
    for step in steps:
        if step.day > last:
            break
        if first is not None and step.day <= first:
            entering = NisabStep(first, step.held, step.nisab, step.reached)
            continue
        if entering is not None:
            yield entering
            entering = None
        yield step
    if entering is not None:
        yield entering
