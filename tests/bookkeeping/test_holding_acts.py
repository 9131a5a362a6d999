"""Holdings come with what they hold, change, and go with their entries."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.bookkeeping.ledgers import MARCH, household
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding, edit_holding, remove_holding
from zakatdesk.bookkeeping.actions.payments import record_payment
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import KeyValue
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace


def test_a_holding_comes_with_its_opening_in_one_change() -> None:
    ledger = household()
    change = add_holding(
        ledger,
        id="ring",
        person="amina",
        kind=HoldingKind.GOLD,
        name="Ring ",
        keys={"use": "worn", "karat": Decimal(18)},
        share=Decimal("0.5"),
        opening=Opening("ring-1", MARCH, 4_500, after_sunset=True),
    )
    after = ledger.apply(change)
    assert after.holdings["ring"].name == "Ring"
    assert after.holdings["ring"].keys == (("karat", Decimal(18)), ("use", "worn"))
    (row,) = after.register("ring").rows
    assert (row.kind, row.amount, row.after_sunset) == (EntryKind.OPENING, 4_500, True)
    assert row.seq > after.holdings["ring"].seq > ledger.last_seq
    undone = after.apply(change.reversed())
    assert list(undone.facts()) == list(ledger.facts())


@pytest.mark.parametrize(
    ("kind", "keys", "opening", "code", "where"),
    [
        (HoldingKind.CASH, {}, 1, "UNIT_MISSING", "currency"),
        (HoldingKind.CASH, {"currency": "XYZ"}, 1, "CURRENCY_UNKNOWN", "currency"),
        (HoldingKind.CASH, {"currency": "EGP", "karat": Decimal(21)}, 1, "KEY_UNKNOWN", "karat"),
        (HoldingKind.GOLD, {"karat": Decimal(21), "fineness": Decimal(875)}, 1, "KEYS_EXCLUDE", "fineness"),
        (HoldingKind.GOLD, {"karat": Decimal(25)}, 1, "FINENESS_OUT_OF_RANGE", "karat"),
        (HoldingKind.CASH, {"currency": "EGP"}, 0, "AMOUNT_NOT_POSITIVE", "amount"),
        (HoldingKind.CASH, {"currency": "EGP"}, 10**17, "NUMBER_TOO_LARGE", "amount"),
    ],
)
def test_nonsense_is_refused_with_its_field(
    kind: HoldingKind, keys: dict[str, KeyValue], opening: int, code: str, where: str
) -> None:
    with pytest.raises(DomainError) as caught:
        add_holding(
            household(),
            id="new",
            person="amina",
            kind=kind,
            name="New",
            keys=keys,
            opening=Opening("o", MARCH, opening),
        )
    assert (caught.value.code, caught.value.where) == (code, where)


@pytest.mark.parametrize(("holding", "name", "code"), [("new", " \n", "NAME_MISSING"), ("cash", "New", "ID_TAKEN")])
def test_a_holding_needs_a_name_and_an_id_of_its_own(holding: str, name: str, code: str) -> None:
    with pytest.raises(DomainError) as caught:
        add_holding(household(), id=holding, person="amina", kind=HoldingKind.CASH, name=name, keys={"currency": "EGP"})
    assert caught.value.code == code


def test_what_its_numbers_mean_stays_while_it_has_entries() -> None:
    ledger = household()
    cash = ledger.holdings["cash"]
    for after, where in (
        (replace(cash, kind=HoldingKind.BANK), "kind"),
        (replace(cash, keys=(("currency", "KWD"),)), "unit"),
    ):
        with pytest.raises(DomainError) as caught:
            edit_holding(ledger, after)
        assert (caught.value.code, caught.value.where) == ("HOLDING_HAS_ENTRIES", where)
    ledger = ledger.apply(remove_holding(ledger, "cash"))
    empty = add_holding(ledger, id="cash", person="amina", kind=HoldingKind.CASH, name="Cash", keys=dict(cash.keys))
    ledger = ledger.apply(empty)
    ledger = ledger.apply(edit_holding(ledger, replace(ledger.holdings["cash"], keys=(("currency", "KWD"),))))
    assert ledger.holdings["cash"].unit.places == 3


def test_an_edit_keeps_the_place_and_the_order_of_keys() -> None:
    ledger = household()
    gold = ledger.holdings["gold"]
    edited = replace(gold, seq=999, name=" Bangles ", keys=(("use", "worn"), ("karat", Decimal(21))))
    after = ledger.apply(edit_holding(ledger, edited)).holdings["gold"]
    assert (after.seq, after.name, [name for name, _ in after.keys]) == (gold.seq, "Bangles", ["karat", "use"])
    assert edit_holding(ledger, gold).edits == ()


def test_a_holding_with_transfers_stays_with_its_person() -> None:
    ledger = household()
    moved = replace(ledger.holdings["cash"], person="omar")
    ledger.apply(edit_holding(ledger, moved))
    ledger = ledger.apply(transfer(ledger))
    with pytest.raises(DomainError) as caught:
        edit_holding(ledger, moved)
    assert (caught.value.code, caught.value.where) == ("TRANSFER_BETWEEN_PEOPLE", "person")


def test_a_holding_that_paid_stays_with_its_person() -> None:
    ledger = household()
    ledger = ledger.apply(
        record_payment(ledger, id="p", on=MARCH, person="amina", amount=1, currency="EGP", from_holding="cash")
    )
    with pytest.raises(DomainError) as caught:
        edit_holding(ledger, replace(ledger.holdings["cash"], person="omar"))
    assert (caught.value.code, caught.value.where) == ("PAYMENT_FROM_ANOTHER", "person")


def test_a_holding_goes_with_all_that_speaks_of_it() -> None:
    ledger = household()
    ledger = ledger.apply(transfer(ledger))
    profit = record_entry(ledger, id="profit", on=MARCH, kind=EntryKind.PROFIT, holding="bank", amount=50, of="cash")
    ledger = ledger.apply(profit)
    ledger = ledger.apply(
        record_payment(ledger, id="p", on=MARCH, person="amina", amount=1, currency="EGP", from_holding="cash")
    )
    change = remove_holding(ledger, "cash")
    after = ledger.apply(change)
    assert "cash" not in after.holdings
    assert [row.id for row in after.register("bank").rows] == ["bank-opening", "profit"]
    assert after.register("bank").rows[1].of is None
    assert after.payments["p"].from_holding is None
    assert after.apply(change.reversed()).registers == ledger.registers


def transfer(ledger: Ledger) -> Change:
    return record_entry(ledger, id="moved", on=MARCH, kind=EntryKind.TRANSFER, holding="cash", to="bank", amount=1_000)
