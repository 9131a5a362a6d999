"""What wealth against nisab says: its sentences and its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from zakatdesk.bookkeeping.views.nisab_course import NisabCourse, NisabPanel, NisabStep
from zakatdesk.charts.said.chart_said import Cells, ChartSaid
from zakatdesk.charts.said.naming import NOTHING, say
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Counted, counted, sentence
from zakatdesk.words import Words

TITLE = sentence("charts", "Wealth against nisab")
WEALTH = sentence("charts", "Wealth")
NISAB = sentence("charts", "Nisab")
REACHED = sentence("charts", "At or above nisab")
BELOW = sentence("charts", "Below nisab")
UNKNOWN = sentence("charts", "Nisab is not known")
EMPTY = sentence(
    "charts",
    "Nothing was held in this time that is compared with nisab. Add a holding and the price of gold or silver, and this "
    "chart shows when the wealth reaches nisab.",
)

_HEAD = (
    (sentence("charts", "Person"), False),
    (sentence("charts", "From"), False),
    (WEALTH, True),
    (NISAB, True),
    (sentence("charts", "State"), False),
)
_STANDS = sentence("charts", "Stands at")
_NAME = sentence("charts", "{person} ({class})")
_NOW = sentence("charts", "wealth {held}, nisab {nisab}")
_STEP = sentence("charts", "{who}, from {day}: wealth {held}, nisab {nisab}. {state}.")
_SUMMARY = sentence("charts", "{who}: wealth {held}, nisab {nisab} on {day}. {state}.")
_FELL: Counted = counted(
    "charts", "In the time shown it fell below nisab %n time.", "In the time shown it fell below nisab %n times.", 1
)


class NisabSaid(ChartSaid):
    """The course of wealth in one language."""

    title = TITLE
    nothing = EMPTY
    head = _HEAD

    def __init__(self, course: NisabCourse, words: Words, ledger: Ledger) -> None:
        """Remember what is said of which ledger."""
        super().__init__(course.as_of, words, ledger)
        self._course = course

    def _people(self) -> Sequence[str]:
        return tuple(dict.fromkeys(panel.person for panel in self._course.panels))

    def _rows(self) -> Iterator[Cells]:
        return (self._cells(panel, step) for panel in self._course.panels for step in panel.steps)

    def _totals(self) -> Iterator[Cells]:
        return (self._last(panel) for panel in self._course.panels)

    def name(self, panel: NisabPanel) -> str:
        """Whose wealth it is; of a metal that stands alone also which."""
        words = self._words
        person = self.person(panel.person)
        if panel.zakat_class == "money":
            return person
        return say(words, _NAME, **{"person": person, "class": words.zakat_class(panel.zakat_class)})

    def now(self, panel: NisabPanel) -> str:
        """The last figures of a panel."""
        return say(self._words, _NOW, **self._figures(panel, panel.steps[-1]))

    def step(self, panel: NisabPanel, step: NisabStep) -> str:
        """A step in a sentence."""
        day = self.day(step.day)
        return say(self._words, _STEP, who=self.name(panel), day=day, **self._figures(panel, step))

    def amount(self, amount: Fraction | None, unit: str) -> str:
        """Money or grams; a dash where it is not known."""
        if amount is None:
            return NOTHING
        return self._words.money(amount, unit) if unit in MINOR_UNITS else self._words.quantity(amount, unit)

    def state(self, step: NisabStep) -> str:
        """Whether nisab is reached."""
        if step.nisab is None and not step.reached:
            return self._words.text(UNKNOWN)
        return self._words.text(REACHED if step.reached else BELOW)

    def _figures(self, panel: NisabPanel, step: NisabStep) -> dict[str, str]:
        held, nisab = self.amount(step.held, panel.unit), self.amount(step.nisab, panel.unit)
        return {"held": held, "nisab": nisab, "state": self.state(step)}

    def _cells(self, panel: NisabPanel, step: NisabStep) -> tuple[str, ...]:
        shown = self._figures(panel, step)
        return self.name(panel), self.day(step.day), shown["held"], shown["nisab"], shown["state"]

    def _last(self, panel: NisabPanel) -> tuple[str, ...]:
        shown = self._figures(panel, panel.steps[-1])
        return self.name(panel), self._words.text(_STANDS), shown["held"], shown["nisab"], shown["state"]

    def _sentences(self) -> Iterator[str]:
        for panel in self._course.panels:
            shown = self._figures(panel, panel.steps[-1])
            yield say(self._words, _SUMMARY, who=self.name(panel), day=self.day(self._course.last), **shown)
            falls = sum(
                before.reached and not after.reached and after.nisab is not None
                for before, after in pairwise(panel.steps)
            )
            if falls:
                yield self._words.count(_FELL, falls)
