"""A month that began on another day than the table says."""

from __future__ import annotations

from datetime import date

from zakatdesk.domain.parts import Frozen


class MonthCorrection(Frozen):
    """Where the family lives, this Hijri month began on this civil day.

    Attributes:
        id: `year-month` of the Hijri month: `1445-09`.
        announced_by: Who announced it.
    """

    id: str
    seq: int
    year: int
    month: int
    begins: date
    announced_by: str = ""
