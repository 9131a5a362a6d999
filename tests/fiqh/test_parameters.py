"""Numbers and names beside the options."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.rules_data import RULES
from zakatdesk.domain.errors import DomainError
from zakatdesk.fiqh.parameters import PARAMETERS, TEXT_LIMIT, Parameters, ParameterType, read_parameters


def test_the_parameters_are_those_of_the_rules() -> None:
    assert set(PARAMETERS) == set(RULES["parameters"])


def test_the_defaults() -> None:
    assert read_parameters(()) == Parameters(
        uruf_grams=Fraction(850),
        shares_proxy=Fraction(1, 4),
        wasq5_kg=Fraction(653),
        sa_kg=Fraction(5, 2),
        tajil_limit_years=None,
        income_nisab_monthly=None,
        nisab_gold_g=None,
        nisab_silver_g=None,
        authority=None,
    )


def test_what_is_given_is_read_exactly() -> None:
    given = read_parameters(
        (
            ("AUTHORITY", "BAZNAS"),
            ("INCOME_NISAB_MONTHLY", "7140498"),
            ("NISAB_GOLD_G", "84.875"),
            ("NISAB_SILVER_G", "594.125"),
            ("SA_KG", "2.176"),
            ("SHARES_PROXY", "0.30"),
            ("TAJIL_LIMIT_YEARS", "2"),
            ("URUF_GRAMS", "0"),
            ("WASQ5_KG", "612"),
        )
    )
    assert given == Parameters(
        uruf_grams=Fraction(0),
        shares_proxy=Fraction(3, 10),
        wasq5_kg=Fraction(612),
        sa_kg=Fraction(272, 125),
        tajil_limit_years=2,
        income_nisab_monthly=Fraction(7140498),
        nisab_gold_g=Fraction(679, 8),
        nisab_silver_g=Fraction(4753, 8),
        authority="BAZNAS",
    )


@pytest.mark.parametrize(
    ("code", "text", "refused"),
    [
        ("MOON", "1", "PARAMETER_UNKNOWN"),
        ("SHARES_PROXY", "1.01", "PARAMETER_OUT_OF_RANGE"),
        ("SHARES_PROXY", "-0.1", "NUMBER_MALFORMED"),
        ("SHARES_PROXY", "25%", "NUMBER_MALFORMED"),
        ("SHARES_PROXY", "1e-2", "NUMBER_MALFORMED"),
        ("SA_KG", "0", "PARAMETER_OUT_OF_RANGE"),
        ("SA_KG", "٢", "NUMBER_MALFORMED"),
        ("WASQ5_KG", "0.000", "NISAB_ZERO"),
        ("NISAB_GOLD_G", "0", "NISAB_ZERO"),
        ("NISAB_SILVER_G", "0.0", "NISAB_ZERO"),
        ("INCOME_NISAB_MONTHLY", "0", "NISAB_ZERO"),
        ("URUF_GRAMS", "1000000000000000", "NUMBER_TOO_LARGE"),
        ("URUF_GRAMS", "1.0000000000001", "NUMBER_TOO_FINE"),
        ("TAJIL_LIMIT_YEARS", "1.5", "NUMBER_TOO_FINE"),
        ("TAJIL_LIMIT_YEARS", "for ever", "NUMBER_MALFORMED"),
        ("AUTHORITY", "", "TEXT_MALFORMED"),
        ("AUTHORITY", "   ", "TEXT_MALFORMED"),
        ("AUTHORITY", "a\nb", "TEXT_MALFORMED"),
        ("AUTHORITY", "x" * (TEXT_LIMIT + 1), "TEXT_MALFORMED"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(code: str, text: str, refused: str) -> None:
    with pytest.raises(DomainError) as error:
        read_parameters(((code, text),))
    assert (error.value.code, error.value.where) == (refused, f"parameters.{code}")


def test_every_value_in_use_can_be_chosen() -> None:
    for code, spec in PARAMETERS.items():
        for text, _ in spec.known:
            assert isinstance(read_parameters(((code, text),)), Parameters)
        assert spec.default is None or spec.default in {text for text, _ in spec.known}
        assert spec.type in ParameterType
