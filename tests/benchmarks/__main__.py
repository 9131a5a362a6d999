"""`make bench`: what the program takes beside its floors and peers, as ratios of one run.

`python -m tests.benchmarks [starts] [sizes] [lots] [charts] [statements]`
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import charts, lots, sizes, starts, statements
from tests.benchmarks.children import PEERS
from tests.benchmarks.table import Line

GROUPS: Mapping[str, Callable[[Path], Iterator[Line]]] = {
    "sizes": sizes.measured,
    "lots": lots.measured,
    "charts": charts.measured,
    "statements": statements.measured,
    "starts": starts.measured,
}


def main(chosen: list[str]) -> int:
    """Print the table; fail where a bound is not kept."""
    kept = True
    made = PEERS / "ledgers"
    made.mkdir(parents=True, exist_ok=True)
    for name in chosen or GROUPS:
        with TemporaryDirectory() as home:
            # Making a peer's ledger takes minutes, so it is kept.
            for line in GROUPS[name](made if name == "sizes" else Path(home)):
                print(line, flush=True)
                kept = kept and line.kept
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
