"""Amounts as people of several places write them: nothing is lost, moved or guessed."""

import re
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.typed import COMMA, DIGIT_SETS, POINT, WRITINGS, Writing
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.amounts import Ambiguous, Amount, read_amount
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import LIMIT

writings = st.sampled_from(WRITINGS)
digit_sets = st.sampled_from(DIGIT_SETS)
places_of_units = st.sampled_from([0, 2, 3, 18])
signs = st.sampled_from([POINT, COMMA, None])


def amounts(places: int) -> st.SearchStrategy[int]:
    return st.integers(0, LIMIT * 10**places - 1) | st.integers(0, 10 ** (places + 5))


def possible(read: Amount | Ambiguous) -> list[int]:
    return [read.steps] if isinstance(read, Amount) else [amount.steps for _, amount in read.readings]


@given(data=st.data(), writing=writings, digits=digit_sets, places=places_of_units, trimmed=st.booleans())
def test_what_a_place_writes_is_read_with_its_decimal_sign(
    data: st.DataObject, writing: Writing, digits: str, places: int, trimmed: bool
) -> None:
    steps = data.draw(amounts(places))
    text = writing.write(steps, places, digits, trimmed=trimmed)
    assume(len(text) <= 40)

    read = read_amount(text, places, writing.sign)

    assert isinstance(read, Amount)
    assert read.steps == steps


@given(data=st.data(), writing=writings, digits=digit_sets, places=places_of_units)
def test_without_a_choice_the_right_reading_is_there_and_never_a_wrong_one_alone(
    data: st.DataObject, writing: Writing, digits: str, places: int
) -> None:
    steps = data.draw(amounts(places))
    text = writing.write(steps, places, digits, trimmed=True)
    assume(len(text) <= 40)

    assert steps in possible(read_amount(text, places))


@given(data=st.data(), writing=writings, places=places_of_units)
def test_below_zero_only_where_a_sign_is_allowed(data: st.DataObject, writing: Writing, places: int) -> None:
    steps = -data.draw(st.integers(1, 10**6))
    text = writing.write(steps, places)

    with pytest.raises(DomainError, match="AMOUNT_NEGATIVE"):
        read_amount(text, places, writing.sign)
    read = read_amount(text.replace("-", "−"), places, writing.sign, signed=True)
    assert read == Amount(steps, read.text if isinstance(read, Amount) else "")


@given(digits=st.text(alphabet="0123456789", min_size=1, max_size=12), mark=st.sampled_from(".,٫"), data=st.data())
def test_a_decimal_sign_is_never_lost(digits: str, mark: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(digits)))
    text = digits[:place] + mark + digits[place:]
    exact = Fraction(int(digits), 10 ** (len(digits) - place))

    read = read_amount(text, 18)

    if isinstance(read, Amount):
        assert Fraction(read.steps, 10**18) == exact
    else:
        assert [Fraction(steps, 10**18) for steps in sorted(possible(read))] == [exact, Fraction(int(digits))]
        assert re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", text)


@given(
    whole=st.integers(1, 999),
    part=st.integers(0, 999),
    mark=st.sampled_from([".", ","]),
    places=st.sampled_from([2, 3, 18]),
)
def test_one_sign_before_three_digits_is_asked_and_each_choice_settles_it(
    whole: int, part: int, mark: str, places: int
) -> None:
    text = f"{whole}{mark}{part:03}"
    decimal, group = (POINT, COMMA) if mark == "." else (COMMA, POINT)

    read = read_amount(text, places)

    assert isinstance(read, Ambiguous)
    answers = dict(read.readings)
    assert answers[group].steps == (whole * 1000 + part) * 10**places
    assert read_amount(text, places, group) == answers[group]
    exact = Fraction(whole * 1000 + part, 1000) * 10**places
    if exact.denominator == 1:
        assert answers[decimal].steps == exact
        assert read_amount(text, places, decimal) == answers[decimal]
    else:
        assert decimal not in answers
        with pytest.raises(DomainError, match="AMOUNT_TOO_FINE"):
            read_amount(text, places, decimal)


@pytest.mark.parametrize("hint", [POINT, COMMA])
def test_heads_have_no_decimals_whatever_the_ledger_chose(hint: DecimalSign) -> None:
    assert read_amount("1.000", 0, hint) == read_amount("1,000", 0, hint) == Amount(1000, "1000")


def test_the_readings_stand_with_the_point_first() -> None:
    read = read_amount("1,500", 2)

    assert isinstance(read, Ambiguous)
    assert read.readings == ((POINT, Amount(150000, "1500.00")), (COMMA, Amount(150, "1.50")))


