"""What holdings by kind say: their sentences and their table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from zakatdesk.bookkeeping.views.kinds import KindRow, Kinds, KindsPanel
from zakatdesk.charts.said.chart_said import Cells, ChartSaid
from zakatdesk.charts.said.naming import NOTHING, say
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Counted, counted, sentence
from zakatdesk.words import Words

TITLE = sentence("charts", "Holdings by kind")
COUNTS = sentence("charts", "Counts for zakat")
COUNTS_NOT = sentence("charts", "Does not count")
OWED = sentence("charts", "Owed to others")
EMPTY = sentence("charts", "There is no holding yet. Add what is owned and owed, and this chart shows it by kind.")

_HOLDINGS: Counted = counted("charts", "%n holding", "%n holdings", 1)
_NO_PRICE: Counted = counted("charts", "%n without a price", "%n without a price", 1)
_HEAD = (
    (sentence("charts", "Person"), False),
    (sentence("charts", "Kind"), False),
    (sentence("charts", "Holdings"), False),
    (sentence("charts", "Worth"), True),
    (COUNTS, True),
)
_IN_ALL = sentence("charts", "Owned less owed")
_HELD = sentence("charts", "Held against nisab")
_ROW = sentence("charts", "{kind}: worth {worth}, of which {counted} counts for zakat.")
_ROW_WORTH = sentence("charts", "{kind}: worth {worth}.")
_ROW_OWED = sentence("charts", "{kind}: {worth} owed.")
_SUMMARY = sentence("charts", "{person}: {worth} in all, owned less owed.")
_SUMMARY_HELD = sentence("charts", "{held} is held against nisab.")


class KindsSaid(ChartSaid):
    """Holdings by kind in one language."""

    title = TITLE
    nothing = EMPTY
    head = _HEAD

    def __init__(self, kinds: Kinds, words: Words, ledger: Ledger) -> None:
        """Remember what is said of which ledger."""
        super().__init__(kinds.as_of, words, ledger)
        self._kinds = kinds

    def _people(self) -> Sequence[str]:
        return [panel.person for panel in self._kinds.panels]

    def _rows(self) -> Iterator[Cells]:
        return (self._cells(panel, row) for panel in self._kinds.panels for row in panel.rows)

    def _totals(self) -> Iterator[Cells]:
        return (cells for panel in self._kinds.panels for cells in self._totals_of(panel))

    def kind(self, row: KindRow) -> str:
        """What a kind is called."""
        return self._words.code(row.kind)

    def worth(self, panel: KindsPanel, row: KindRow) -> str:
        """What a kind is worth; a dash where no price is known."""
        return NOTHING if row.unknown == row.holdings else self._words.money(row.worth, panel.currency)

    def row(self, panel: KindsPanel, row: KindRow) -> str:
        """A kind in a sentence."""
        words = self._words
        said = _ROW_OWED if row.is_debt else _ROW if row.counted else _ROW_WORTH
        counted_text = self._money(row.counted, panel.currency)
        return say(words, said, kind=words.code(row.kind), worth=self.worth(panel, row), counted=counted_text)

    def _money(self, amount: Fraction | None, currency: str) -> str:
        return NOTHING if amount is None else self._words.money(amount, currency)

    def _cells(self, panel: KindsPanel, row: KindRow) -> tuple[str, ...]:
        words = self._words
        number = words.count(_HOLDINGS, row.holdings)
        if row.unknown:
            number = words.listed((number, words.count(_NO_PRICE, row.unknown)))
        return (
            self.person(panel.person),
            words.code(row.kind),
            number,
            self.worth(panel, row),
            NOTHING if row.is_debt else self._money(row.counted, panel.currency),
        )

    def _totals_of(self, panel: KindsPanel) -> Iterator[tuple[str, ...]]:
        words, person = self._words, self.person(panel.person)
        total = words.money(panel.total, panel.currency)
        yield person, words.text(_IN_ALL), "", total, self._money(panel.counted, panel.currency)
        if panel.held is not None:
            yield person, words.text(_HELD), "", "", words.money(panel.held, panel.currency)

    def _sentences(self) -> Iterator[str]:
        words = self._words
        for panel in self._kinds.panels:
            worth = words.money(panel.total, panel.currency)
            yield say(words, _SUMMARY, person=self.person(panel.person), worth=worth)
            if panel.held is not None:
                yield say(words, _SUMMARY_HELD, held=words.money(panel.held, panel.currency))
