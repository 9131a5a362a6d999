"""The twin of any chart."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.chart_series import Series
from zakatdesk.bookkeeping.views.due_timeline import DueTimeline
from zakatdesk.bookkeeping.views.kinds import Kinds
from zakatdesk.bookkeeping.views.nisab_course import NisabCourse
from zakatdesk.charts.said.kinds import KindsSaid
from zakatdesk.charts.said.nisab import NisabSaid
from zakatdesk.charts.said.paid import PaidSaid
from zakatdesk.charts.said.timeline import TimelineSaid
from zakatdesk.charts.twin import Twin
from zakatdesk.domain.ledger import Ledger
from zakatdesk.words import Words


def twin_of(series: Series, words: Words, ledger: Ledger) -> Twin:
    """The same rows as the chart, as text."""
    if isinstance(series, DueTimeline):
        return TimelineSaid(series, words, ledger).twin()
    if isinstance(series, NisabCourse):
        return NisabSaid(series, words, ledger).twin()
    if isinstance(series, Kinds):
        return KindsSaid(series, words, ledger).twin()
    return PaidSaid(series, words, ledger).twin()