@pytest.mark.parametrize(
    ("text", "places", "steps"),
    [
        ("0.500", 3, 500),
        ("0,500", 3, 500),
        ("012,345", 3, 12345),
        ("1234.567", 3, 1234567),
        ("1.2345", 18, 12345 * 10**14),
        ("1 234.567", 3, 1234567),
        ("1.234.567,8", 2, 123456780),
        ("1,234,567", 2, 123456700),
        ("1٬234", 3, 1234000),
        ("1٫234", 3, 1234),
        ("1.234", 0, 1234),
        ("1.000", 0, 1000),
        ("1,000", 0, 1000),
        ("1.250*4", 0, 5000),
        ("1.", 2, 100),
        (".5", 2, 50),
        ("1.234,", 2, 123400),
        ("1.234,-", 2, 123400),
        ("Rp. 1.500.000,--", 2, 150000000),
        ("+500", 2, 50000),
        ("-0", 2, 0),
        ("0", 2, 0),
        ("٣٫٥×٢", 2, 700),
    ],
)
def test_what_can_be_read_in_one_way_is_not_asked(text: str, places: int, steps: int) -> None:
    read = read_amount(text, places)

    assert isinstance(read, Amount)
    assert read.steps == steps


@pytest.mark.parametrize(
    "text",
    [
        "1,23,4",
        "1.23.4",
        "1,2345,678",
        "12,345,67",
        "1.234,56.7",
        "1,234.56,7",
        "1,234 567",
        "1..2",
        "1,,234",
        "1 23",
        "1, 234",
        "1'23",
        "0,123,456",
        "1٫2٫3",
        "1٬23",
        "1234,567.89",
        "1,234567.89",
        "1'",
    ],
)
def test_wrong_groups_are_refused_and_never_repaired(text: str) -> None:
    with pytest.raises(DomainError, match="AMOUNT_GROUPING") as refused:
        read_amount(text, 18)
    assert refused.value.values == {"part": text}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("12O0", "O"),
        ("1e5", "e"),
        ("Infinity", "Infinity"),
        ("nan", "nan"),
        ("0x10", "x"),
        ("1_000", "_"),
        ("12²", "²"),
        ("½", "½"),
        ("①", "①"),
        ("\u202e123", "U+202E"),
        ("1\u202d2", "U+202D"),
        ("1\x00", "U+0000"),
        ("\ud800", "U+D800"),
        ("1\n2", "U+000A"),
        ("1  234", "234"),
        ("2(3)", "("),
        ("(2)3", "3"),
        ("(2)4.50", "4.50"),
        ("1 EGP 2.5", "2.5"),
        ("(3(4))", "("),
        ("()", ")"),
        ("3+*4", "*"),
        ("5--3", "-"),
        ("=5", "="),
        ("5%", "%"),
        ("5!", "!"),
    ],
)
def test_what_is_no_part_of_an_amount_is_named(text: str, part: str) -> None:
    with pytest.raises(DomainError, match="AMOUNT_UNREADABLE") as refused:
        read_amount(text, 2)
    assert refused.value.values == {"part": part}


@pytest.mark.parametrize("text", ["5+", "5*", "(", "(5", "(5+", "5-(", "-", "+", "5/"])
def test_what_is_still_being_typed_is_unfinished(text: str) -> None:
    with pytest.raises(DomainError, match="AMOUNT_UNFINISHED"):
        read_amount(text, 2)


@given(left=st.integers(0, 10**6), right=st.integers(0, 10**6), third=st.integers(1, 1000))
def test_sums_come_out_exactly_and_in_the_usual_order(left: int, right: int, third: int) -> None:
    assert read_amount(f"{left}+{right}*{third}", 0) == Amount(left + right * third, str(left + right * third))
    assert read_amount(f"({left} + {right}) × {third}", 0) == Amount(
        (left + right) * third, str((left + right) * third)
    )
    assert read_amount(f"{left}-{right}-{third}", 0, signed=True) == Amount(
        left - right - third, str(left - right - third)
    )
    assert read_amount(f"{left}/{third}*{third}", 0) == Amount(left, str(left))


def test_a_sum_below_zero_on_its_way_is_no_matter() -> None:
    assert read_amount("(100-200)+300", 2) == Amount(20000, "200.00")
    assert read_amount("-(5-8)", 2) == Amount(300, "3.00")


def test_a_sum_that_is_below_zero_and_does_not_come_out_has_its_neighbours_in_order() -> None:
    with pytest.raises(DomainError, match="AMOUNT_NOT_EXACT") as refused:
        read_amount("-10/3", 2, signed=True)
    assert refused.value.values == {"below": "-3.34", "above": "-3.33"}


@pytest.mark.parametrize(
    ("text", "hint", "steps"),
    [
        ("1.234 + 1,5", None, {1235500}),
        ("1,234 + 1.5", None, {1235500}),
        ("1.234 + 2.000", None, {3234, 3234000}),
        ("1.234 + 2.000", COMMA, {3234000}),
        ("1.234 + 0.5", COMMA, {1734, 1234500}),
        ("1.234 + 0.5 + 0,5", None, {2234, 1235000}),
        ("1.234*0", None, {0}),
        ("1.234 + 1 000 + 5", POINT, {1006234}),
    ],
)
def test_the_numbers_of_one_sum_share_their_decimal_sign(text: str, hint: DecimalSign | None, steps: set[int]) -> None:
    assert set(possible(read_amount(text, 3, hint))) == steps


def test_an_ambiguous_sum_with_no_possible_reading_is_refused_for_the_first() -> None:
    with pytest.raises(DomainError, match="AMOUNT_NEGATIVE"):
        read_amount("1.234-2.000", 3)


