"""What is run on the forgetful disk: the real command, and two ways of writing that lose."""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path
from typing import Protocol

from tests.reliability.writers import RealCommand

ACTIONS = 30


class Traced(Protocol):
    """A way of writing."""

    @property
    def name(self) -> str:
        """What it is called in the table."""

    def prepare(self, folder: Path) -> None:
        """Make what it writes to."""

    def command(self, folder: Path) -> list[str | Path]:
        """What is run."""

    def lines(self, folder: Path) -> Path:
        """What it reads; it lies in another folder than what it writes to."""

    def finding(self, folder: Path, acknowledged: int) -> str:
        """What is wrong with what was left: `lost`, `torn`, `corrupt`; nothing when all is well."""


class TracedCommand:
    """The real command with few lines, which lie elsewhere than what it writes to."""

    def __init__(self, way: RealCommand) -> None:
        """Trace this one."""
        self._way = way
        self.name = way.name

    def prepare(self, folder: Path) -> None:
        self._way.prepare(folder)
        every = (folder / "lines").read_text("utf-8").splitlines()
        (folder / "lines").unlink()
        first = self._way.first_lines.count("\n")
        self.lines(folder).write_text("\n".join(every[: first + ACTIONS]) + "\n", "utf-8")

    def lines(self, folder: Path) -> Path:
        return folder.with_name(folder.name + ".lines")

    def command(self, folder: Path) -> list[str | Path]:
        return self._way.words(folder, folder.with_name(folder.name + ".data"))

    def finding(self, folder: Path, acknowledged: int) -> str:
        return self._way.finding(folder, acknowledged)


DEFAULT_SETTINGS = """
import sqlite3, sys
to = sqlite3.connect(sys.argv[1], isolation_level=None)
for number in range(1, int(sys.argv[2]) + 1):
    to.execute("INSERT INTO rows VALUES (?)", (number,))
    sys.stdout.write(f"ACK {number}\\n")
    sys.stdout.flush()
"""


class DefaultSettings:
    """A control: a database as Python opens it, with a journal that is deleted and not synced away."""

    name = "control: Python's default settings"

    def prepare(self, folder: Path) -> None:
        database = sqlite3.connect(folder / "rows.db")
        database.execute("CREATE TABLE rows (number)")
        database.close()
        self.lines(folder).touch()

    def lines(self, folder: Path) -> Path:
        return folder.with_name(folder.name + ".lines")

    def command(self, folder: Path) -> list[str | Path]:
        return [sys.executable, "-c", DEFAULT_SETTINGS, folder / "rows.db", str(ACTIONS)]

    def finding(self, folder: Path, acknowledged: int) -> str:
        database = sqlite3.connect(folder / "rows.db")
        try:
            (count,) = database.execute("SELECT count(*) FROM rows").fetchone()
        except sqlite3.DatabaseError:
            return "corrupt"
        finally:
            database.close()
        return "lost" if count < acknowledged else ""


REPLACED = f"""
import json, os, sys
for number in range(1, {ACTIONS + 1}):
    with open(sys.argv[1] + ".new", "w") as file:
        json.dump(list(range(number)), file)
    os.replace(sys.argv[1] + ".new", sys.argv[1])
    sys.stdout.write(f"ACK {{number}}\\n")
    sys.stdout.flush()
"""


class ReplacedUnsynced:
    """A control: a JSON file that is replaced and never synced."""

    name = "control: JSON replaced"

    def prepare(self, folder: Path) -> None:
        (folder / "rows.json").write_text("[]", "utf-8")
        self.lines(folder).touch()

    def lines(self, folder: Path) -> Path:
        return folder.with_name(folder.name + ".lines")

    def command(self, folder: Path) -> list[str | Path]:
        return [sys.executable, "-c", REPLACED, folder / "rows.json"]

    def finding(self, folder: Path, acknowledged: int) -> str:
        try:
            rows = json.loads((folder / "rows.json").read_text("utf-8"))
        except ValueError:
            return "corrupt"
        return "lost" if len(rows) < acknowledged else ""
