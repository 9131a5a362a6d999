"""Which payments can be."""

from __future__ import annotations

from zakatdesk.domain.classes import CLASSES
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.money import Currency
from zakatdesk.domain.payment import IN_KIND_PLACES, Payment
from zakatdesk.domain.quantity import LIMIT
from zakatdesk.domain.validity.known import Known, check_day, known_holding, known_person
from zakatdesk.domain.validity.texts import NAME_LENGTH, NOTE_LENGTH, check_id, check_text


def check_payment(known: Known, payment: Payment) -> None:
    """Refuse a payment that cannot be.

    Raises:
        DomainError: `PERSON_UNKNOWN`, `HOLDING_UNKNOWN`, `PAYMENT_FROM_ANOTHER`, `PAYMENT_UNFIT`, `CURRENCY_UNKNOWN`,
            `IN_KIND_UNKNOWN`, `PAYMENT_UNIT`, `AMOUNT_NOT_POSITIVE`, `NUMBER_TOO_LARGE`, `CLASS_UNKNOWN`, or what a text or a day is
            refused for.
    """
    check_id(payment.id, "id")
    check_text(payment.recipient, "recipient", NAME_LENGTH)
    check_text(payment.note, "note", NOTE_LENGTH)
    check_day(known, payment.on, "on", after_sunset=payment.after_sunset)
    _check_amount(payment)
    _check_source(known, payment)
    if payment.for_class is not None and payment.for_class not in CLASSES:
        raise DomainError("CLASS_UNKNOWN", "for.class", zakat_class=payment.for_class)
    if payment.for_due is not None:
        if payment.for_class is None:
            raise DomainError("KEY_MISSING", "for.class", key="class")
        check_day(known, payment.for_due, "for.due")


def _check_amount(payment: Payment) -> None:
    if (payment.currency is None) == (payment.in_kind is None):
        raise DomainError("PAYMENT_UNIT", "kind")
    if payment.currency is not None:
        where = "amount"
        try:
            places = Currency.of(payment.currency).places
        except DomainError as refused:
            raise refused.at("currency") from None
    else:
        where = f"kind.{payment.in_kind}"
        if payment.in_kind not in IN_KIND_PLACES:
            raise DomainError("IN_KIND_UNKNOWN", where, kind=payment.in_kind, allowed=tuple(IN_KIND_PLACES))
        places = IN_KIND_PLACES[payment.in_kind]
    if payment.amount <= 0:
        raise DomainError("AMOUNT_NOT_POSITIVE", where)
    if payment.amount >= LIMIT * 10**places:
        raise DomainError("NUMBER_TOO_LARGE", where)


def _check_source(known: Known, payment: Payment) -> None:
    """Refuse a holding that is neither the person's own nor the guardian's, and people, of whom nothing is given."""
    person = known_person(known, payment.person, "person")
    if payment.from_holding is None:
        return
    holding = known_holding(known, payment.from_holding, "from")
    if holding.person not in (person.id, person.guardian):
        raise DomainError("PAYMENT_FROM_ANOTHER", "from")
    if holding.kind is HoldingKind.HOUSEHOLD:
        raise DomainError("PAYMENT_UNFIT", "from", holding=holding.kind)
