"""An assessment as plain text: for each person what fell due, which hawls run, and what needs attention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.cli.call.table import Column, table
from zakatdesk.domain.calendar import LAST_DAY
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.marks import sentence

if TYPE_CHECKING:
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.fiqh.assessment import Assessment, BrokenHawl, Obligation, PersonAssessment, RunningHawl
    from zakatdesk.words import Words

_HEAD = sentence("cli", "{person}, on {day}")
_NOTHING = sentence("cli", "Nothing fell due, and no hawl runs.")
_RUNNING = sentence("cli", "Hawls that run:")
_BROKEN = sentence("cli", "Hawls that ended without zakat:")
_ATTENTION = sentence("cli", "Needs attention:")
_OUTSTANDING = sentence("cli", "Outstanding: {amount}")
_CREDIT = sentence("cli", "Paid ahead: {amount}")
_TO_DISPOSE = sentence("cli", "To be given away, no zakat: {amount}")
_DUE = sentence("cli", "Due")
_HIJRI = sentence("cli", "Hijri")
_CLASS = sentence("cli", "Wealth")
_ENDED = sentence("cli", "Ended")
_GROUP = sentence("cli", "For")
_BASE = sentence("cli", "Counted")
_NISAB = sentence("cli", "Nisab")
_ZAKAT = sentence("cli", "Zakat")
_LEFT = sentence("cli", "Left to pay")
_STATUS = sentence("cli", "State")
_SINCE = sentence("cli", "Since")
_POOL = sentence("cli", "Now")
_REASON = sentence("cli", "Why")
_NONE = "-"
_NEVER = LAST_DAY + 1


def report(assessment: Assessment, ledger: Ledger, words: Words) -> str:
    """The whole assessment, one block for each person."""
    return "\n".join(_Report(person, assessment.as_of, ledger, words).text() for person in assessment.people)


def due_table(rows: tuple[Obligation, ...], currency: str, ledger: Ledger, words: Words) -> str:
    """Obligations as a table, in the order given."""
    columns = (
        Column(words.text(_DUE)),
        Column(words.text(_HIJRI)),
        Column(words.text(_CLASS)),
        Column(words.text(_GROUP)),
        Column(words.text(_BASE), number=True),
        Column(words.text(_NISAB), number=True),
        Column(words.text(_ZAKAT), number=True),
        Column(words.text(_LEFT), number=True),
        Column(words.text(_STATUS)),
    )
    return table(columns, [_due_cells(row, currency, ledger, words) for row in rows])


def running_table(rows: tuple[RunningHawl, ...], ledger: Ledger, words: Words) -> str:
    """Running hawls as a table, in the order given."""
    columns = (
        Column(words.text(_DUE)),
        Column(words.text(_HIJRI)),
        Column(words.text(_CLASS)),
        Column(words.text(_GROUP)),
        Column(words.text(_SINCE)),
        Column(words.text(_POOL), number=True),
        Column(words.text(_NISAB), number=True),
    )
    return table(columns, [_running_cells(row, ledger, words) for row in rows])


def in_order(rows: Iterable[RunningHawl]) -> tuple[RunningHawl, ...]:
    """Running hawls by due day, class and group; what closes beyond the calendar comes last."""
    return tuple(sorted(rows, key=lambda row: (row.due or _NEVER, row.zakat_class, row.group, row.since)))


class _Report:
    """The block of one person."""

    def __init__(self, person: PersonAssessment, as_of: int, ledger: Ledger, words: Words) -> None:
        self._person = person
        self._as_of = as_of
        self._ledger = ledger
        self._words = words

    def text(self) -> str:
        """All parts, with an empty line between them."""
        return "\n".join(self._parts())

    def _parts(self) -> Iterator[str]:
        person, words, ledger = self._person, self._words, self._ledger
        name = words.named("person", person.person, ledger)
        yield words.say(_HEAD, person=name, day=words.day(self._as_of, ledger.calendar)) + "\n"
        if person.obligations:
            rows = tuple(sorted(person.obligations, key=lambda row: (row.due, row.zakat_class, row.group)))
            yield due_table(rows, person.currency, ledger, words)
        if person.running:
            yield words.text(_RUNNING) + "\n" + running_table(in_order(person.running), ledger, words)
        if person.broken:
            yield words.text(_BROKEN) + "\n" + _broken_table(person.broken, ledger, words)
        if not person.obligations and not person.running:
            yield words.text(_NOTHING) + "\n"
        yield self._sums()
        if person.problems:
            said = "".join(f"  {words.problem(problem, ledger)}\n" for problem in person.problems)
            yield f"{words.text(_ATTENTION)}\n{said}"

    def _sums(self) -> str:
        person, words = self._person, self._words
        lines = [words.say(_OUTSTANDING, amount=words.money(person.outstanding, person.currency))]
        if person.credit:
            lines.append(words.say(_CREDIT, amount=words.money(person.credit, person.currency)))
        if person.to_dispose:
            lines.append(words.say(_TO_DISPOSE, amount=words.money(person.to_dispose, person.currency)))
        return "".join(line + "\n" for line in lines)


def _due_cells(row: Obligation, currency: str, ledger: Ledger, words: Words) -> tuple[str, ...]:
    return (
        date.fromordinal(row.due).isoformat(),
        words.hijri_day(ledger.calendar.hijri(row.due)),
        words.zakat_class(row.zakat_class),
        _group(row.group, ledger, words),
        _amount(row.base, row.unit, words),
        _amount(row.nisab, row.unit, words),
        _owed(row.zakat, row.in_kind, currency, words),
        _owed(row.outstanding, row.in_kind_outstanding, currency, words),
        words.code(row.status),
    )


def _amount(value: Fraction, unit: str, words: Words) -> str:
    """An amount as a table shows it: money to its minor unit."""
    return words.money(value, unit) if unit in MINOR_UNITS else words.quantity(value, unit)


def _owed(money: Fraction | None, in_kind: Mapping[str, Fraction], currency: str, words: Words) -> str:
    """Money, else what is owed in kind, else a dash."""
    if money is not None:
        return words.money(money, currency)
    if not in_kind:
        return _NONE
    return words.listed(words.in_kind(name, number) for name, number in in_kind.items())


def _running_cells(row: RunningHawl, ledger: Ledger, words: Words) -> tuple[str, ...]:
    return (
        _NONE if row.due is None else date.fromordinal(row.due).isoformat(),
        _NONE if row.due is None else words.hijri_day(ledger.calendar.hijri(row.due)),
        words.zakat_class(row.zakat_class),
        _group(row.group, ledger, words),
        date.fromordinal(row.since).isoformat(),
        _amount(row.pool, row.unit, words),
        _NONE if row.nisab is None else _amount(row.nisab, row.unit, words),
    )


def _broken_table(rows: tuple[BrokenHawl, ...], ledger: Ledger, words: Words) -> str:
    headings = (_CLASS, _GROUP, _SINCE, _ENDED, _REASON)
    columns = tuple(Column(words.text(heading)) for heading in headings)
    cells = [
        (
            words.zakat_class(row.zakat_class),
            _group(row.group, ledger, words),
            date.fromordinal(row.since).isoformat(),
            date.fromordinal(row.on).isoformat(),
            words.code(row.reason),
        )
        for row in rows
    ]
    return table(columns, cells)


def _group(code: str, ledger: Ledger, words: Words) -> str:
    return words.group(code) or words.named("holding", code, ledger)
