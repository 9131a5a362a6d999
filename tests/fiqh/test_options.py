"""The questions, their options and who holds them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fiqh.rules_data import AXES
from zakatdesk.fiqh.options import HOLDERS, QUESTIONS, Basis, Option
from zakatdesk.fiqh.presets import PRESETS
from zakatdesk.fiqh.sources import SOURCES, Standing

CASES = Path(__file__).parents[1] / "cases"
OPTIONS = [(question.code, option) for question in QUESTIONS.values() for option in question.options]


def test_the_questions_are_those_of_the_rules() -> None:
    assert set(QUESTIONS) == set(AXES)


@pytest.mark.parametrize("axis", sorted(AXES))
def test_a_question_has_the_options_and_the_default_of_the_rules(axis: str) -> None:
    codes = [option.code for option in QUESTIONS[axis].options]
    assert sorted(codes) == sorted(AXES[axis]["values"])
    assert QUESTIONS[axis].default == AXES[axis]["default"]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(("axis", "option"), OPTIONS, ids=lambda part: getattr(part, "code", part))
def test_an_option_names_its_holders_and_its_sources(axis: str, option: Option) -> None:
    assert set(option.holders) <= set(HOLDERS)
    assert option.sources
    assert set(option.sources) <= set(SOURCES)
    if not option.holders:
        assert option.basis is not Basis.READ, f"{axis} {option.code}: nobody holds it, so it was not read"


@pytest.mark.parametrize(("axis", "option"), OPTIONS, ids=lambda part: getattr(part, "code", part))
def test_what_was_read_cites_a_work_that_was_read(axis: str, option: Option) -> None:
    standings = {SOURCES[key].standing for key in option.sources}
    if option.basis is Basis.READ:
        assert Standing.READ in standings, f"{axis} {option.code}"
    if option.basis is Basis.DERIVED:
        assert Standing.DERIVED in standings, f"{axis} {option.code}"


def test_every_holder_holds_something() -> None:
    assert {holder for _, option in OPTIONS for holder in option.holders} == set(HOLDERS)


def test_sentences_are_whole() -> None:
    for question in QUESTIONS.values():
        assert question.asks.source.endswith("?")
        assert question.asks.source[0].isupper()
        for option in question.options:
            assert option.does.source.endswith(".")
            assert option.does.source[0].isupper() or option.does.source[0].isdigit()


@pytest.mark.parametrize(
    ("axis", "option", "case"),
    [(axis, option.code, case) for axis, option in OPTIONS for case in option.cases],
)
def test_a_worked_case_is_assessed_under_the_option_it_shows(axis: str, option: str, case: str) -> None:
    told = json.loads((CASES / f"{case}.json").read_text(encoding="utf-8"))
    assert option in {table[axis] for table in tables_of(told)}


def tables_of(case: dict[str, Any]) -> list[dict[str, str]]:
    """The whole table of options of every run of a case."""
    choices: list[dict[str, Any]] = []
    if case.get("expect"):
        choices += policies_of(case["ledger"])
    for variant in case.get("variants", ()):
        given = policies_of(variant.get("ledger") or case["ledger"])
        given = variant.get("replace", {}).get("person", {}).get("policies", given)
        if "preset" in variant:
            given = [{"preset": variant["preset"]}]
        choices += [{**each, "options": each.get("options", {}) | variant.get("options", {})} for each in given]
    return [dict(PRESETS[each["preset"]].options) | each.get("options", {}) for each in choices]


def policies_of(ledger: dict[str, Any]) -> list[dict[str, Any]]:
    return [choice for person in ledger["people"] for choice in person["policies"]]
