"""Files that are no ledger, or no longer one: the right fault, no byte changed, nothing new beside them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.files import family, listing, made, opened
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.glanced_file import GlancedLedgerFile
from zakatdesk.storage.header import APPLICATION_ID

PAGE = 4096


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    return path


def rewritten(path: Path, change: Callable[[bytearray], None]) -> None:
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)


def refused(path: Path, *, read_only: bool = False) -> LedgerFileError:
    before = listing(path.parent)
    with pytest.raises(LedgerFileError) as caught:
        opened(path, read_only=read_only)
    with pytest.raises(LedgerFileError) as at_a_glance:
        GlancedLedgerFile(path, opened)
    assert listing(path.parent) == before
    assert at_a_glance.value.fault is caught.value.fault
    return caught.value


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("content", "fault", "status"),
    [
        (b"", FileFault.EMPTY, 5),
        (b"date,amount\n2024-01-01,5\n", FileFault.NOT_A_LEDGER, 8),
        (b"\x89PNG\r\n\x1a\n" + bytes(2000), FileFault.NOT_A_LEDGER, 8),
        (b"PK\x03\x04" + bytes(30), FileFault.NOT_A_LEDGER, 8),
        (bytes(36), FileFault.NOT_A_LEDGER, 8),
        (b"SQLite format 3\x00" + bytes(20), FileFault.DAMAGED, 5),
        (b"SQLite format 3\x00" + bytes(5000), FileFault.NOT_A_LEDGER, 8),
        (b"ZKD\x01" + bytes(5000), FileFault.DAMAGED, 5),
        (b"ZKD\x01" + bytes(12), FileFault.DAMAGED, 5),
        (b"ZKD", FileFault.DAMAGED, 5),
        (b"ZKD\x09" + bytes(2 * PAGE - 4), FileFault.NEWER, 6),
        (b"ZKD\x01" + bytes(2 * PAGE - 4), FileFault.PASSPHRASE_NEEDED, 3),
    ],
)
def test_another_kind_of_file(
    tmp_path: Path, content: bytes, fault: FileFault, status: int, *, read_only: bool
) -> None:
    path = tmp_path / "family.zakat"
    path.write_bytes(content)
    error = refused(path, read_only=read_only)
    assert (error.fault, error.exit_status) == (fault, status)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    error = refused(tmp_path / "gone.zakat")
    assert (error.fault, error.exit_status) == (FileFault.NOT_FOUND, 10)
    assert refused_in_missing_folder(tmp_path).fault is FileFault.NOT_FOUND


def refused_in_missing_folder(folder: Path) -> LedgerFileError:
    with pytest.raises(LedgerFileError) as caught:
        opened(folder / "no" / "such" / "family.zakat")
    assert not (folder / "no").exists()
    return caught.value


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    error = refused(tmp_path / "folder")
    assert (error.fault, error.exit_status) == (FileFault.NOT_A_LEDGER, 8)


def test_another_program_s_database(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE notes (text)")
    other.close()
    assert refused(path).fault is FileFault.NOT_A_LEDGER


@pytest.mark.parametrize(
    ("place", "value"), [(slice(60, 64), b"\x00\x00\x00\x63"), (slice(18, 20), b"\x03\x03"), (slice(18, 19), b"\x03")]
)
def test_a_newer_file_is_never_touched(ledger: Path, place: slice, value: bytes) -> None:
    rewritten(ledger, lambda content: content.__setitem__(place, value))
    error = refused(ledger)
    assert (error.fault, error.exit_status) == (FileFault.NEWER, 6)


@pytest.mark.parametrize(
    "harm",
    [
        lambda content: content.__delitem__(slice(-1000, None)),
        lambda content: content.__delitem__(slice(-PAGE, None)),
        lambda content: content.__delitem__(slice(PAGE, None)),
        lambda content: content.__setitem__(slice(PAGE, PAGE + 1), b"\x77"),
        lambda content: content.__setitem__(slice(3 * PAGE, 4 * PAGE), bytes(PAGE)),
        lambda content: content.__setitem__(slice(60, 64), bytes(4)),
        lambda content: content.__setitem__(slice(100, 200), os.urandom(100)),
    ],
    ids=[
        "a quarter page less",
        "a page less",
        "one page left",
        "a page header",
        "a page of zeros",
        "no schema",
        "schema",
    ],
)
def test_a_damaged_file(ledger: Path, harm: Callable[[bytearray], None]) -> None:
    rewritten(ledger, harm)
    error = refused(ledger)
    assert (error.fault, error.exit_status) == (FileFault.DAMAGED, 5)


def test_a_flipped_byte_in_the_schema_text(ledger: Path) -> None:
    def flip(content: bytearray) -> None:
        place = content.index(b"CREATE TABLE people")
        content[place + 13] = 0xFF

    rewritten(ledger, flip)
    assert refused(ledger).fault is FileFault.DAMAGED


def edited_by_another_program(path: Path, *statements: str) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        other.execute(statement)
    other.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET amount = amount + 1 WHERE holding = 'cash'",
        "UPDATE holdings SET share = '0.5' WHERE id = 'gold'",
        "DELETE FROM entries WHERE holding = 'gold'",
        'UPDATE people SET policies = \'[{"preset":"SHAFII"}]\'',
        "INSERT INTO prices VALUES ('p', 9, '2024-01-01', 'gold', '1', 'EGP', '', 'g', '')",
    ],
)
def test_a_number_changed_behind_the_programs_back(ledger: Path, statement: str) -> None:
    edited_by_another_program(ledger, statement)
    error = refused(ledger)
    assert (error.fault, error.exit_status) == (FileFault.CHANGED_OUTSIDE, 5)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET kind = 'barter' WHERE holding = 'cash'",
        "UPDATE holdings SET keys = '{' WHERE id = 'gold'",
        "UPDATE holdings SET share = 'half' WHERE id = 'gold'",
        "UPDATE people SET policies = '[{}]'",
        "DELETE FROM ledger",
        "UPDATE ledger SET digest = 'none'",
    ],
)
def test_a_row_that_the_program_never_wrote(ledger: Path, statement: str) -> None:
    edited_by_another_program(ledger, statement)
    error = refused(ledger)
    assert (error.fault, error.exit_status) == (FileFault.DAMAGED, 5)


def test_a_view_in_place_of_a_table(ledger: Path) -> None:
    edited_by_another_program(
        ledger, "ALTER TABLE preferences RENAME TO kept", "CREATE VIEW preferences AS SELECT * FROM kept"
    )
    assert refused(ledger).fault is FileFault.DAMAGED


def test_an_entry_without_its_holding(ledger: Path) -> None:
    edited_by_another_program(ledger, "DELETE FROM holdings WHERE id = 'gold'")
    assert refused(ledger).fault is FileFault.DAMAGED


def test_a_flipped_bit_in_a_value_is_noticed(ledger: Path) -> None:
    content = ledger.read_bytes()
    day = b"2024-03-01"
    noticed = []
    for place in (found for found in range(len(content)) if content.startswith(day, found)):
        rewritten(ledger, lambda changed, at=place + 9: changed.__setitem__(at, changed[at] ^ 0x02))  # type: ignore[misc]
        try:
            file = opened(ledger)
        except LedgerFileError as error:
            noticed.append(error.exit_status)
        else:  # the history has the day too; no number comes from there
            assert file.load() == family()
            file.close()
        ledger.write_bytes(content)
    assert noticed == [5, 5]


def test_the_application_id_is_the_programs(ledger: Path) -> None:
    assert ledger.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")


def test_a_name_with_signs_that_mean_something_to_addresses(tmp_path: Path) -> None:
    path = tmp_path / "a?b%20c#d عائلة.zakat"
    made(path, family()).close()
    assert sorted(listing(tmp_path)) == [path.name]
    file = opened(path)
    assert file.load() == family()
    file.close()


def test_a_new_ledger_overwrites_nothing(ledger: Path) -> None:
    before = listing(ledger.parent)
    with pytest.raises(LedgerFileError) as caught:
        made(ledger)
    assert (caught.value.fault, caught.value.exit_status) == (FileFault.ALREADY_THERE, 2)
    assert listing(ledger.parent) == before


def test_a_new_ledger_in_no_folder(tmp_path: Path) -> None:
    with pytest.raises(LedgerFileError) as caught:
        made(tmp_path / "no" / "family.zakat")
    assert caught.value.fault is FileFault.NOT_FOUND
    assert list(tmp_path.iterdir()) == []
