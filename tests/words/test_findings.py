"""What is said of findings and on their buttons, in every language."""

from __future__ import annotations

import ast
import re
from datetime import date
from fractions import Fraction

import pytest

from tests.architecture.source_tree import PACKAGE, sources
from tests.bookkeeping.checks.looking import Facts, ledger
from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Place, Said, Subject, Weight
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity
from zakatdesk.words import Words, findings
from zakatdesk.words.filling import placeholders

FACTS = ledger(Facts().person(), Facts(5).holding("bank"))
FIVE = Quantity(Fraction(5), "EGP")
VALUES: dict[str, Said] = {
    "holding": Named("holding", "bank"),
    "of": "gold",
    "class": "money",
    "month": "1448-09",
    "days": 31,
    "year": 1446,
    "groups": (Category.FUQARA, Category.MASAKIN),
    "version": "0.1.0",
    "rule": Chosen("DEBT_SCOPE", "DUE_NOW"),
    "lacking": FIVE,
    "before": (FIVE, Quantity(Fraction(2), "sheep")),
    "after": (FIVE,),
    **{name: Day(739_000) for name in ("on", "due", "opening", "since", "day")},
    "begins": date(2026, 11, 11),
}


def codes_in_the_checks() -> set[str]:
    """Every text in capitals in the source of the checks."""
    nodes = (node for file in sources(PACKAGE / "bookkeeping" / "checks") for node in ast.walk(file.tree))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {text for text in texts if re.fullmatch(r"[A-Z]+(_[A-Z0-9]+)*", text)}


def test_every_sentence_is_used_by_some_check() -> None:
    assert {*findings.FINDINGS, *findings.FIXES} - codes_in_the_checks() == set()


@pytest.mark.parametrize("language", ["ar", "en", "id"])
@pytest.mark.parametrize("code", sorted(findings.FINDINGS))
def test_a_finding_is_one_sentence_without_holes(language: str, code: str) -> None:
    finding = Finding("x", code, Weight.NOTE, Subject.FILE, values=VALUES)
    said = Words(language).finding(finding, FACTS)
    assert "{" not in said
    assert "?" not in said.replace("؟", "?").removesuffix("?")
    assert set(placeholders(findings.FINDINGS[code].source)) <= set(VALUES)


@pytest.mark.parametrize("language", ["ar", "en", "id"])
@pytest.mark.parametrize("code", sorted(findings.FIXES))
def test_a_fix_says_what_it_does(language: str, code: str) -> None:
    said = Words(language).fix(Lead(code, Place.PRICE, values=VALUES), FACTS)
    assert said
    assert "{" not in said
    assert set(placeholders(findings.FIXES[code].source)) <= set(VALUES)


def test_a_refusal_and_an_unknown_problem_are_said_too() -> None:
    words = Words()
    refused = Finding("x", "REFUSED", Weight.FAULT, Subject.FILE, refusal=DomainError("NAME_MISSING"))
    assert words.finding(refused, FACTS) == words.error(DomainError("NAME_MISSING"))
    unknown = Finding("x", "PROBLEM", Weight.FAULT, Subject.FILE, values={"code": "NEW", "of": "bank"})
    assert "bank" in words.finding(unknown, FACTS)
