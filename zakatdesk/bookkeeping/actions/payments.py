"""Payments: zakat that was given."""

from __future__ import annotations

from collections.abc import Sequence

from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError, NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.payment import Category, Payment
from zakatdesk.domain.validity import check_payment


class Part(Frozen):
    """A part of what was given at once, and what it is for."""

    id: str
    amount: int
    for_class: str | None = None
    for_due: StatedDay | None = None


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
    given = Payment(
        id=id,
        seq=0,
        on=on,
        person=person,
        amount=amount,
        currency=currency,
        in_kind=in_kind,
        category=category,
        recipient=recipient,
        from_holding=from_holding,
        after_sunset=after_sunset,
        note=note,
    )
    return give(ledger, given, (Part(id, amount, for_class, for_due),))


def give(ledger: Ledger, given: Payment, parts: Sequence[Part], *, reason: str = "") -> Change:
    """Zakat was given at once, for one obligation or for several: a payment for each part, in one change.

    Args:
        ledger: The facts now.
        given: Everything but the ids, the amounts and what they are for.
        parts: In the order in which they settle; their amounts come to the whole.
        reason: Why something is paid for a closed year; empty where none is concerned.

    Raises:
        DomainError: `ID_TAKEN`, and what `check_payment` refuses.
    """
    payments = _payments(ledger, given, parts)
    return adding(
        "payment_added_closed" if reason else "payment_added", *payments, about=_about(ledger, given.person, reason)
    )


def give_otherwise(
    ledger: Ledger, payment_id: str, given: Payment, parts: Sequence[Part], *, reason: str = ""
) -> Change:
    """A payment was otherwise: its first part takes its place, the others are added.

    Raises:
        DomainError: `PAYMENT_UNKNOWN`, `ID_TAKEN`, and what `check_payment` refuses.
    """
    before = _payment(ledger, payment_id)
    first, *others = parts
    after = replace(_part(given, first, before.seq), id=before.id)
    check_payment(ledger, after)
    edits = () if before == after else (Edit(before, after),)
    added = tuple(Edit(None, payment) for payment in _payments(ledger, given, others))
    return Change(
        "payment_edited_closed" if reason else "payment_edited", edits + added, _about(ledger, given.person, reason)
    )


def edit_payment(ledger: Ledger, after: Payment) -> Change:
    """A payment was otherwise.

    Raises:
        DomainError: `PAYMENT_UNKNOWN`, and what `check_payment` refuses.
    """
    before = _payment(ledger, after.id)
    after = replace(after, seq=before.seq, recipient=tidy(after.recipient), note=tidy(after.note))
    check_payment(ledger, after)
    return edited("payment_edited", before, after, *_about(ledger, after.person))


def remove_payment(ledger: Ledger, payment_id: str, *, reason: str = "") -> Change:
    """A payment goes.

    Args:
        ledger: The facts now.
        payment_id: Which one.
        reason: Why, where it was paid for a year that is closed.

    Raises:
        DomainError: `PAYMENT_UNKNOWN`.
    """
    payment = _payment(ledger, payment_id)
    return Change(
        "payment_removed_closed" if reason else "payment_removed",
        (Edit(payment, None),),
        _about(ledger, payment.person, reason),
    )


def _payments(ledger: Ledger, given: Payment, parts: Sequence[Part]) -> list[Payment]:
    made: list[Payment] = []
    for number, part in enumerate(parts, start=1):
        payment = _part(given, part, ledger.last_seq + number)
        if payment.id in ledger.payments or any(payment.id == other.id for other in made):
            raise DomainError("ID_TAKEN", "id", id=payment.id)
        check_payment(ledger, payment)
        made.append(payment)
    return made


def _part(given: Payment, part: Part, seq: int) -> Payment:
    return replace(
        given,
        id=part.id,
        seq=seq,
        amount=part.amount,
        recipient=tidy(given.recipient),
        for_class=part.for_class,
        for_due=part.for_due,
        note=tidy(given.note),
    )


def _payment(ledger: Ledger, payment_id: str) -> Payment:
    try:
        return ledger.payments[payment_id]
    except KeyError:
        raise NotFound("PAYMENT_UNKNOWN", "payment", payment=payment_id) from None


def _about(ledger: Ledger, person_id: str, reason: str = "") -> tuple[tuple[str, str], ...]:
    name = ("name", ledger.person(person_id).name)
    return (name, ("reason", tidy(reason))) if reason else (name,)
