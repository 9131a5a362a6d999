"""Payments in the open form: money, or one thing in kind."""

from __future__ import annotations

from zakatdesk.domain.days import StatedDay, day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import Currency
from zakatdesk.domain.payment import IN_KIND_PLACES, Category, Payment
from zakatdesk.domain.quantity import steps_text
from zakatdesk.exchange.open_form.fields import Fields, Within

_CATEGORIES = {str(category): category for category in Category}
_PLACES = IN_KIND_PLACES


def read_payment(row: object, seq: int, payment_id: str) -> Payment:
    """A payment. References and days are checked by `domain.validity`.

    Raises:
        DomainError: With its place in the row.
    """
    fields = Fields(row)
    amount, currency, in_kind = _read_given(fields)
    for_class, for_due = _read_for(fields) if fields.has("for") else (None, None)
    payment = Payment(
        id=fields.text("id", payment_id),
        seq=seq,
        on=fields.day("on"),
        person=fields.text("person"),
        amount=amount,
        currency=currency,
        in_kind=in_kind,
        category=fields.one_of("category", "CATEGORY_UNKNOWN", _CATEGORIES) if fields.has("category") else None,
        recipient=fields.text("recipient", ""),
        from_holding=fields.text_or_none("from"),
        for_class=for_class,
        for_due=for_due,
        after_sunset=fields.flag("after_sunset"),
        note=fields.text("note", ""),
    )
    fields.done()
    return payment


def _read_given(fields: Fields) -> tuple[int, str | None, str | None]:
    """Steps, and the currency or the thing in kind that they are steps of."""
    if not fields.has("kind"):
        currency = fields.text("currency")
        with Within("currency"):
            places = Currency.of(currency).places
        return fields.steps("amount", places), currency, None
    given = fields.fields("kind")
    names = given.names()
    with Within("kind"):
        if len(names) != 1:
            raise DomainError("IN_KIND_ONE_KEY")
        name = names[0]
        if name not in _PLACES:
            raise DomainError("IN_KIND_UNKNOWN", name[:40], kind=name[:40], allowed=tuple(_PLACES))
        steps = given.steps(name, _PLACES[name]) if _PLACES[name] else given.whole(name)
        return steps, None, name


def _read_for(fields: Fields) -> tuple[str, StatedDay | None]:
    given = fields.fields("for")
    with Within("for"):
        named = given.text("class"), given.day_or_none("due")
        given.done()
        return named


def payment_object(payment: Payment) -> dict[str, object]:
    """A payment as the open form writes it."""
    row: dict[str, object] = {"id": payment.id, "on": day_text(payment.on), "person": payment.person}
    if payment.in_kind is not None:
        places = _PLACES[payment.in_kind]
        row["kind"] = {payment.in_kind: steps_text(payment.amount, places) if places else payment.amount}
    elif payment.currency is not None:
        row["amount"] = steps_text(payment.amount, Currency.of(payment.currency).places)
        row["currency"] = payment.currency
    if payment.category is not None:
        row["category"] = str(payment.category)
    if payment.recipient:
        row["recipient"] = payment.recipient
    if payment.from_holding is not None:
        row["from"] = payment.from_holding
    if payment.for_class is not None:
        row["for"] = {"class": payment.for_class}
        if payment.for_due is not None:
            row["for"] = {"class": payment.for_class, "due": day_text(payment.for_due)}
    if payment.after_sunset:
        row["after_sunset"] = True
    if payment.note:
        row["note"] = payment.note
    return row
