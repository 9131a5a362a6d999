"""Hypothesis strategies for days and month corrections."""

from datetime import date, timedelta

from hypothesis import strategies as st

from zakatdesk.domain.calendar import FIRST_DAY, LAST_DAY, MONTHS
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.umm_al_qura import FIRST_YEAR, MONTH_STARTS

ordinals = st.integers(FIRST_DAY, LAST_DAY)
years = st.integers(FIRST_YEAR, 1500)
months = st.integers(1, MONTHS)


def correction(year: int, month: int, begins: date, announced_by: str = "the town's mosque") -> MonthCorrection:
    return MonthCorrection(f"{year:04}-{month:02}", 1, year, month, begins, announced_by)


@st.composite
def corrections(draw: st.DrawFn) -> tuple[MonthCorrection, ...]:
    """Up to six months that begin up to two days away from the table; the first month stays, so the range does."""
    places = draw(st.lists(st.integers(1, len(MONTH_STARTS) - 2), max_size=6, unique=True))
    found = []
    for place in places:
        moved = date.fromordinal(MONTH_STARTS[place]) + timedelta(days=draw(st.integers(-2, 2)))
        found.append(correction(FIRST_YEAR + place // MONTHS, place % MONTHS + 1, moved))
    return tuple(found)
