"""Numbers and names that a policy may set beside its options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.quantity import read_decimal, read_steps

UNLIMITED = "unlimited"
TEXT_LIMIT = 200


class ParameterType(StrEnum):
    """The form of a parameter's text."""

    POSITIVE = "positive"  # a decimal above zero
    DECIMAL = "decimal"  # a decimal from zero on
    PART = "part"  # a decimal from 0 to 1
    YEARS = "years"  # a whole number, or `unlimited`
    NAME = "name"  # a text


class ParameterSpec(Frozen):
    """What a parameter means.

    Attributes:
        means: One plain English sentence.
        default: The text that holds where nothing is given; none where there is no default.
        known: Values in use, with the key of the source that gives each.
    """

    code: str
    type: ParameterType
    means: Sentence
    default: str | None
    source: str
    known: tuple[tuple[str, str], ...] = ()


_SPECS = (
    ParameterSpec(
        "URUF_GRAMS",
        ParameterType.DECIMAL,
        sentence("parameters", "Grams of worn gold that count as customary."),
        "850",
        "R72",
        (("850", "R72"), ("152", "R72"), ("800", "SELANGOR")),
    ),
    ParameterSpec(
        "SHARES_PROXY",
        ParameterType.PART,
        sentence("parameters", "Part of the market value of a share that is taken as zakatable."),
        "0.25",
        "R76",
        (("0.25", "R76"), ("0.26", "R79"), ("0.27", "R79"), ("0.30", "R76")),
    ),
    ParameterSpec(
        "WASQ5_KG",
        ParameterType.POSITIVE,
        sentence("parameters", "Kilograms in five wasq, the nisab of crops."),
        "653",
        "R42",
        (("653", "R42"), ("612", "ARITHMETIC"), ("720", "ARITHMETIC"), ("750", "ARITHMETIC"), ("524", "R32")),
    ),
    ParameterSpec(
        "SA_KG",
        ParameterType.POSITIVE,
        sentence("parameters", "Kilograms in one sa', the measure of zakat al-fitr."),
        "2.5",
        "R32",
        (
            ("2.5", "R32"),
            ("2.04", "ARITHMETIC"),
            ("2.176", "ARITHMETIC"),
            ("3.0", "COMMITTEE_SA"),
            ("3.25", "R34"),
        ),
    ),
    ParameterSpec(
        "TAJIL_LIMIT_YEARS",
        ParameterType.YEARS,
        sentence("parameters", "How many years ahead zakat may be paid."),
        UNLIMITED,
        "R95",
        ((UNLIMITED, "R95"), ("2", "R95"), ("1", "R95")),
    ),
    ParameterSpec(
        "INCOME_NISAB_MONTHLY",
        ParameterType.POSITIVE,
        sentence("parameters", "Nisab of a month's income; without it, a twelfth of the nisab of money."),
        None,
        "R32",
    ),
    ParameterSpec(
        "NISAB_GOLD_G",
        ParameterType.POSITIVE,
        sentence("parameters", "Grams of fine gold that make a nisab, where the weights are your own."),
        None,
        "ARITHMETIC",
    ),
    ParameterSpec(
        "NISAB_SILVER_G",
        ParameterType.POSITIVE,
        sentence("parameters", "Grams of fine silver that make a nisab, where the weights are your own."),
        None,
        "ARITHMETIC",
    ),
    ParameterSpec(
        "AUTHORITY",
        ParameterType.NAME,
        sentence("parameters", "The authority whose published nisab is followed; without it, the latest of any."),
        None,
        "R33",
    ),
)

PARAMETERS: Mapping[str, ParameterSpec] = MappingProxyType({spec.code: spec for spec in _SPECS})
"""Every parameter by its code."""


class Parameters(Frozen):
    """The parameters of a policy, read.

    Units:
        `uruf_grams`, `nisab_gold_g`, `nisab_silver_g` in grams; `wasq5_kg`, `sa_kg` in kilograms; `income_nisab_monthly`
        in the person's currency.

    Attributes:
        tajil_limit_years: None means unlimited.
        income_nisab_monthly: None means a twelfth of the money nisab.
        authority: None means any, the latest.
    """

    uruf_grams: Fraction
    shares_proxy: Fraction
    wasq5_kg: Fraction
    sa_kg: Fraction
    tajil_limit_years: int | None
    income_nisab_monthly: Fraction | None
    nisab_gold_g: Fraction | None
    nisab_silver_g: Fraction | None
    authority: str | None


def read_parameters(given: Iterable[tuple[str, str]]) -> Parameters:
    """The parameters of a policy: the given texts, else the defaults.

    Raises:
        DomainError: `PARAMETER_UNKNOWN`, `PARAMETER_OUT_OF_RANGE`, `NISAB_ZERO`, `TEXT_MALFORMED` or a number that
            cannot be read, at `parameters.CODE`.
    """
    texts = {code: spec.default for code, spec in PARAMETERS.items() if spec.default is not None}
    for code, text in given:
        if code not in PARAMETERS:
            raise DomainError("PARAMETER_UNKNOWN", f"parameters.{code}", parameter=code)
        texts[code] = text
    return Parameters(
        uruf_grams=_number("URUF_GRAMS", texts),
        shares_proxy=_number("SHARES_PROXY", texts),
        wasq5_kg=_number("WASQ5_KG", texts),
        sa_kg=_number("SA_KG", texts),
        tajil_limit_years=_years("TAJIL_LIMIT_YEARS", texts),
        income_nisab_monthly=_number_or_none("INCOME_NISAB_MONTHLY", texts),
        nisab_gold_g=_number_or_none("NISAB_GOLD_G", texts),
        nisab_silver_g=_number_or_none("NISAB_SILVER_G", texts),
        authority=_name("AUTHORITY", texts),
    )


def _number(code: str, texts: Mapping[str, str]) -> Fraction:
    try:
        number = Fraction(read_decimal(texts[code]))
    except DomainError as refused:
        raise refused.at(f"parameters.{code}") from None
    kind = PARAMETERS[code].type
    if kind is ParameterType.POSITIVE and number == 0:
        nisab = "NISAB" in code or code == "WASQ5_KG"
        raise DomainError("NISAB_ZERO" if nisab else "PARAMETER_OUT_OF_RANGE", f"parameters.{code}", parameter=code)
    if kind is ParameterType.PART and number > 1:
        raise DomainError("PARAMETER_OUT_OF_RANGE", f"parameters.{code}", parameter=code)
    return number


def _number_or_none(code: str, texts: Mapping[str, str]) -> Fraction | None:
    return _number(code, texts) if code in texts else None


def _years(code: str, texts: Mapping[str, str]) -> int | None:
    text = texts[code]
    if text == UNLIMITED:
        return None
    try:
        return read_steps(text, 0)
    except DomainError as refused:
        raise refused.at(f"parameters.{code}") from None


def _name(code: str, texts: Mapping[str, str]) -> str | None:
    text = texts.get(code)
    if text is None:
        return None
    if not text.strip() or len(text) > TEXT_LIMIT or not text.isprintable():
        raise DomainError("TEXT_MALFORMED", f"parameters.{code}", parameter=code, most=TEXT_LIMIT)
    return text
