"""How long a start takes against processes that do nothing else, each the median of several."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.ledgers import written_ledger
from tests.benchmarks.table import Line

ROUNDS = 9
ENTRIES = 1_000
MOST_FRAME = 2.0
MOST_DUE = 1.3
MOST_SECONDS = 30


def timed(home: Path, *arguments: str) -> float:
    """Seconds from the start of a process to its end."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    start = perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.processes", *arguments],
        env=environment,
        check=False,
        timeout=MOST_SECONDS,
    )
    took = perf_counter() - start
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)} did not paint its window")
    return took


def measured(folder: Path) -> Iterator[Line]:
    """The medians, and their ratios."""
    ledger = str(written_ledger(folder, ENTRIES))
    runs = {"bare": ("bare",), "orm": ("orm",), "frame": ("frame", ledger), "due": ("due", ledger)}
    found: dict[str, list[float]] = {name: [] for name in runs}
    for arguments in runs.values():
        timed(folder, *arguments)
    for _ in range(ROUNDS):
        # In turns, so that a busy machine is busy for all of them.
        for name, arguments in runs.items():
            found[name].append(timed(folder, *arguments))
    times = {name: median(values) for name, values in found.items()}
    yield Line("first frame", times["frame"], "bare window", times["bare"], most=MOST_FRAME)
    yield Line(f"due list of {ENTRIES:,}", times["due"], "ORM and empty window", times["orm"], most=MOST_DUE)
