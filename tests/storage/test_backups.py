"""Backups: whole, private, in order; and back again without losing what was there."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.storage.files import INSTANT, family, listing, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import Act
from zakatdesk.domain.entry import EntryKind
from zakatdesk.storage.backups import FolderBackups
from zakatdesk.storage.connection import connect, pragma, writing
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile, Writer


class Clock:
    """Instants, a minute apart unless said otherwise."""

    def __init__(self) -> None:
        self.at = INSTANT

    def __call__(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(tmp_path: Path, clock: Clock) -> FolderBackups:
    return FolderBackups(tmp_path / "data" / "backups", Writer(clock, "amina"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "ledgers"
    folder.mkdir()
    return folder / "family.zakat"


@pytest.fixture
def file(path: Path) -> Iterator[SqliteLedgerFile]:
    file = made(path, family())
    yield file
    file.close()


def add_one(file: SqliteLedgerFile, entry_id: str) -> None:
    file.save(
        record_entry(file.load(), id=entry_id, on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=1)
    )


def test_a_backup_is_the_ledger_and_private(backups: FolderBackups, file: SqliteLedgerFile) -> None:
    backup = backups.back_up(file)
    assert [(row.path, row.number, row.closed_year) for row in backups.listing(file)] == [(backup.path, 1, False)]
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700
    assert sorted(listing(backup.path.parent)) == [backup.path.name, "made-of.txt"]
    copy = opened(backup.path, read_only=True)
    assert copy.load() == file.load()
    assert copy.broken_history() is None
    copy.close()
    assert sorted(listing(backup.path.parent)) == [backup.path.name, "made-of.txt"]


def test_nothing_new_needs_no_new_backup(backups: FolderBackups, file: SqliteLedgerFile) -> None:
    first = backups.back_up(file)
    assert backups.back_up(file) == first
    year = backups.back_up(file, closed_year=True)
    assert year.closed_year
    assert backups.back_up(file) == year
    add_one(file, "e")
    assert backups.back_up(file).number == 2
    assert [row.number for row in backups.listing(file)] == [2, 1, 1]


def test_old_ones_go_and_the_newest_stays(backups: FolderBackups, file: SqliteLedgerFile, clock: Clock) -> None:
    for number in range(6):
        add_one(file, f"e{number}")
        backups.back_up(file)
    assert [row.number for row in backups.listing(file)] == [7, 6, 5]
    clock.at += timedelta(days=1)
    add_one(file, "later")
    backups.back_up(file)
    assert [row.number for row in backups.listing(file)] == [8, 7]


def test_a_ledger_that_does_not_verify_lets_nothing_go(
    backups: FolderBackups, file: SqliteLedgerFile, clock: Clock
) -> None:
    for number in range(3):
        add_one(file, f"e{number}")
        backups.back_up(file)
    before = backups.listing(file)
    clock.at += timedelta(days=40)
    add_one(file, "later")
    assert file._engine is not None
    with writing(file._engine).begin() as connection:
        connection.exec_driver_sql("UPDATE entries SET amount = amount + 1")
    with pytest.raises(LedgerFileError) as caught:
        backups.back_up(file)
    assert caught.value.fault is FileFault.CHANGED_OUTSIDE
    assert backups.listing(file) == before
    assert sorted(path.name for path in before[0].path.parent.iterdir()) == sorted(
        [*(row.path.name for row in before), "made-of.txt"]
    )


def test_other_files_in_the_folder_are_left_alone(backups: FolderBackups, file: SqliteLedgerFile) -> None:
    backup = backups.back_up(file)
    for name in ("notes.txt", "000001-20261399T000000Z.zakat", "x-20261121T000000Z.zakat"):
        (backup.path.parent / name).write_bytes(b"")
    assert backups.listing(file) == (backup,)


def test_a_restore_brings_back_and_keeps_what_was_there(
    backups: FolderBackups, file: SqliteLedgerFile, path: Path
) -> None:
    backup = backups.back_up(file)
    add_one(file, "typed later")
    now = file.load()
    file.close()
    aside = backups.restore(backup.path, path)
    assert aside is not None
    assert sorted(listing(path.parent)) == sorted([path.name, aside.name])
    old = opened(aside, read_only=True)
    assert old.load() == now
    old.close()
    again = opened(path)
    assert set(again.load().facts()) == set(family().facts())
    row = again.history()[0]
    assert (row.act, row.label.label, row.number) == (Act.RESTORE, "backup_restored", 3)
    assert again.broken_history() is None
    add_one(again, "after")
    assert backups.back_up(again).number == 4
    assert [other.number for other in backups.listing(again)] == [4, 1]
    undone = again.undo_change()
    assert undone is not None
    again.save(undone, Act.UNDO)
    assert again.undo_change() is None
    again.close()
    assert backup.path.exists()


def test_a_restore_to_where_nothing_is(backups: FolderBackups, file: SqliteLedgerFile, tmp_path: Path) -> None:
    backup = backups.back_up(file)
    assert backups.restore(backup.path, tmp_path / "new.zakat") is None
    again = opened(tmp_path / "new.zakat")
    assert set(again.load().facts()) == set(family().facts())
    again.close()
    assert stat.S_IMODE((tmp_path / "new.zakat").stat().st_mode) == 0o600


def test_a_restore_through_a_link(backups: FolderBackups, file: SqliteLedgerFile, path: Path, tmp_path: Path) -> None:
    backup = backups.back_up(file)
    add_one(file, "e")
    file.close()
    link = tmp_path / "link.zakat"
    link.symlink_to(path)
    backups.restore(backup.path, link)
    assert link.is_symlink()
    again = opened(path)
    assert set(again.load().facts()) == set(family().facts())
    again.close()


def test_a_restore_over_a_damaged_ledger(backups: FolderBackups, file: SqliteLedgerFile, path: Path) -> None:
    backup = backups.back_up(file)
    file.close()
    harmed = path.read_bytes()[:5000]
    path.write_bytes(harmed)
    path.with_name(path.name + "-journal").write_bytes(b"half a journal")
    aside = backups.restore(backup.path, path)
    assert aside is not None
    assert aside.read_bytes() == harmed
    again = opened(path)
    assert set(again.load().facts()) == set(family().facts())
    again.close()


def test_a_ledger_that_is_open_is_not_replaced(backups: FolderBackups, file: SqliteLedgerFile, path: Path) -> None:
    backup = backups.back_up(file)
    before = path.read_bytes()
    names = sorted(listing(path.parent))
    with pytest.raises(LedgerFileError) as caught:
        backups.restore(backup.path, path)
    assert caught.value.fault is FileFault.IN_USE
    assert (path.read_bytes(), sorted(listing(path.parent))) == (before, names)


def test_a_damaged_backup_is_not_restored(backups: FolderBackups, file: SqliteLedgerFile, path: Path) -> None:
    backup = backups.back_up(file)
    file.close()
    content = bytearray(backup.path.read_bytes())
    content[4096:8192] = bytes(4096)
    backup.path.write_bytes(content)
    before = listing(path.parent)
    with pytest.raises(LedgerFileError) as caught:
        backups.restore(backup.path, path)
    assert caught.value.exit_status == 5
    assert listing(path.parent) == before


def test_a_copy_is_saved_when_the_file_is_gone(file: SqliteLedgerFile, path: Path, tmp_path: Path) -> None:
    add_one(file, "e")
    expected = file.load()
    path.unlink()
    file.save_copy(tmp_path / "copy.zakat")
    copy = opened(tmp_path / "copy.zakat")
    assert copy.load() == expected
    copy.close()


def test_a_copy_overwrites_nothing(file: SqliteLedgerFile, path: Path) -> None:
    before = path.read_bytes()
    for target in (path, path.parent / "no" / "copy.zakat"):
        with pytest.raises(LedgerFileError):
            file.save_copy(target)
    assert path.read_bytes() == before


def test_a_full_disk_leaves_no_half_backup(backups: FolderBackups, file: SqliteLedgerFile, path: Path) -> None:
    (path.parent.parent / "data").write_bytes(b"")
    with pytest.raises(LedgerFileError) as caught:
        backups.back_up(file)
    assert caught.value.fault is FileFault.CANNOT_WRITE


def test_the_connection_to_a_backup_writes_nothing(backups: FolderBackups, file: SqliteLedgerFile) -> None:
    backup = backups.back_up(file)
    engine = connect(backup.path, "ro", read_only=True)
    assert pragma(engine, "PRAGMA query_only") == [(1,)]
    engine.dispose()


def test_a_copy_on_a_stick(backups: FolderBackups, file: SqliteLedgerFile, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(5):
        add_one(file, f"e{number}")
        backups.back_up_to(file, stick)
    assert len(listing(stick)) == 5
    assert min(listing(stick)).startswith("family-000002-")
    with pytest.raises(LedgerFileError) as caught:
        backups.back_up_to(file, stick / "no")
    assert caught.value.fault is FileFault.NOT_FOUND


def test_backups_are_found_when_the_ledger_cannot_be_opened(
    backups: FolderBackups, file: SqliteLedgerFile, path: Path, tmp_path: Path
) -> None:
    backup = backups.back_up(file)
    file.close()
    path.unlink()
    assert backups.listing_of(path) == (backup,)
    assert backups.listing_of(tmp_path / "other.zakat") == ()
    link = tmp_path / "link"
    link.symlink_to(path.parent, target_is_directory=True)
    assert backups.listing_of(link / path.name) == (backup,)
    (backup.path.parent / "made-of.txt").unlink()
    (backup.path.parent / "made-of.txt").mkdir()
    assert backups.listing_of(path) == ()


def test_a_ledger_with_something_wrong_lets_nothing_go(backups: FolderBackups, file: SqliteLedgerFile) -> None:
    for number in range(6):
        add_one(file, f"e{number}")
        backups.back_up(file, keep_all=True)
    assert len(backups.listing(file)) == 6
    add_one(file, "last")
    backups.back_up(file)
    assert len(backups.listing(file)) == 3


def test_what_is_saved_after_the_copying_is_not_in_the_copy(backups: FolderBackups, file: SqliteLedgerFile) -> None:
    before = file.load()
    backup = backups.back_up(file, copied=lambda: add_one(file, "meanwhile"))
    copy = opened(backup.path, read_only=True)
    assert copy.load() == before
    copy.close()
    assert backup.size == backup.path.stat().st_size
    told: list[int] = []
    add_one(file, "again")
    newest = backups.back_up(file)
    assert backups.back_up(file, copied=lambda: told.append(1)) == newest
    assert told == [1]
