"""A payment settles nothing: it names what is not owed, came too early or too late, or has no value yet."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.actions.payments import edit_payment
from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Lead, Mend, NewId, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.domain.change import Change
from zakatdesk.domain.errors import NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.payment import Payment
from zakatdesk.fiqh.trail import Day, Named

_METALS = {"gold_g": "gold", "silver_g": "silver"}


def payments_astray(look: Look) -> Iterator[Finding]:
    """Payments that name nothing that is owed, then those that settle nothing, then those without a value."""
    for person, problem in look.problems("PAYMENT_TARGET_MISSING"):
        for payment in look.ledger.payments.values():
            if (
                payment.person == person.person
                and payment.for_class == problem.of
                and _names(look, payment, problem.on)
            ):
                yield _naming_nothing(look, payment)
    for _, problem in look.problems("PAYMENT_VOLUNTARY"):
        payment = look.ledger.payments[problem.of]
        fixes = (_unname(payment),) if payment.for_class is not None else ()
        yield _finding(look, payment, "PAYMENT_VOLUNTARY", Weight.NOTE, fixes)
    for _, problem in look.problems("PAYMENT_NOT_VALUED"):
        payment = look.ledger.payments[problem.of]
        of = payment.currency or _METALS.get(payment.in_kind or "", payment.in_kind or "")
        lead = Lead("ADD_PRICE", Place.PRICE, of, problem.on, {"of": of})
        yield _finding(look, payment, "PAYMENT_NOT_VALUED", Weight.FAULT, (lead,), of=of)


def _names(look: Look, payment: Payment, day: int | None) -> bool:
    return payment.for_due is not None and look.ledger.calendar.ordinal(payment.for_due) == day


def _naming_nothing(look: Look, payment: Payment) -> Finding:
    named = look.ledger.calendar.ordinal(payment.for_due) if payment.for_due is not None else look.today
    found = _finding(look, payment, "PAYMENT_TARGET_MISSING", Weight.FAULT, (_unname(payment),))
    return replace(found, values={**found.values, "class": payment.for_class or "", "due": Day(named)})


def _finding(look: Look, payment: Payment, code: str, weight: Weight, fixes: tuple[Fix, ...], of: str = "") -> Finding:
    day = look.ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
    return Finding(
        id=code.lower() + "/" + payment.id,
        code=code,
        weight=weight,
        subject=Subject.PAYMENTS,
        person=payment.person,
        fact=Named("payment", payment.id),
        day=day,
        values={"on": Day(day)} | ({"of": of} if of else {}),
        fixes=(*fixes, Lead("OPEN_PAYMENT", Place.PAYMENT, payment.id)),
    )


def _unname(payment: Payment) -> Mend:
    return Mend("UNNAME_PAYMENT", _Unnaming(payment.id))


class _Unnaming:
    """Lets a payment settle whatever is oldest."""

    def __init__(self, payment_id: str) -> None:
        """Remember which."""
        self._payment = payment_id

    def __call__(self, ledger: Ledger, _new_id: NewId) -> Change:
        """The change."""
        payment = ledger.payments.get(self._payment)
        if payment is None:
            raise NotFound("PAYMENT_UNKNOWN", "payment", payment=self._payment)
        return edit_payment(ledger, replace(payment, for_class=None, for_due=None))
