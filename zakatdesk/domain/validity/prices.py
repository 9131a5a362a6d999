"""Which prices can be."""

from __future__ import annotations

import re
from decimal import Decimal

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import Currency
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import LIMIT
from zakatdesk.domain.validity.known import Known, check_day
from zakatdesk.domain.validity.texts import NAME_LENGTH, check_id, check_text
from zakatdesk.domain.weight import GRAMS_PER, PURE_KARAT

NISABS = ("nisab", "income_nisab")
PLACES = 12
"""Most decimal places of a price."""

_FINEST = Decimal(1).scaleb(-PLACES)
_KARAT = re.compile(r"gold_([0-9]+)k", re.ASCII)


def karat_priced(of: str) -> int | None:
    """The karat that a price is of: 21 for `gold_21k`; none for anything else."""
    found = _KARAT.fullmatch(of)
    return int(found[1]) if found is not None else None


def is_metal(of: str) -> bool:
    """Whether a price is of a weight of metal."""
    return of in ("gold", "silver") or karat_priced(of) is not None


def check_price(known: Known, price: Price) -> None:
    """Refuse a price that cannot be.

    Raises:
        DomainError: `CURRENCY_UNKNOWN` (`in`), `PRICE_NOT_POSITIVE`, `NUMBER_MALFORMED`, `NUMBER_TOO_LARGE`,
            `NUMBER_TOO_FINE`, `KARAT_UNKNOWN`, `PRICE_OF_ITSELF`, `PER_UNKNOWN`, `PER_UNFIT`, `AUTHORITY_UNFIT`, or what a text or a day is
            refused for.
    """
    check_id(price.id, "id")
    check_id(price.of, "of")
    check_text(price.source, "source", NAME_LENGTH)
    check_text(price.authority, "authority", NAME_LENGTH)
    check_day(known, price.on, "on")
    try:
        Currency.of(price.currency)
    except DomainError as refused:
        raise refused.at("in") from None
    karat = karat_priced(price.of)
    if karat is not None and (not 1 <= karat <= PURE_KARAT or price.of != f"gold_{karat}k"):
        raise DomainError("KARAT_UNKNOWN", "of", of=price.of)
    if price.of == price.currency:
        raise DomainError("PRICE_OF_ITSELF", "of")
    if price.per not in GRAMS_PER:
        raise DomainError("PER_UNKNOWN", "per", per=price.per, allowed=tuple(GRAMS_PER))
    if price.per != "g" and not is_metal(price.of):
        raise DomainError("PER_UNFIT", "per", of=price.of)
    if price.authority and price.of not in NISABS:
        raise DomainError("AUTHORITY_UNFIT", "authority", of=price.of)
    _check_number(price)


def _check_number(price: Price) -> None:
    if not price.price.is_finite():
        raise DomainError("NUMBER_MALFORMED", "price", text=str(price.price))
    if price.price <= 0:
        raise DomainError("NISAB_ZERO" if price.of in NISABS else "PRICE_NOT_POSITIVE", "price")
    if price.price >= LIMIT:
        raise DomainError("NUMBER_TOO_LARGE", "price")
    if price.price % _FINEST:
        raise DomainError("NUMBER_TOO_FINE", "price", places=PLACES)
