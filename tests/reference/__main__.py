"""Compares the two on many random ledgers: `python -m tests.reference --count 2000`."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from tests.reference.agreement import disagreements
from tests.reference.ledgers import WIDE, make
from zakatdesk.fiqh.errors import NotHandled


def main() -> int:
    """Print each ledger on which they differ, and how many agreed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--topics", nargs="*", default=WIDE, help="what the ledgers are about")
    parser.add_argument("--save", type=Path, help="a folder for the ledgers on which they differ")
    given = parser.parse_args()
    seen: Counter[str] = Counter()
    for seed in range(given.start, given.start + given.count):
        seen[_compare(seed, tuple(given.topics), given.save)] += 1
    sys.stdout.write(", ".join(f"{number} {what}" for what, number in sorted(seen.items())) + "\n")
    return 1 if seen["differ"] else 0


def _compare(seed: int, topics: tuple[str, ...], save: Path | None) -> str:
    ledger, as_of = make(seed, topics)
    try:
        found = disagreements(ledger, as_of)
    except NotHandled:
        return "not handled"
    if not found:
        return "agree"
    sys.stdout.write(f"seed {seed}, as of {as_of}, {ledger['people'][0]['policies'][0]['preset']}\n")
    for sentence in found[:8]:
        sys.stdout.write(f"  {sentence}\n")
    if save:
        save.mkdir(parents=True, exist_ok=True)
        (save / f"{seed}.json").write_text(json.dumps(ledger, indent=1) + "\n", encoding="utf-8")
    return "differ"


if __name__ == "__main__":
    raise SystemExit(main())
