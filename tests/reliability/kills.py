"""Kills a writer at random moments and looks at what it left.

A writer says `ACK n` on a line when its n-th action is safe. Afterwards every acknowledged action must be there, whole.
The controls write in ways that are known to lose; a run in which they do not is no evidence.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

FROM_START_MS = 600
OF_FIVE_FROM_START = 1
"""One kill of five comes at any moment from the start of the process on; the others soon after the first acknowledgement."""


class Written(Protocol):
    """A way of writing.

    Attributes:
        acknowledges: Whether it says `ACK n`; else a kill may come at any moment.
    """

    acknowledges: bool

    @property
    def window_ms(self) -> int:
        """How long after the first acknowledgement a kill may come."""

    @property
    def name(self) -> str:
        """What it is called in the table."""

    def prepare(self, folder: Path) -> None:
        """Make what it writes to."""

    def start(self, folder: Path) -> subprocess.Popen[bytes]:
        """Start writing; standard output acknowledges."""

    def finding(self, folder: Path, acknowledged: int) -> str:
        """What is wrong with what was left: `lost`, `torn`, `corrupt`; nothing when all is well."""


@dataclass
class Outcome:
    """What a number of kills did."""

    name: str
    kills: int = 0
    acknowledged: int = 0
    found: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        wrong = ", ".join(f"{name} {self.found[name]}" for name in ("lost", "torn", "corrupt"))
        return f"{self.name}: {self.kills} kills, {self.acknowledged} acknowledged, {wrong}"


def torture(way: Written, times: int, seed: int = 1) -> Outcome:
    """Kill a writer so many times, each time on something new."""
    chance = random.Random(seed)  # noqa: S311 - a run can be had again
    outcome = Outcome(way.name)
    for _ in range(times):
        with TemporaryDirectory() as name:
            folder = Path(name)
            way.prepare(folder)
            acknowledged = _killed(way, folder, chance)
            finding = way.finding(folder, acknowledged)
        outcome.kills += 1
        outcome.acknowledged += acknowledged
        if finding:
            outcome.found[finding] += 1
    return outcome


def _killed(way: Written, folder: Path, chance: random.Random) -> int:
    """Let a writer live for a while.

    Returns:
        How many actions it acknowledged.
    """
    from_start = not way.acknowledges or chance.randrange(5) < OF_FIVE_FROM_START
    lives_ms = chance.randrange(FROM_START_MS if from_start else way.window_ms)
    acknowledged = 0
    with way.start(folder) as writer:
        kill = threading.Timer(lives_ms / 1000, os.kill, (writer.pid, signal.SIGKILL))
        if from_start:
            kill.start()
        assert writer.stdout is not None
        for line in writer.stdout:
            if not line.endswith(b"\n") or not line.startswith(b"ACK "):
                continue
            acknowledged = int(line[4:])
            if not from_start and acknowledged == 1:
                kill.start()
        kill.join()
    return acknowledged
