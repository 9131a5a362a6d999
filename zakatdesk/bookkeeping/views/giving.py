"""What can be given, where it can come from, and what it is worth on a day."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from zakatdesk.bookkeeping.views.owing import Owing
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import METALS, HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.money import Currency
from zakatdesk.domain.payment import IN_KIND_PLACES
from zakatdesk.domain.quantity import Unit
from zakatdesk.fiqh.dues.account import OWN_ANIMALS
from zakatdesk.fiqh.dues.settle import METAL_OF
from zakatdesk.fiqh.market import Market, Prices, Quote

_PURSES = (HoldingKind.CASH, HoldingKind.BANK)
_BARNS = (HoldingKind.CROP, HoldingKind.HONEY)


def unit_of(code: str) -> Unit:
    """The unit of what is given: a currency, or a kind such as `gold_g`."""
    return Unit(code, IN_KIND_PLACES[code] if code in IN_KIND_PLACES else Currency.of(code).places)


def kinds(ledger: Ledger, person: str, rows: Iterable[Owing]) -> tuple[str, ...]:
    """What a person could give in kind: what is owed so, and the metals that are held."""
    wanted = {kind for row in rows for kind in (*row.in_kind, *row.instead)}
    held = {holding.kind.value for holding in ledger.holdings.values() if holding.person == person}
    wanted.update(kind for kind, metal in METAL_OF.items() if metal in held)
    return tuple(kind for kind in IN_KIND_PLACES if kind in wanted)


def sources(ledger: Ledger, person: str, code: str) -> tuple[Holding, ...]:
    """The holdings of a person, and of the guardian, that something can come from."""
    owners = (person, ledger.person(person).guardian)
    fitting = _fitting(code)
    return tuple(row for row in ledger.holdings.values() if row.person in owners and row.kind in fitting)


def _fitting(code: str) -> tuple[HoldingKind, ...]:
    if code in METAL_OF:
        return tuple(kind for kind in METALS if kind.value == METAL_OF[code])
    if code == "kg":
        return _BARNS
    herds = tuple(HoldingKind(herd) for herd, animals in OWN_ANIMALS.items() if code in animals)
    return herds or _PURSES


def worth(ledger: Ledger, person: str, code: str, day: int) -> Quote | None:
    """What one whole unit of something is worth on a day in the person's currency; none without a price by then."""
    prices = Prices(Market(ledger.prices.values(), ledger.calendar), ledger.person(person).currency)
    return prices.known(METAL_OF.get(code, code), day)


def worth_of_step(quote: Quote | None, unit: Unit) -> Fraction | None:
    """What one step of a unit is worth."""
    return None if quote is None else quote.value / unit.step
