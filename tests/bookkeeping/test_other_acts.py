"""Entries, prices, payments and months of the calendar: recorded, edited, removed, and refused with the field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.bookkeeping.ledgers import MARCH, household
from zakatdesk.bookkeeping.actions.calendar import correct_month, remove_correction
from zakatdesk.bookkeeping.actions.entries import edit_entry, record_entry, remove_entry
from zakatdesk.bookkeeping.actions.payments import edit_payment, record_payment, remove_payment
from zakatdesk.bookkeeping.actions.people import edit_person
from zakatdesk.bookkeeping.actions.prices import add_price, edit_price, remove_price
from zakatdesk.domain.change import Change
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError, NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace


def income(ledger: Ledger, **said: object) -> Change:
    given = {"id": "e", "on": date(2024, 4, 1), "kind": EntryKind.INCOME, "holding": "cash", "amount": 500, **said}
    return record_entry(ledger, **given)  # type: ignore[arg-type]


def test_an_entry_is_recorded_edited_and_removed() -> None:
    ledger = household()
    change = income(ledger, note=" wages\n")
    ledger = ledger.apply(change)
    assert (change.label, change.about) == ("entry_added", (("entry_kind", "income"), ("name", "Cash")))
    (_, entry) = ledger.register("cash").rows
    assert (entry.seq, entry.note) == (household().last_seq + 1, "wages")
    moved = edit_entry(ledger, entry, replace(entry, id="other", seq=1, on=date(2024, 2, 1), holding="bank"))
    ledger = ledger.apply(moved)
    assert [row.id for row in ledger.register("bank").rows] == ["e", "bank-opening"]
    entry = ledger.register("bank").rows[0]
    assert edit_entry(ledger, entry, entry).edits == ()
    ledger = ledger.apply(remove_entry(ledger, entry))
    assert list(ledger.facts()) == list(household().facts())


@pytest.mark.parametrize(
    ("said", "code", "where"),
    [
        ({"amount": None}, "AMOUNT_MISSING", "amount"),
        ({"amount": 0}, "AMOUNT_NOT_POSITIVE", "amount"),
        ({"holding": "none"}, "HOLDING_UNKNOWN", "holding"),
        ({"on": date(1900, 1, 1)}, "DAY_OUT_OF_RANGE", "on"),
        ({"on": HijriDate(1445, 9, 31)}, "DAY_NOT_IN_MONTH", "on"),
        ({"kind": EntryKind.HARVEST}, "ENTRY_UNFIT", "kind"),
        ({"kind": EntryKind.TRANSFER, "to": "purse"}, "TRANSFER_BETWEEN_PEOPLE", "to"),
        ({"kind": EntryKind.TRANSFER, "to": "cash"}, "TRANSFER_TO_ITSELF", "to"),
        ({"kind": EntryKind.TRANSFER, "to": "gold"}, "RECEIVED_MISSING", "received"),
        ({"kind": EntryKind.BALANCE, "holding": "gold", "amount": -1}, "AMOUNT_NEGATIVE", "amount"),
        ({"note": "x" * 2001}, "TEXT_TOO_LONG", "note"),
    ],
)
def test_an_entry_that_cannot_be(said: dict[str, object], code: str, where: str) -> None:
    with pytest.raises(DomainError) as caught:
        income(household(), **said)
    assert (caught.value.code, caught.value.where) == (code, where)


def test_an_account_may_stand_below_zero() -> None:
    ledger = household()
    ledger.apply(income(ledger, kind=EntryKind.BALANCE, amount=-1))


def test_a_price_is_added_edited_and_removed() -> None:
    ledger = Ledger()
    change = add_price(ledger, id="p", on=MARCH, of=" gold ", price=Decimal("3500.5"), currency="EGP", per="g")
    ledger = ledger.apply(change)
    assert (change.label, change.about) == ("price_added", (("of", "gold"),))
    ledger = ledger.apply(edit_price(ledger, replace(ledger.prices["p"], price=Decimal(3600), per="tola")))
    assert (ledger.prices["p"].price, ledger.prices["p"].per) == (Decimal(3600), "tola")
    assert edit_price(ledger, ledger.prices["p"]).edits == ()
    with pytest.raises(DomainError, match="ID_TAKEN"):
        add_price(ledger, id="p", on=MARCH, of="gold", price=Decimal(1), currency="EGP")
    with pytest.raises(DomainError, match="NISAB_ZERO"):
        add_price(ledger, id="q", on=MARCH, of="nisab", price=Decimal(0), currency="EGP")
    ledger = ledger.apply(remove_price(ledger, "p"))
    assert list(ledger.facts()) == []
    with pytest.raises(NotFound, match="PRICE_UNKNOWN"):
        remove_price(ledger, "p")


def test_a_payment_is_recorded_edited_and_removed() -> None:
    ledger = household()
    change = record_payment(ledger, id="p", on=MARCH, person="amina", amount=1, in_kind="sheep", from_holding="sheep")
    ledger = ledger.apply(change)
    assert (change.label, change.about) == ("payment_added", (("name", "Amina"),))
    ledger = ledger.apply(edit_payment(ledger, replace(ledger.payments["p"], amount=2, recipient=" a neighbour ")))
    assert (ledger.payments["p"].amount, ledger.payments["p"].recipient) == (2, "a neighbour")
    with pytest.raises(DomainError) as caught:
        edit_payment(ledger, replace(ledger.payments["p"], from_holding="purse"))
    assert (caught.value.code, caught.value.where) == ("PAYMENT_FROM_ANOTHER", "from")
    with pytest.raises(DomainError, match="ID_TAKEN"):
        record_payment(ledger, id="p", on=MARCH, person="amina", amount=1, in_kind="sheep")
    ledger = ledger.apply(remove_payment(ledger, "p"))
    assert list(ledger.facts()) == list(household().facts())
    with pytest.raises(NotFound, match="PAYMENT_UNKNOWN"):
        remove_payment(ledger, "p")


def test_a_month_began_a_day_later() -> None:
    ledger = household()
    table = ledger.calendar.month_start(1445, 9)
    begins = date.fromordinal(table + 1)
    ledger = ledger.apply(correct_month(ledger, year=1445, month=9, begins=begins, announced_by=" the court "))
    assert ledger.calendar.month_start(1445, 9) == table + 1
    assert ledger.calendar.corrections[0].announced_by == "the court"
    again = correct_month(ledger, year=1445, month=9, begins=date.fromordinal(table - 1))
    assert again.edits[0].before == ledger.calendar.corrections[0]
    ledger = ledger.apply(again)
    ledger = ledger.apply(remove_correction(ledger, "1445-09"))
    assert list(ledger.facts()) == list(household().facts())
    with pytest.raises(NotFound, match="CORRECTION_UNKNOWN"):
        remove_correction(ledger, "1445-09")


def test_a_month_that_cannot_have_begun_then() -> None:
    ledger = household()
    begins = date.fromordinal(ledger.calendar.month_start(1445, 9) + 3)
    for month, code, where in ((9, "CORRECTION_TOO_FAR", "begins"), (13, "CORRECTION_MONTH_UNKNOWN", "month")):
        with pytest.raises(DomainError) as caught:
            correct_month(ledger, year=1445, month=month, begins=begins)
        assert (caught.value.code, caught.value.where) == (code, where)


def last_day_of_a_long_month(ledger: Ledger) -> HijriDate:
    return next(HijriDate(1445, month, 30) for month in range(1, 12) if ledger.calendar.month_length(1445, month) == 30)


def test_a_correction_leaves_no_fact_without_its_day() -> None:
    """The next month would begin a day earlier, and the 30th, on which something is dated, would be gone."""
    empty = household()
    day = last_day_of_a_long_month(empty)
    begins = date.fromordinal(empty.calendar.month_start(1445, day.month + 1) - 1)
    correct_month(empty, year=1445, month=day.month + 1, begins=begins)
    dated = (
        income(empty, on=day),
        add_price(empty, id="p", on=day, of="gold", price=Decimal(1), currency="EGP"),
        record_payment(empty, id="p", on=day, person="amina", amount=1, currency="EGP"),
        edit_person(empty, replace(empty.people["noor"], minor_until=day)),
    )
    for change in dated:
        ledger = empty.apply(change)
        with pytest.raises(DomainError) as caught:
            correct_month(ledger, year=1445, month=day.month + 1, begins=begins)
        assert (caught.value.code, caught.value.where) == ("CORRECTION_LEAVES_DAY", "begins")
        assert caught.value.values["day"] == f"{day} AH"
