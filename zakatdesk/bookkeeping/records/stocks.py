"""What a person held on a day, and by which prices it was worth what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zakatdesk.bookkeeping.records.year_record import Stock
from zakatdesk.bookkeeping.views.balance import state_of_day
from zakatdesk.bookkeeping.views.worth import Worth
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import Obligation
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.trail import Trail


def stocks_of(ledger: Ledger, person: str, days: Iterable[int]) -> tuple[Stock, ...]:
    """Every holding of a person that is not empty in the state of a day, day by day, in the order of the ledger."""
    return tuple(stock for day in days for stock in _stocks_on(ledger, person, day))


def _stocks_on(ledger: Ledger, person: str, day: int) -> Iterator[Stock]:
    worth = Worth(ledger, day)
    currency = ledger.person(person).currency
    for holding in ledger.holdings.values():
        if holding.person == person and (steps := state_of_day(ledger, holding.id, day)):
            value, prices = worth.appraised(holding, steps, currency)
            yield Stock(holding.id, day, holding.unit.exact(steps), value, prices)


def nisab_prices(ledger: Ledger, currency: str, obligations: Iterable[Obligation]) -> tuple[str, ...]:
    """The ids of the prices by which the nisab of these was reckoned, each once."""
    prices = Prices(Market(ledger.prices.values(), ledger.calendar), currency)
    found: dict[str, None] = {}
    for owed in obligations:
        for of in _nisab_of(owed.trail()):
            quote = prices.known(of, owed.due)
            found |= dict.fromkeys(quote.prices if quote is not None else ())
    return tuple(found)


def _nisab_of(trail: Trail) -> Iterator[str]:
    """What the nisab of a trail was priced by."""
    for step in trail:
        if step.code == "NISAB_IN_MONEY":
            yield str(step.values["metal"])
        elif step.code == "NISAB_PUBLISHED":
            yield "nisab"
        yield from _nisab_of(step.parts)
