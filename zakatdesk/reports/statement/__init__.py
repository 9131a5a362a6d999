"""The yearly statement: a record in the words of a language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zakatdesk.bookkeeping.records.year_record import YearRecord
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.parts import Frozen
from zakatdesk.reports.content import Part, Section, Statement, Wanted
from zakatdesk.reports.statement.close import calendar, following, signature, timeline
from zakatdesk.reports.statement.due import dues
from zakatdesk.reports.statement.given import payments
from zakatdesk.reports.statement.head import about, attention, sums, title
from zakatdesk.reports.statement.held import besides, prices
from zakatdesk.reports.statement.rules import every_rule, rules
from zakatdesk.reports.statement.saying import Saying
from zakatdesk.words import Words
from zakatdesk.words.bidi import bare

_OF_PERSON = sentence("statement", "{title}: {person}")
_FOOTER = sentence("statement", "zakatdesk {version:code} · facts {fingerprint:code}")
_PAGE = sentence("statement", "Page {page} of {pages}")
_BREAK = "\x1f"
"""Stands where a number of a page will be."""

PAPER_WIDTH = 8.0
"""Inches for which a chart is drawn, so that its letters are about as large as those around it."""


class Chart(Frozen):
    """A chart of due days as SVG, and what it says in words."""

    svg: bytes
    said: str


def statement(
    records: Sequence[YearRecord], words: Words, wanted: Wanted | None = None, charts: Sequence[Chart | None] = ()
) -> Statement:
    """The statement of one year of one person or several.

    Args:
        records: One for each person, all of the same year.
        words: The language of the document, whatever that of the window is.
        wanted: How much is to be said.
        charts: For each record its chart of due days, where there is one.
    """
    chosen = wanted or Wanted()
    drawn = [*charts, *[None] * len(records)]
    sayings = [Saying(record, words, chosen) for record in records]
    first = sayings[0]
    seal = first.record.seal
    parts = tuple(_part(saying, chart) for saying, chart in zip(sayings, drawn, strict=False))
    page = words.say(_PAGE, page=_BREAK, pages=_BREAK).split(_BREAK)
    return Statement(
        language=words.language,
        digits=words.digits,
        rtl=words.rtl,
        title=parts[0].title if len(parts) == 1 else title(first),
        day=first.record.made_on,
        parts=parts,
        footer=words.say(_FOOTER, version=seal.engine, fingerprint=seal.fingerprint),
        page_of=(bare(page[0]), bare(page[1]), bare(page[2])),
    )


def _part(saying: Saying, chart: Chart | None) -> Part:
    name = saying.words.named("person", saying.record.person, saying.ledger)
    heading = saying.words.say(_OF_PERSON, title=title(saying), person=name)
    return Part(heading, tuple(_sections(saying, chart)))


def _sections(saying: Saying, chart: Chart | None) -> Iterator[Section]:
    yield from attention(saying)
    yield about(saying)
    yield sums(saying)
    yield from dues(saying)
    yield from besides(saying)
    yield from prices(saying)
    yield from payments(saying)
    yield from timeline(saying, chart.svg if chart else None, chart.said if chart else "")
    yield from following(saying)
    yield from rules(saying)
    yield calendar(saying)
    yield signature(saying)
    yield from every_rule(saying)
