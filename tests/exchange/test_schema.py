"""The published schema: made from the reader's tables, and of one mind with the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cases.worked import load
from tests.exchange.sample import Object, sample
from tests.exchange.test_refused import ROWS, changed
from zakatdesk.domain.errors import DomainError
from zakatdesk.exchange.open_form import ledger_of
from zakatdesk.exchange.open_form.schema import schema, schema_text

# What a schema cannot say: references, the decimals and range of a unit, what belongs together, days that are.
READER_ALONE = {
    "AXIS_UNKNOWN",
    "COUNT_NOT_POSITIVE",
    "COUNT_TOO_LARGE",
    "DAY_NOT_IN_MONTH",
    "DAY_OUT_OF_RANGE",
    "AUTHORITY_UNFIT",
    "AMOUNT_NOT_POSITIVE",
    "ENTRY_UNFIT",
    "FINENESS_OUT_OF_RANGE",
    "GUARDIAN_OF_ONESELF",
    "HOLDING_UNKNOWN",
    "KARAT_UNKNOWN",
    "KEYS_EXCLUDE",
    "MONTH_UNKNOWN",
    "NISAB_ZERO",
    "NUMBER_TOO_FINE",
    "OPTION_UNKNOWN",
    "PARAMETER_OUT_OF_RANGE",
    "PART_OUT_OF_RANGE",
    "PAYMENT_FROM_ANOTHER",
    "PAYMENT_UNFIT",
    "PERSON_UNKNOWN",
    "PER_UNFIT",
    "POLICY_ORDER",
    "POLICY_START_MISSING",
    "PRESET_UNKNOWN",
    "PRICE_NOT_POSITIVE",
    "PRICE_OF_ITSELF",
    "PROFIT_OF_ANOTHER",
    "RECEIVED_MISSING",
    "SHARE_OUT_OF_RANGE",
    "TRANSFER_BETWEEN_PEOPLE",
    "TRANSFER_TO_ITSELF",
    "UNIT_MISSING",
    "YEARS_OUT_OF_RANGE",
    "ZAKAT_DAY_CALENDAR",
    "ZAKAT_DAY_INVALID",
}
STRUCTURAL = [
    row
    for row in ROWS
    if row[2] not in READER_ALONE
    # A blank id, a blank line at the end of a number and a negative herd are finer than the schema's patterns.
    and row[1] not in ({"id": " "}, {"amount": "5\n"}, {"kind": "balance", "amount": "-3"}, {"amount": "-0.00"})
    and row[1] != {"retail": "5"}
]


@pytest.fixture(scope="module")
def validator(project_root: Path) -> Draft202012Validator:
    published: Any = json.loads((project_root / "docs" / "open-form.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(published)
    return Draft202012Validator(published)


def test_what_is_published_is_what_the_tables_say(project_root: Path) -> None:
    """If this fails: python -m zakatdesk.exchange.open_form.schema > docs/open-form.schema.json"""
    assert (project_root / "docs" / "open-form.schema.json").read_text("utf-8") == schema_text()
    assert json.loads(schema_text()) == schema()


def test_the_sample_fits(validator: Draft202012Validator) -> None:
    assert [error.message for error in validator.iter_errors(sample())] == []


def test_every_worked_case_that_the_reader_takes_fits(validator: Draft202012Validator) -> None:
    for run in load():
        if run.ledger is None or run.refused:
            continue
        ledger_of(run.ledger)
        assert validator.is_valid(run.ledger), run.name


@pytest.mark.parametrize(
    ("which", "change", "code", "where"), STRUCTURAL, ids=[f"{row[3]} {row[2]}" for row in STRUCTURAL]
)
def test_what_has_the_wrong_form_is_refused_by_both(
    validator: Draft202012Validator, which: tuple[str, Object], change: Object, code: str, where: str
) -> None:
    form = changed(which, change)
    assert not validator.is_valid(form)
    with pytest.raises(DomainError, match=code) as refused:
        ledger_of(form)
    assert refused.value.where == where


def test_every_code_of_the_table_is_either_structural_or_known_to_be_finer() -> None:
    assert {row[2] for row in ROWS} >= READER_ALONE - {"MONTH_UNKNOWN"}
    assert len(STRUCTURAL) > 70


@pytest.mark.parametrize("name", ["people", "holdings", "entries", "prices", "payments", "closed_years"])
def test_each_key_that_the_schema_needs_the_reader_needs(validator: Draft202012Validator, name: str) -> None:
    for place, row in enumerate(sample()[name]):
        for key in row:
            form = sample()
            del form[name][place][key]
            try:
                ledger_of(form)
            except DomainError:
                continue
            assert validator.is_valid(form), (name, place, key)
