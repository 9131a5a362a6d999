"""A record is one text, and that text is the record again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bookkeeping.years import SEAL, assessed, three_years
from tests.cases.worked import Run, load
from zakatdesk.bookkeeping.records.codec import read_record, record_text
from zakatdesk.bookkeeping.records.making import fresh_record
from zakatdesk.domain.calendar import read_day
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import replace
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.assess import assess

KEPT = Path(__file__).with_name("kept_record.json")
CASES = load()


@given(st.sampled_from(CASES))
@settings(max_examples=40, deadline=None)
def test_a_record_comes_back_as_it_was(run: Run) -> None:
    try:
        ledger = read_ledger(run.text)
        found = assess(ledger, ledger.calendar.ordinal(read_day(run.as_of)))
    except DomainError:
        return
    for person in found.people:
        for year in {ledger.calendar.hijri(row.due).year for row in person.obligations}:
            record = fresh_record(ledger, found, person.person, year, SEAL)
            text = record_text(record)
            again = read_record(text)
            assert again == record
            assert [row.trail() for row in again.obligations] == [row.trail() for row in record.obligations]
            assert record_text(again) == text


def test_a_record_that_was_kept_before_is_still_read() -> None:
    ledger = three_years().ledger()
    record = fresh_record(ledger, assessed(ledger), "p", 1446, SEAL)
    assert read_record(KEPT.read_text("utf-8")) == replace(record, closed_on=record.made_on, kept=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "5",
        "NaN",
        '{"is":"nothing"}',
        '{"is":"seal","engine":"1","fingerprint":"2"}',
        '{"is":"year"}',
        '{"is":"exact","of":"many"}',
        '{"of":1.5}',
        "[" * 100_000,
    ],
)
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="RECORD_UNREADABLE"):
        read_record(text)


def test_a_record_is_readable_without_the_program() -> None:
    kept = json.loads(KEPT.read_text("utf-8"))
    assert kept["year"] == 1446
    assert kept["obligations"][0]["zakat"] == {"is": "exact", "of": "50"}
