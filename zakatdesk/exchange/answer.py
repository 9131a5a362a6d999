"""What `assess` answers, as the object that `open-form` describes: decimals as text, days by both calendars."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from zakatdesk.domain.calendar import LAST_DAY
from zakatdesk.domain.exact_text import exact_text, in_kind_text, money_text, ratio_text, unit_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.trail_rows import trail_rows
from zakatdesk.fiqh.assessment import Assessment, BrokenHawl, Obligation, PersonAssessment, Problem, RunningHawl
from zakatdesk.words import Words

FORMAT = "zakatdesk-assessment"
VERSION = 1
_NEVER = LAST_DAY + 1


def answer_object(assessment: Assessment, ledger: Ledger, words: Words, engine: str) -> dict[str, object]:
    """The whole answer; obligations and running hawls by due day, class and group.

    Args:
        assessment: What follows from the ledger.
        ledger: Gives the calendar and the names.
        words: Says the trail and the problems.
        engine: The version that assessed.
    """
    return _Answer(ledger, words, engine).whole(assessment)


class _Answer:
    """Makes the rows of one ledger's answer."""

    def __init__(self, ledger: Ledger, words: Words, engine: str) -> None:
        """Keep what every row needs."""
        self._ledger = ledger
        self._words = words
        self._engine = engine

    def whole(self, assessment: Assessment) -> dict[str, object]:
        return {
            "format": FORMAT,
            "version": VERSION,
            **self._day("as_of", assessment.as_of),
            "engine": self._engine,
            "people": [self._person(person) for person in assessment.people],
        }

    def _person(self, person: PersonAssessment) -> dict[str, object]:
        currency = person.currency
        obligations = sorted(person.obligations, key=lambda row: (row.due, row.zakat_class, row.group))
        running = sorted(person.running, key=lambda row: (row.due or _NEVER, row.zakat_class, row.group, row.since))
        broken = sorted(person.broken, key=lambda row: (row.on, row.zakat_class, row.group, row.since))
        return {
            "person": person.person,
            "currency": currency,
            "obligations": [self._obligation(row, currency) for row in obligations],
            "running": [self._running(row) for row in running],
            "broken": [self._broken(row) for row in broken],
            "outstanding": money_text(person.outstanding, currency),
            "credit": money_text(person.credit, currency),
            "to_dispose": money_text(person.to_dispose, currency),
            "problems": [self._problem(row) for row in person.problems],
        }

    def _obligation(self, row: Obligation, currency: str) -> dict[str, object]:
        return {
            "class": row.zakat_class,
            "group": row.group,
            **self._day("hawl_start", row.hawl_start),
            **self._day("due", row.due),
            "provisional": row.provisional,
            "not_fully_checked": row.not_fully_checked,
            "unit": row.unit,
            "base": unit_text(row.base, row.unit),
            "nisab": unit_text(row.nisab, row.unit),
            "deducted": unit_text(row.deducted, row.unit),
            "rate": None if row.rate is None else ratio_text(row.rate),
            "zakat": _money_or_none(row.zakat, currency),
            "zakat_exact": None if row.zakat_exact is None else exact_text(row.zakat_exact),
            "in_kind": _in_kind(row.in_kind, row.in_kind_or),
            "in_kind_outstanding": _in_kind(row.in_kind_outstanding),
            "to_dispose": money_text(row.to_dispose, currency),
            "paid": money_text(row.paid, currency),
            "outstanding": _money_or_none(row.outstanding, currency),
            "status": str(row.status),
            "holdings": {holding: unit_text(part, row.unit) for holding, part in row.holdings.items()},
            "trail": trail_rows(row.trail(), self._ledger, self._words),
        }

    def _running(self, row: RunningHawl) -> dict[str, object]:
        return {
            "class": row.zakat_class,
            "group": row.group,
            **self._day("since", row.since),
            **self._day("due", row.due),
            "pool": unit_text(row.pool, row.unit),
            "nisab": None if row.nisab is None else unit_text(row.nisab, row.unit),
            "holdings": {holding: _civil(start) for holding, start in row.holdings.items()},
        }

    def _broken(self, row: BrokenHawl) -> dict[str, object]:
        return {
            "class": row.zakat_class,
            "group": row.group,
            "since": _civil(row.since),
            "on": _civil(row.on),
            "reason": str(row.reason),
        }

    def _problem(self, row: Problem) -> dict[str, object]:
        found: dict[str, object] = {"code": row.code, "text": self._words.problem(row, self._ledger)}
        if row.of:
            found["of"] = row.of
        if row.on is not None:
            found["on"] = _civil(row.on)
        return found

    def _day(self, name: str, ordinal: int | None) -> dict[str, object]:
        """A day and its Hijri twin; both null where there is no day."""
        if ordinal is None:
            return {name: None, f"{name}_hijri": None}
        return {name: _civil(ordinal), f"{name}_hijri": str(self._ledger.calendar.hijri(ordinal))}


def _civil(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def _money_or_none(value: Fraction | None, currency: str) -> str | None:
    return None if value is None else money_text(value, currency)


def _in_kind(owed: Mapping[str, Fraction], others: tuple[Mapping[str, Fraction], ...] = ()) -> dict[str, object]:
    """What is owed in kind; sets that are equal in law under `or`."""
    found: dict[str, object] = {name: in_kind_text(number, name) for name, number in owed.items()}
    if others:
        found["or"] = [_in_kind(other) for other in others]
    return found
