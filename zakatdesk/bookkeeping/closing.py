"""Closing a zakat year, reopening it, and accepting a correction of it.

A year of a person is all that fell due in one Hijri year. What is closed stands, whatever facts and rules say later.

Source: timeline 11.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction

from zakatdesk.bookkeeping.actions.said import tidy
from zakatdesk.bookkeeping.records.codec import read_record, record_text
from zakatdesk.bookkeeping.records.making import closed_in_year, fresh_record, owed_in_year, still_open
from zakatdesk.bookkeeping.records.year_record import Amendment, Seal, YearRecord
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.exact_text import exact_text, in_kind_text, money_text, ratio_text, unit_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.validity import check_closed_year
from zakatdesk.domain.validity.texts import check_text
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment, Obligation, Status

Frozen = tuple[tuple[str, str | tuple[tuple[str, str], ...] | None], ...]
_LONGEST_EXACT = 60
"""Digits of an exact number that the open form takes back."""


def close_year(
    ledger: Ledger, assessment: Assessment, person: str, year: int, *, seal: Seal, new_id: Callable[[], str]
) -> Change:
    """Freeze what fell due in a person's Hijri year, on the day of the assessment.

    Raises:
        DomainError: `PERSON_UNKNOWN`; `YEAR_EMPTY`: nothing fell due in it; `YEAR_CLOSED`: all of it is closed;
            `YEAR_INCOMPLETE`: a price is missing.
    """
    ledger.person(person)
    owed = owed_in_year(ledger.calendar, assessment.person(person), year)
    if not owed:
        raise DomainError("YEAR_EMPTY", "year", year=year)
    fresh = still_open(ledger, person, owed)
    if not fresh:
        raise DomainError("YEAR_CLOSED", "year", year=year)
    record = replace(
        fresh_record(ledger, assessment, person, year, seal),
        closed_on=assessment.as_of,
        kept=True,
        amendments=_amendments(ledger, person, year),
    )
    edits = _freezing(ledger, record, fresh, new_id)
    return Change("year_closed", edits, _about(ledger, person, year))


def reopen_year(ledger: Ledger, person: str, year: int, reason: str) -> Change:
    """Let a person's closed year follow the facts again.

    Raises:
        DomainError: `PERSON_UNKNOWN`; `YEAR_NOT_CLOSED`; `REASON_MISSING`, or what a text is refused for, at `reason`.
    """
    closed = _closed(ledger, person, year)
    about = (*_about(ledger, person, year), ("reason", _reason(reason)))
    return Change("year_reopened", tuple(Edit(row, None) for row in closed), about)


def accept_correction(
    ledger: Ledger, as_of: int, person: str, year: int, reason: str, *, seal: Seal, new_id: Callable[[], str]
) -> Change:
    """Close a year anew with what the facts give now; the record keeps what it was before, and why.

    Raises:
        DomainError: `PERSON_UNKNOWN`; `YEAR_NOT_CLOSED`; `CORRECTION_NOTHING`: the facts give what was closed;
            `YEAR_INCOMPLETE`; `REASON_MISSING`, or what a text is refused for, at `reason`.
    """
    closed = _closed(ledger, person, year)
    said = _reason(reason)
    before = assess(ledger, as_of)
    freed = without_closed(ledger, closed)
    after = assess(freed, as_of)
    was = owed_in_year(ledger.calendar, before.person(person), year)
    becomes = owed_in_year(ledger.calendar, after.person(person), year)
    if [_named(row) for row in was] == [_named(row) for row in becomes]:
        raise DomainError("CORRECTION_NOTHING", "year", year=year)
    amendment = Amendment(as_of, said, _sum(was), _sum(becomes))
    record = replace(
        fresh_record(freed, after, person, year, seal),
        closed_on=as_of,
        kept=True,
        amendments=(*_amendments(ledger, person, year), amendment),
    )
    edits = tuple(Edit(row, None) for row in closed) + _freezing(ledger, record, becomes, new_id)
    return Change("year_corrected", edits, (*_about(ledger, person, year), ("reason", said)))


def without_closed(ledger: Ledger, closed: Iterable[ClosedYear]) -> Ledger:
    """The ledger as if these had not been closed: what it would say by the facts alone."""
    return ledger.apply(Change("year_reopened", tuple(Edit(row, None) for row in closed)))


def frozen_figures(owed: Obligation, currency: str) -> Frozen:
    """What is frozen of an obligation, in the texts of the open form."""
    pairs: list[tuple[str, str | tuple[tuple[str, str], ...] | None]] = []
    if owed.hawl_start is not None:
        pairs.append(("hawl_start", date.fromordinal(owed.hawl_start).isoformat()))
    pairs += [(name, unit_text(getattr(owed, name), owed.unit)) for name in ("base", "nisab", "deducted")]
    if owed.rate is not None:
        pairs.append(("rate", ratio_text(owed.rate)))
    if owed.zakat is not None and owed.zakat_exact is not None:
        rounded = money_text(owed.zakat, currency)
        pairs += [("zakat", rounded), ("zakat_exact", _short(owed.zakat_exact) or rounded)]
    if owed.in_kind:
        kind = tuple((name, _short(number) or in_kind_text(number, name)) for name, number in owed.in_kind.items())
        pairs.append(("in_kind", kind))
    return (*pairs, ("unit", owed.unit))


def _short(exact: Fraction) -> str:
    """An exact number as text; empty where it is longer than the open form takes back."""
    text = exact_text(exact)
    return text if len(text) <= _LONGEST_EXACT else ""


def _freezing(
    ledger: Ledger, record: YearRecord, owed: Iterable[Obligation], new_id: Callable[[], str]
) -> tuple[Edit, ...]:
    """The edits that freeze these; the record stands with the first."""
    edits = []
    for place, row in enumerate(owed):
        if row.status is Status.INCOMPLETE:
            raise DomainError("YEAR_INCOMPLETE", "year", year=record.year)
        closed = ClosedYear(
            id=new_id(),
            seq=ledger.last_seq + 1 + place,
            person=record.person,
            zakat_class=row.zakat_class,
            due=date.fromordinal(row.due),
            closed_on=date.fromordinal(record.made_on),
            group=row.group,
            frozen=frozen_figures(row, record.currency),
            record="" if place else record_text(record),
        )
        check_closed_year(ledger, closed)
        edits.append(Edit(None, closed))
    return tuple(edits)


def _closed(ledger: Ledger, person: str, year: int) -> tuple[ClosedYear, ...]:
    closed = closed_in_year(ledger, ledger.person(person).id, year)
    if not closed:
        raise DomainError("YEAR_NOT_CLOSED", "year", year=year)
    return closed


def _reason(text: str) -> str:
    said = tidy(text)
    if not said:
        raise DomainError("REASON_MISSING", "reason")
    check_text(said, "reason", 200)
    return said


def _amendments(ledger: Ledger, person: str, year: int) -> tuple[Amendment, ...]:
    """The corrections that the last record of a year tells of."""
    kept = [row.record for row in closed_in_year(ledger, person, year) if row.record]
    return read_record(kept[-1]).amendments if kept else ()


def _named(owed: Obligation) -> tuple[object, ...]:
    return owed.zakat_class, owed.group, owed.due, owed.zakat, tuple(sorted(owed.in_kind.items()))


def _sum(owed: Iterable[Obligation]) -> Fraction:
    return sum((row.zakat for row in owed if row.zakat is not None), Fraction(0))


def _about(ledger: Ledger, person: str, year: int) -> tuple[tuple[str, str], ...]:
    return (("name", ledger.person(person).name), ("year", str(year)))
