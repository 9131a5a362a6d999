"""Closing freezes, reopening and correcting need a reason, and nothing that is closed ever changes by itself."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bookkeeping.years import AS_OF, SEAL, assessed, closed, day, ids, three_years, with_another_amount
from tests.builders import saver
from tests.cases.worked import Run, load
from zakatdesk.bookkeeping.closing import accept_correction, close_year, reopen_year
from zakatdesk.bookkeeping.records.codec import read_record
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.change import Change
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.answer import answer_object
from zakatdesk.exchange.open_form import read_ledger, write_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.words import Words


def refusal(act: object) -> tuple[str, str]:
    with pytest.raises(DomainError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code, caught.value.where


def close(ledger: Ledger, year: int) -> Change:
    return close_year(ledger, assessed(ledger), "p", year, seal=SEAL, new_id=ids())


def test_closing_freezes_each_obligation_of_the_year() -> None:
    ledger = three_years().ledger()
    change = close(ledger, 1446)
    assert change.label == "year_closed"
    assert change.about == (("name", "P"), ("year", "1446"))
    (row,) = closed(ledger, 1446).closed_years.values()
    assert dict(row.frozen) == {
        "hawl_start": "2024-01-13",
        "base": "2000.00",
        "nisab": "1000.00",
        "deducted": "0.00",
        "rate": "1/40",
        "zakat": "50.00",
        "zakat_exact": "50",
        "unit": "EGP",
    }
    assert read_record(row.record).obligations[0].zakat == 50


def test_what_is_paid_on_the_due_day_is_still_among_what_was_held_on_it() -> None:
    draft = three_years().pays("1446-07-01 AH", "50", from_="cash")
    (row,) = closed(draft.ledger(), 1446).closed_years.values()
    record = read_record(row.record)
    assert [(stock.holding, stock.quantity, stock.worth) for stock in record.stocks] == [
        ("cash", Fraction(2000), Fraction(2000))
    ]
    assert record.obligations[0].holdings == {"cash": 2000}


def test_a_later_edit_changes_nothing_that_is_closed() -> None:
    ledger = with_another_amount(closed(three_years().ledger(), 1446), "cash", 400_000)
    found = assessed(ledger).people[0]
    assert [row.zakat for row in found.obligations] == [100, 50, 125]
    assert [row.code for row in found.problems] == ["CLOSED_DIFFERS"]


@pytest.mark.parametrize(("year", "code"), [(1444, "YEAR_EMPTY"), (1450, "YEAR_EMPTY"), (1446, "YEAR_CLOSED")], ids=str)
def test_what_cannot_be_closed(year: int, code: str) -> None:
    ledger = closed(three_years().ledger(), 1446)
    assert refusal(lambda: close(ledger, year)) == (code, "year")


def test_a_year_without_a_price_is_not_closed() -> None:
    draft = saver(JOIN_METALS="NONE").has("gold").on("1444-01-01 AH", "opening", "gold", "100")
    ledger = draft.ledger()
    assert refusal(lambda: close(ledger, 1445)) == ("YEAR_INCOMPLETE", "year")


def test_what_fell_due_after_the_closing_is_closed_with_a_second_act() -> None:
    draft = three_years().has("crop", produce="staple", water="natural")
    draft.on("1446-03-01 AH", "harvest", "crop", "1000").on("1446-11-01 AH", "harvest", "crop", "2000")
    ledger = draft.ledger()
    first = closed(ledger, 1446, "1446-08-01 AH")
    assert [row.zakat_class for row in first.closed_years.values()] == ["crop", "money"]
    change = close_year(first, assessed(first), "p", 1446, seal=SEAL, new_id=lambda: "later")
    both = first.apply(change)
    assert [row.zakat_class for row in both.closed_years.values()] == ["crop", "money", "crop"]
    assert len(read_record(both.closed_years["later"].record).obligations) == 3


def test_reopening_asks_for_a_reason_and_lets_the_year_follow_the_facts() -> None:
    ledger = closed(three_years().ledger(), 1446)
    assert refusal(lambda: reopen_year(ledger, "p", 1446, "  ")) == ("REASON_MISSING", "reason")
    assert refusal(lambda: reopen_year(ledger, "p", 1446, "a" * 201)) == ("TEXT_TOO_LONG", "reason")
    assert refusal(lambda: reopen_year(ledger, "p", 1445, "why")) == ("YEAR_NOT_CLOSED", "year")
    assert refusal(lambda: reopen_year(ledger, "nobody", 1446, "why"))[0] == "PERSON_UNKNOWN"
    change = reopen_year(ledger, "p", 1446, " A receipt\twas found ")
    assert change.about[-1] == ("reason", "A receipt was found")
    assert ledger.apply(change).closed_years == {}
    assert ledger.apply(change).apply(change.reversed()) == ledger


def test_an_accepted_correction_is_a_new_fact_that_tells_what_was_before() -> None:
    ledger = with_another_amount(closed(three_years().ledger(), 1446), "cash", 400_000)
    new_id = ids()
    new_id()
    change = accept_correction(ledger, day(), "p", 1446, "The bank erred", seal=SEAL, new_id=new_id)
    assert change.label == "year_corrected"
    after = ledger.apply(change)
    (row,) = after.closed_years.values()
    assert row.id == "closed-2"
    assert [found.zakat for found in assessed(after).people[0].obligations] == [100, 100, 125]
    (amendment,) = read_record(row.record).amendments
    assert [amendment.reason, amendment.was, amendment.becomes] == ["The bank erred", 50, 100]
    assert assessed(after).people[0].problems == ()


def test_there_is_nothing_to_correct_where_the_facts_agree() -> None:
    ledger = closed(three_years().ledger(), 1446)
    act = lambda: accept_correction(ledger, day(), "p", 1446, "why", seal=SEAL, new_id=ids())  # noqa: E731
    assert refusal(act) == ("CORRECTION_NOTHING", "year")


def test_a_long_fraction_is_frozen_in_a_form_that_the_open_form_takes_back() -> None:
    draft = saver(WITHDRAWAL_ORDER="PRO_RATA", MUSTAFAD="OWN_HAWL").on("1444-01-01 AH", "opening", "cash", "999999.97")
    for month in range(1, 13):
        draft.on(f"1444-{month:02}-15 AH", "income", "cash", "333.31").on(
            f"1444-{month:02}-20 AH", "spending", "cash", f"{month * 977}.13"
        )
    ledger = draft.ledger()
    shut = closed(ledger, 1445)
    assert len(shut.closed_years) == 13
    assert read_ledger(write_ledger(shut)).closed_years.keys() == shut.closed_years.keys()


CASES = load()


@given(st.sampled_from(CASES))
@settings(max_examples=40, deadline=None)
def test_closing_changes_no_answer(run: Run) -> None:
    """Whatever a worked case owes, it owes the same after all its years are closed."""
    try:
        ledger = read_ledger(run.text)
        on = ledger.calendar.ordinal(read_day(run.as_of))
        before = assess(ledger, on)
    except DomainError:
        return
    shut, new_id = ledger, ids()
    for person in before.people:
        for year in sorted({ledger.calendar.hijri(row.due).year for row in person.obligations}):
            try:
                shut = shut.apply(close_year(shut, before, person.person, year, seal=SEAL, new_id=new_id))
            except DomainError as refused:
                assert refused.code in {"YEAR_CLOSED", "YEAR_INCOMPLETE"}  # noqa: PT017 - what may be refused
    words = Words()
    assert answer_object(assess(shut, on), shut, words, "1") == answer_object(before, ledger, words, "1")


def test_as_of_is_the_day_on_which_it_is_closed() -> None:
    (row,) = closed(three_years().ledger(), 1445).closed_years.values()
    assert row.closed_on == date.fromordinal(day(AS_OF))
    assert read_record(row.record).zakat == Fraction(50)
