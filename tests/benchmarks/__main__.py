"""`make bench`: how long a start takes against processes that do nothing else, each the median of several."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.ledgers import written_ledger

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


def main() -> int:
    """Print the medians and the ratios; fail where one is above what was promised."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        ledger = str(written_ledger(home, ENTRIES))
        runs = {"bare": ("bare",), "orm": ("orm",), "frame": ("frame", ledger), "due": ("due", ledger)}
        found: dict[str, list[float]] = {name: [] for name in runs}
        for arguments in runs.values():
            timed(home, *arguments)
        for _ in range(ROUNDS):
            # In turns, so that a busy machine is busy for all of them.
            for name, arguments in runs.items():
                found[name].append(timed(home, *arguments))
    times = {name: median(values) for name, values in found.items()}
    for name, seconds in times.items():
        print(f"{name:<6} {seconds * 1000:7.0f} ms")
    kept = True
    for said, ratio, most in (
        ("first frame / bare window", times["frame"] / times["bare"], MOST_FRAME),
        (f"due list of {ENTRIES} entries / ORM and empty window", times["due"] / times["orm"], MOST_DUE),
    ):
        kept = kept and ratio <= most
        print(f"{said}: {ratio:.2f} (at most {most})")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
