"""Section 2: the day on which a hawl closes."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    book,
    cash,
    correction,
    herd,
    opening,
    policy,
)

FIXED = policy(MISSED_YEARS="FIXED_BASE")
SOLAR = policy(YEAR_BASIS="SOLAR_ADJUSTED", MISSED_YEARS="FIXED_BASE")


def owned_since(on: str, *rows: Row) -> tuple[Row, ...]:
    return (*rows, cash(), opening(on, "cash", 100_000))


def civil(found: Found) -> list[str]:
    return [date.fromordinal(row.due).isoformat() for row in found.obligations]


def test_a_hawl_closes_on_the_same_hijri_day_a_year_later() -> None:
    found = assessed(book(*owned_since("1445-01-15", FIXED)), "1447-02-01")
    assert found.due_days == ["1446-01-15", "1447-01-15"]


def test_a_30th_becomes_the_29th_of_a_shorter_month_and_returns() -> None:
    """Ramadan has 30 days in 1445 and 1447, and 29 in 1446."""
    found = assessed(book(*owned_since("1445-09-30", FIXED)), "1447-10-01")
    assert found.due_days == ["1446-09-29", "1447-09-30"]


def test_a_solar_year_closes_on_gregorian_dates_and_29_february_becomes_28() -> None:
    found = assessed(book(*owned_since("2024-02-29", SOLAR)), "2028-03-01")
    assert civil(found) == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]
    assert {row.zakat for row in found.obligations} == {2577}


@pytest.mark.parametrize(
    ("code", "rate"),
    [
        ("FIXED_2_577", Fraction(2577, 100_000)),
        ("RATIO_365_354", Fraction(365, 40 * 354)),
        ("MEAN_YEARS", Fraction(365_242_500, 40 * 354_367_066)),
        ("ACTUAL_DAYS", Fraction(366, 40 * 354)),
    ],
)
def test_the_solar_rate_is_an_exact_fraction_and_actual_days_count_from_start_to_close(
    code: str, rate: Fraction
) -> None:
    """From 1 August 2023 to 1 August 2024 there are 366 days."""
    solar = policy(YEAR_BASIS="SOLAR_ADJUSTED", SOLAR_RATE=code)
    (row,) = assessed(book(*owned_since("2023-08-01", solar)), "2024-08-01").obligations
    assert (row.rate, row.zakat_exact) == (rate, 100_000 * rate)


def test_a_correction_moves_a_due_date_and_no_entry_with_a_civil_date() -> None:
    """The table begins 1446 on 7 July 2024."""
    rows = owned_since("2023-07-19", correction("1446-01", "2024-07-08"))
    (row,) = assessed(book(*rows), "2024-07-08").obligations
    assert row.hawl_start == date(2023, 7, 19).toordinal()
    assert row.due == date(2024, 7, 8).toordinal()


def test_a_correction_replaces_the_begin_of_that_month_only() -> None:
    """Safar of 1446 still begins on 5 August 2024, and Dhu al-Hijja of 1445 has 31 days."""
    rows = (correction("1446-01", "2024-07-08"), FIXED)
    assert civil(assessed(book(*owned_since("1445-02-01", *rows)), "2024-09-01")) == ["2024-08-05"]
    found = assessed(book(*owned_since("2024-07-07", *rows)), "2024-09-01")
    assert found.runs == ["money 1445-12-31 to 1446-12-29"]


def test_hijri_dates_of_the_ledger_are_read_with_the_corrected_calendar() -> None:
    found = assessed(book(*owned_since("1446-01-01", correction("1446-01", "2024-07-06"))), "1446-02-01")
    assert [row.since for row in found.whole.running] == [date(2024, 7, 6).toordinal()]


def test_a_hawl_that_closes_on_the_chosen_zakat_day_takes_it_as_its_anchor_and_30_stays_30() -> None:
    chosen = policy(zakat_day="09-30", MISSED_YEARS="FIXED_BASE")
    found = assessed(book(*owned_since("1446-01-10", chosen)), "1447-10-01")
    assert found.due_days == ["1446-09-29", "1447-09-30"]


def test_a_hawl_closes_on_the_first_day_that_is_not_before_its_closing_day_under_the_rules_of_that_day() -> None:
    """Lunar it would have closed on 7 July 2024, solar on 19 July; the lunar rules hold from 10 July."""
    lunar = policy(since="2024-07-10", MISSED_YEARS="FIXED_BASE")
    found = assessed(book(*owned_since("2023-07-19", SOLAR, lunar)), "2024-08-01")
    assert civil(found) == ["2024-07-10"]
    assert [row.rate for row in found.obligations] == [Fraction(1, 40)]


def test_livestock_is_always_lunar() -> None:
    rows = (SOLAR, herd("sheep"), opening("2023-07-19", "sheep", 40), cash(), opening("2023-07-19", "cash", 1000))
    found = assessed(book(*rows), "2024-08-01")
    assert civil(found) == ["2024-07-07", "2024-07-19"]
    assert [row.zakat_class for row in found.obligations] == ["sheep", "money"]
