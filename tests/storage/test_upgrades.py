"""A ledger of every schema that was released opens today: as it was, with a backup, or not at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.storage.files import WRITER, listing, made
from tests.storage.released import PASSPHRASE, open_form, plain, protected
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import Act
from zakatdesk.domain.change import Change
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import ledger_object, read_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.storage.backups import FolderBackups
from zakatdesk.storage.checks import FINGERPRINTS, fingerprint
from zakatdesk.storage.connection import connect, pragma
from zakatdesk.storage.glanced_file import GlancedLedgerFile
from zakatdesk.storage.header import check_header
from zakatdesk.storage.keyring import Keyring
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.opening import open_ledger
from zakatdesk.storage.reading import read_all
from zakatdesk.storage.schema_numbers import SCHEMA
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile

OLDER = range(1, SCHEMA)
TODAY = 739_576
"""21 November 2025, as an ordinal; any day would do."""


class Older:
    """A ledger of an older schema, and what opens it."""

    def __init__(self, schema: int, path: Path, keys: Keyring, folder: Path) -> None:
        self.schema, self.path, self.keys = schema, path, keys
        self.backups = FolderBackups(folder, WRITER, key_for=keys.key_for)
        self.expected = read_ledger(open_form(schema).read_bytes())

    def open(self, path: Path | None = None, *, read_only: bool = False) -> SqliteLedgerFile:
        return open_ledger(
            path or self.path,
            writer=WRITER,
            read_only=read_only,
            key_for=self.keys.key_for,
            back_up=self.backups.back_up,
        )

    @property
    def key(self) -> LedgerKey | None:
        return check_header(self.path).key(self.keys.key_for, self.path)

    def says(self, found: Ledger) -> bool:
        """Whether a ledger has the facts of the old one, and the same follows from them."""
        same = ledger_object(found) == ledger_object(self.expected)
        return same and assess(found, TODAY) == assess(self.expected, TODAY)


@pytest.fixture(params=[(schema, kind) for schema in OLDER for kind in ("plain", "protected")], ids=str)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Older:
    schema, kind = request.param
    path = tmp_path / "folder" / "family.zakat"
    path.parent.mkdir()
    shutil.copyfile(plain(schema) if kind == "plain" else protected(schema), path)
    path.chmod(0o600)
    keys = Keyring(os.urandom)
    if kind == "protected":
        keys.offer(PASSPHRASE)
    return Older(schema, path, keys, tmp_path / "backups")


def schema_of(path: Path, key: LedgerKey | None) -> tuple[int, str]:
    engine = connect(path, "ro", read_only=True, key=key)
    found = pragma(engine, "PRAGMA user_version")[0][0], fingerprint(partial(pragma, engine))
    engine.dispose()
    return found


def test_it_becomes_a_ledger_of_today_with_the_same_facts(older: Older) -> None:
    before = older.path.read_bytes()
    file = older.open()
    assert older.says(file.load())
    assert file.broken_history() is None
    assert file.upgrade is not None
    assert file.upgrade.schema == older.schema
    key, backup = older.key, file.upgrade.backup
    file.close()
    assert schema_of(older.path, key) == (SCHEMA, FINGERPRINTS[SCHEMA])
    assert sorted(listing(older.path.parent)) == ["family.zakat"]
    assert (older.path.stat().st_mode & 0o777, backup.stat().st_mode & 0o777) == (0o600, 0o600)
    assert schema_of(backup, key) == (older.schema, FINGERPRINTS[older.schema])
    assert older.says(read_all(backup, key_for=older.keys.key_for)[1])
    assert older.path.read_bytes() != before
    again = older.open()
    assert again.upgrade is None
    assert older.says(again.load())
    again.close()


def test_its_history_goes_on(older: Older) -> None:
    file = older.open()
    redone = file.redo_change()
    assert redone is not None
    file.save(redone, Act.REDO)
    undone = file.undo_change()
    assert undone == redone.reversed()
    assert file.preference("decimal_sign") == "."
    file.close()


def test_reading_it_changes_no_byte(older: Older) -> None:
    before = listing(older.path.parent)
    file = older.open(read_only=True)
    assert older.says(file.load())
    assert file.broken_history() is None
    with pytest.raises(LedgerFileError) as caught:
        file.save(Change("nothing", ()))
    assert caught.value.fault is FileFault.OPEN_READ_ONLY
    file.close()
    assert older.says(GlancedLedgerFile(older.path, older.open, older.keys.key_for).load())
    assert older.says(read_all(older.path, key_for=older.keys.key_for)[1])
    assert listing(older.path.parent) == before


def test_a_glance_is_followed_by_the_upgrade(older: Older) -> None:
    glanced = GlancedLedgerFile(older.path, older.open, older.keys.key_for)
    before = glanced.upgrade
    assert glanced.settle()
    after = glanced.upgrade
    assert (before, after and after.schema) == (None, older.schema)
    assert older.says(glanced.load())
    glanced.close()


def test_a_copy_of_what_is_only_read_is_of_today(older: Older, tmp_path: Path) -> None:
    file = older.open(read_only=True)
    file.save_copy(tmp_path / "copy.zakat")
    file.close()
    assert schema_of(tmp_path / "copy.zakat", older.key)[0] == SCHEMA
    assert (tmp_path / "copy.zakat").read_bytes()[:16] == older.path.read_bytes()[:16]
    assert older.says(read_all(tmp_path / "copy.zakat", key_for=older.keys.key_for)[1])


def test_an_older_backup_comes_back_as_a_ledger_of_today(older: Older, tmp_path: Path) -> None:
    before = older.path.read_bytes()
    older.backups.restore(older.path, tmp_path / "restored.zakat")
    assert older.path.read_bytes() == before
    assert schema_of(tmp_path / "restored.zakat", older.key) == (SCHEMA, FINGERPRINTS[SCHEMA])
    file = older.open(tmp_path / "restored.zakat")
    assert file.upgrade is None
    assert older.says(file.load())
    file.close()


def test_without_a_backup_there_is_no_upgrade(older: Older) -> None:
    older.backups._folder.write_bytes(b"a file where the folder should be")
    before = listing(older.path.parent)
    with pytest.raises(LedgerFileError) as caught:
        older.open()
    assert caught.value.exit_status == 7
    assert listing(older.path.parent) == before
    assert older.says(older.open(read_only=True).load())


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE entries SET amount = 1 WHERE id = 'later-0'", FileFault.CHANGED_OUTSIDE),
        ("UPDATE ledger SET digest = 'none'", FileFault.DAMAGED),
        ("DROP INDEX ix_changes_parent", FileFault.DAMAGED),
        ("PRAGMA user_version = 0", FileFault.DAMAGED),
        (f"PRAGMA user_version = {SCHEMA}", FileFault.DAMAGED),
        (f"PRAGMA user_version = {SCHEMA + 1}", FileFault.NEWER),
        ("PRAGMA application_id = 7", FileFault.NOT_A_LEDGER),
    ],
)
@pytest.mark.parametrize("schema", OLDER)
def test_an_older_file_that_is_not_as_it_was_written_is_not_touched(
    tmp_path: Path, schema: int, statement: str, fault: FileFault
) -> None:
    path = tmp_path / "family.zakat"
    shutil.copyfile(plain(schema), path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute(statement)
    other.close()
    older = Older(schema, path, Keyring(os.urandom), tmp_path / "backups")
    before = listing(tmp_path)
    acts: tuple[Callable[[], object], ...] = (
        older.open,
        lambda: older.open(read_only=True),
        lambda: GlancedLedgerFile(path, older.open),
    )
    for act in acts:
        with pytest.raises(LedgerFileError) as caught:
            act()
        assert caught.value.fault is fault
    assert listing(tmp_path) == before
    assert not (tmp_path / "backups").exists()


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), -1))
from zakatdesk.bootstrap import main
sys.exit(main())
"""


def test_a_full_disk_leaves_the_older_ledger(older: Older, tmp_path: Path) -> None:
    """A limit on the size of files stands in for a full disk: the copy cannot be finished."""
    before = listing(older.path.parent)
    most = str(older.path.stat().st_size // 2)
    data = str(tmp_path / "data")
    words = ["add", str(older.path), "--stdin", "--passphrase-fd", "0", "--data-dir", data, "--language", "en"]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, most, *words],
        input=f"{PASSPHRASE}\n".encode(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (7, b"", 1)
    assert listing(older.path.parent) == before


def test_every_older_schema_is_kept_for_ever() -> None:
    for schema in OLDER:
        assert plain(schema).read_bytes()[60:64] == schema.to_bytes(4, "big")
        assert protected(schema).read_bytes()[:4] == b"ZKD\x01"
        assert b"Amina" not in protected(schema).read_bytes()


def test_a_new_ledger_needs_no_upgrade(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    assert file.upgrade is None
    file.close()
