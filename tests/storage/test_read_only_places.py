"""Places where nothing may be written: the ledger opens for reading, and nothing appears beside it."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.files import family, listing, made

OPEN = """
import sys
from pathlib import Path
from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.file_errors import LedgerFileError
for act, name in ((opened, "family.zakat"), (made, "new.zakat")):
    try:
        file = act(Path(sys.argv[1]) / name)
        print(file.read_only, file.load() == (family() if act is opened else type(family())()))
        file.close()
    except LedgerFileError as error:
        print(error, error.exit_status)
"""

PR_CAPBSET_DROP = 24
RIGHTS_OVER_EVERY_FILE = (1, 2)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder of its own with a ledger, whatever the test does to its rights."""
    folder = tmp_path / "reader"
    folder.mkdir()
    made(folder / "family.zakat", family()).close()
    yield folder
    folder.chmod(0o700)


def answers(folder: Path, root: Path) -> list[str]:
    """What a process without rights over every file says of the ledger there, and of a new one."""

    def as_an_ordinary_user() -> None:
        if sys.platform == "linux":  # root may do anything until it gives that up
            for right in RIGHTS_OVER_EVERY_FILE:
                ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, right, 0, 0, 0)

    done = subprocess.run(
        [sys.executable, "-B", "-c", OPEN, folder],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        preexec_fn=as_an_ordinary_user,
    )
    return done.stdout.splitlines()


def test_an_ordinary_place(folder: Path, project_root: Path) -> None:
    assert answers(folder, project_root) == ["False True", "False True"]


def test_a_read_only_folder(folder: Path, project_root: Path) -> None:
    before = listing(folder)
    folder.chmod(0o500)
    assert answers(folder, project_root) == ["True True", "CANNOT_WRITE 7"]
    assert listing(folder) == before


def test_a_read_only_file(folder: Path, project_root: Path) -> None:
    before = listing(folder)
    (folder / "family.zakat").chmod(0o400)
    assert answers(folder, project_root)[0] == "True True"
    assert {**listing(folder), **before} == listing(folder)
    assert sorted(listing(folder)) == ["family.zakat", "new.zakat"]


def test_a_file_that_may_not_be_read(folder: Path, project_root: Path) -> None:
    before = listing(folder)
    (folder / "family.zakat").chmod(0o000)
    assert answers(folder, project_root)[0] == "CANNOT_READ 7"
    (folder / "family.zakat").chmod(0o600)
    assert listing(folder)["family.zakat"] == before["family.zakat"]
