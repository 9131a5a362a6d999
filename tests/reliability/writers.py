"""The real command, and two ways of writing that are known to lose."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.storage.ledger_key import LedgerKey, the_key
from zakatdesk.storage.passphrases import derive

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "kept by the family"  # noqa: S105 - of a ledger that is nobody's
MOST = 5000
"""More actions than a writer lives to see."""


class RealCommand:
    """`zakatdesk add LEDGER --stdin`."""

    name = "zakatdesk add --stdin"
    acknowledges = True
    window_ms = 80

    key: LedgerKey | None = None
    first_lines = ""
    call: tuple[str, ...] = ()

    def prepare(self, folder: Path) -> None:
        made(folder / "family.zakat", family(), self.key).close()
        with (folder / "lines").open("w", encoding="utf-8") as lines:
            lines.write(self.first_lines)
            for number in range(1, MOST + 1):
                entry = {"id": f"n{number}", "on": "2024-05-01", "kind": "transfer", "from": "cash", "to": "gold"}
                lines.write(json.dumps({**entry, "amount": f"{number}.00", "received": "0.001"}) + "\n")

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        with (folder / "lines").open("rb") as lines:
            return subprocess.Popen(
                self.words(folder, folder),
                cwd=ROOT,
                stdin=lines,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )

    def words(self, folder: Path, data: Path) -> list[str | Path]:
        """The call."""
        program: list[str | Path] = [sys.executable, "-m", "zakatdesk", "--data-dir", data]
        return [*program, "add", folder / "family.zakat", "--stdin", *self.call]

    def finding(self, folder: Path, acknowledged: int) -> str:
        try:
            file = opened(folder / "family.zakat", key_for=the_key(self.key))
        except LedgerFileError:
            return "corrupt"
        ledger, broken, changes = file.load(), file.broken_history(), file.mark.number
        file.close()
        there = [entry for entry in ledger.register("gold").rows if entry.id.startswith("n")]
        numbers = sorted(int(entry.id[1:]) for entry in there)
        if len(numbers) < acknowledged:
            return "lost"
        whole = numbers == list(range(1, len(numbers) + 1)) and len(numbers) <= acknowledged + 1
        told = broken is None and changes == len(numbers) + 1
        right = all(entry.amount == 100 * int(entry.id[1:]) and entry.received == 1 for entry in there)
        return "" if whole and told and right else "torn"


class ProtectedCommand(RealCommand):
    """The same on a ledger under a passphrase, which comes before the lines."""

    name = "zakatdesk add --stdin, under a passphrase"
    key = derive(PASSPHRASE, b"ZKD\x01" + bytes(range(12)))
    first_lines = PASSPHRASE + "\n"
    call = ("--passphrase-fd", "0")


SEVERAL_COMMITS = """
import sqlite3, sys
to = sqlite3.connect(sys.argv[1], isolation_level=None)
for number in range(1, 100000):
    to.execute("INSERT INTO gives VALUES (?)", (number,))
    to.execute("INSERT INTO takes VALUES (?)", (number,))
    print("ACK", number, flush=True)
"""


class SeveralCommits:
    """A control: one action in two transactions."""

    name = "control: two transactions"
    acknowledges = True
    window_ms = 80

    def prepare(self, folder: Path) -> None:
        database = sqlite3.connect(folder / "two.db")
        database.executescript("CREATE TABLE gives (number); CREATE TABLE takes (number);")
        database.close()

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-c", SEVERAL_COMMITS, folder / "two.db"], stdout=subprocess.PIPE)

    def finding(self, folder: Path, acknowledged: int) -> str:
        database = sqlite3.connect(folder / "two.db")
        gives, takes = (database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("gives", "takes"))  # noqa: S608
        database.close()
        if takes < acknowledged:
            return "lost"
        return "" if gives == takes else "torn"


REWRITTEN = """
import json, sys
rows = []
for number in range(1, 100000):
    rows.append({"number": number, "note": "x" * 500})
    with open(sys.argv[1], "w") as file:
        json.dump(rows, file)
    print("ACK", number, flush=True)
"""


class RewrittenInPlace:
    """A control: a JSON file written over itself."""

    name = "control: JSON in place"
    acknowledges = True
    window_ms = 80

    def prepare(self, folder: Path) -> None:
        (folder / "rows.json").write_text("[]", "utf-8")

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-c", REWRITTEN, folder / "rows.json"], stdout=subprocess.PIPE)

    def finding(self, folder: Path, acknowledged: int) -> str:
        try:
            rows = json.loads((folder / "rows.json").read_text("utf-8"))
        except ValueError:
            return "corrupt"
        return "lost" if len(rows) < acknowledged else ""
