from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.parse.amounts import Amount, read_amount
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.words import Digits, Language, Words
from zakatdesk.words.bidi import bare
from zakatdesk.words.currencies import IN_FRONT, SHORT_FORMS
from zakatdesk.words.languages import convention
from zakatdesk.words.numbers import finite_places, number

LANGUAGES = list(Language)
WRITTEN = [(language, digits) for language in Language for digits in Digits]


@pytest.mark.parametrize(
    ("language", "digits", "shown"),
    [
        ("en", "latin", "-1,234,567.50"),
        ("id", "latin", "-1.234.567,50"),
        ("ar", "latin", "-1,234,567.50"),
        ("ar", "arabic", "-١٬٢٣٤٬٥٦٧٫٥٠"),
        ("en", "arabic", "-١٬٢٣٤٬٥٦٧٫٥٠"),
        ("id", "arabic", "-١٬٢٣٤٬٥٦٧٫٥٠"),
    ],
)
def test_a_number_has_the_signs_of_its_language(language: str, digits: str, shown: str) -> None:
    words = Words(language, digits)
    assert bare(words.number(Fraction(-12345675, 10), 2)) == shown


def test_arabic_has_arabic_digits_unless_others_are_chosen() -> None:
    assert Words("ar").digits is Digits.ARABIC
    assert Words("ar", "latin").digits is Digits.LATIN
    assert Words("id").digits is Digits.LATIN


@given(steps=st.integers(min_value=-(10**15), max_value=10**15), places=st.integers(min_value=0, max_value=18))
@pytest.mark.parametrize(("language", "digits"), WRITTEN)
def test_every_number_reads_back(language: Language, digits: Digits, steps: int, places: int) -> None:
    how = convention(language, digits)
    shown = number(Fraction(steps, 10**places), how, places)
    latin = "".join(str(ord(letter) - 0x660) if "٠" <= letter <= "٩" else letter for letter in shown)
    assert Decimal(latin.replace(how.group, "").replace(how.decimal, ".")) == Decimal(steps).scaleb(-places)


@given(minor=st.integers(min_value=-(10**14), max_value=10**14), places=st.sampled_from([0, 2, 3]))
@pytest.mark.parametrize(("language", "digits"), WRITTEN)
def test_what_is_shown_can_be_typed_again(language: Language, digits: Digits, minor: int, places: int) -> None:
    words = Words(language, digits)
    shown = words.number(Fraction(minor, 10**places), places)
    sign = DecimalSign.COMMA if words.how.decimal == "," else DecimalSign.POINT
    read = read_amount(shown, places, sign, signed=True)
    assert isinstance(read, Amount)
    assert read.steps == minor


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        (Fraction(5, 2), "2.5"),
        (Fraction(1, 40), "0.025"),
        (Fraction(1, 3), "≈ 0.333333"),
        (Fraction(-2, 3), "≈ -0.666667"),
        (Fraction(10**18 + 1, 10**18), "1.000000000000000001"),
        (0, "0"),
    ],
)
def test_without_places_every_digit_is_shown(exact: Fraction | int, shown: str) -> None:
    assert Words().number(exact) == shown


@pytest.mark.parametrize(
    ("value", "places"), [(Fraction(1, 8), 3), (Fraction(1, 5), 1), (Fraction(7), 0), (Fraction(1, 7), None)]
)
def test_the_places_a_number_needs_are_known(value: Fraction, places: int | None) -> None:
    assert finite_places(value) == places


@pytest.mark.parametrize(
    ("exact", "shown"), [(Fraction(5, 1000), "0.01"), (Fraction(-5, 1000), "-0.01"), (Fraction(49, 10000), "0.00")]
)
def test_halves_are_rounded_away_from_zero(exact: Fraction, shown: str) -> None:
    assert Words().number(exact, 2) == shown


def test_money_has_the_places_of_its_currency() -> None:
    words = Words()
    amounts = [words.money(1234, code) for code in ("EGP", "KWD", "JPY", "IDR")]
    assert amounts == ["1,234.00\u00a0EGP", "1,234.000\u00a0KWD", "1,234\u00a0JPY", "1,234.00\u00a0IDR"]


@pytest.mark.parametrize(
    ("language", "code", "shown"),
    [
        ("ar", "EGP", "-١٬٢٣٤٫٥٠\u00a0ج.م"),
        ("ar", "USD", "-١٬٢٣٤٫٥٠\u00a0USD"),
        ("id", "IDR", "-Rp1.234,50"),
        ("id", "EGP", "-1.234,50\u00a0EGP"),
        ("en", "IDR", "-1,234.50\u00a0IDR"),
    ],
)
def test_a_language_has_short_forms_for_its_own_currencies(language: str, code: str, shown: str) -> None:
    amount = Words(language).money(Fraction(-12345, 10), code)
    assert bare(amount) == shown
    sign = DecimalSign.COMMA if language == "id" else DecimalSign.POINT
    assert read_amount(amount, 2, sign, unit=code, signed=True) == Amount(-123450, "-1234.50")


def test_short_forms_are_of_currencies() -> None:
    assert {code for forms in SHORT_FORMS.values() for code in forms} <= set(MINOR_UNITS)
    assert all(code in SHORT_FORMS[language] for language, code in IN_FRONT)


def test_an_exact_amount_shows_what_rounding_would_hide() -> None:
    words = Words()
    assert words.exact_money(Fraction(12345, 1000), "EGP") == "12.345\u00a0EGP"
    assert words.exact_money(12, "EGP") == "12.00\u00a0EGP"
    assert words.exact_money(Fraction(1, 3), "EGP") == "≈\u00a00.333333\u00a0EGP"


def test_a_part_is_a_percentage_or_a_ratio() -> None:
    assert Words().percent(Fraction(1, 40)) == "2.5%"
    assert Words("id").percent(Fraction(1, 40)) == "2,5%"
    assert Words().ratio(Fraction(1, 40)) == "1/40"
    assert Words().ratio(Fraction(3)) == "3"


Shown = Callable[[Words], str]


@pytest.mark.parametrize(
    "shown",
    [
        lambda words: words.number(-5),
        lambda words: words.money(-5, "EGP"),
        lambda words: words.grams(5),
        lambda words: words.percent(Fraction(1, 40)),
        lambda words: words.name("Amina"),
        lambda words: words.quantity(5, "BTC"),
    ],
)
def test_in_arabic_numbers_and_names_keep_their_own_direction(shown: Shown) -> None:
    text = shown(Words("ar"))
    assert text[0] in "\u2066\u2067\u2068"
    assert text[-1] == "\u2069"
    assert sum(text.count(mark) for mark in "\u2066\u2067\u2068") == text.count("\u2069")


def test_in_english_only_what_needs_it_is_isolated() -> None:
    assert Words().name("Amina") == "Amina"
    assert Words().name("أمينة") == "\u2068أمينة\u2069"
    assert Words("en", "arabic").number(12) == "\u2066١٢\u2069"
