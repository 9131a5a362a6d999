"""What due against paid says: its sentences and its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from zakatdesk.bookkeeping.views.paid_years import PaidPanel, PaidYear, PaidYears
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.said.chart_said import Cells, ChartSaid
from zakatdesk.charts.said.naming import HIJRI_YEAR, NOTHING, say, sum_text
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Counted, counted, sentence
from zakatdesk.words import Words

TITLE = sentence("charts", "Due against paid")
DUE = sentence("charts", "Fell due")
PAID = sentence("charts", "Paid of it")
EMPTY = sentence(
    "charts", "No zakat has fallen due in this time. As soon as some does, this chart shows what is paid of it."
)

_HEAD = (
    (sentence("charts", "Person"), False),
    (sentence("charts", "Year"), False),
    (DUE, True),
    (PAID, True),
    (sentence("charts", "Left to pay"), True),
)
_IN_ALL = sentence("charts", "In all")
_MONEY_AND_KIND = sentence("charts", "{money} and {kind}")
_ROW = sentence("charts", "{person}, {year}: {due} fell due and {paid} of it is paid; {left} is left to pay.")
_NOTHING_DUE = sentence("charts", "{person}, {year}: nothing fell due.")
_SUMMARY = sentence("charts", "{person}: {due} fell due, {paid} of it is paid and {left} is left to pay.")
_AHEAD = sentence("charts", "{amount} is paid ahead.")
_YEARS: Counted = counted("charts", "The chart shows %n lunar year.", "The chart shows %n lunar years.", 1)


class PaidSaid(ChartSaid):
    """Due against paid in one language."""

    title = TITLE
    nothing = EMPTY
    head = _HEAD

    def __init__(self, found: PaidYears, words: Words, ledger: Ledger) -> None:
        """Remember what is said of which ledger."""
        super().__init__(found.as_of, words, ledger)
        self._found = found

    def _people(self) -> Sequence[str]:
        return [panel.person for panel in self._found.panels]

    def _rows(self) -> Iterator[Cells]:
        return (self._cells(panel, row) for panel in self._found.panels for row in panel.years)

    def _totals(self) -> Iterator[Cells]:
        return (self._total(panel) for panel in self._found.panels)

    def _asked(self) -> Iterator[Asked | None]:
        return (row.asked for panel in self._found.panels for row in panel.years)

    def year(self, row: PaidYear) -> str:
        """The year of a row."""
        return self._words.say(HIJRI_YEAR, year=row.year)

    def due(self, panel: PaidPanel, row: PaidYear) -> str:
        """What fell due in a year: money, and what is owed in kind only."""
        return self._with_kind(row, row.zakat, panel.currency, kept=False)

    def paid(self, panel: PaidPanel, row: PaidYear) -> str:
        """What of it is paid."""
        return self._words.money(row.paid, panel.currency)

    def row(self, panel: PaidPanel, row: PaidYear) -> str:
        """A year in a sentence."""
        said = _ROW if row.count else _NOTHING_DUE
        return say(
            self._words,
            said,
            person=self.person(panel.person),
            year=self.year(row),
            due=self.due(panel, row),
            paid=self.paid(panel, row),
            left=self._with_kind(row, row.left, panel.currency, kept=True),
        )

    def _with_kind(self, row: PaidYear, money: Fraction, currency: str, *, kept: bool) -> str:
        words = self._words
        amount = words.money(money, currency)
        kind = sum_text(None, row.in_kind_left if kept else row.in_kind, currency, words)
        if kind == NOTHING:
            return NOTHING if row.unknown and not money else amount
        return say(words, _MONEY_AND_KIND, money=amount, kind=kind) if money else kind

    def _cells(self, panel: PaidPanel, row: PaidYear) -> tuple[str, ...]:
        left = self._with_kind(row, row.left, panel.currency, kept=True)
        return self.person(panel.person), self.year(row), self.due(panel, row), self.paid(panel, row), left

    def _total(self, panel: PaidPanel) -> tuple[str, ...]:
        words = self._words
        sums = (words.money(amount, panel.currency) for amount in (panel.zakat, panel.paid, panel.left))
        return (self.person(panel.person), words.text(_IN_ALL), *sums)

    def _sentences(self) -> Iterator[str]:
        words = self._words
        yield words.count(_YEARS, len({row.year for panel in self._found.panels for row in panel.years}))
        for panel in self._found.panels:
            sums = {"due": panel.zakat, "paid": panel.paid, "left": panel.left}
            shown = {name: words.money(amount, panel.currency) for name, amount in sums.items()}
            yield say(words, _SUMMARY, person=self.person(panel.person), **shown)
            if panel.credit:
                yield say(words, _AHEAD, amount=words.money(panel.credit, panel.currency))
