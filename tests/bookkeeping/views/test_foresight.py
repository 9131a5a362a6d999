"""What a payment would do, said before it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import Draft, saver
from tests.reference.ledgers import make
from zakatdesk.bookkeeping.actions.payments import Part, give
from zakatdesk.bookkeeping.views.dividing import Target, divide
from zakatdesk.bookkeeping.views.foresight import Standing, foresee, standing
from zakatdesk.bookkeeping.views.rooms import rooms
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.money import Currency
from zakatdesk.domain.payment import Payment
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assessment import Became

Told = Any
"""What would follow, whose figures a test compares with whole numbers in one line."""


def rich(**options: str) -> Draft:
    return saver(MISSED_YEARS="FIXED_BASE", **options).on("1445-01-01 AH", "opening", "cash", "10000")


def before(draft: Draft, day: str) -> Standing:
    ledger = draft.ledger()
    return standing(ledger, "p", ledger.calendar.ordinal(read_day(day)))


def foreseen(draft: Draft, day: str, amount: int, chosen: Mapping[Target, int] | None = None, **said: object) -> Told:
    at = before(draft, day)
    kind = str(said.get("in_kind", ""))
    money = {} if kind else {"currency": "EGP"}
    payment = Payment("", 0, read_day(day), "p", amount, **(money | said))  # type: ignore[arg-type]
    shares = divide(amount, rooms(at.rows, kind, Fraction(1, 100)), chosen or {}).shares
    parts = [
        Part(f"new{n}", share.amount, share.target and share.target.zakat_class, share.target and civil(share.target))
        for n, share in enumerate(shares)
    ]
    return foresee(at, give(at.ledger, payment, parts))


def civil(target: Target) -> date:
    return date.fromordinal(target.due)


def test_a_part_of_the_oldest_is_settled() -> None:
    found = foreseen(rich(), "1447-01-02 AH", 100_00)
    (row,) = found.settling
    assert (row.given, row.before, row.after) == (100, 250, 150)
    assert found.beyond == ()
    assert found.outstanding == 400


def test_two_years_and_what_is_carried_forward() -> None:
    found = foreseen(rich(TAJIL_EXCESS="CARRY_FORWARD"), "1447-01-02 AH", 600_00)
    assert [(row.given, row.after) for row in found.settling] == [(250, 0), (250, 0)]
    (rest,) = found.beyond
    assert (rest.became, rest.amount, rest.overpaid) == (Became.CREDIT, 100, True)
    assert rest.due == read(rich(), "1448-01-01 AH")


def test_more_than_is_owed_can_be_voluntary() -> None:
    (rest,) = foreseen(rich(TAJIL_EXCESS="VOLUNTARY"), "1446-01-02 AH", 300_00).beyond
    assert (rest.became, rest.amount, rest.overpaid) == (Became.VOLUNTARY, 50, True)


def test_advance_waits_for_the_year_that_runs() -> None:
    found = foreseen(rich(), "1445-06-01 AH", 100_00)
    (rest,) = found.beyond
    assert (rest.became, rest.overpaid, rest.due) == (Became.CREDIT, False, read(rich(), "1446-01-01 AH"))


def test_before_any_nisab_it_is_voluntary() -> None:
    poor = saver().on("1445-01-01 AH", "opening", "cash", "500")
    (rest,) = foreseen(poor, "1445-02-01 AH", 10_00).beyond
    assert (rest.became, rest.due) == (Became.VOLUNTARY, None)


def test_a_chosen_year_is_paid_before_an_older_one() -> None:
    at = before(rich(), "1447-01-02 AH")
    young = at.rows[1].target
    found = foreseen(rich(), "1447-01-02 AH", 100_00, {young: 100_00})
    assert [(row.target, row.after) for row in found.settling] == [(young, 150)]


def test_what_it_leaves_in_the_holding_is_told_also_below_zero() -> None:
    assert foreseen(rich(), "1446-01-02 AH", 250_00, from_holding="cash").left == 9_750_00
    assert foreseen(rich(), "1446-01-02 AH", 20_000_00, from_holding="cash").left == -10_000_00
    assert foreseen(rich(), "1446-01-02 AH", 250_00).left is None


def test_without_a_rate_it_has_no_value_yet() -> None:
    found = foreseen(rich(), "1446-01-02 AH", 100_00, currency="USD")
    assert (found.valued, found.settling) == (False, ())


def test_another_currency_is_valued_by_the_rate_of_the_day() -> None:
    draft = rich().price("1446-01-01 AH", "USD", "5")
    found = foreseen(draft, "1446-01-02 AH", 10_00, currency="USD")
    assert [(row.given, row.after) for row in found.settling] == [(50, 200)]


def test_metal_is_given_in_grams() -> None:
    owner = saver(JOIN_METALS="NONE", CASH_JOINS_METAL="SILVER").has("gold", karat="24")
    owner.on("1445-01-01 AH", "opening", "gold", "200")
    (row,) = foreseen(owner, "1446-01-02 AH", 2_000, in_kind="gold_g").settling
    assert (row.kind, row.given, row.before, row.after) == ("gold_g", 2, 5, 3)


def test_what_is_owed_is_looked_at_from_a_day() -> None:
    assert [row.advance for row in before(rich(), "1445-06-01 AH").rows] == [True]
    assert [row.advance for row in before(rich(), "1446-06-01 AH").rows] == [False, True]


def test_what_comes_too_early_is_told_from_what_finds_no_hawl() -> None:
    early = rich(TAJIL="ONE_MONTH_MAX").price("1446-02-01 AH", "nisab", "1000", authority="test")
    at = before(early, "1446-01-02 AH")
    payment = Payment("", 0, read_day("1445-02-01 AH"), "p", 100_00, currency="EGP")
    (rest,) = foresee(at, give(at.ledger, payment, (Part("new", 100_00),))).beyond
    assert (rest.became, rest.early) == (Became.VOLUNTARY, True)
    poor = saver().on("1445-01-01 AH", "opening", "cash", "500")
    (rest,) = foreseen(poor, "1445-02-01 AH", 10_00).beyond
    assert not rest.early


def test_what_remains_in_kind_is_told() -> None:
    herd = saver().has("sheep").on("1445-01-01 AH", "opening", "sheep", "121")
    found = foreseen(herd, "1446-01-02 AH", 1, in_kind="sheep")
    assert (found.outstanding, found.in_kind) == (0, {"sheep": 1})


def test_an_obligation_of_a_closed_year_is_marked() -> None:
    draft = rich()
    draft.closed_years.append(
        {"id": "y", "person": "p", "class": "money", "due": "1446-01-01 AH", "closed_on": "1446-01-01 AH",
         "frozen": {"zakat": "250.00", "zakat_exact": "250", "unit": "EGP"}}
    )  # fmt: skip
    assert [row.closed for row in foreseen(draft, "1447-01-02 AH", 300_00).settling] == [True, False]
    draft.pays("1446-02-01 AH", "250")
    ledger = draft.ledger()
    earlier = Payment("", 0, read_day("1446-01-02 AH"), "p", 1_00, currency="EGP")
    (row,) = foresee(before(draft, "1447-01-02 AH"), give(ledger, earlier, (Part("new", 1_00),))).settling
    assert row.closed


def read(draft: Draft, day: str) -> int:
    return draft.ledger().calendar.ordinal(read_day(day))


@settings(max_examples=40)
@given(st.integers(0, 5_000), st.data())
def test_what_settles_everything_leaves_nothing(seed: int, data: st.DataObject) -> None:
    form, as_of = make(seed)
    ledger = read_ledger(json.dumps(form))
    person = data.draw(st.sampled_from(sorted(ledger.people)))
    at = standing(ledger, person, ledger.calendar.ordinal(read_day(as_of)))
    if at.outlook.now is None:
        return
    currency = Currency.of(ledger.people[person].currency)
    places = rooms(at.rows, "", Fraction(1, int(10**currency.places)))
    whole = sum(room.most or 0 for room in places if not room.advance)
    if not whole:
        return
    chosen = {room.target: room.most for room in places if not room.advance and room.most}
    shares = divide(whole, places, chosen).shares
    parts = [
        Part(f"n{n}", row.amount, row.target.zakat_class, civil(row.target))
        for n, row in enumerate(shares)
        if row.target
    ]
    payment = Payment("", 0, read_day(as_of), person, whole, currency=currency.code)
    found = foresee(at, give(ledger, payment, parts))
    assert {row.target for row in found.settling} == {share.target for share in shares}
    assert all(row.after == 0 for row in found.settling), found.settling
