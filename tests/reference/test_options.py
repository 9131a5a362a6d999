"""Every option is reached: there is a ledger on which it decides, and there the engine says what the text says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fiqh.rules_data import AXES
from tests.reference.agreement import disagreements
from tests.reference.answer import assess
from tests.reference.deciding import BY_POLICY, DECIDING, Deciding
from tests.reference.facts import Json
from tests.reference.ledgers import make
from tests.reference.options import under

ROOT = Path(__file__).parents[2]
TABLE = [(axis, deciding) for axis, rows in DECIDING.items() for deciding in rows]


def named(row: object) -> str:
    return row if isinstance(row, str) else f"{row.seed}" if isinstance(row, Deciding) else str(row)


def ledger_of(deciding: Deciding) -> tuple[Json, str]:
    ledger, as_of = make(deciding.seed)
    for axis, option in deciding.beside.items():
        ledger = under(ledger, axis, option)
    return ledger, as_of


def test_the_table_has_every_option() -> None:
    reached = {(axis, option) for axis, deciding in TABLE for option in deciding.options}
    reached |= {(axis, option) for axis in BY_POLICY for option in AXES[axis]["values"]}
    assert reached == {(axis, option) for axis, spec in AXES.items() for option in spec["values"]}


def test_the_tests_named_are_there() -> None:
    for path in BY_POLICY.values():
        assert (ROOT / path).is_file()


@pytest.mark.parametrize(("axis", "deciding"), TABLE, ids=named)
def test_an_option_decides_something(axis: str, deciding: Deciding) -> None:
    ledger, as_of = ledger_of(deciding)
    answers = {
        option: json.dumps(assess(under(ledger, axis, option), as_of), sort_keys=True)
        for option in AXES[axis]["values"]
    }
    for option in deciding.options:
        assert any(answers[option] != other for other in answers.values()), option


@pytest.mark.parametrize(
    ("axis", "option", "deciding"),
    [(axis, option, deciding) for axis, deciding in TABLE for option in deciding.options],
    ids=named,
)
def test_the_engine_agrees_under_an_option(axis: str, option: str, deciding: Deciding) -> None:
    ledger, as_of = ledger_of(deciding)
    assert disagreements(under(ledger, axis, option), as_of) == []
