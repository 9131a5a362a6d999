from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.builders import Draft
from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, Span, Standing, due_timeline, years_of
from zakatdesk.bookkeeping.views.outlook import look_ahead
from zakatdesk.bookkeeping.views.why import reason
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.example import example_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import BreakReason

TODAY = date(2026, 11, 28).toordinal()


def timeline(ledger: Ledger, day: int = TODAY, person: str = "", years: tuple[int, int] | None = None) -> DueTimeline:
    return due_timeline(ledger, look_ahead(ledger, day), day, person=person, years=years)


def spans(found: DueTimeline, holding: str) -> tuple[Span, ...]:
    return next(row.spans for row in found.rows if row.holding == holding)


def saver() -> Draft:
    return Draft().price("2020-01-01", "gold", "100").has("cash").on("2023-01-10", "opening", "cash", "20000")


def test_bars_run_from_the_start_of_the_hawl_to_its_due_day() -> None:
    ledger = saver().pays("2024-01-02", "500").ledger()
    found = spans(timeline(ledger, date(2024, 6, 1).toordinal()), "cash")
    assert [(span.start, span.end, span.standing) for span in found] == [
        (date(2023, 1, 10).toordinal(), date(2023, 12, 30).toordinal(), Standing.PAID),
        (date(2023, 12, 30).toordinal(), date(2024, 12, 18).toordinal(), Standing.EXPECTED),
    ]
    assert (found[0].zakat, found[0].paid, found[0].paid_part) == (Fraction(500), Fraction(500), Fraction(1))
    assert found[1].zakat == Fraction(500)


def test_a_part_paid_says_how_much() -> None:
    found = spans(timeline(saver().pays("2024-01-02", "125").ledger(), date(2024, 6, 1).toordinal()), "cash")
    assert (found[0].standing, found[0].paid_part) == (Standing.PART_PAID, Fraction(1, 4))


def test_a_break_stands_with_its_reason_in_a_row_of_its_own() -> None:
    ledger = saver().on("2023-05-01", "spending", "cash", "19000").ledger()
    (row,) = timeline(ledger).rows
    (span,) = row.spans
    assert (row.holding, row.zakat_class, row.group) == ("", "money", "pool")
    assert (span.end, span.reason, span.asked) == (date(2023, 5, 1).toordinal(), BreakReason.BELOW_NISAB, None)


def test_what_needs_no_hawl_has_a_day_and_no_start() -> None:
    ledger = Draft().has("crop", water="natural").on("2024-05-01", "harvest", "crop", "1000").ledger()
    (span,) = spans(timeline(ledger), "crop")
    assert (span.start, span.end) == (None, date(2024, 5, 1).toordinal())
    assert span.zakat is None
    assert span.in_kind == {"kg": 100}


def test_the_parts_add_up_to_the_obligations_and_the_sums_to_the_assessment() -> None:
    ledger = example_ledger()
    found = timeline(ledger)
    for person in assess(ledger, TODAY).people:
        total = next(row for row in found.sums if row.person == person.person)
        past = [
            span
            for row in found.rows
            for span in row.spans
            if row.person == person.person and span.standing not in (Standing.EXPECTED, Standing.BROKEN)
        ]
        owed = sum((row.zakat or 0 for row in person.obligations), Fraction(0))
        assert sum((span.zakat or 0 for span in past), Fraction(0)) == owed == total.zakat
        assert sum((span.paid for span in past), Fraction(0)) == total.paid
        assert total.outstanding == person.outstanding


def test_one_person_and_some_years_alone() -> None:
    ledger = example_ledger()
    everyone = timeline(ledger)
    assert {row.person for row in timeline(ledger, person="mariam").rows} == {"mariam"}
    assert years_of(ledger, everyone) == (1445, 1449)
    some = timeline(ledger, years=(1447, 1447))
    assert years_of(ledger, some) == (1447, 1447)
    assert [row.zakat for row in some.sums if row.person == "yusuf"] == [1475]


def test_what_a_bar_asks_has_a_reason() -> None:
    ledger = example_ledger()
    outlook = look_ahead(ledger, TODAY)
    asked = [span.asked for row in timeline(ledger).rows for span in row.spans if span.asked is not None]
    assert len(asked) == 34
    assert all(reason(outlook, one) is not None for one in asked)


def test_an_empty_ledger_has_no_rows() -> None:
    found = timeline(Draft().ledger())
    assert (found.rows, found.first, found.last) == ((), TODAY, TODAY)
