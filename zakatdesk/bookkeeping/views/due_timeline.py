"""The hawls of every holding on one line of time: from their start to the day they were due, or to the day they broke.

A break says its class and group and not which holdings were in it, so it stands in a row of its own for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from zakatdesk.bookkeeping.views.outlook import Outlook, parts_of
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field, replace
from zakatdesk.fiqh.assessment import BreakReason, Obligation, PersonAssessment, RunningHawl, Status

_TOGETHER = frozenset({"pool", "goods", "lots"})


class Standing(StrEnum):
    """How a hawl on the timeline stands today."""

    PAID = "paid"
    PART_PAID = "part_paid"
    UNPAID = "unpaid"
    INCOMPLETE = "incomplete"
    DEFERRED = "deferred"
    LAPSED = "lapsed"
    EXPECTED = "expected"
    BROKEN = "broken"


_STANDINGS: Mapping[Status, Standing] = {
    Status.PAID: Standing.PAID,
    Status.PART_PAID: Standing.PART_PAID,
    Status.DUE: Standing.UNPAID,
    Status.OVERDUE: Standing.UNPAID,
    Status.INCOMPLETE: Standing.INCOMPLETE,
    Status.DEFERRED: Standing.DEFERRED,
    Status.LAPSED: Standing.LAPSED,
}


class Span(Frozen):
    """One hawl of one row, or a due day without one.

    Units:
        Days are civil ordinals; sums are in the row's currency and exact, so that the parts of an obligation add up to it.

    Attributes:
        start: None for what needs no hawl, such as crops.
        end: The due day, or the day of the break; none for a hawl that would close beyond the calendar.
        zakat: The row's part; none where it is owed in kind only, not known, or nothing.
        paid: What of it is paid.
        paid_part: The part that is paid, of 1; also of what is owed in kind.
        asked: What can be asked about it; none for a break.
    """

    start: int | None
    end: int | None
    standing: Standing
    zakat: Fraction | None = None
    paid: Fraction = Fraction(0)
    paid_part: Fraction = Fraction(0)
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    reason: BreakReason | None = None
    asked: Asked | None = None
    provisional: bool = False


class TimelineRow(Frozen):
    """The hawls of one holding, or of what is counted together where a holding cannot be named.

    Attributes:
        holding: Its id; empty for a class and group.
    """

    person: str
    currency: str
    holding: str
    zakat_class: str
    group: str
    spans: tuple[Span, ...]


class TimelineSum(Frozen):
    """What a person's obligations on the timeline come to, as the assessment says it.

    Attributes:
        outstanding: The sum of the obligations' own rest; rounded once it is the assessment's.
    """

    person: str
    currency: str
    zakat: Fraction
    paid: Fraction
    outstanding: Fraction


class DueTimeline(Frozen):
    """What the timeline shows.

    Attributes:
        first: The first civil day of what is shown; `last` the last.
        rows: By person in the order of the ledger; what is counted together before the holdings.
    """

    as_of: int
    first: int
    last: int
    rows: tuple[TimelineRow, ...]
    sums: tuple[TimelineSum, ...]


class _Found(NamedTuple):
    """A span and whose it is."""

    holding: str
    zakat_class: str
    group: str
    span: Span


def due_timeline(
    ledger: Ledger, outlook: Outlook, as_of: int, *, person: str = "", years: tuple[int, int] | None = None
) -> DueTimeline:
    """The timeline of a ledger.

    Args:
        ledger: Gives the order of people and holdings, and the calendar.
        outlook: What is owed on the as-of day, and what is expected after it.
        as_of: The civil day.
        person: Only this person; empty for everyone.
        years: The first and the last Hijri year; a hawl is shown in the year in which it is due or broke. None for all.
    """
    rows: list[TimelineRow] = []
    sums: list[TimelineSum] = []
    for found in outlook.now.people if outlook.now else ():
        if person in ("", found.person):
            owed = [row for row in found.obligations if _in_years(ledger, years, row.due)]
            rows += _rows(ledger, outlook, found, owed, years)
            sums.append(_sum(found, owed))
    days = [day for row in rows for span in row.spans for day in (span.start, span.end) if day is not None]
    return DueTimeline(as_of, min(days, default=as_of), max(days, default=as_of), tuple(rows), tuple(sums))


def years_of(ledger: Ledger, timeline: DueTimeline) -> tuple[int, int]:
    """The first and the last Hijri year in which something on a timeline is due or broke."""
    ends = [span.end for row in timeline.rows for span in row.spans if span.end is not None]
    first, last = min(ends, default=timeline.as_of), max(ends, default=timeline.as_of)
    return ledger.calendar.hijri(first).year, ledger.calendar.hijri(last).year


def _in_years(ledger: Ledger, years: tuple[int, int] | None, day: int | None) -> bool:
    if years is None or day is None:
        return True
    return years[0] <= ledger.calendar.hijri(day).year <= years[1]


def _sum(found: PersonAssessment, owed: list[Obligation]) -> TimelineSum:
    return TimelineSum(
        found.person,
        found.currency,
        sum((row.zakat for row in owed if row.zakat is not None), Fraction(0)),
        sum((row.paid for row in owed), Fraction(0)),
        sum((row.outstanding for row in owed if row.outstanding is not None), Fraction(0)),
    )


def _rows(
    ledger: Ledger,
    outlook: Outlook,
    found: PersonAssessment,
    owed: list[Obligation],
    years: tuple[int, int] | None,
) -> list[TimelineRow]:
    spans: list[_Found] = []
    for row in owed:
        spans += _owed_spans(found.person, row)
    for row in _coming(outlook, found):
        spans += [one._replace(span=_expected(one.span)) for one in _owed_spans(found.person, row)]
    for hawl in found.running:
        spans += _running_spans(outlook, found.person, hawl)
    for broken in found.broken:
        holding = "" if broken.group in _TOGETHER else broken.group
        span = Span(broken.since, broken.on, Standing.BROKEN, reason=broken.reason)
        spans.append(_Found(holding, broken.zakat_class, broken.group, span))
    together: dict[tuple[str, str], list[Span]] = {}
    single: dict[str, list[Span]] = {}
    for one in spans:
        if not _in_years(ledger, years, one.span.end):
            continue
        if one.holding in ledger.holdings:
            single.setdefault(one.holding, []).append(one.span)
        else:
            together.setdefault((one.zakat_class, one.group), []).append(one.span)

    def made(holding: str, zakat_class: str, group: str, spans: list[Span]) -> TimelineRow:
        return TimelineRow(found.person, found.currency, holding, zakat_class, group, tuple(sorted(spans, key=_order)))

    return [made("", *key, rows) for key, rows in sorted(together.items())] + [
        made(holding, "", holding, single[holding]) for holding in ledger.holdings if holding in single
    ]


def _order(span: Span) -> tuple[int, int, str]:
    beyond = 10**9
    end = beyond if span.end is None else span.end
    return (span.start if span.start is not None else end, end, span.standing.value)


def _owed_spans(person: str, owed: Obligation) -> Iterator[_Found]:
    asked = Asked(person, owed.zakat_class, owed.group, owed.due)
    done = _paid_part(owed)
    for holding, part in parts_of(owed).items():
        yield _Found(
            holding,
            owed.zakat_class,
            owed.group,
            Span(
                owed.hawl_start,
                owed.due,
                _STANDINGS[owed.status],
                zakat=None if owed.zakat is None else owed.zakat * part,
                paid=owed.paid * part,
                paid_part=done,
                in_kind={what: number * part for what, number in owed.in_kind.items()},
                asked=asked,
                provisional=owed.provisional,
            ),
        )


def _paid_part(owed: Obligation) -> Fraction:
    if owed.status is Status.PAID:
        return Fraction(1)
    if owed.zakat:
        return min(max(owed.paid / owed.zakat, Fraction(0)), Fraction(1))
    whole = sum(owed.in_kind.values(), Fraction(0))
    left = sum(owed.in_kind_outstanding.values(), Fraction(0))
    known = whole > 0 and set(owed.in_kind_outstanding) <= set(owed.in_kind)
    return min(max(1 - left / whole, Fraction(0)), Fraction(1)) if known else Fraction(0)


def _expected(span: Span) -> Span:
    return replace(span, standing=Standing.EXPECTED, paid=Fraction(0), paid_part=Fraction(0))


def _coming(outlook: Outlook, found: PersonAssessment) -> Iterator[Obligation]:
    """What is expected after today and is no closing of a hawl that runs today."""
    if outlook.now is None or outlook.ahead is None:
        return
    closings = {(hawl.zakat_class, hawl.group, hawl.due) for hawl in found.running}
    for owed in outlook.ahead.person(found.person).obligations:
        if owed.due > outlook.now.as_of and (owed.zakat_class, owed.group, owed.due) not in closings:
            yield owed


def _running_spans(outlook: Outlook, person: str, hawl: RunningHawl) -> Iterator[_Found]:
    owed = outlook.expected(person, hawl)
    parts = {} if owed is None else parts_of(owed)
    asked = None if hawl.due is None or owed is None else Asked(person, hawl.zakat_class, hawl.group, hawl.due)
    for holding, since in (hawl.holdings or {"": hawl.since}).items():
        part = parts.get(holding, Fraction(0))
        zakat = None if owed is None or owed.zakat is None or not part else owed.zakat * part
        yield _Found(
            holding,
            hawl.zakat_class,
            hawl.group,
            Span(
                since,
                hawl.due,
                Standing.EXPECTED,
                zakat=zakat,
                in_kind={} if owed is None else {what: number * part for what, number in owed.in_kind.items() if part},
                asked=asked,
                provisional=hawl.provisional,
            ),
        )
