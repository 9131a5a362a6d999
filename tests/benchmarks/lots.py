"""How hawls of lots grow with the years: each day brings a lot, and each lot closes once a year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import work
from tests.benchmarks.table import Line

SHORT, *LONGER = ("10", "20", "30")
MOST = 1.35
"""How far from a straight line the cost may be."""

MOST_OF_MANY = 2.5
"""What a due of 30 years may cost, of one of 10, where each is of three times as many lots: one of each year."""


def measured(folder: Path) -> Iterator[Line]:
    """20 and 30 years beside 10: where each lot is spent in its turn in all, where something is left for each that falls due."""
    del folder
    found = work("lots", SHORT, *LONGER)
    for years in LONGER:
        said = f"OWN_HAWL, entries each day of {years} years"
        most = int(years) / int(SHORT) * MOST
        yield Line(said, found[f"spent {years}"], f"{SHORT} years", found[f"spent {SHORT}"], most=most)
    for years in LONGER:
        for kept, of, most in (
            ("saved", "of savings", MOST),
            ("kept", "of which a part is kept", MOST_OF_MANY),
            ("shared", "spent in proportion", MOST_OF_MANY),
        ):
            each = {span: found[f"{kept} {span}"] / found[f"dues {kept} {span}"] for span in (SHORT, years)}
            yield Line(f"each due of {years} years {of}", each[years], f"each of {SHORT} years", each[SHORT], most=most)
