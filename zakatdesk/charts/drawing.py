"""Any chart, drawn."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.chart_series import Series
from zakatdesk.bookkeeping.views.due_timeline import DueTimeline
from zakatdesk.bookkeeping.views.kinds import Kinds
from zakatdesk.bookkeeping.views.nisab_course import NisabCourse
from zakatdesk.charts.kinds import holdings_by_kind
from zakatdesk.charts.nisab import wealth_against_nisab
from zakatdesk.charts.paid import due_against_paid
from zakatdesk.charts.sheet import Drawn, Look
from zakatdesk.charts.timeline import due_timeline
from zakatdesk.domain.ledger import Ledger


def draw(series: Series, ledger: Ledger, look: Look) -> Drawn:
    """Draw a chart; where it is empty, the sentence that says why."""
    if isinstance(series, DueTimeline):
        return due_timeline(series, ledger, look)
    if isinstance(series, NisabCourse):
        return wealth_against_nisab(series, ledger, look)
    if isinstance(series, Kinds):
        return holdings_by_kind(series, ledger, look)
    return due_against_paid(series, ledger, look)