@pytest.mark.parametrize(
    ("text", "unit", "places", "steps"),
    [
        ("EGP 1200", "EGP", 2, 120000),
        ("egp1200", "EGP", 2, 120000),
        ("1200 ج.م.\u200f", "EGP", 2, 120000),
        ("1200 L.E.", "EGP", 2, 120000),
        ("1200 جنيه + 350 جنيه", "EGP", 2, 155000),
        ("Rp500", "IDR", 2, 50000),
        ("Rp.500", "IDR", 2, 50000),
        ("EGP.50", "EGP", 2, 50),
        ("€ 12,50", "EUR", 2, 1250),
        ("SR 40", "SAR", 2, 4000),
        ("٤٠ ر.س", "SAR", 2, 4000),
        ("5 جم", "g", 3, 5000),
        ("5 جم", "EGP", 2, 500),
        ("12.5 gram", "g", 3, 12500),
        ("40 ekor", "heads", 0, 40),
        ("0.5 btc", "BTC", 18, 5 * 10**17),
        ("3 V.W", "VW", 18, 3 * 10**18),
        ("7 kg", "", 3, 7000),
    ],
)
def test_the_unit_beside_a_number_is_understood(text: str, unit: str, places: int, steps: int) -> None:
    assert possible(read_amount(text, places, unit=unit)) == [steps]


@pytest.mark.parametrize(
    ("text", "unit", "part"),
    [("100 USD", "EGP", "USD"), ("$100", "EGP", "$"), ("5 kg", "g", "kg"), ("5 g", "kg", "g"), ("Rp5", "MYR", "Rp")],
)
def test_another_unit_is_refused_and_never_converted(text: str, unit: str, part: str) -> None:
    with pytest.raises(DomainError, match="AMOUNT_OTHER_UNIT") as refused:
        read_amount(text, 2, unit=unit)
    assert refused.value.values == {"part": part, "unit": unit}


@pytest.mark.parametrize("text", ["", "   ", "\u200f", "\n", "EGP", " $ "])
def test_nothing_typed_is_no_amount(text: str) -> None:
    with pytest.raises(DomainError, match="AMOUNT_EMPTY"):
        read_amount(text, 2)


@pytest.mark.parametrize(("text", "most"), [("1" * 41, 40), ("1+" * 101, 200), (" " * 10**6, 200)])
def test_what_is_too_long_is_refused_at_once(text: str, most: int) -> None:
    with pytest.raises(DomainError, match="AMOUNT_TOO_LONG") as refused:
        read_amount(text, 2)
    assert refused.value.values["most"] == most
    assert len(str(refused.value.values["part"])) <= 40


def test_a_number_may_have_forty_signs_and_stays_below_the_limit() -> None:
    assert read_amount("999999999999999.99", 2) == Amount(99999999999999999, "999999999999999.99")
    assert read_amount("0" * 39 + "7", 0) == Amount(7, "7")
    for text in ("1000000000000000", "999999999999999+1", "1" * 40, "0-" + "9" * 16):
        with pytest.raises(DomainError, match="AMOUNT_TOO_LARGE"):
            read_amount(text, 0, signed=True)


def test_brackets_as_deep_as_a_field_is_long_are_read() -> None:
    assert read_amount("(" * 99 + "7" + ")" * 99, 0) == Amount(7, "7")


@given(writing=writings, digits=digit_sets, steps=st.integers(0, 10**9), places=places_of_units, hint=signs)
def test_typed_one_key_at_a_time_it_is_read_asked_or_refused(
    writing: Writing, digits: str, steps: int, places: int, hint: DecimalSign | None
) -> None:
    text = "-(" + writing.write(steps, places, digits) + ")*2 EGP"
    for end in range(len(text) + 1):
        answers(text[:end], places, hint)


@given(text=st.text(max_size=30), places=places_of_units, hint=signs, signed=st.booleans())
def test_any_text_at_all_is_read_asked_or_refused(
    text: str, places: int, hint: DecimalSign | None, signed: bool
) -> None:
    answers(text, places, hint, signed=signed)


@given(text=st.text(alphabet="0123٤۵.,٫٬'’ \u00a0+-−*/×÷()Rpg£$ج", max_size=14), places=places_of_units, hint=signs)
def test_any_pile_of_signs_is_read_asked_or_refused(text: str, places: int, hint: DecimalSign | None) -> None:
    answers(text, places, hint)


def answers(text: str, places: int, hint: DecimalSign | None, *, signed: bool = False) -> None:
    """Holds what is true of every answer: whole steps within the limit, a text that says the same, two at most."""
    try:
        read = read_amount(text, places, hint, signed=signed)
    except DomainError:
        return
    for steps in possible(read):
        assert (0 if not signed else -LIMIT * 10**places) <= steps < LIMIT * 10**places
    if isinstance(read, Ambiguous):
        assert 1 <= len(read.readings) <= 2
        assert hint is None or not re.fullmatch(r"[0-9.,]*", text)
    else:
        assert read_amount(read.text, places, POINT, signed=True) == read
