"""People come, change, choose their rules and go."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bookkeeping.ledgers import HANAFI, MARCH, household
from zakatdesk.bookkeeping.actions.holdings import remove_holding
from zakatdesk.bookkeeping.actions.payments import record_payment
from zakatdesk.bookkeeping.actions.people import add_person, choose_policy, edit_person, remove_person
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.errors import DomainError, NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import PolicyChoice, ZakatDay


def test_a_person_comes_with_a_tidy_name() -> None:
    change = add_person(Ledger(), id="p", name="  Amina ", currency="EGP", policies=HANAFI, note="\tnew\n")
    person = Ledger().apply(change).people["p"]
    assert (person.name, person.note, person.seq) == ("Amina", "new", 1)
    assert (change.label, change.about) == ("person_added", (("name", "Amina"),))


@pytest.mark.parametrize(
    ("said", "code", "where"),
    [
        ({"name": "  "}, "NAME_MISSING", "name"),
        ({"name": "x" * 201}, "TEXT_TOO_LONG", "name"),
        ({"currency": "EGY"}, "CURRENCY_UNKNOWN", "currency"),
        ({"id": "amina"}, "ID_TAKEN", "id"),
        ({"guardian": "nobody"}, "PERSON_UNKNOWN", "guardian"),
        ({"guardian": "p"}, "GUARDIAN_OF_ONESELF", "guardian"),
        ({"policies": ()}, "POLICY_MISSING", "policies"),
        ({"policies": (PolicyChoice("NONE"),)}, "PRESET_UNKNOWN", "policies[0].preset"),
        ({"minor_until": HijriDate(1600, 1, 1)}, "DAY_OUT_OF_RANGE", "minor_until"),
    ],
)
def test_nonsense_is_refused_with_its_field(said: dict[str, object], code: str, where: str) -> None:
    given = {"id": "p", "name": "Amina", "currency": "EGP", "policies": HANAFI, **said}
    with pytest.raises(DomainError) as caught:
        add_person(household(), **given)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.where) == (code, where)


def test_two_people_do_not_guard_each_other() -> None:
    ledger = household()
    with pytest.raises(DomainError) as caught:
        edit_person(ledger, replace(ledger.people["amina"], guardian="noor"))
    assert (caught.value.code, caught.value.where) == ("GUARDIAN_OF_ONESELF", "guardian")


def test_an_edit_that_says_the_same_has_no_edits() -> None:
    ledger = household()
    assert edit_person(ledger, replace(ledger.people["omar"], name=" Omar ")).edits == ()


def test_a_guardian_who_paid_stays_one() -> None:
    ledger = household()
    payment = record_payment(ledger, id="p", on=MARCH, person="noor", amount=100, currency="EGP", from_holding="cash")
    ledger = ledger.apply(payment)
    with pytest.raises(DomainError) as caught:
        edit_person(ledger, replace(ledger.people["noor"], guardian=None))
    assert (caught.value.code, caught.value.where) == ("PAYMENT_FROM_ANOTHER", "guardian")
    ledger.apply(edit_person(ledger, replace(ledger.people["noor"], name="Nour")))


def test_rules_are_chosen_from_a_day_on() -> None:
    ledger = household()
    later = PolicyChoice("SHAFII", start=date(2025, 1, 1))
    between = PolicyChoice("MALIKI", start=HijriDate(1446, 1, 1))
    for choice in (later, between):
        ledger = ledger.apply(choose_policy(ledger, "amina", choice))
    assert ledger.people["amina"].policies == (*HANAFI, between, later)
    again = PolicyChoice("HANBALI", start=date(2025, 1, 1))
    first = PolicyChoice("SHAFII", zakat_day=ZakatDay("hijri", 9, 1))
    for choice in (again, first):
        ledger = ledger.apply(choose_policy(ledger, "amina", choice))
    assert ledger.people["amina"].policies == (first, between, again)


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (PolicyChoice("NONE"), "PRESET_UNKNOWN"),
        (PolicyChoice("HANAFI", start=date(1800, 1, 1)), "DAY_OUT_OF_RANGE"),
        (PolicyChoice("HANAFI", options=(("NISAB", "HIGH"),)), "AXIS_UNKNOWN"),
    ],
)
def test_rules_that_are_none_are_refused(choice: PolicyChoice, code: str) -> None:
    with pytest.raises(DomainError) as caught:
        choose_policy(household(), "amina", choice)
    assert caught.value.code == code


def test_a_person_goes_with_all_that_is_theirs() -> None:
    ledger = household()
    for payer, source in (("omar", "purse"), ("noor", None)):
        ledger = ledger.apply(
            record_payment(
                ledger, id=f"by-{payer}", on=MARCH, person=payer, amount=100, currency="EGP", from_holding=source
            )
        )
    change = remove_person(ledger, "omar")
    after = ledger.apply(change)
    assert set(after.people) == {"amina", "noor"}
    assert "purse" not in after.holdings
    assert "purse" not in after.registers
    assert set(after.payments) == {"by-noor"}
    assert after.apply(change.reversed()) == replace(ledger, last_seq=after.last_seq)


def test_a_guardian_does_not_go_before_the_child() -> None:
    ledger = household()
    with pytest.raises(DomainError) as caught:
        remove_person(ledger, "amina")
    assert (caught.value.code, caught.value.values["child"]) == ("PERSON_IS_GUARDIAN", "Noor")
    ledger = ledger.apply(remove_person(ledger, "noor"))
    ledger = ledger.apply(remove_person(ledger, "amina"))
    assert set(ledger.holdings) == {"purse"}


def test_who_is_not_there() -> None:
    for act in (remove_person, remove_holding):
        with pytest.raises(NotFound):
            act(Ledger(), "nobody")
