"""The list of zakat years, and what a closed one would be today."""

from __future__ import annotations

from fractions import Fraction

from tests.bookkeeping.years import assessed, closed, day, three_years, with_another_amount
from tests.builders import saver
from zakatdesk.bookkeeping.views.differences import PartDifference, differences
from zakatdesk.bookkeeping.views.years import YearRow, YearState, years
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger, write_ledger


def rows(ledger: Ledger, text: str = "1448-06-01 AH") -> dict[int, YearRow]:
    return {row.year: row for row in years(ledger, assessed(ledger, text))}


def test_years_from_the_first_hawl_to_the_running_one() -> None:
    found = rows(three_years().ledger())
    assert list(found) == [1448, 1447, 1446, 1445]
    assert [[row.zakat, row.paid, row.outstanding] for row in found.values()] == [
        [0, 0, 0],
        [75, 0, 75],
        [50, 0, 50],
        [50, 50, 0],
    ]
    assert [row.missed for row in found.values()] == [False, True, True, False]
    assert [row.state for row in found.values()] == [YearState.EMPTY, *[YearState.OPEN] * 3]


def test_the_running_year_is_not_missed_yet() -> None:
    assert not rows(three_years().ledger(), "1447-08-01 AH")[1447].missed


def test_what_is_left_in_money_is_not_left_in_kind_as_well() -> None:
    """Three people owe 30 or 7.5 kg, and 130 sheep owe two."""
    draft = saver().has("sheep").has("household", cash_per_person="10")
    draft.on("1445-07-01 AH", "opening", "sheep", "130").on("1446-07-01 AH", "opening", "household", "3")
    row = rows(draft.ledger())[1446]
    assert row.outstanding == Fraction(30)
    assert row.in_kind == {"sheep": Fraction(2)}


def test_a_person_without_wealth_has_no_years() -> None:
    assert rows(saver().ledger()) == {}


def test_a_closed_year_that_would_differ_says_so() -> None:
    ledger = with_another_amount(closed(three_years().ledger(), 1447), "bank", 300_000)
    row = rows(ledger)[1447]
    assert [row.state, row.differs, row.zakat] == [YearState.CLOSED, True, 75]
    (found,) = differences(ledger, day(), "p", 1447)
    assert [found.was, found.becomes, found.is_new, found.is_gone] == [75, 125, False, False]
    assert found.parts == (PartDifference("bank", Fraction(1000), Fraction(3000)),)


def test_without_its_record_a_year_still_tells_the_sums() -> None:
    ledger = read_ledger(write_ledger(closed(three_years().ledger(), 1447)))
    (found,) = differences(with_another_amount(ledger, "bank", 300_000), day(), "p", 1447)
    assert [found.was, found.becomes, found.parts] == [75, 125, ()]


def test_a_moved_due_day_is_gone_here_and_new_there() -> None:
    ledger = closed(three_years().ledger(), 1446)
    entry = ledger.register("cash").rows[0]
    moved = three_years()
    moved.entries[0]["on"] = "1444-07-11 AH"
    ledger = read_ledger(write_ledger(moved.ledger()))
    shut = closed(three_years().ledger(), 1446).closed_years
    ledger = Ledger.of((*ledger.facts(), *shut.values()))
    assert entry.amount == 200_000
    assert rows(ledger)[1446].state is YearState.PARTLY
    gone, new = differences(ledger, day(), "p", 1446)
    assert [gone.was, gone.is_gone, new.becomes, new.is_new] == [50, True, 50, True]


def test_what_agrees_or_is_open_does_not_differ() -> None:
    ledger = closed(three_years().ledger(), 1446)
    assert differences(ledger, day(), "p", 1446) == ()
    assert differences(ledger, day(), "p", 1447) == ()
