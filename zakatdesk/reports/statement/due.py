"""What fell due, each with its hawl, base, nisab, zakat, holdings and explanation."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from zakatdesk.bookkeeping.records.year_record import Stock
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.assessment import Obligation
from zakatdesk.fiqh.sources import SOURCES
from zakatdesk.fiqh.trail import Step, Trail
from zakatdesk.reports.content import Block, Cell, Detail, Heading, Lines, Pairs, Section, StepLine, Steps, Table, Tone
from zakatdesk.reports.statement.saying import NONE, Saying

_DUE = sentence("statement", "{zakat_class}, due on {day}")
_FOR = sentence("statement", "For")
_HAWL = sentence("statement", "Hawl")
_HAWL_DAYS = sentence("statement", "{since} to {due}")
_BASE = sentence("statement", "Base on which it is due")
_DEDUCTED = sentence("statement", "Deducted before that")
_NISAB = sentence("statement", "Nisab")
_RATE = sentence("statement", "Rate")
_EXACT = sentence("statement", "Zakat before rounding")
_ZAKAT = sentence("statement", "Zakat")
_IN_KIND = sentence("statement", "In kind")
_OR = sentence("statement", "Or, equal in law")
_PAID = sentence("statement", "Paid")
_LEFT = sentence("statement", "Left to pay")
_STATUS = sentence("statement", "State")
_PROVISIONAL = sentence("statement", "The day is expected: the calendar for it may still change.")
_NOT_CHECKED = sentence(
    "statement", "In a part of this hawl no price was known, so nisab was tested there by the first known price."
)
_HELD = sentence("statement", "What counts on that day")
_HOLDING = sentence("statement", "Holding")
_KIND = sentence("statement", "Kind")
_QUANTITY = sentence("statement", "Quantity")
_PRICE = sentence("statement", "Price, its day and source")
_WORTH = sentence("statement", "Worth")
_COUNTED = sentence("statement", "Counted")
_TOGETHER = sentence("statement", "Together")
_WHY = sentence("statement", "Explanation")
_SOURCE = sentence("statement", "Source: {title}, {place}")


def dues(saying: Saying) -> Iterator[Section]:
    """A section for each obligation."""
    for owed in saying.record.obligations:
        zakat_class = saying.words.zakat_class(owed.zakat_class)
        heading = saying.words.say(_DUE, zakat_class=zakat_class, day=saying.day(owed.due))
        yield Section(heading, tuple(_blocks(saying, owed)))
        if owed.holdings:
            yield Section(saying.text(_HELD), (_held(saying, owed),), level=3)
        trail = owed.trail()
        if trail and saying.wanted.detail is Detail.FULL:
            yield Section(saying.text(_WHY), (Steps(tuple(_steps(saying, trail))),), level=3)


def _blocks(saying: Saying, owed: Obligation) -> Iterator[Block]:
    yield Pairs(tuple(_pairs(saying, owed)))
    notes = [
        saying.text(said)
        for said, holds in ((_PROVISIONAL, owed.provisional), (_NOT_CHECKED, owed.not_fully_checked))
        if holds
    ]
    if notes:
        yield Lines(tuple(notes), Tone.NOTE)


def _pairs(saying: Saying, owed: Obligation) -> Iterator[tuple[str, Cell]]:
    text, words = saying.text, saying.words
    yield text(_FOR), Cell(saying.group(owed.group))
    if owed.hawl_start is not None:
        days = {"since": saying.day(owed.hawl_start), "due": saying.day(owed.due)}
        yield text(_HAWL), Cell(words.say(_HAWL_DAYS, **days))
    yield text(_BASE), saying.amount(owed.base, owed.unit)
    if owed.deducted:
        yield text(_DEDUCTED), saying.amount(owed.deducted, owed.unit)
    yield text(_NISAB), saying.amount(owed.nisab, owed.unit)
    if owed.rate is not None:
        yield text(_RATE), Cell(words.percent(owed.rate))
    if owed.zakat_exact is not None and owed.zakat_exact != owed.zakat:
        yield text(_EXACT), Cell(words.exact_money(owed.zakat_exact, saying.record.currency))
    if owed.zakat is not None:
        yield text(_ZAKAT), saying.money(owed.zakat)
    if owed.in_kind:
        yield text(_IN_KIND), Cell(saying.in_kind(owed.in_kind))
    for other in owed.in_kind_or:
        yield text(_OR), Cell(saying.in_kind(other))
    if owed.zakat is not None:
        yield text(_PAID), saying.money(owed.paid)
    yield text(_LEFT), saying.owed(owed.outstanding, owed.in_kind_outstanding)
    yield text(_STATUS), Cell(words.code(owed.status))


def _held(saying: Saying, owed: Obligation) -> Table:
    """The holdings in an obligation, with what they were worth and what of it counts."""
    stocks = {stock.holding: stock for stock in saying.record.stocks if stock.on == owed.due}
    rows = tuple(_row(saying, owed, holding, stocks.get(holding)) for holding in owed.holdings)
    counted = sum(owed.holdings.values(), Fraction(0))
    total = (Cell(saying.text(_TOGETHER)), *[Cell("")] * 4, saying.amount(counted, owed.unit))
    headings = (
        Heading(saying.text(_HOLDING)),
        Heading(saying.text(_KIND)),
        Heading(saying.text(_QUANTITY), number=True),
        Heading(saying.text(_PRICE)),
        Heading(saying.text(_WORTH), number=True),
        Heading(saying.text(_COUNTED), number=True),
    )
    return Table(headings, rows, total if len(rows) > 1 else ())


def _row(saying: Saying, owed: Obligation, holding_id: str, stock: Stock | None) -> tuple[Cell, ...]:
    holding = saying.ledger.holding(holding_id)
    quantity, worth, price = NONE, NONE, Cell("")
    if stock is not None:
        quantity = saying.amount(stock.quantity, holding.unit.code)
        worth = saying.money(stock.worth)
        price = Cell(saying.words.listed(saying.priced(row) for row in stock.prices))
    counted = saying.amount(owed.holdings[holding_id], owed.unit)
    return Cell(saying.holding(holding_id)), Cell(saying.words.code(holding.kind)), quantity, price, worth, counted


def _steps(saying: Saying, trail: Trail, level: int = 0) -> Iterator[StepLine]:
    words = saying.words
    for step in trail:
        result = "" if step.result is None else words.show(step.result, "", saying.ledger)
        yield StepLine(level, words.step(step, saying.ledger), result, " ".join(_notes(saying, step)))
        yield from _steps(saying, step.parts, level + 1)


def _notes(saying: Saying, step: Step) -> Iterator[str]:
    """The rule that decides a step, and where its number stands."""
    if step.chosen is not None:
        yield saying.words.rule(step.chosen)
    source = SOURCES.get(step.source)
    if source is not None:
        yield saying.words.say(_SOURCE, title=source.title, place=source.where)
