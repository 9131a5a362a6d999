"""What a closed year would be by the facts of today: what was, and what would be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from zakatdesk.bookkeeping.closing import without_closed
from zakatdesk.bookkeeping.records.codec import read_record
from zakatdesk.bookkeeping.records.making import closed_in_year, owed_in_year
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Obligation

_Name = tuple[int, str, str]


class PartDifference(Frozen):
    """What a holding counts in the base: as it was closed, and as it would be; in units of the obligation."""

    holding: str
    was: Fraction
    becomes: Fraction


class Difference(Frozen):
    """One obligation of a closed year that would be otherwise.

    Attributes:
        unit: Of the parts.
        was: The zakat in money that was closed; none where it is owed in kind, or was not due at all.
        becomes: The zakat in money by the facts of today.
        is_new: Today's facts let something fall due that was not closed.
        is_gone: Nothing would fall due by the facts of today.
        parts: The holdings that count otherwise; none where nothing was kept but the figures.
    """

    zakat_class: str
    group: str
    due: int
    unit: str
    was: Fraction | None = None
    becomes: Fraction | None = None
    was_in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    becomes_in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    is_new: bool = False
    is_gone: bool = False
    parts: tuple[PartDifference, ...] = ()


def differences(ledger: Ledger, as_of: int, person: str, year: int) -> tuple[Difference, ...]:
    """How a closed year would differ, by due day; none where it would not, or is not closed."""
    closed = closed_in_year(ledger, person, year)
    if not closed:
        return ()
    was = _closed_ones(ledger, as_of, person, year, closed)
    freed = assess(without_closed(ledger, closed), as_of).person(person)
    becomes = _named(owed_in_year(ledger.calendar, freed, year))
    kept = _kept(closed)
    found = (_difference(name, was.get(name), becomes.get(name), kept.get(name)) for name in sorted({*was, *becomes}))
    return tuple(row for row in found if row is not None)


def _closed_ones(
    ledger: Ledger, as_of: int, person: str, year: int, closed: Iterable[ClosedYear]
) -> dict[_Name, Obligation]:
    """The obligations that stand as they were closed."""
    calendar = ledger.calendar
    names = {(calendar.ordinal(row.due), row.zakat_class, row.group) for row in closed}
    found = _named(owed_in_year(calendar, assess(ledger, as_of).person(person), year))
    return {name: row for name, row in found.items() if name in names}


def _kept(closed: Iterable[ClosedYear]) -> dict[_Name, Obligation]:
    """The obligations of the last record, with the part of each holding."""
    records = [row.record for row in closed if row.record]
    try:
        return _named(read_record(records[-1]).obligations) if records else {}
    except DomainError:
        return {}


def _named(rows: Iterable[Obligation]) -> dict[_Name, Obligation]:
    return {(row.due, row.zakat_class, row.group): row for row in rows}


def _difference(
    name: _Name, was: Obligation | None, becomes: Obligation | None, kept: Obligation | None
) -> Difference | None:
    due, zakat_class, group = name
    if was is not None and becomes is not None and (was.zakat, was.in_kind) == (becomes.zakat, becomes.in_kind):
        return None
    either = becomes or was
    return Difference(
        zakat_class=zakat_class,
        group=group,
        due=due,
        unit=either.unit if either else "",
        was=was.zakat if was else None,
        becomes=becomes.zakat if becomes else None,
        was_in_kind=was.in_kind if was else {},
        becomes_in_kind=becomes.in_kind if becomes else {},
        is_new=was is None,
        is_gone=becomes is None,
        parts=_parts(kept, becomes),
    )


def _parts(kept: Obligation | None, becomes: Obligation | None) -> tuple[PartDifference, ...]:
    if kept is None:
        return ()
    now: Mapping[str, Fraction] = becomes.holdings if becomes is not None else {}
    nothing = Fraction(0)
    rows = (
        PartDifference(holding, kept.holdings.get(holding, nothing), now.get(holding, nothing))
        for holding in dict.fromkeys((*kept.holdings, *now))
    )
    return tuple(row for row in rows if row.was != row.becomes)
