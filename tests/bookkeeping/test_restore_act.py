"""What was removed comes back: every kind of fact, and only what is still gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from tests.bookkeeping.ledgers import MARCH, household
from zakatdesk.bookkeeping.actions.calendar import correct_month, remove_correction
from zakatdesk.bookkeeping.actions.holdings import add_holding, remove_holding
from zakatdesk.bookkeeping.actions.payments import record_payment, remove_payment
from zakatdesk.bookkeeping.actions.people import remove_person
from zakatdesk.bookkeeping.actions.prices import add_price, remove_price
from zakatdesk.bookkeeping.actions.restore import restore
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace


def full() -> Ledger:
    """The household with a price, a payment of Omar's, a corrected month and a closed year."""
    ledger = household()
    ledger = ledger.apply(add_price(ledger, id="g", on=MARCH, of="gold", price=Decimal(3000), currency="EGP"))
    payment = record_payment(ledger, id="p", on=MARCH, person="omar", amount=1, currency="EGP", from_holding="purse")
    ledger = ledger.apply(payment)
    begins = date.fromordinal(ledger.calendar.month_start(1445, 9) + 1)
    ledger = ledger.apply(correct_month(ledger, year=1445, month=9, begins=begins))
    closed = ClosedYear("y", ledger.last_seq + 1, "omar", "money", date(2024, 3, 11), date(2024, 3, 12))
    return ledger.apply(Change("year_closed", (Edit(None, closed),)))


@pytest.mark.parametrize(
    "removal",
    [
        lambda ledger: remove_person(ledger, "omar"),
        lambda ledger: remove_holding(ledger, "purse"),
        lambda ledger: remove_price(ledger, "g"),
        lambda ledger: remove_payment(ledger, "p"),
        lambda ledger: remove_correction(ledger, "1445-09"),
    ],
    ids=["person", "holding", "price", "payment", "correction"],
)
def test_everything_comes_back(removal: Callable[[Ledger], Change]) -> None:
    ledger = full()
    change = removal(ledger)
    without = ledger.apply(change)
    back = restore(without, change)
    assert back.label == "restored"
    assert without.apply(back) == replace(ledger, last_seq=without.last_seq)
    assert restore(ledger, change).edits == ()


def test_what_was_mended_since_stays_mended() -> None:
    ledger = full()
    change = remove_holding(ledger, "purse")
    without = ledger.apply(change)
    payment = without.payments["p"]
    edited = without.apply(Change("payment_edited", (Edit(payment, replace(payment, amount=5)),)))
    after = edited.apply(restore(edited, change))
    assert "purse" in after.holdings
    assert after.payments["p"].amount == 5
    assert after.payments["p"].from_holding is None


def test_what_no_longer_fits_does_not_come_back() -> None:
    ledger = full()
    change = remove_payment(ledger, "p")
    without = ledger.apply(change)
    without = without.apply(remove_holding(without, "purse"))
    with pytest.raises(DomainError) as caught:
        restore(without, change)
    assert (caught.value.code, caught.value.where) == ("RESTORE_LACKS", "from")
    other = add_holding(
        without, id="purse", person="amina", kind=HoldingKind.CASH, name="Purse", keys={"currency": "EGP"}
    )
    with pytest.raises(DomainError, match="PAYMENT_FROM_ANOTHER"):
        restore(without.apply(other), change)
