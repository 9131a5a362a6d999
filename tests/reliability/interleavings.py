"""Two programs on one ledger, in a place that has no locks: whatever the order of their steps, no saved entry is lost."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.reliability.writers import ROOT
from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.file_errors import LedgerFileError

STEPS = 12

HAND = """
import sys
from pathlib import Path
from tests.storage.test_two_writers import an_income, without_lock
from zakatdesk.bookkeeping.file_errors import LedgerFileError

def answer(text):
    print(text, flush=True)

file = ledger = None
for line in sys.stdin:
    act, _, about = line.strip().partition(" ")
    try:
        if act == "open":
            file = without_lock(Path(about))
            ledger = file.load()
        elif act == "read":
            ledger = file.load()
        elif act == "write":
            change = an_income(ledger, about)
            file.save(change)
            ledger = ledger.apply(change)
        elif act == "close":
            file.close()
    except LedgerFileError as error:
        answer("REFUSED" if error.exit_status == 4 else f"WRONG {error.exit_status}")
    else:
        answer("DONE")
"""


class Hand:
    """One program that does a step when it is told to."""

    def __init__(self) -> None:
        """Start it."""
        self._process = subprocess.Popen(
            [sys.executable, "-c", HAND], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def do(self, act: str, about: object = "") -> str:
        """Let it do a step, and hear how it went."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{act} {about}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def end(self) -> None:
        """Let it go."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@dataclass
class Outcome:
    """What a number of interleavings did."""

    times: int = 0
    saved: int = 0
    refused: int = 0
    lost: int = 0
    wrong: int = 0

    def __str__(self) -> str:
        return (
            f"two programs: {self.times} interleavings, {self.saved} entries saved, {self.refused} saves refused, "
            f"lost {self.lost}, wrong {self.wrong}"
        )


def interleave(times: int, seed: int = 1) -> Outcome:
    """Let two programs take steps in a random order, so many times."""
    chance = random.Random(seed)  # noqa: S311 - a run can be had again
    outcome = Outcome()
    hands = (Hand(), Hand())
    try:
        for number in range(times):
            with TemporaryDirectory() as name:
                _once(Path(name) / "family.zakat", hands, chance, outcome, f"i{number}-")
    finally:
        for hand in hands:
            hand.end()
    return outcome


def _once(path: Path, hands: tuple[Hand, Hand], chance: random.Random, outcome: Outcome, prefix: str) -> None:
    made(path, family()).close()
    saved: set[str] = set()
    for hand in hands:
        hand.do("open", path)
    for step in range(STEPS):
        hand = chance.choice(hands)
        if chance.randrange(3) == 0:
            said = hand.do("read")
        else:
            said = hand.do("write", f"{prefix}{step}")
            if said == "DONE":
                saved.add(f"{prefix}{step}")
            elif said == "REFUSED":
                outcome.refused += 1
                # The program hears of it and reads again, as the window does.
                hand.do("read")
        outcome.wrong += said.startswith("WRONG")
    for hand in hands:
        hand.do("close")
    outcome.times += 1
    outcome.saved += len(saved)
    outcome.lost += len(saved - _entries(path, outcome))


def _entries(path: Path, outcome: Outcome) -> set[str]:
    try:
        file = opened(path)
    except LedgerFileError:
        outcome.wrong += 1
        return set()
    there = {entry.id for entry in file.load().register("cash").rows}
    outcome.wrong += file.broken_history() is not None
    file.close()
    return there
