"""What became of each payment, as the assessment tells it."""

from __future__ import annotations

import json
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Draft, saver
from tests.reference.ledgers import make
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import IN_KIND_PLACES
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Became, PersonAssessment, Use

DUE_1, DUE_2 = "1446-01-01 AH", "1447-01-01 AH"


def rich(**options: str) -> Draft:
    return saver(MISSED_YEARS="FIXED_BASE", **options).on("1445-01-01 AH", "opening", "cash", "10000")


def told(found: PersonAssessment) -> list[tuple[object, ...]]:
    return [(use.became.value, use.amount, use.zakat_class, use.overpaid) for use in found.uses]


def test_one_payment_settles_two_years_and_leaves_credit() -> None:
    found = rich(TAJIL_EXCESS="CARRY_FORWARD").pays("1447-01-05 AH", "600").assessed("1447-01-06 AH")
    assert told(found) == [
        ("settled", 250, "money", False),
        ("settled", 250, "money", False),
        ("credit", 100, "", True),
    ]
    assert [use.due for use in found.uses] == [*(row.due for row in found.obligations), None]


def test_what_is_left_over_is_voluntary() -> None:
    found = rich(TAJIL_EXCESS="VOLUNTARY").pays("1446-01-05 AH", "300").assessed("1446-01-06 AH")
    assert told(found) == [("settled", 250, "money", False), ("voluntary", 50, "", True)]


def test_advance_waits_and_then_settles() -> None:
    paid = rich().pays("1445-10-01 AH", "100")
    assert told(paid.assessed("1445-10-02 AH")) == [("credit", 100, "", False)]
    assert told(paid.assessed(DUE_1)) == [("settled", 100, "money", False)]


def test_before_any_nisab_it_is_voluntary() -> None:
    poor = saver().on("1445-01-01 AH", "opening", "cash", "500").pays("1445-02-01 AH", "10")
    assert told(poor.assessed("1445-02-02 AH")) == [("voluntary", 10, "", False)]


def test_a_payment_without_a_rate_has_no_use() -> None:
    paid = rich().pays("1446-02-01 AH", "100", currency="USD")
    assert paid.assessed("1446-02-02 AH").uses == ()


def test_metal_is_told_in_grams() -> None:
    owner = saver(JOIN_METALS="NONE", CASH_JOINS_METAL="SILVER").has("gold", karat="24")
    owner.on("1445-01-01 AH", "opening", "gold", "200").gives("1446-01-02 AH", "gold_g", "2")
    (use,) = owner.assessed("1446-01-03 AH").uses
    assert told(owner.assessed("1446-01-03 AH")) == [("settled", 2, "gold", False)]
    assert use.kind == "gold_g"


@given(st.integers(0, 5_000))
def test_the_uses_of_a_payment_come_to_what_was_given(seed: int) -> None:
    form, as_of = make(seed)
    ledger = read_ledger(json.dumps(form))
    day = ledger.calendar.ordinal(read_day(as_of))
    for person in assess(ledger, day).people:
        by_payment: dict[str, list[Use]] = {}
        for use in person.uses:
            assert use.amount > 0
            by_payment.setdefault(use.payment, []).append(use)
        for payment_id, uses in by_payment.items():
            _same(ledger, payment_id, person.currency, sum((use.amount for use in uses), Fraction(0)))
        credit = sum((use.amount for use in person.uses if use.became is Became.CREDIT and not use.kind), Fraction(0))
        assert credit <= person.credit + Fraction(1, 200)


def _same(ledger: Ledger, payment_id: str, currency: str, came_to: Fraction) -> None:
    payment = ledger.payments[payment_id]
    if payment.currency not in (None, currency):
        return
    places = IN_KIND_PLACES[payment.in_kind] if payment.in_kind else 2
    holding = ledger.holdings.get(payment.from_holding or "")
    given = Fraction(payment.amount, 10**places) * Fraction(holding.share if holding is not None else 1)
    assert given - Fraction(1, 10**places) < came_to <= given
