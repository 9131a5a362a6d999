"""Dated prices as they are pasted from a spreadsheet: what was understood of each row, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from zakatdesk.bookkeeping.actions.said import tidy
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parse.amounts import Ambiguous, read_amount
from zakatdesk.domain.parse.cells import Line, read_lines
from zakatdesk.domain.parse.days import read_typed_day
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.price import Price
from zakatdesk.domain.validity import check_price
from zakatdesk.domain.validity.prices import PLACES

MOST_LINES = 5_000
"""Lines that are read at once."""


class Third(StrEnum):
    """What a third column says."""

    SOURCE = "source"
    CURRENCY = "currency"


class State(StrEnum):
    """How a row stands."""

    READY = "ready"
    AHEAD = "ahead"  # its day lies ahead
    REPLACES = "replaces"  # the ledger has a price of that day; this one counts from now on
    OVERTAKEN = "overtaken"  # a later row has the same day and counts
    KNOWN = "known"  # the ledger says the same already
    HEADING = "heading"  # the first line, with words above the columns
    ASKS = "asks"  # the price can be read in two ways
    WRONG = "wrong"


WRITTEN = frozenset({State.READY, State.AHEAD, State.REPLACES})
"""Rows that become prices; one that a later row overtakes would never count."""


class PastedRow(Frozen):
    """One line.

    Attributes:
        line: Where it stands in what was pasted, from 1.
        price: What was understood, its id still empty; none while something is not.
        day: The civil ordinal of its day, where that was understood.
        error: What is wrong with it.
        readings: The ways in which its price can be read.
    """

    line: int
    text: str
    state: State
    price: Price | None = None
    day: int | None = None
    error: DomainError | None = None
    readings: Ambiguous | None = None


def read_prices(
    ledger: Ledger,
    text: str,
    like: Price,
    *,
    today: int,
    sign: DecimalSign | None = None,
    third: Third = Third.SOURCE,
) -> tuple[PastedRow, ...]:
    """What was understood of each line: a day, a price, and perhaps a source or a currency.

    Args:
        ledger: Whose calendar counts, and in which some of the prices may be already.
        text: As pasted.
        like: What all rows have in common: what they are of, the currency, the unit, the source.
        today: The civil day that is today.
        sign: The decimal sign that was chosen; none while nobody was asked.
        third: What a third column says.

    Raises:
        DomainError: `LINES_TOO_MANY`.
    """
    lines = read_lines(text)
    if len(lines) > MOST_LINES:
        raise DomainError("LINES_TOO_MANY", "text", most=MOST_LINES)
    rows = [_read(ledger, line, like, today, sign, third) for line in lines]
    if len(rows) > 1 and rows[0].state is State.WRONG and rows[0].day is None and not any(map(_digit, rows[0].text)):
        rows[0] = replace(rows[0], state=State.HEADING, error=None)
    return _compared(ledger, rows)


def _digit(letter: str) -> bool:
    return letter.isdecimal()


def _read(ledger: Ledger, line: Line, like: Price, today: int, sign: DecimalSign | None, third: Third) -> PastedRow:
    text = "  ".join(line.cells)
    cells = [*line.cells, "", ""]
    day: int | None = None
    try:
        on, day = read_typed_day(cells[0], ledger.calendar, today)
        currency = cells[2].upper() if third is Third.CURRENCY and cells[2] else like.currency
        source = cells[2] if third is Third.SOURCE and cells[2] else like.source
        draft = replace(like, id="-", on=on, currency=currency, source=tidy(source), price=Decimal(1))
        check_price(ledger, draft)
        amount = read_amount(cells[1], PLACES, sign, unit=currency)
        if isinstance(amount, Ambiguous):
            return PastedRow(line.number, text, State.ASKS, day=day, readings=amount)
        price = replace(draft, price=Decimal(amount.steps).scaleb(-PLACES))
        check_price(ledger, price)
    except DomainError as error:
        return PastedRow(line.number, text, State.WRONG, day=day, error=error)
    return PastedRow(line.number, text, State.AHEAD if day > today else State.READY, replace(price, id=""), day)


def _compared(ledger: Ledger, rows: Sequence[PastedRow]) -> tuple[PastedRow, ...]:
    """The rows, where those are marked that stand in each other's way or in that of the ledger."""
    kept: dict[tuple[str, str, str, int], Price] = {}
    for price in ledger.prices.values():
        key = (price.of, price.currency, price.authority, ledger.calendar.ordinal(price.on))
        if key not in kept or kept[key].seq < price.seq:
            kept[key] = price
    last = {_key(row): place for place, row in enumerate(rows) if row.price is not None}
    found = []
    for place, row in enumerate(rows):
        state = row.state
        if row.price is not None and row.day is not None:
            there = kept.get((row.price.of, row.price.currency, row.price.authority, row.day))
            if last[_key(row)] != place:
                state = State.OVERTAKEN
            elif there is not None:
                same = (there.price, there.per) == (row.price.price, row.price.per)
                state = State.KNOWN if same else State.REPLACES
        found.append(replace(row, state=state))
    return tuple(found)


def _key(row: PastedRow) -> tuple[str, str, int] | None:
    return None if row.price is None or row.day is None else (row.price.of, row.price.currency, row.day)
