"""Prices: what something was worth on a day."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError, NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.price import Price
from zakatdesk.domain.validity import check_price


def add_price(
    ledger: Ledger,
    *,
    id: str,  # noqa: A002 - the name of the field
    on: StatedDay,
    of: str,
    price: Decimal,
    currency: str,
    source: str = "",
    per: str = "g",
    authority: str = "",
) -> Change:
    """Something was worth so much on a day.

    Raises:
        DomainError: `ID_TAKEN`, and what `check_price` refuses.
    """
    fact = Price(
        id=id,
        seq=ledger.last_seq + 1,
        on=on,
        of=tidy(of),
        price=price,
        currency=currency,
        source=tidy(source),
        per=per,
        authority=tidy(authority),
    )
    if id in ledger.prices:
        raise DomainError("ID_TAKEN", "id", id=id)
    check_price(ledger, fact)
    return adding("price_added", fact, about=(("of", fact.of),))


def add_prices(ledger: Ledger, prices: Sequence[Price]) -> Change:
    """Something was worth so much on several days.

    Args:
        ledger: The facts now.
        prices: Of one thing, in the order in which they count; each with an id of its own.

    Raises:
        DomainError: `ID_TAKEN`, and what `check_price` refuses.
    """
    made: list[Price] = []
    for number, price in enumerate(prices, start=1):
        fact = replace(
            price,
            seq=ledger.last_seq + number,
            of=tidy(price.of),
            source=tidy(price.source),
            authority=tidy(price.authority),
        )
        check_price(ledger, fact)
        made.append(fact)
    seen = set(ledger.prices)
    for fact in made:
        if fact.id in seen:
            raise DomainError("ID_TAKEN", "id", id=fact.id)
        seen.add(fact.id)
    return adding("prices_added", *made, about=(("of", made[0].of),) if made else ())


def edit_price(ledger: Ledger, after: Price) -> Change:
    """A price was otherwise.

    Raises:
        DomainError: `PRICE_UNKNOWN`, and what `check_price` refuses.
    """
    before = _price(ledger, after.id)
    after = replace(
        after, seq=before.seq, of=tidy(after.of), source=tidy(after.source), authority=tidy(after.authority)
    )
    check_price(ledger, after)
    return edited("price_edited", before, after, ("of", after.of))


def remove_price(ledger: Ledger, price_id: str) -> Change:
    """A price goes.

    Raises:
        DomainError: `PRICE_UNKNOWN`.
    """
    price = _price(ledger, price_id)
    return Change("price_removed", (Edit(price, None),), (("of", price.of),))


def _price(ledger: Ledger, price_id: str) -> Price:
    try:
        return ledger.prices[price_id]
    except KeyError:
        raise NotFound("PRICE_UNKNOWN", "price", price=price_id) from None
