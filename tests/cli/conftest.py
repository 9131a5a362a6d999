"""A machine for the command line, and the sample as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.calling import Machine

SMALL = {
    "format": "zakatdesk",
    "version": 1,
    "people": [
        {"id": "amina", "name": "Amina", "currency": "EGP", "policies": [{"preset": "CONTEMPORARY_GOLD_SINGLE_DATE"}]},
        {"id": "omar", "name": "Omar", "currency": "EGP", "policies": [{"preset": "CONTEMPORARY_GOLD_SINGLE_DATE"}]},
    ],
    "holdings": [
        {"id": "savings", "person": "amina", "kind": "cash", "name": "Savings", "currency": "EGP"},
        {"id": "bank", "person": "amina", "kind": "bank", "name": "Bank", "currency": "EGP"},
        {"id": "purse", "person": "omar", "kind": "cash", "name": "Purse", "currency": "EGP"},
    ],
    "entries": [
        {"id": "first", "on": "1445-08-01 AH", "kind": "opening", "holding": "savings", "amount": "100000"},
        {"id": "second", "on": "1445-08-01 AH", "kind": "opening", "holding": "purse", "amount": "50"},
    ],
    "prices": [{"id": "gold", "on": "1445-08-01 AH", "of": "gold", "price": "1000", "in": "EGP", "source": "Market"}],
}
"""One person above nisab from 11 February 2024 on, one far below."""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """The small ledger in the open form."""
    path = tmp_path / "small.json"
    path.write_text(json.dumps(SMALL), "utf-8")
    return path


@pytest.fixture
def ledger(machine: Machine, form: Path) -> Path:
    """The small ledger as a ledger file."""
    path = form.with_name("small.zakat")
    assert machine.call("new", path, "--from", form).status == 0
    return path
