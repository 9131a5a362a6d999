from fractions import Fraction

import pytest

from tests.words.conftest import Speak
from zakatdesk.words.bidi import bare


@pytest.mark.parametrize(
    ("exact", "unit", "shown"),
    [
        (Fraction(25, 2), "g", "12.5\u00a0g"),
        (Fraction(100, 3), "g", "33.333\u00a0g"),
        (653, "kg", "653\u00a0kg"),
        (1, "heads", "1 head"),
        (3, "people", "3 people"),
        (1, "people", "1 person"),
        (Fraction(1, 10**8), "BTC", "0.00000001\u00a0BTC"),
        (5, "EGP", "5.00\u00a0EGP"),
        (Fraction(1, 4), "", "0.25"),
    ],
)
def test_a_quantity_has_its_unit(speak: Speak, exact: Fraction | int, unit: str, shown: str) -> None:
    assert speak().quantity(exact, unit) == shown


@pytest.mark.parametrize(
    ("n", "shown"),
    [
        (0, "لا شياه"),
        (1, "شاة واحدة"),
        (2, "شاتان"),
        (7, "7 شياه"),
        (40, "40 شاة"),
        (400, "400 شاة"),
        (1001, "1,001 شاة"),
        (1003, "1,003 شياه"),
        (10**14 + 3, "100,000,000,000,003 شياه"),
        (Fraction(2, 3), "2/3 شاة"),
    ],
)
def test_animals_are_counted_as_arabic_counts(speak: Speak, n: Fraction | int, shown: str) -> None:
    assert bare(speak("ar", "latin").in_kind("sheep", n)) == shown


def test_what_is_given_in_kind_is_named(speak: Speak) -> None:
    assert speak().in_kind("gold_g", Fraction(17, 8)) == "2.125\u00a0g\u00a0of\u00a0gold"
    assert speak().in_kind("bint_labun", 2) == "2 two-year-old she-camels (bint labun)"
    assert speak("id").in_kind("tabi", 1) == "1 ekor sapi umur setahun (tabi')"


def test_a_price_is_named(speak: Speak) -> None:
    words = speak()
    assert [words.priced(of) for of in ("gold", "gold_21k", "silver_22.5k", "camels", "nisab", "USD", "gold_mine")] == [
        "gold",
        "21-karat gold",
        "22.5-karat silver",
        "a camel",
        "the published nisab",
        "USD",
        "gold_mine",
    ]
    assert bare(speak("ar").priced("gold_21k")) == "الذهب عيار ٢١"


def test_what_has_no_name_stands_for_itself(speak: Speak) -> None:
    words = speak()
    assert words.unit("BTC") == "BTC"
    assert words.key("colour") == "colour"
    assert words.choice("use", "unheard") == "unheard"
    assert words.zakat_class("unheard") == "unheard"
    assert words.question("UNHEARD") == "UNHEARD"
    assert words.option("HAWL_NISAB", "UNHEARD") == "UNHEARD"
    assert words.group("savings") is None
