"""The payments of a ledger with what each settled, and what was given in a year."""

from __future__ import annotations

from typing import Any

from tests.builders import Draft, saver
from zakatdesk.bookkeeping.actions.payments import Part, give, remove_payment
from zakatdesk.bookkeeping.views.payments import filtered, is_closed, payments, recipients, totals, years
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.parts import replace
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.assess import assess

Told = Any
"""Rows whose figures a test compares with whole numbers in one line."""


def rich() -> Draft:
    return saver(MISSED_YEARS="FIXED_BASE").on("1445-01-01 AH", "opening", "cash", "10000")


def rows(draft: Draft, day: str = "1447-06-01 AH") -> Told:
    ledger = draft.ledger()
    today = ledger.calendar.ordinal(read_day(day))
    return payments(ledger, assess(ledger, today), today)


def test_the_newest_stands_first_with_what_it_settled() -> None:
    draft = rich().pays("1446-02-01 AH", "100", recipient="A").pays("1447-02-01 AH", "200", recipient="B")
    found = rows(draft)
    assert [(row.payment.recipient, row.year, row.amount, row.unit) for row in found] == [
        ("B", 1447, 200, "EGP"),
        ("A", 1446, 100, "EGP"),
    ]
    assert [use.amount for use in found[0].uses] == [150, 50]
    assert recipients(draft.ledger()) == ("B", "A")


def test_a_payment_ahead_has_no_use_yet() -> None:
    (row,) = rows(rich().pays("1448-01-01 AH", "5"))
    assert (row.ahead, row.uses) == (True, ())


def test_after_sunset_it_counts_in_the_next_year() -> None:
    (row,) = rows(rich().pays("1446-12-29 AH", "5", after_sunset=True))
    assert row.year == 1447


def test_rows_of_one_person_and_one_year() -> None:
    found = rows(rich().pays("1446-02-01 AH", "100").pays("1447-02-01 AH", "200"))
    assert years(found) == (1447, 1446)
    assert [row.year for row in filtered(found, "p", 1446)] == [1446]
    assert filtered(found, "another") == ()
    assert filtered(found) == found


def test_a_year_is_added_up_by_category_and_unit() -> None:
    draft = rich().pays("1446-02-01 AH", "100", category="fuqara").pays("1446-03-01 AH", "50", category="fuqara")
    draft.pays("1446-03-01 AH", "7", currency="USD").gives("1446-04-01 AH", "sheep", 1, category="gharimin")
    found: Told = totals(rows(draft))
    assert [(total.category, total.is_year, total.payments, dict(total.sums)) for total in found] == [
        (None, True, 4, {"EGP": 150, "USD": 7, "sheep": 1}),
        (Category.FUQARA, False, 2, {"EGP": 150}),
        (Category.GHARIMIN, False, 1, {"sheep": 1}),
        (None, False, 1, {"USD": 7}),
    ]


def test_what_was_written_after_a_year_was_closed_stays_visible_as_a_correction() -> None:
    draft = rich().pays("1446-02-01 AH", "100").pays("1446-03-01 AH", "10", id="late")
    ledger = draft.ledger()
    draft.closed_years.append(
        {"id": "y", "person": "p", "class": "money", "due": "1446-01-01 AH", "closed_on": "1446-06-01 AH",
         "frozen": {"zakat": "250.00", "zakat_exact": "250", "unit": "EGP"}}
    )  # fmt: skip
    late, first = rows(draft)
    assert (first.closed, first.correction) == (True, False)
    assert (late.closed, late.correction) == (True, False)
    assert not is_closed(ledger, late.payment, late.uses)
    closed = draft.ledger()
    added = replace(late.payment, id="after", seq=closed.last_seq + 1)
    closed = closed.apply(give(closed, added, (Part("after", 5_00),), reason="forgotten"))
    today = closed.calendar.ordinal(read_day("1447-06-01 AH"))
    assert [row.payment.id for row in payments(closed, assess(closed, today), today) if row.correction] == ["after"]
    change = remove_payment(draft.ledger(), "late", reason=" typed twice ")
    assert (change.label, change.about[1]) == ("payment_removed_closed", ("reason", "typed twice"))


def test_without_an_assessment_the_payments_are_listed_all_the_same() -> None:
    ledger = rich().pays("1446-02-01 AH", "100").ledger()
    (row,) = payments(ledger, None, ledger.calendar.ordinal(read_day("1447-06-01 AH")))
    assert row.uses == ()
