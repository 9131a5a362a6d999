"""How hard a passphrase is said to be to guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.bookkeeping.passphrase_strength import Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.WEAK),
        ("zakat", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("xyxyxyxyxyxyxyxyxyxy", Strength.WEAK),
        ("8461920573846291", Strength.FAIR),
        ("four quiet hens", Strength.FAIR),
        ("four quiet hens dancing", Strength.STRONG),
        ("أربع دجاجات هادئة ترقص", Strength.STRONG),
    ],
)
def test_examples(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


ORDER = (Strength.WEAK, Strength.FAIR, Strength.STRONG)


@given(st.text(max_size=40), st.text(alphabet="qzמع", min_size=1, max_size=10))
def test_more_never_makes_it_weaker(passphrase: str, more: str) -> None:
    # A passphrase of digits alone is judged by its length; other signs behind it count.
    assert ORDER.index(strength(passphrase + more)) >= ORDER.index(strength(passphrase)) or passphrase.isdecimal()


@given(st.text(max_size=20))
def test_a_repeated_sign_adds_nothing(passphrase: str) -> None:
    assert strength(passphrase + passphrase[-1:] * 30) is strength(passphrase) or passphrase.isdecimal()
