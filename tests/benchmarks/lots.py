"""How hawls of lots grow with the years: each day brings a lot, and each lot closes once a year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import work
from tests.benchmarks.table import Line

SHORT, *LONGER = ("10", "20", "30")
MOST = 1.35
"""How far from a straight line the cost may be."""


def measured(folder: Path) -> Iterator[Line]:
    """20 and 30 years beside 10: where each lot is spent in its turn in all, where they are saved for each that falls due."""
    del folder
    found = work("lots", SHORT, *LONGER)
    for years in LONGER:
        said = f"OWN_HAWL, entries each day of {years} years"
        most = int(years) / int(SHORT) * MOST
        yield Line(said, found[f"spent {years}"], f"{SHORT} years", found[f"spent {SHORT}"], most=most)
    for years in LONGER:
        each = {span: found[f"saved {span}"] / found[f"dues saved {span}"] for span in (SHORT, years)}
        said = f"each due of {years} years of savings"
        yield Line(said, each[years], f"each of {SHORT} years", each[SHORT], most=MOST)
