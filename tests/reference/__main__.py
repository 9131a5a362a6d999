"""Compares the two on many random ledgers: `python -m tests.reference --count 2000`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.reference.agreement import disagreements
from tests.reference.deciding import witnesses
from tests.reference.ledgers import WIDE, make


def main() -> int:
    """Print each ledger on which they differ, and how many agreed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--topics", nargs="*", default=WIDE, help="what the ledgers are about")
    parser.add_argument("--save", type=Path, help="a folder for the ledgers on which they differ")
    parser.add_argument("--jobs", type=int, help="how many at once; as many as there are cores when left out")
    parser.add_argument("--options", action="store_true", help="print what reaches every option, and compare nothing")
    given = parser.parse_args()
    if given.options:
        sys.stdout.write("".join(f"{line}\n" for line in witnesses()))
        return 0
    seen: Counter[str] = Counter()
    compare = partial(_compare, topics=tuple(given.topics), save=given.save)
    with ProcessPoolExecutor(given.jobs) as pool:
        for told in pool.map(compare, range(given.start, given.start + given.count), chunksize=4):
            seen["differ" if told else "agree"] += 1
            sys.stdout.write(told)
            sys.stdout.flush()
    sys.stdout.write(", ".join(f"{number} {what}" for what, number in sorted(seen.items())) + "\n")
    return 1 if seen["differ"] else 0


def _compare(seed: int, topics: tuple[str, ...], save: Path | None) -> str:
    """What the two say differently of one ledger; empty when they agree."""
    ledger, as_of = make(seed, topics)
    found = disagreements(ledger, as_of)
    if not found:
        return ""
    if save:
        save.mkdir(parents=True, exist_ok=True)
        (save / f"{seed}.json").write_text(json.dumps(ledger, indent=1) + "\n", encoding="utf-8")
    lines = [f"seed {seed}, as of {as_of}, {ledger['people'][0]['policies'][0]['preset']}"]
    return "\n  ".join(lines + found[:8]) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
