"""What the program writes in any language, a person can type or paste back."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.days import months, ordinals
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.parse.amounts import Ambiguous, Amount, read_amount
from zakatdesk.domain.parse.days import read_typed_day
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import steps_text
from zakatdesk.words import Words

LANGUAGES = [(language, digits) for language in ("ar", "en", "id") for digits in ("latin", "arabic")]
WRITERS = {pair: Words(*pair) for pair in LANGUAGES}
TABLE = HijriCalendar()

writers = st.sampled_from(list(WRITERS.values()))


@given(writer=writers, ordinal=ordinals)
def test_a_day_in_either_calendar(writer: Words, ordinal: int) -> None:
    civil, hijri = date.fromordinal(ordinal), TABLE.hijri(ordinal)

    for shown, day in (
        (writer.civil_day(civil), civil),
        (writer.civil_day(civil, short=True), civil),
        (writer.hijri_day(hijri), hijri),
        (writer.stated_day(hijri), hijri),
    ):
        assert read_typed_day(shown, TABLE, 1) == (day, ordinal)


@given(writer=writers, month=months)
def test_the_name_of_a_month_alone_with_a_day_and_a_year(writer: Words, month: int) -> None:
    for year, name in ((1446, writer.hijri_month(month)), (2025, writer.civil_month(month))):
        assert read_typed_day(f"1 {name} {year}", TABLE, 1).day.month == month


@given(writer=writers, currency=st.sampled_from(list(MINOR_UNITS)), steps=st.integers(0, 10**14))
def test_an_amount_of_money_with_its_currency(writer: Words, currency: str, steps: int) -> None:
    places = MINOR_UNITS[currency]

    read = read_amount(writer.money(Fraction(steps, 10**places), currency), places, sign_of(writer), unit=currency)

    assert isinstance(read, Amount)
    assert read.steps == steps


@pytest.mark.parametrize("writer", WRITERS.values(), ids=["-".join(pair) for pair in WRITERS])
def test_the_short_form_of_every_currency(writer: Words) -> None:
    for currency, places in MINOR_UNITS.items():
        read = read_amount(writer.money(7, currency), places, sign_of(writer), unit=currency)
        assert read == Amount(7 * 10**places, steps_text(7 * 10**places, places)), currency


@pytest.mark.parametrize("unit", ["heads", "people"])
@given(writer=writers, count=st.integers(3, 10**6))
def test_so_many_heads_or_people(writer: Words, unit: str, count: int) -> None:
    assert read_amount(writer.quantity(count, unit), 0, unit=unit) == Amount(count, str(count))


@pytest.mark.parametrize(("unit", "places"), [("g", 3), ("kg", 3), ("BTC", 18)])
@given(writer=writers, data=st.data())
def test_a_weight_and_a_number_of_units(writer: Words, unit: str, places: int, data: st.DataObject) -> None:
    steps = data.draw(st.integers(0, 10 ** (places + 6)))
    shown = writer.quantity(Fraction(steps, 10**places), unit)

    read = read_amount(shown, places, sign_of(writer), unit=unit)

    assert isinstance(read, Amount), shown
    assert read.steps == steps


@given(writer=writers, minor=st.integers(1, 10**9))
def test_a_number_below_zero(writer: Words, minor: int) -> None:
    shown = writer.number(Fraction(-minor, 100), 2)

    read = read_amount(shown, 2, sign_of(writer), signed=True)

    assert not isinstance(read, Ambiguous)
    assert read.steps == -minor


def sign_of(writer: Words) -> DecimalSign:
    return DecimalSign.COMMA if writer.how.decimal == "," else DecimalSign.POINT
