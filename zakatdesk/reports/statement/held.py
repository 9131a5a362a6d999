"""What was held besides, and the prices by which everything was valued."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.records.year_record import Stock
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.price import Price
from zakatdesk.reports.content import Cell, Heading, Section, Table
from zakatdesk.reports.statement.saying import Saying

_BESIDES = sentence("statement", "Debts, and what does not count, on {day}")
_HOLDING = sentence("statement", "Holding")
_KIND = sentence("statement", "Kind")
_QUANTITY = sentence("statement", "Quantity")
_WORTH = sentence("statement", "Worth")
_PRICES = sentence("statement", "Prices used")
_OF = sentence("statement", "Price of")
_PRICE = sentence("statement", "Price")
_PER = sentence("statement", "For one")
_DAY = sentence("statement", "Day")
_SOURCE = sentence("statement", "Source")
_UNNAMED = sentence("statement", "entered by hand")
_METALS = ("gold", "silver")


def besides(saying: Saying) -> Iterator[Section]:
    """Debts and what is in no obligation of the last day on which holdings were looked at."""
    stocks = saying.record.stocks
    if not stocks:
        return
    last = max(stock.on for stock in stocks)
    counted = {holding for owed in saying.record.obligations if owed.due == last for holding in owed.holdings}
    rows = tuple(_row(saying, stock) for stock in stocks if stock.on == last and stock.holding not in counted)
    if rows:
        headings = (
            Heading(saying.text(_HOLDING)),
            Heading(saying.text(_KIND)),
            Heading(saying.text(_QUANTITY), number=True),
            Heading(saying.text(_WORTH), number=True),
        )
        yield Section(saying.words.say(_BESIDES, day=saying.day(last)), (Table(headings, rows),))


def _row(saying: Saying, stock: Stock) -> tuple[Cell, ...]:
    holding = saying.ledger.holding(stock.holding)
    sign = -1 if holding.kind is HoldingKind.DEBT else 1
    worth = None if stock.worth is None else sign * stock.worth
    return (
        Cell(saying.holding(holding.id)),
        Cell(saying.words.code(holding.kind)),
        saying.amount(sign * stock.quantity, holding.unit.code),
        saying.money(worth),
    )


def prices(saying: Saying) -> Iterator[Section]:
    """Every price used, with its day and who says so."""
    rows = tuple(_price(saying, price) for price in saying.ledger.prices.values())
    if rows:
        headings = (
            Heading(saying.text(_OF)),
            Heading(saying.text(_PRICE), number=True),
            Heading(saying.text(_PER)),
            Heading(saying.text(_DAY)),
            Heading(saying.text(_SOURCE)),
        )
        yield Section(saying.text(_PRICES), (Table(headings, rows),))


def _price(saying: Saying, price: Price) -> tuple[Cell, ...]:
    words, calendar = saying.words, saying.ledger.calendar
    is_metal = price.of.startswith(_METALS)
    said_by = words.listed(words.name(text) for text in (price.authority, price.source) if text)
    return (
        Cell(words.priced(price.of)),
        Cell(words.exact_money(price.price, price.currency)),
        Cell(words.unit(price.per) if is_metal else ""),
        Cell(words.day(calendar.ordinal(price.on), calendar)),
        Cell(said_by or saying.text(_UNNAMED)),
    )
