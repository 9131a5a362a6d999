"""What the checks refuse that no reader lets through; the rest stands in tests/exchange/test_refused.py."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.exchange.sample import sample
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, Amount
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import KeyValue, Monthly
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.price import Price
from zakatdesk.domain.validity import (
    check_closed_year,
    check_entry,
    check_holding,
    check_payment,
    check_person,
    check_price,
    check_text,
)
from zakatdesk.exchange.open_form import ledger_of

DAY = date(2024, 5, 1)
INCOME = Entry("new", 999, DAY, EntryKind.INCOME, "cash", 100)
PRICE = Price("new", 999, DAY, "gold", Decimal(3000), "EGP")
PAYMENT = Payment("new", 999, DAY, "amina", 100, "EGP")


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return ledger_of(sample())


def test_every_fact_of_the_sample_passes_again(ledger: Ledger) -> None:
    for person in ledger.people.values():
        check_person(ledger, person)
    for holding in ledger.holdings.values():
        check_holding(ledger, holding)
    for entry in ledger.entries():
        check_entry(ledger, entry)
    for price in ledger.prices.values():
        check_price(ledger, price)
    for payment in ledger.payments.values():
        check_payment(ledger, payment)
    for closed in ledger.closed_years.values():
        check_closed_year(ledger, closed)


@pytest.mark.parametrize(
    ("entry", "code", "where"),
    [
        (replace(INCOME, amount=-1), "AMOUNT_NEGATIVE", "amount"),
        (replace(INCOME, amount=0), "AMOUNT_NOT_POSITIVE", "amount"),
        (replace(INCOME, amount=None), "AMOUNT_MISSING", "amount"),
        (replace(INCOME, amount=10**17), "NUMBER_TOO_LARGE", "amount"),
        (replace(INCOME, to="bank"), "KEY_UNKNOWN", "to"),
        (replace(INCOME, received=5), "KEY_UNKNOWN", "received"),
        (replace(INCOME, of="bank"), "KEY_UNKNOWN", "of"),
        (replace(INCOME, covers_years=1), "KEY_UNKNOWN", "covers_years"),
        (replace(INCOME, retail=1), "KEY_UNKNOWN", "retail"),
        (replace(INCOME, holding="nothing"), "HOLDING_UNKNOWN", "holding"),
        (replace(INCOME, on=HijriDate(1445, 1, 30)), "DAY_NOT_IN_MONTH", "on"),
        (replace(INCOME, kind=EntryKind.TRANSFER), "KEY_MISSING", "to"),
        (replace(INCOME, kind=EntryKind.BALANCE, holding="purse", amount=-1), "", ""),
        (replace(INCOME, kind=EntryKind.BALANCE, holding="gold", amount=-1), "AMOUNT_NEGATIVE", "amount"),
        (replace(INCOME, kind=EntryKind.BALANCE, amount=-(10**17)), "NUMBER_TOO_LARGE", "amount"),
        (replace(INCOME, kind=EntryKind.VALUE, holding="trade_goods", amount=0, cost=-1), "AMOUNT_NEGATIVE", "cost"),
        (replace(INCOME, kind=EntryKind.RENT, covers_years=100), "YEARS_OUT_OF_RANGE", "covers_years"),
        (replace(INCOME, amount=10**17 - 1), "", ""),
    ],
)
def test_entries(ledger: Ledger, entry: Entry, code: str, where: str) -> None:
    if not code:
        check_entry(ledger, entry)
        return
    with pytest.raises(DomainError) as refused:
        check_entry(ledger, entry)
    assert (refused.value.code, refused.value.where) == (code, where)


@pytest.mark.parametrize(
    ("name", "key", "value", "code", "where"),
    [
        ("cash", "metal", "gold", "KEY_UNKNOWN", "metal"),
        ("flat", "due", "some day", "DAY_MALFORMED", "due"),
        ("flat", "every_month", Monthly(0, DAY, 12), "AMOUNT_NOT_POSITIVE", "every_month.amount"),
    ],
)
def test_holdings(ledger: Ledger, name: str, key: str, value: KeyValue, code: str, where: str) -> None:
    holding = ledger.holding(name)
    keys = tuple(row for row in holding.keys if row[0] not in (key, "every_month"))
    with pytest.raises(DomainError) as refused:
        check_holding(ledger, replace(holding, keys=(*keys, (key, value))))
    assert (refused.value.code, refused.value.where) == (code, where)


@pytest.mark.parametrize(
    ("payment", "code", "where"),
    [
        (replace(PAYMENT, in_kind="sheep"), "PAYMENT_UNIT", "kind"),
        (replace(PAYMENT, currency=None), "PAYMENT_UNIT", "kind"),
        (replace(PAYMENT, currency=None, in_kind="goats"), "IN_KIND_UNKNOWN", "kind.goats"),
        (replace(PAYMENT, currency="NOT"), "CURRENCY_UNKNOWN", "currency"),
        (replace(PAYMENT, amount=-1), "AMOUNT_NOT_POSITIVE", "amount"),
        (replace(PAYMENT, amount=10**17), "NUMBER_TOO_LARGE", "amount"),
        (replace(PAYMENT, for_due=DAY), "KEY_MISSING", "for.class"),
        (replace(PAYMENT, recipient="x" * 201), "TEXT_TOO_LONG", "recipient"),
    ],
)
def test_payments(ledger: Ledger, payment: Payment, code: str, where: str) -> None:
    with pytest.raises(DomainError) as refused:
        check_payment(ledger, payment)
    assert (refused.value.code, refused.value.where) == (code, where)


def test_a_guardians_holding_may_pay_for_the_child(ledger: Ledger) -> None:
    check_payment(ledger, replace(PAYMENT, person="omar", from_holding="cash"))
    with pytest.raises(DomainError, match="PAYMENT_FROM_ANOTHER"):
        check_payment(ledger, replace(PAYMENT, from_holding="purse"))


@pytest.mark.parametrize(
    ("price", "code", "where"),
    [
        (replace(PRICE, authority="Board"), "AUTHORITY_UNFIT", "authority"),
        (replace(PRICE, price=Decimal(-1)), "PRICE_NOT_POSITIVE", "price"),
        (replace(PRICE, price=Decimal("NaN")), "NUMBER_MALFORMED", "price"),
        (replace(PRICE, price=Decimal("Infinity")), "NUMBER_MALFORMED", "price"),
        (replace(PRICE, price=Decimal("1E-13")), "NUMBER_TOO_FINE", "price"),
        (replace(PRICE, price=Decimal("1E15")), "NUMBER_TOO_LARGE", "price"),
        (replace(PRICE, price=Decimal("1.10000000000000")), "", ""),
    ],
)
def test_prices(ledger: Ledger, price: Price, code: str, where: str) -> None:
    if not code:
        check_price(ledger, price)
        return
    with pytest.raises(DomainError) as refused:
        check_price(ledger, price)
    assert (refused.value.code, refused.value.where) == (code, where)


@pytest.mark.parametrize("text", ["اسم", "a\u200db", "\u200f", "نصاب 85 g", "👨‍👩‍👧"])
def test_marks_that_belong_to_writing_stay(text: str) -> None:
    check_text(text, "name", 200)


def test_each_kind_of_holding_can_be_opened_and_each_kind_of_entry_fits_somewhere() -> None:
    assert ENTRY_KINDS[EntryKind.OPENING].fits == set(HoldingKind)
    assert set(ENTRY_KINDS) == set(EntryKind)
    assert all(spec.fits for spec in ENTRY_KINDS.values())
    assert [kind for kind, spec in ENTRY_KINDS.items() if spec.amount is Amount.NONE] == [EntryKind.WRITTEN_OFF]
