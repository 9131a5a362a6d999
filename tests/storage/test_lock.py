"""One writer at a time; whoever comes second hears who is there, and a dead holder holds nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.files import INSTANT, family, made, opened
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError

HOLD = """
import sys
from pathlib import Path
from tests.storage.files import INSTANT, opened
file = opened(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
file.close()
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    return path


@pytest.fixture
def holder(ledger: Path, project_root: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the ledger open until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, ledger], cwd=project_root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process


def test_the_second_writer_hears_who_has_it(ledger: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(LedgerFileError) as caught:
        opened(ledger)
    error = caught.value
    assert (error.fault, error.exit_status) == (FileFault.IN_USE, 4)
    assert error.values["program"] == "zakatdesk"
    assert error.values["process"] == str(holder.pid)
    assert error.values["since"] == INSTANT


@pytest.mark.usefixtures("holder")
def test_the_same_file_under_another_name_is_the_same(ledger: Path) -> None:
    link = ledger.with_name("link.zakat")
    link.symlink_to(ledger)
    with pytest.raises(LedgerFileError) as caught:
        opened(link)
    assert caught.value.fault is FileFault.IN_USE


@pytest.mark.usefixtures("holder")
def test_whoever_only_reads_is_not_kept_out(ledger: Path) -> None:
    file = opened(ledger, read_only=True)
    assert file.load() == family()
    file.close()


def test_a_killed_holder_holds_nothing(ledger: Path, holder: subprocess.Popen[str]) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert ledger.with_name("family.zakat.lock").exists()
    file = opened(ledger)
    assert file.load() == family()
    file.close()
    assert [path.name for path in ledger.parent.iterdir()] == ["family.zakat"]


def test_a_holder_that_ends_well_leaves_nothing(ledger: Path, holder: subprocess.Popen[str]) -> None:
    holder.communicate("")
    assert [path.name for path in ledger.parent.iterdir()] == ["family.zakat"]
    opened(ledger).close()


def test_opened_twice_by_one_program(ledger: Path) -> None:
    file = opened(ledger)
    with pytest.raises(LedgerFileError) as caught:
        opened(ledger)
    assert caught.value.fault is FileFault.IN_USE
    file.close()
    file.close()
    opened(ledger).close()


@pytest.mark.parametrize("note", [b"", b"[]", b"\xff", b"{", b'{"host": 5}'])
def test_a_note_that_says_nothing(ledger: Path, note: bytes) -> None:
    file = opened(ledger)
    ledger.with_name("family.zakat.lock-note").write_bytes(note)
    with pytest.raises(LedgerFileError) as caught:
        opened(ledger)
    assert (caught.value.fault, caught.value.exit_status) == (FileFault.BUSY, 4)
    file.close()
