"""What comes next, by which calendar, and the line to be signed on."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.assessment import RunningHawl
from zakatdesk.reports.content import Cell, Heading, Lines, Picture, Section, Signature, Table
from zakatdesk.reports.statement.saying import NONE, Saying

_TIMELINE = sentence("statement", "Due days on one line")
_NEXT = sentence("statement", "Hawls that run")
_CLASS = sentence("statement", "Wealth")
_FOR = sentence("statement", "For")
_SINCE = sentence("statement", "Since")
_DUE = sentence("statement", "Due")
_POOL = sentence("statement", "Now")
_NISAB = sentence("statement", "Nisab")
_CALENDAR = sentence("statement", "Calendar")
_UMM_AL_QURA = sentence(
    "statement",
    "Hijri days follow the Umm al-Qura calendar. A day from 1451 AH on is expected, because the published tables differ there.",
)
_CORRECTED = sentence("statement", "{month:month_id} began on {day}. Announced by {who}.")
_CORRECTED_UNNAMED = sentence("statement", "{month:month_id} began on {day}.")
_SIGNATURES = sentence("statement", "Signature")
_WHO = sentence("statement", "Name")
_WHEN = sentence("statement", "Day")
_SIGNED = sentence("statement", "Signature")


def timeline(saying: Saying, svg: bytes | None, said: str) -> Iterator[Section]:
    """The chart of due days, where one is given."""
    if svg is not None:
        yield Section(saying.text(_TIMELINE), (Picture(svg, said or saying.text(_TIMELINE)),))


def following(saying: Saying) -> Iterator[Section]:
    """The hawls that run, with their due days."""
    if not saying.record.running:
        return
    headings = (
        Heading(saying.text(_CLASS)),
        Heading(saying.text(_FOR)),
        Heading(saying.text(_SINCE)),
        Heading(saying.text(_DUE)),
        Heading(saying.text(_POOL), number=True),
        Heading(saying.text(_NISAB), number=True),
    )
    rows = tuple(_running(saying, hawl) for hawl in saying.record.running)
    yield Section(saying.text(_NEXT), (Table(headings, rows),))


def _running(saying: Saying, hawl: RunningHawl) -> tuple[Cell, ...]:
    return (
        Cell(saying.words.zakat_class(hawl.zakat_class)),
        Cell(saying.group(hawl.group)),
        Cell(saying.day(hawl.since)),
        NONE if hawl.due is None else Cell(saying.day(hawl.due)),
        saying.amount(hawl.pool, hawl.unit),
        NONE if hawl.nisab is None else saying.amount(hawl.nisab, hawl.unit),
    )


def calendar(saying: Saying) -> Section:
    """By which calendar days were reckoned."""
    lines = [saying.text(_UMM_AL_QURA)]
    for row in saying.ledger.calendar.corrections:
        said = _CORRECTED if row.announced_by else _CORRECTED_UNNAMED
        lines.append(saying.say(said, month=row.id, day=row.begins, who=row.announced_by))
    return Section(saying.text(_CALENDAR), (Lines(tuple(lines)),))


def signature(saying: Saying) -> Section:
    """Where somebody signs."""
    below = (saying.text(_WHO), saying.text(_WHEN), saying.text(_SIGNED))
    return Section(saying.text(_SIGNATURES), (Signature(below),))
