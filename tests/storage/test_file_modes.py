"""Nobody else may read what the program writes, whatever the umask; nothing is left behind."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import family, listing, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.domain.entry import EntryKind
from zakatdesk.storage.settings import FileSettings


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o277], ids=oct)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@pytest.mark.usefixtures("_umask")
def test_every_file_is_private_while_the_ledger_is_open(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat", family())
    change = record_entry(file.load(), id="e", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100)
    file.save(change)
    assert modes(tmp_path) == dict.fromkeys(
        ["family.zakat", "family.zakat-journal", "family.zakat.lock", "family.zakat.lock-note"], 0o600
    )
    file.close()
    assert modes(tmp_path) == {"family.zakat": 0o600}


@pytest.mark.usefixtures("_umask")
def test_settings_and_their_folder_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    FileSettings(folder).set("language", "ar")
    assert modes(tmp_path) == {"a": 0o700}
    assert modes(folder.parent) == {"b": 0o700}
    assert modes(folder) == {"settings.json": 0o600}


def test_reading_leaves_nothing_beside_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    before = listing(tmp_path)
    file = opened(path, read_only=True)
    file.load()
    assert listing(tmp_path) == before
    file.close()
    assert listing(tmp_path) == before


def test_opening_and_closing_changes_no_byte(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    before = listing(tmp_path)
    opened(path).close()
    assert listing(tmp_path) == before


def test_what_a_killed_program_left_is_swept_away(tmp_path: Path) -> None:
    path = tmp_path / "family [1].zakat"
    made(path, family()).close()
    for name in (".family [1].zakat.abc.new", ".family [1].zakat.abc.new-journal", ".other.zakat.abc.new", "x.new"):
        (tmp_path / name).write_bytes(b"a name, an amount")
    opened(path, read_only=True).close()
    assert len(listing(tmp_path)) == 5
    opened(path).close()
    assert sorted(listing(tmp_path)) == [".other.zakat.abc.new", "family [1].zakat", "x.new"]
