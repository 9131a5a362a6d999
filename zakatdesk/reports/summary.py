"""A summary of the statements of several people: one row for each, and their sums by currency."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from zakatdesk.bookkeeping.records.year_record import YearRecord
from zakatdesk.domain.marks import sentence
from zakatdesk.reports.content import Cell, Heading, Part, Section, Statement, Table, Wanted
from zakatdesk.reports.statement import statement
from zakatdesk.reports.statement.head import title
from zakatdesk.reports.statement.saying import Saying
from zakatdesk.words import Words

_PEOPLE = sentence("statement", "Everyone")
_SUMMARY = sentence("statement", "{title}: summary")
_PERSON = sentence("statement", "Person")
_ZAKAT = sentence("statement", "Zakat that fell due in this year")
_IN_KIND = sentence("statement", "Left in kind")
_PAID = sentence("statement", "Paid of it")
_LEFT = sentence("statement", "Left of this year")
_ALL = sentence("statement", "Outstanding in all")
_TOGETHER = sentence("statement", "Together")


def summary(records: Sequence[YearRecord], words: Words) -> Statement:
    """The summary; its foot and its day are those of the statements."""
    sayings = [Saying(record, words, Wanted()) for record in records]
    headings = (
        Heading(words.text(_PERSON)),
        Heading(words.text(_ZAKAT), number=True),
        Heading(words.text(_PAID), number=True),
        Heading(words.text(_LEFT), number=True),
        Heading(words.text(_ALL), number=True),
        Heading(words.text(_IN_KIND)),
    )
    rows = tuple(_row(saying) for saying in sayings)
    sums = tuple(_sum(currency, sayings) for currency in dict.fromkeys(record.currency for record in records))
    heading = words.say(_SUMMARY, title=title(sayings[0]))
    table = Table(headings, (*rows, *sums)) if len(sums) > 1 else Table(headings, rows, sums[0])
    whole = statement(records, words)
    part = Part(heading, (Section(words.text(_PEOPLE), (table,)),))
    return Statement(whole.language, whole.digits, whole.rtl, heading, whole.day, (part,), whole.footer, whole.page_of)


def _row(saying: Saying) -> tuple[Cell, ...]:
    record = saying.record
    return (
        Cell(saying.words.named("person", record.person, saying.ledger)),
        saying.money(record.zakat),
        saying.money(record.paid),
        saying.money(record.left),
        saying.money(record.outstanding),
        Cell(saying.in_kind(record.left_in_kind)),
    )


def _sum(currency: str, sayings: Sequence[Saying]) -> tuple[Cell, ...]:
    """The sums of those who count in one currency."""
    mine = [saying for saying in sayings if saying.record.currency == currency]
    first = mine[0]

    def together(name: str) -> Cell:
        return first.money(sum((getattr(saying.record, name) for saying in mine), Fraction(0)))

    sums = (together(name) for name in ("zakat", "paid", "left", "outstanding"))
    return (Cell(first.text(_TOGETHER)), *sums, Cell(""))
