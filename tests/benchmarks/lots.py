"""How hawls of lots grow with the years: each day brings a lot, and each closes once a year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import work
from tests.benchmarks.table import Line

MOST = 1.35
"""How far from a straight line the cost may be."""


def measured(folder: Path) -> Iterator[Line]:
    """20 and 30 years beside 10."""
    del folder
    found = work("lots", "10", "20", "30")
    for years in (20, 30):
        yield Line(
            f"OWN_HAWL, entries of {years} years", found[str(years)], "10 years", found["10"], most=years / 10 * MOST
        )
