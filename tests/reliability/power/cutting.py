"""A program is traced once, and the power is cut at many moments of what it did."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.reliability.power.replay import cuts
from tests.reliability.power.system_calls import traced
from tests.reliability.power.writers import Traced
from tests.reliability.writers import ROOT


@dataclass
class Outcome:
    """What a number of power cuts did."""

    name: str
    times: int = 0
    acknowledged: int = 0
    found: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        wrong = ", ".join(f"{name} {self.found[name]}" for name in ("lost", "torn", "corrupt"))
        return f"{self.name}: {self.times} power cuts, {self.acknowledged} actions traced, {wrong}"


def cut_power(way: Traced, times: int, seed: int = 1) -> Outcome:
    """Cut the power of a program so many times and look at what the disk kept."""
    outcome = Outcome(way.name)
    with TemporaryDirectory() as name:
        place = Path(name).resolve()
        folder = place / "disk"
        folder.mkdir()
        way.prepare(folder)
        before = place / "before"
        before.mkdir()
        for path in folder.iterdir():
            (before / path.name).write_bytes(path.read_bytes())
        done = list(traced(way.command(folder), place / "trace", cwd=ROOT, stdin=way.lines(folder)))
        for number, (acknowledged, files) in enumerate(cuts(done, folder, list(before.iterdir()), times, seed)):
            left = place / f"left-{number}"
            left.mkdir()
            for file, content in files.items():
                (left / file).write_bytes(content)
            finding = way.finding(left, acknowledged)
            outcome.times += 1
            outcome.acknowledged = max(outcome.acknowledged, acknowledged)
            if finding:
                outcome.found[finding] += 1
            for path in left.iterdir():
                path.unlink()
            left.rmdir()
    return outcome
