"""Sums as people type them into a field: `1200+350`, `3 × (250 - 20)`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.characters import plain, visible
from zakatdesk.domain.parse.numerals import Number, read_number
from zakatdesk.domain.parse.units import SIGNS, check_unit

LONGEST = 200
"""Characters of one field."""

_WORD = r"(?:[^\W\d_][\u064b-\u0652]*)+"
"""Letters, Arabic ones perhaps with their vowel signs."""

_TOKEN = re.compile(
    rf"""
      (?P<number>[.,٫٬']*[0-9](?:[0-9.,٫٬']|[ ](?=[0-9]))*)
    | (?P<word>[{SIGNS}] | [Rr][Pp]\.(?=[ ]*[0-9])
        | {_WORD}(?:\.{_WORD})+\.? | {_WORD}[{SIGNS}]? (?:\.(?![ ]*[0-9]))?)
    | (?P<operator>[-+*/()])
    | [ ]+
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
"""The point after a word belongs to it (`Rp.`), unless decimals may follow: `EGP.50` is half a pound."""

_ROUND = re.compile(r"([.,])-{1,2}$")
"""`50.000,-`: the decimal sign, and a dash where the decimals would stand."""

Token = Number | str


def scan(text: str, unit: str) -> list[Token]:
    """The numbers and operators of a field; units beside a number are checked and left out.

    Raises:
        DomainError: `AMOUNT_EMPTY`, `AMOUNT_TOO_LONG`, `AMOUNT_UNREADABLE`, `AMOUNT_OTHER_UNIT`, `AMOUNT_GROUPING`.
    """
    if len(text) > LONGEST:
        raise DomainError("AMOUNT_TOO_LONG", part=visible(text), most=LONGEST)
    tokens: list[Token] = []
    for found in _TOKEN.finditer(_ROUND.sub(r"\1", plain(text))):
        kind, part = found.lastgroup, found[0]
        if kind == "number":
            if tokens and (isinstance(tokens[-1], Number) or tokens[-1] == ")"):
                raise DomainError("AMOUNT_UNREADABLE", part=visible(part))
            tokens.append(read_number(part))
        elif kind == "operator":
            tokens.append(part)
        elif kind == "word":
            check_unit(part, unit)
        elif kind == "other":
            raise DomainError("AMOUNT_UNREADABLE", part=visible(part))
    if not tokens:
        raise DomainError("AMOUNT_EMPTY")
    return tokens


def evaluate(terms: Sequence[Fraction | str]) -> Fraction:
    """What a sum comes to, exactly; `*` and `/` before `+` and `-`.

    Raises:
        DomainError: `AMOUNT_UNFINISHED`, `AMOUNT_UNREADABLE`, `AMOUNT_DIVIDED_BY_ZERO`.
    """
    rest = list(reversed(terms))
    result = _sum(rest)
    if rest:
        raise _misplaced(rest[-1])
    return result


def _sum(rest: list[Fraction | str]) -> Fraction:
    """A sign perhaps, and products with + and - between them."""
    sign = rest.pop() if rest and rest[-1] in ("+", "-") else "+"
    result = _product(rest) * (-1 if sign == "-" else 1)
    while rest and rest[-1] in ("+", "-"):
        result = result + _product(rest) if rest.pop() == "+" else result - _product(rest)
    return result


def _product(rest: list[Fraction | str]) -> Fraction:
    """Numbers and brackets with * and / between them."""
    result = _atom(rest)
    while rest and rest[-1] in ("*", "/"):
        if rest.pop() == "*":
            result *= _atom(rest)
            continue
        divisor = _atom(rest)
        if not divisor:
            raise DomainError("AMOUNT_DIVIDED_BY_ZERO")
        result *= Fraction(divisor.denominator, divisor.numerator)
    return result


def _atom(rest: list[Fraction | str]) -> Fraction:
    """A number, or a sum in brackets."""
    if not rest:
        raise DomainError("AMOUNT_UNFINISHED")
    term = rest.pop()
    if isinstance(term, Fraction):
        return term
    if term != "(":
        raise _misplaced(term)
    result = _sum(rest)
    if not rest:
        raise DomainError("AMOUNT_UNFINISHED")
    if rest[-1] != ")":
        raise _misplaced(rest[-1])
    rest.pop()
    return result


def _misplaced(term: Fraction | str) -> DomainError:
    """An operator where none can stand; `scan` has refused a number there."""
    return DomainError("AMOUNT_UNREADABLE", part=visible(str(term)))
