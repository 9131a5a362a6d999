"""Copies that sync programs leave beside a ledger: known by their names, told by what is in them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.conflict_copies import ConflictCopy, copies_beside, difference, last_common, program_of
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.domain.entry import EntryKind

LEDGER = Path("/home/amina/family.zakat")


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("family (Amina's conflicted copy 2026-11-21).zakat", "Dropbox, Nextcloud"),
        ("family (conflicted copy 2026-11-21 093301).zakat", "Dropbox, Nextcloud"),
        ("family (Case Conflict).zakat", "Dropbox, Nextcloud"),
        ("family_conflict-20261121-093301.zakat", "Nextcloud"),
        ("family.sync-conflict-20261121-093301-ABCDEF7.zakat", "Syncthing"),
        ("family-LAPTOP.zakat", "OneDrive"),
        ("family-DESKTOP-4F2K-2.zakat", "OneDrive"),
        ("family 2.zakat", "iCloud"),
        ("family (1).zakat", "Google Drive"),
    ],
)
def test_each_program_has_its_way(name: str, program: str) -> None:
    assert program_of(name, LEDGER) == program


@pytest.mark.parametrize(
    "name",
    [
        "family.zakat",
        "family.zakat.lock",
        "family.before-restore-20261121T034000.zakat",
        "family (1).txt",
        "family of Omar.zakat",
        "other (1).zakat",
        "family-2025.zakat",
        "family ().zakat",
    ],
)
def test_other_names_are_no_copies(name: str) -> None:
    assert program_of(name, LEDGER) is None


def add(file: LedgerFile, entry_id: str) -> None:
    ledger = file.load()
    file.save(record_entry(ledger, id=entry_id, on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100))


def two_ways(folder: Path, before: int, ours: int, theirs: int) -> tuple[Path, Path]:
    """A ledger and a copy of it, each with changes of its own after some that both have."""
    path, copy = folder / "family.zakat", folder / "family (1).zakat"
    file = made(path, family())
    for number in range(before):
        add(file, f"both{number}")
    file.close()
    copyfile(path, copy)
    for name, place, count in (("ours", path, ours), ("theirs", copy, theirs)):
        changed = opened(place)
        for number in range(count):
            add(changed, f"{name}{number}")
        changed.close()
    return path, copy


def test_what_is_in_a_copy(tmp_path: Path) -> None:
    path, copy = two_ways(tmp_path, 3, 2, 4)
    (tmp_path / "family (2).zakat").mkdir()
    assert copies_beside(path) == (ConflictCopy(copy, "Google Drive"),)
    ours, theirs = opened(path), opened(copy, read_only=True)
    found = difference(ours, theirs, most=3)
    assert (found.common, found.our_count, found.their_count) == (4, 2, 4)
    assert [row.number for row in found.ours] == [6, 5]
    assert [row.number for row in found.theirs] == [8, 7, 6]
    assert ours.mark.ledger == theirs.mark.ledger
    assert last_common(ours, ours) == 6
    ours.close()
    theirs.close()


def test_a_folder_that_is_gone_has_no_copies(tmp_path: Path) -> None:
    assert copies_beside(tmp_path / "gone" / "family.zakat") == ()


@given(before=st.integers(0, 6), ours=st.integers(0, 6), theirs=st.integers(0, 6))
def test_halving_finds_where_two_ways_part(
    tmp_path_factory: pytest.TempPathFactory, before: int, ours: int, theirs: int
) -> None:
    path, copy = two_ways(tmp_path_factory.mktemp("copies"), before, ours, theirs)
    first, second = opened(path, read_only=True), opened(copy, read_only=True)
    assert last_common(first, second) == before + 1
    first.close()
    second.close()
