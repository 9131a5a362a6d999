"""Acts on the whole file: a passphrase set, changed, removed, and an older ledger brought up to date.

Whenever they are killed, the ledger opens in the old way or in the new one with the same facts, and from when it is new on there is a
backup of it as it was.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.reliability.writers import PASSPHRASE, ROOT
from tests.storage import released
from tests.storage.files import family, made
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bootstrap import services
from zakatdesk.exchange.open_form import write_ledger
from zakatdesk.storage.header import check_header
from zakatdesk.storage.passphrases import derive

OTHER = "another one"
_SALT = b"ZKD\x01" + bytes(range(12))

ACT = """
import sys
from pathlib import Path
from zakatdesk.bootstrap import services
folder = Path(sys.argv[1])
world = services(folder / "data")
before, after = (text or None for text in sys.argv[2:4])
if before:
    world.passphrases.offer(before)
if sys.argv[4] == "open":
    print("ACK 1", flush=True)
    world.open_ledger(folder / "family.zakat").close()
else:
    file = world.open_ledger(folder / "family.zakat")
    print("ACK 1", flush=True)
    world.passphrases.protect(file, after)
    file.close()
"""


class WholeFileAct:
    """One act.

    Args:
        name: What it is called in the table.
        before: The passphrase that the ledger has.
        after: The passphrase that it gets.
        make: Makes the ledger.
        act: `protect` or `open`.
    """

    acknowledges = True

    def __init__(
        self, name: str, before: str | None, after: str | None, make: Callable[[Path], None], act: str = "protect"
    ) -> None:
        """Remember what is done."""
        self.name = name
        self._before, self._after = before, after
        self._make = make
        self._act = act

    @cached_property
    def window_ms(self) -> int:
        """As long as the act takes on this machine, and a little longer."""
        with TemporaryDirectory() as name:
            folder = Path(name)
            self.prepare(folder)
            with self.start(folder) as process:
                assert process.stdout is not None
                process.stdout.readline()
                begun = time.monotonic_ns()
                process.stdout.read()
                assert process.wait() == 0, self.name
            return (time.monotonic_ns() - begun) // 900_000 + 1

    def prepare(self, folder: Path) -> None:
        self._make(folder / "family.zakat")
        (folder / "facts.json").write_text(_facts(folder, self._before), "utf-8")
        shutil.rmtree(folder / "data", ignore_errors=True)
        self._make(folder / "again.zakat")
        (folder / "again.zakat").replace(folder / "family.zakat")

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        words = [sys.executable, "-c", ACT, str(folder), self._before or "", self._after or "", self._act]
        return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE)

    def finding(self, folder: Path, acknowledged: int) -> str:
        del acknowledged
        if self._is_new(folder) and not self._has_backup(folder):
            return "lost"
        facts = (folder / "facts.json").read_text("utf-8")
        for passphrase in dict.fromkeys((self._after, self._before)):
            try:
                return "" if _facts(folder, passphrase) == facts else "torn"
            except LedgerFileError as error:
                if error.fault not in (FileFault.WRONG_PASSPHRASE, FileFault.PASSPHRASE_NEEDED):
                    return "corrupt"
        return "lost"

    def _is_new(self, folder: Path) -> bool:
        made_anew = folder / "family.zakat"
        before = folder / "before.zakat"
        self._make(before)
        return check_header(made_anew) != check_header(before)

    def _has_backup(self, folder: Path) -> bool:
        for backup in (folder / "data").rglob("*.zakat"):
            world = services(folder / "looking")
            for passphrase in (self._before, self._after):
                if passphrase:
                    world.passphrases.offer(passphrase)
                try:
                    world.open_ledger(backup, read_only=True).close()
                except LedgerFileError:
                    continue
                return True
        return False


def _facts(folder: Path, passphrase: str | None) -> str:
    world = services(folder / "data")
    if passphrase:
        world.passphrases.offer(passphrase)
    file = world.open_ledger(folder / "family.zakat")
    try:
        return write_ledger(file.load())
    finally:
        file.close()


def _plain(path: Path) -> None:
    path.unlink(missing_ok=True)
    made(path, family()).close()


def _protected(path: Path) -> None:
    path.unlink(missing_ok=True)
    made(path, family(), derive(PASSPHRASE, _SALT)).close()


def _older(path: Path) -> None:
    shutil.copy(released.plain(1), path)


ACTS = (
    WholeFileAct("a passphrase set", None, PASSPHRASE, _plain),
    WholeFileAct("a passphrase changed", PASSPHRASE, OTHER, _protected),
    WholeFileAct("a passphrase removed", PASSPHRASE, None, _protected),
    WholeFileAct("an older ledger brought up to date", None, None, _older, act="open"),
)
