"""A ledger of an earlier version: reading leaves it, writing brings it up to date and says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.calling import Machine
from tests.storage.files import listing
from tests.storage.released import open_form, plain
from zakatdesk.storage.schema_numbers import SCHEMA

LINE = b'{"on": "2025-06-01", "kind": "income", "holding": "cash", "amount": "5"}\n'


@pytest.fixture(params=range(1, SCHEMA))
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copyfile(plain(request.param), folder / "family.zakat")
    shutil.copyfile(open_form(request.param), folder / "family.json")
    return folder / "family.zakat"


@pytest.mark.parametrize("verb", ["assess", "due"])
def test_verbs_that_read_answer_as_for_the_open_form_and_leave_the_file(
    machine: Machine, older: Path, verb: str
) -> None:
    before = listing(older.parent)
    form, file = (machine.call(verb, path, "--format", "json") for path in (older.with_suffix(".json"), older))
    assert (file.status, file.out) == (form.status, form.out)
    assert listing(older.parent) == before


def test_a_verb_that_writes_says_where_the_file_as_it_was_lies(machine: Machine, older: Path) -> None:
    before = older.read_bytes()
    done = machine.call("add", older, "--stdin", source=LINE)
    assert (done.status, done.out, done.err.count("\n")) == (0, "ACK 1\n", 1)
    (backup,) = (machine.folder / "data" / "backups").glob("*/*.zakat")
    assert str(backup) in done.err
    assert len(before) == backup.stat().st_size
    again = machine.call("add", older, "--stdin", source=LINE)
    assert (again.out, again.err) == ("ACK 1\n", "")
