"""What the timeline of due days says: its sentences and its table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, Span, Standing, TimelineRow, TimelineSum
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.said.chart_said import Cells, ChartSaid
from zakatdesk.charts.said.naming import NOTHING, row_name, say, sum_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Counted, Sentence, counted, sentence
from zakatdesk.words import Words

TITLE = sentence("charts", "When zakat is due")
TODAY = sentence("charts", "Today: {day}")
NO_AMOUNT_YET = sentence("charts", "{what}: the hawl runs since {start} and closes on {end}.")
EMPTY = sentence(
    "charts",
    "No hawl has begun yet. It begins on the day on which what is counted together reaches nisab; from then on this chart "
    "shows when zakat is due.",
)

STANDINGS: Mapping[Standing, Sentence] = MappingProxyType(
    {
        Standing.PAID: sentence("charts", "Paid"),
        Standing.PART_PAID: sentence("charts", "Partly paid"),
        Standing.UNPAID: sentence("charts", "Not paid"),
        Standing.INCOMPLETE: sentence("charts", "A price is missing"),
        Standing.DEFERRED: sentence("charts", "Waits until of age"),
        Standing.LAPSED: sentence("charts", "Lapsed"),
        Standing.EXPECTED: sentence("charts", "Expected"),
        Standing.BROKEN: sentence("charts", "Broken"),
    }
)
"""How each standing is called, in the legend and in the table."""

_SPANS: Mapping[Standing, Sentence] = MappingProxyType(
    {
        Standing.PAID: sentence("charts", "{what}: {amount} fell due on {end}. It is paid."),
        Standing.PART_PAID: sentence("charts", "{what}: {amount} fell due on {end}. {paid} of it is paid."),
        Standing.UNPAID: sentence("charts", "{what}: {amount} fell due on {end}. It is not paid yet."),
        Standing.INCOMPLETE: sentence(
            "charts", "{what}: zakat fell due on {end}. How much is not known, because a price is missing."
        ),
        Standing.DEFERRED: sentence(
            "charts", "{what}: {amount} fell due on {end} and waits until its owner is of age."
        ),
        Standing.LAPSED: sentence("charts", "{what}: {amount} fell due on {end} and lapsed with its owner's death."),
        Standing.EXPECTED: sentence("charts", "{what}: {amount} will be due on {end} if nothing changes."),
        Standing.BROKEN: sentence("charts", "{what}: the hawl that began on {start} ended on {end}. {reason}"),
    }
)
_INCOMPLETE_IN_KIND = sentence(
    "charts", "{what}: {amount} fell due on {end}. What that is in money is not known, because a price is missing."
)
_BEYOND = sentence("charts", "{what}: the hawl runs since {start} and closes beyond the calendar.")
_PROVISIONAL = sentence("charts", "{about} The day may still move with the sighting of the moon.")

_HEAD = (
    (sentence("charts", "Person"), False),
    (sentence("charts", "Holding"), False),
    (sentence("charts", "Hawl began"), False),
    (sentence("charts", "Due"), False),
    (sentence("charts", "Zakat"), True),
    (sentence("charts", "Paid"), True),
    (sentence("charts", "State"), False),
)
_ALL = sentence("charts", "Fell due in all")
_LEFT = sentence("charts", "{amount} left to pay")

_HOLDINGS: Counted = counted(
    "charts", "The timeline shows the hawls of %n holding.", "The timeline shows the hawls of %n holdings.", 1
)
_BREAKS: Counted = counted("charts", "%n hawl broke off.", "%n hawls broke off.", 1)
_OWES = sentence("charts", "{person}: {zakat} fell due; {paid} of it is paid and {left} is left to pay.")
_NEXT = sentence("charts", "The next due day is {day}.")


class TimelineSaid(ChartSaid):
    """The timeline in one language."""

    title = TITLE
    nothing = EMPTY
    head = _HEAD

    def __init__(self, timeline: DueTimeline, words: Words, ledger: Ledger) -> None:
        """Remember what is said of which ledger."""
        super().__init__(timeline.as_of, words, ledger)
        self._timeline = timeline

    def _people(self) -> Sequence[str]:
        return [found.person for found in self._timeline.sums]

    def _rows(self) -> Iterator[Cells]:
        return (self._cells(row, span) for row in self._timeline.rows for span in row.spans)

    def _totals(self) -> Iterator[Cells]:
        return (self._total(found) for found in self._timeline.sums)

    def _asked(self) -> Iterator[Asked | None]:
        return (span.asked for row in self._timeline.rows for span in row.spans)

    def name(self, row: TimelineRow) -> str:
        """What a row is about."""
        return row_name(row, self._words, self._ledger)

    def amount(self, row: TimelineRow, span: Span) -> str:
        """The zakat of a span; a dash where there is none."""
        return sum_text(span.zakat, span.in_kind, row.currency, self._words)

    def span(self, row: TimelineRow, span: Span) -> str:
        """A span in a sentence."""
        said = _SPANS[span.standing]
        amount = self.amount(row, span)
        if span.standing is Standing.EXPECTED and span.end is None:
            said = _BEYOND
        elif span.standing is Standing.EXPECTED and amount == NOTHING:
            said = NO_AMOUNT_YET
        elif span.standing is Standing.INCOMPLETE and amount != NOTHING:
            said = _INCOMPLETE_IN_KIND
        text = say(
            self._words,
            said,
            what=self.name(row),
            amount=amount,
            paid=self._words.money(span.paid, row.currency),
            start=self._day(span.start),
            end=self._day(span.end),
            reason="" if span.reason is None else self._words.code(span.reason),
        )
        return say(self._words, _PROVISIONAL, about=text) if span.provisional else text

    def _day(self, day: int | None) -> str:
        return NOTHING if day is None else self.day(day)

    def _cells(self, row: TimelineRow, span: Span) -> tuple[str, ...]:
        words = self._words
        state = words.text(STANDINGS[span.standing])
        if span.reason is not None:
            state = words.code(span.reason)
        return (
            self.person(row.person),
            self.name(row),
            NOTHING if span.start is None else words.hijri_day(self._ledger.calendar.hijri(span.start)),
            NOTHING if span.end is None else words.day(span.end, self._ledger.calendar, short=True),
            self.amount(row, span),
            words.money(span.paid, row.currency) if span.paid else NOTHING,
            state,
        )

    def _total(self, found: TimelineSum) -> tuple[str, ...]:
        words = self._words
        left = say(words, _LEFT, amount=words.money(found.outstanding, found.currency))
        return (
            self.person(found.person),
            words.text(_ALL),
            "",
            "",
            words.money(found.zakat, found.currency),
            words.money(found.paid, found.currency),
            left,
        )

    def _sentences(self) -> Iterator[str]:
        words, timeline = self._words, self._timeline
        holdings = len({row.holding for row in timeline.rows if row.holding})
        if holdings:
            yield words.count(_HOLDINGS, holdings)
        for found in timeline.sums:
            sums = {"zakat": found.zakat, "paid": found.paid, "left": found.outstanding}
            shown = {name: words.money(amount, found.currency) for name, amount in sums.items()}
            yield say(words, _OWES, person=self.person(found.person), **shown)
        spans = [span for row in timeline.rows for span in row.spans]
        breaks = sum(span.standing is Standing.BROKEN for span in spans)
        if breaks:
            yield words.count(_BREAKS, breaks)
        coming = [span.end for span in spans if span.end is not None and span.end >= timeline.as_of]
        if coming:
            yield say(words, _NEXT, day=self._day(min(coming)))
