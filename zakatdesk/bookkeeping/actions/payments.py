"""Payments: zakat that was given."""

from __future__ import annotations

from dataclasses import replace

from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError, NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import Category, Payment
from zakatdesk.domain.validity import check_payment


def record_payment(
    ledger: Ledger,
    *,
    id: str,  # noqa: A002 - the name of the field
    on: StatedDay,
    person: str,
    amount: int,
    currency: str | None = None,
    in_kind: str | None = None,
    category: Category | None = None,
    recipient: str = "",
    from_holding: str | None = None,
    for_class: str | None = None,
    for_due: StatedDay | None = None,
    after_sunset: bool = False,
    note: str = "",
) -> Change:
    """Zakat was given.

    Units:
        `amount` is minor units of `currency`, or steps of `in_kind`.

    Raises:
        DomainError: `ID_TAKEN`, and what `check_payment` refuses.
    """
    payment = Payment(
        id=id,
        seq=ledger.last_seq + 1,
        on=on,
        person=person,
        amount=amount,
        currency=currency,
        in_kind=in_kind,
        category=category,
        recipient=tidy(recipient),
        from_holding=from_holding,
        for_class=for_class,
        for_due=for_due,
        after_sunset=after_sunset,
        note=tidy(note),
    )
    if id in ledger.payments:
        raise DomainError("ID_TAKEN", "id", id=id)
    check_payment(ledger, payment)
    return adding("payment_added", payment, about=_about(ledger, payment))


def edit_payment(ledger: Ledger, after: Payment) -> Change:
    """A payment was otherwise.

    Raises:
        DomainError: `PAYMENT_UNKNOWN`, and what `check_payment` refuses.
    """
    before = _payment(ledger, after.id)
    after = replace(after, seq=before.seq, recipient=tidy(after.recipient), note=tidy(after.note))
    check_payment(ledger, after)
    return edited("payment_edited", before, after, *_about(ledger, after))


def remove_payment(ledger: Ledger, payment_id: str) -> Change:
    """A payment goes.

    Raises:
        DomainError: `PAYMENT_UNKNOWN`.
    """
    payment = _payment(ledger, payment_id)
    return Change("payment_removed", (Edit(payment, None),), _about(ledger, payment))


def _payment(ledger: Ledger, payment_id: str) -> Payment:
    try:
        return ledger.payments[payment_id]
    except KeyError:
        raise NotFound("PAYMENT_UNKNOWN", "payment", payment=payment_id) from None


def _about(ledger: Ledger, payment: Payment) -> tuple[tuple[str, str], ...]:
    return (("name", ledger.person(payment.person).name),)
