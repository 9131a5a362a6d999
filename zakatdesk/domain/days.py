"""Days as a person states them: by the civil or the Hijri calendar."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class HijriDate(NamedTuple):
    """A Hijri date as typed. Which civil day it is, the ledger's calendar says."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        """The form of the open form without its mark: `1446-09-01`."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


StatedDay = date | HijriDate
"""A day as it stands in a fact; it is kept as the person said it."""


def day_text(day: StatedDay) -> str:
    """The text of the open form: `2025-03-01`, or `1446-09-01 AH`."""
    return f"{day} AH" if isinstance(day, HijriDate) else day.isoformat()
