"""Each way in which a file can be wrong, through the real command: the right status and sentence, and not a byte changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.calling import Machine
from tests.storage.files import KEY, family, made
from zakatdesk.storage.driver import bare_connection
from zakatdesk.storage.keyring import Keyring
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.rewriting import rewrite_file

PASSPHRASE = "open sesame"  # noqa: S105 - of a ledger of a test
PAGE = 4096
SECONDS = 60
"""The command is much quicker; a machine that does other things too may not be."""


class Row(NamedTuple):
    """A wrong file.

    Attributes:
        make: Makes the file wrong; it is a whole ledger before.
        status: What the command ends with.
        says: A part of the sentence.
    """

    name: str
    make: Callable[[Path], object]
    status: int
    says: str


def rewritten(change: Callable[[bytearray], object]) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        content = bytearray(path.read_bytes())
        change(content)
        path.write_bytes(content)

    return make


def holding(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def edited(*statements: str, key: LedgerKey | None = None) -> Callable[[Path], None]:
    """What another program with the key does."""

    def make(path: Path) -> None:
        with closing(bare_connection(path, "rw", key)) as other:
            for statement in statements:
                other.execute(statement).fetchall()

    return make


def flipped(place: int, bit: int = 0x04) -> Callable[[Path], None]:
    return rewritten(lambda content: content.__setitem__(place, content[place] ^ bit))


def cut(to: slice) -> Callable[[Path], None]:
    return rewritten(lambda content: content.__delitem__(to))


def zeroed(page: int) -> Callable[[Path], None]:
    return rewritten(lambda content: content.__setitem__(slice(page * PAGE, (page + 1) * PAGE), bytes(PAGE)))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def a_broken_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("gone.zakat")


def in_the_schema(content: bytearray) -> None:
    content[content.index(b"CREATE TABLE people") + 13] = 0xFF


SWALLOWING = (
    "ALTER TABLE preferences RENAME TO kept",
    "CREATE VIEW preferences AS SELECT * FROM kept",
    "CREATE TRIGGER swallow INSTEAD OF INSERT ON preferences BEGIN SELECT 1; END",
)

BOTH = [
    Row("nothing", lambda path: path.unlink(), 10, "no file"),
    Row("a broken link", a_broken_link, 10, "no file"),
    Row("a folder", a_folder, 8, "not a zakatdesk ledger"),
    Row("a link to itself", a_loop, 7, "may not be read"),
    Row("empty", holding(b""), 5, "empty"),
    Row("a quarter page less", cut(slice(-1000, None)), 5, "damaged"),
    Row("a page less", cut(slice(-PAGE, None)), 5, "damaged"),
    Row("half", rewritten(lambda content: content.__delitem__(slice(len(content) // 2, None))), 5, "damaged"),
    Row("one page left", cut(slice(PAGE, None)), 5, "damaged"),
    Row("16 bytes left", cut(slice(16, None)), 5, "damaged"),
    Row("36 bytes left", cut(slice(36, None)), 5, "damaged"),
    Row("a page of zeros", zeroed(3), 5, "damaged"),
    Row(
        "the first page of zeros but its head",
        rewritten(lambda c: c.__setitem__(slice(100, PAGE), bytes(PAGE - 100))),
        5,
        "damaged",
    ),
    Row("a page header flipped", flipped(PAGE, 0x70), 5, "damaged"),
]

PLAIN = [
    Row("a CSV", holding(b"date,amount\n2024-01-01,5\n"), 8, "not a zakatdesk ledger"),
    Row("a PNG", holding(b"\x89PNG\r\n\x1a\n" + bytes(2000)), 8, "not a zakatdesk ledger"),
    Row("a zip", holding(b"PK\x03\x04" + bytes(30)), 8, "not a zakatdesk ledger"),
    Row("zeros", holding(bytes(3 * PAGE)), 8, "not a zakatdesk ledger"),
    Row("another program's database", edited("PRAGMA application_id = 7"), 8, "not a zakatdesk ledger"),
    Row("newer", edited("PRAGMA user_version = 99"), 6, "newer version"),
    Row("a newer file format", rewritten(lambda content: content.__setitem__(slice(18, 20), b"\x03\x03")), 6, "newer"),
    Row("no schema", edited("PRAGMA user_version = 0"), 5, "damaged"),
    Row("schema text flipped", rewritten(in_the_schema), 5, "damaged"),
    Row("a view and a trigger in place of a table", edited(*SWALLOWING), 5, "damaged"),
    Row("an amount changed", edited("UPDATE entries SET amount = 1 WHERE holding = 'cash'"), 5, "changed outside"),
    Row("an entry without its holding", edited("DELETE FROM holdings WHERE id = 'gold'"), 5, "damaged"),
]


def keyed(path: Path) -> LedgerKey:
    keys = Keyring(os.urandom)
    return keys.unlock(path.read_bytes()[:16], path, PASSPHRASE)


def by_key(*statements: str) -> Callable[[Path], None]:
    return lambda path: edited(*statements, key=keyed(path))(path)


PROTECTED = [
    Row("another passphrase", lambda path: rewrite_file(path, keyed(path), KEY), 3, "passphrase does not fit"),
    Row("its salt flipped", flipped(9), 3, "passphrase does not fit"),
    Row("made by another effort", flipped(3, 0x40), 6, "newer version"),
    Row("its first letters flipped", flipped(1), 8, "not a zakatdesk ledger"),
    Row("a byte of the first page", flipped(300), 5, "damaged"),
    Row("a byte of a later page", flipped(5 * PAGE + 1000), 5, "damaged"),
    Row("another program's database", by_key("PRAGMA application_id = 7"), 8, "not a zakatdesk ledger"),
    Row("newer", by_key("PRAGMA user_version = 99"), 6, "newer version"),
    Row("a view and a trigger in place of a table", by_key(*SWALLOWING), 5, "damaged"),
    Row("an amount changed", by_key("UPDATE entries SET amount = 1 WHERE holding = 'cash'"), 5, "changed outside"),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, bytes]:
    folder = tmp_path_factory.mktemp("whole")
    found = {}
    for is_protected in (False, True):
        path = folder / f"{is_protected}.zakat"
        made(path, family(), Keyring(os.urandom).new_key(PASSPHRASE) if is_protected else None).close()
        found[is_protected] = path.read_bytes()
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "folder").mkdir()
    return tmp_path / "folder" / "family.zakat"


def command(path: Path, verb: str, *, is_protected: bool, more: str = "") -> subprocess.CompletedProcess[str]:
    data = str(path.parent.parent / "data")
    words = [sys.executable, "-m", "zakatdesk", verb, str(path), "--data-dir", data, "--language", "en"]
    words += ["--passphrase-fd", "0"] if is_protected else []
    return subprocess.run(
        [*words, *(["--stdin"] if verb == "add" else [])],
        input=(f"{PASSPHRASE}\n" if is_protected else "") + more,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )


def state(folder: Path) -> dict[str, object]:
    return {
        one.name: one.readlink() if one.is_symlink() else one.read_bytes() if one.is_file() else None
        for one in folder.iterdir()
    }


TABLE = [(row, is_protected) for is_protected, own in ((False, PLAIN), (True, PROTECTED)) for row in (*BOTH, *own)]


@pytest.mark.parametrize(
    ("row", "is_protected"), TABLE, ids=[f"{'protected, ' if kind else ''}{row.name}" for row, kind in TABLE]
)
def test_it_is_told_and_left_alone(path: Path, whole: dict[bool, bytes], row: Row, *, is_protected: bool) -> None:
    path.write_bytes(whole[is_protected])
    row.make(path)
    before = state(path.parent)
    done = command(path, "add", is_protected=is_protected)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (row.status, "", 1), done.stderr
    assert row.says in done.stderr
    machine = Machine(path.parent.parent)
    read = machine.told(PASSPHRASE, "assess", path) if is_protected else machine.call("assess", path)
    assert (read.status, read.out, read.err) == (done.returncode, "", done.stderr)
    assert state(path.parent) == before


# Files that open all the same.


@pytest.mark.parametrize("is_protected", [False, True])
def test_a_file_in_the_other_journal_mode_opens_and_leaves_it(
    path: Path, whole: dict[bool, bytes], *, is_protected: bool
) -> None:
    path.write_bytes(whole[is_protected])
    expected = command(path, "assess", is_protected=is_protected)
    key = keyed(path) if is_protected else None
    edited("PRAGMA journal_mode = WAL", key=key)(path)
    assert command(path, "assess", is_protected=is_protected).stdout == expected.stdout
    assert sorted(state(path.parent)) == ["family.zakat"]
    line = '{"on": "2025-01-01", "kind": "income", "holding": "cash", "amount": "5"}\n'
    assert command(path, "add", is_protected=is_protected, more=line).stdout == "ACK 1\n"
    assert sorted(state(path.parent)) == ["family.zakat"]
    with closing(bare_connection(path, "ro", key)) as after:
        assert after.execute("PRAGMA journal_mode").fetchone() == ("delete",)


@contextmanager
def held(path: Path, statement: str, key: LedgerKey | None) -> Iterator[None]:
    """Another connection that has the file locked. Nobody in this process may open it too: that would end the lock."""
    with closing(bare_connection(path, "rw", key)) as other:
        other.execute(statement)
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize("is_protected", [False, True])
@pytest.mark.parametrize(("statement", "reading"), [("BEGIN IMMEDIATE", 0), ("BEGIN EXCLUSIVE", 4)])
def test_a_file_that_another_program_locked(
    path: Path, whole: dict[bool, bytes], statement: str, reading: int, *, is_protected: bool
) -> None:
    path.write_bytes(whole[is_protected])
    key = keyed(path) if is_protected else None
    with held(path, statement, key):
        before = sorted(path.parent.iterdir())
        assert command(path, "assess", is_protected=is_protected).returncode == reading
        line = '{"on": "2025-01-01", "kind": "income", "holding": "cash", "amount": "5"}\n'
        done = command(path, "add", is_protected=is_protected, more=line)
        assert done.returncode == 4
        assert "Another program is using" in done.stderr
        assert sorted(path.parent.iterdir()) == before
    assert path.read_bytes() == whole[is_protected]
