"""Prices pasted from a spreadsheet, before anything is written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bookkeeping.views.sample import TODAY, ledger, price
from zakatdesk.bookkeeping.actions.prices import add_prices
from zakatdesk.bookkeeping.views.pasted_prices import WRITTEN, PastedRow, State, Third, read_prices
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.parts import replace
from zakatdesk.domain.price import Price

LIKE = Price("", 0, date(2026, 1, 1), "gold", Decimal(1), "EGP", "Dealer")


def read(text: str, facts: Ledger | None = None, **said: object) -> tuple[PastedRow, ...]:
    return read_prices(facts or ledger(), text, LIKE, today=TODAY, **said)  # type: ignore[arg-type]


def states(text: str, facts: Ledger | None = None, **said: object) -> list[str]:
    return [row.state.value for row in read(text, facts, **said)]


def test_days_of_both_calendars_and_all_digits() -> None:
    rows = read("2024-03-01\t3450\n١ رمضان ١٤٤٥\t٣٤٥٠٫٥\n1446-09-01 AH\t4.650,75")
    assert [row.state for row in rows] == [State.READY] * 3
    prices = [row.price for row in rows if row.price]
    assert [found.price for found in prices] == [3450, Decimal("3450.5"), Decimal("4650.75")]
    assert prices[1].on == HijriDate(1445, 9, 1)
    assert {found.source for found in prices} == {"Dealer"}


def test_a_heading_is_told_from_a_row() -> None:
    assert states("Date\tPrice\n2024-03-01\t3450") == ["heading", "ready"]
    assert states("2024-13-01\t3450\n2024-03-01\t3450") == ["wrong", "ready"]


def test_what_is_wrong_is_said_at_its_row() -> None:
    rows = read("2024-03-01\t0\nnever\t5\n2024-03-02\tmany\n2024-03-03")
    assert [row.error.code if row.error else "" for row in rows] == [
        "PRICE_NOT_POSITIVE",
        "DAY_UNREADABLE",
        "AMOUNT_UNREADABLE",
        "AMOUNT_EMPTY",
    ]
    assert [row.line for row in rows] == [1, 2, 3, 4]


def test_two_readings_are_asked_until_somebody_chose() -> None:
    text = "2024-03-01\t1.234\n2024-03-02\t1,5"
    assert states(text) == ["asks", "ready"]
    rows = read(text, sign=DecimalSign.COMMA)
    assert [row.price.price for row in rows if row.price] == [1234, Decimal("1.5")]


def test_a_third_column_is_a_source_or_a_currency() -> None:
    (row,) = read("2024-03-01\t3450\t<b>Bank</b>")
    assert row.price is not None
    assert (row.price.source, row.price.currency) == ("<b>Bank</b>", "EGP")
    (row,) = read("2024-03-01\t65\tusd", third=Third.CURRENCY)
    assert row.price is not None
    assert (row.price.source, row.price.currency) == ("Dealer", "USD")
    (row,) = read("2024-03-01\t65\tXYZ", third=Third.CURRENCY)
    assert row.error is not None
    assert row.error.code == "CURRENCY_UNKNOWN"


def test_rows_that_stand_in_each_others_way_say_so() -> None:
    facts = ledger(price("2024-03-01", "gold", "3450"), price("2024-04-01", "gold", "3500"))
    text = "2024-03-01\t3450\n2024-04-01\t3600\n2024-05-01\t1\n2024-05-01\t2\n2027-01-01\t9"
    assert states(text, facts) == ["known", "replaces", "overtaken", "ready", "ahead"]


def test_pasting_twice_is_pasting_once() -> None:
    facts = ledger()
    text = "2024-03-01\t3450\n2025-03-01\t4650"
    made = [row.price for row in read(text, facts) if row.price and row.state in WRITTEN]
    after = facts.apply(add_prices(facts, [replace(row, id=f"p{n}") for n, row in enumerate(made)]))
    assert [row.price for row in after.prices.values()] == [3450, 4650]
    assert states(text, after) == ["known", "known"]


def test_all_of_it_is_one_change_and_one_undo() -> None:
    facts = ledger()
    made = [replace(LIKE, id=f"p{n}", price=Decimal(n + 1)) for n in range(3)]
    change = add_prices(facts, made)
    assert (change.label, change.about, len(change.edits)) == ("prices_added", (("of", "gold"),), 3)
    assert facts.apply(change).apply(change.reversed()).prices == facts.prices
    with pytest.raises(DomainError, match="ID_TAKEN"):
        add_prices(facts, [made[0], made[0]])


def test_too_much_at_once_is_refused() -> None:
    with pytest.raises(DomainError, match="LINES_TOO_MANY"):
        read("2024-03-01\t1\n" * 5_001)


@given(st.text(max_size=60), st.sampled_from([None, *DecimalSign]), st.sampled_from(Third))
def test_any_text_is_read_or_refused_by_the_row(text: str, sign: DecimalSign | None, third: Third) -> None:
    for row in read(text, sign=sign, third=third):
        assert (row.price is not None) == (row.state in {*WRITTEN, State.OVERTAKEN, State.KNOWN})
        assert (row.error is not None) == (row.state is State.WRONG)
        assert (row.readings is not None) == (row.state is State.ASKS)
