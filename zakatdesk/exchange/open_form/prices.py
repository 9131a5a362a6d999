"""Prices in the open form."""

from __future__ import annotations

from zakatdesk.domain.days import day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import decimal_text
from zakatdesk.domain.validity.prices import NISABS
from zakatdesk.exchange.open_form.fields import Fields


def read_price(row: object, seq: int, price_id: str) -> Price:
    """A price. Whether it can be is checked by `domain.validity`.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    if fields.has("authority") and fields.peek("of") not in NISABS:
        raise DomainError("AUTHORITY_UNFIT", "authority", of=str(fields.peek("of"))[:40])
    price = Price(
        id=fields.text("id", price_id),
        seq=seq,
        on=fields.day("on"),
        of=fields.text("of"),
        price=fields.decimal("price"),
        currency=fields.text("in"),
        source=fields.text("source", ""),
        per=fields.text("per", "g"),
        authority=fields.text("authority", ""),
    )
    fields.done()
    return price


def price_object(price: Price) -> dict[str, object]:
    """A price as the open form writes it."""
    row: dict[str, object] = {
        "id": price.id,
        "on": day_text(price.on),
        "of": price.of,
        "price": decimal_text(price.price),
        "in": price.currency,
    }
    if price.per != "g":
        row["per"] = price.per
    if price.source:
        row["source"] = price.source
    if price.authority:
        row["authority"] = price.authority
    return row
