"""`python -m tests.reliability.full_disk`: the disk becomes full at each step of each act.

A small disk in memory is filled but for some kilobytes, and then a real program writes there. Either all it did is there, or it
said that the disk is full; the ledger opens afterwards, no empty or half file has a ledger's name, and nothing else is left.
The disk is mounted in a namespace of its own, so this needs no rights; the caller is `in_own_namespace`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.reliability.writers import ROOT
from tests.storage import released
from tests.storage.files import family, made
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bootstrap import services

DISK_KB = 4096
FREE_KB = (*range(0, 64, 4), 80, 96, 112, 128, 160, 192, 256, 384, 512, 1024)
CANNOT_WRITE = 7

EDIT = """
import sys
from pathlib import Path
from tests.storage import released
from tests.storage.files import WRITER
from zakatdesk.bookkeeping.actions.holdings import edit_holding
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assess import assess
from zakatdesk.storage.opening import open_ledger
try:
    session = LedgerSession(open_ledger(Path(sys.argv[1]), writer=WRITER), assess=assess, as_of=739000)
    note = "x" * 2000
    try:
        session.do(edit_holding(session.ledger, replace(session.ledger.holding("cash"), note=note)))
    finally:
        session.close()
except LedgerFileError as error:
    print(error.fault, file=sys.stderr)
    sys.exit(error.exit_status)
"""


@dataclass
class Outcome:
    """What happened to one act over all sizes of room."""

    name: str
    done: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"full disk, {self.name}: done {self.done}, told {self.told}, wrong {len(self.wrong)} {self.wrong[:3]}"


class Disk:
    """A small disk in memory with a ledger on it.

    Args:
        folder: An empty folder.
    """

    def __init__(self, folder: Path) -> None:
        """Mount it."""
        self.folder = folder
        self.ledger = folder / "family.zakat"
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_KB}k", "none", folder], check=True)

    def leave(self, free_kb: int) -> None:
        """Fill it but for so much room."""
        free = shutil.disk_usage(self.folder).free
        with (self.folder / "filler").open("wb") as filler:
            filler.write(bytes(max(free - free_kb * 1024, 0)))

    def empty(self) -> None:
        """Give the room back."""
        (self.folder / "filler").unlink()

    def end(self) -> None:
        """Unmount it."""
        subprocess.run(["umount", self.folder], check=True)


def zakatdesk(data: Path, *words: object, lines: str = "") -> subprocess.CompletedProcess[str]:
    """The real command."""
    call = [sys.executable, "-m", "zakatdesk", "--data-dir", str(data), *map(str, words)]
    return subprocess.run(call, cwd=ROOT, input=lines, capture_output=True, text=True, check=False)


def _lines(count: int) -> str:
    row = {"on": "2024-05-01", "kind": "income", "holding": "cash", "amount": "1.00", "note": "x" * 800}
    return "".join(json.dumps({**row, "id": f"n{number}"}) + "\n" for number in range(1, count + 1))


def _add(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    return zakatdesk(data, "add", disk.ledger, "--stdin", lines=_lines(40))


def _edit(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    del data
    return subprocess.run(
        [sys.executable, "-c", EDIT, disk.ledger], cwd=ROOT, capture_output=True, text=True, check=False
    )


def _backup(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    return zakatdesk(data, "backup", disk.ledger, "--to", disk.folder)


def _export(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    return zakatdesk(data, "export", disk.ledger, disk.folder / "out.json")


def _new(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    return zakatdesk(data, "new", disk.folder / "other.zakat")


def _restore(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    return zakatdesk(data, "restore", disk.folder / "kept.zakat", "--to", disk.ledger)


def _migrate(disk: Disk, data: Path) -> subprocess.CompletedProcess[str]:
    """The first change of a ledger of the first schema; its backup has no other place than the full disk either."""
    del data
    return zakatdesk(disk.folder / "data", "add", disk.ledger, "--stdin", lines=_lines(3))


ACTS: dict[str, Callable[[Disk, Path], subprocess.CompletedProcess[str]]] = {
    "add": _add,
    "edit": _edit,
    "backup": _backup,
    "export": _export,
    "new": _new,
    "restore": _restore,
    "migrate": _migrate,
}


def _make(path: Path, name: str) -> None:
    """The ledger that an act is done on."""
    if name == "migrate":
        shutil.copy(released.plain(1), path)
    else:
        made(path, family()).close()


def fill(name: str) -> Outcome:
    """Do one act with every size of room."""
    outcome = Outcome(name)
    for free in FREE_KB:
        with TemporaryDirectory() as place:
            folder, data = Path(place) / "disk", Path(place) / "data"
            folder.mkdir()
            disk = Disk(folder)
            try:
                _make(disk.ledger, name)
                shutil.copy(disk.ledger, folder / "kept.zakat")
                disk.leave(free)
                done = ACTS[name](disk, data)
                disk.empty()
                trouble = _trouble(disk, done)
            finally:
                disk.end()
        outcome.done += done.returncode == 0
        outcome.told += done.returncode == CANNOT_WRITE
        if trouble:
            outcome.wrong.append(f"{free} kB: {trouble}")
    return outcome


def _trouble(disk: Disk, done: subprocess.CompletedProcess[str]) -> str:
    """What is not as promised; empty when all is well."""
    if done.returncode not in (0, CANNOT_WRITE):
        return f"status {done.returncode}: {done.stderr.strip()[-200:]}"
    if "Traceback" in done.stderr:
        return "a traceback"
    if done.returncode == CANNOT_WRITE and not done.stderr.strip():
        return "nothing was said"
    left = {path.name for path in disk.folder.iterdir()}
    strange = {name for name in left if name.endswith((".new", "-wal", "-journal"))}
    if strange:
        return f"left over: {sorted(strange)}"
    for path in disk.folder.glob("*.zakat"):
        try:
            file = services(disk.folder.parent / "looking").open_ledger(path)
        except LedgerFileError as error:
            return f"{path.name}: {error.fault}"
        there = {entry.id for entry in file.load().register("cash").rows} if path == disk.ledger else set()
        file.close()
        said = {f"n{line.split()[1]}" for line in done.stdout.splitlines() if line.startswith("ACK ")}
        if path == disk.ledger and not said <= there:
            return f"lost: {sorted(said - there)}"
    out = disk.folder / "out.json"
    if out.exists():
        try:
            json.loads(out.read_text("utf-8"))
        except ValueError:
            return "half an export"
    return ""


def in_own_namespace() -> list[tuple[object, bool]]:
    """Run every act where a disk may be mounted.

    Returns:
        What is to be said of each act, and whether all was well.
    """
    call = ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-m", "tests.reliability.full_disk"]
    done = subprocess.run(call, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    lines = done.stdout.splitlines()
    told: list[tuple[object, bool]] = [(line, "wrong 0" in line) for line in lines]
    return told if len(told) == len(ACTS) else [*told, ("full disk: not all acts were tried", False)]


def main() -> int:
    """Try every act."""
    outcomes = [fill(name) for name in ACTS]
    for outcome in outcomes:
        sys.stdout.write(f"{outcome}\n")
    return sum(bool(outcome.wrong) for outcome in outcomes)


if __name__ == "__main__":
    sys.exit(main())
