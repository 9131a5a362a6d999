"""What every chart says has the same parts: a title, sentences, a table with its totals, or what helps where it is empty."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.said.naming import people_and_day
from zakatdesk.charts.twin import Heading, Twin
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Sentence
from zakatdesk.words import Words

Cells = tuple[str, ...]


class ChartSaid(ABC):
    """One chart in one language; each chart says its rows, its totals and its sentences.

    Attributes:
        title: What it is called.
        nothing: What helps where there is nothing to show.
        head: The heads of the columns, and which hold figures.
    """

    title: ClassVar[Sentence]
    nothing: ClassVar[Sentence]
    head: ClassVar[tuple[tuple[Sentence, bool], ...]]

    def __init__(self, as_of: int, words: Words, ledger: Ledger) -> None:
        """Remember the civil day, the language and the ledger."""
        self._as_of = as_of
        self._words = words
        self._ledger = ledger

    def twin(self) -> Twin:
        """The title, the sentences and the table."""
        words, rows = self._words, tuple(self._rows())
        title = words.text(self.title)
        if not rows:
            empty = words.text(self.nothing)
            return Twin(title, empty, empty=empty)
        head = tuple(Heading(words.text(said), figures) for said, figures in self.head)
        return Twin(title, " ".join(self._sentences()), head, rows, tuple(self._totals()), tuple(self._asked()))

    def below(self) -> str:
        """What stands below the title: whose chart it is, and of which day."""
        return people_and_day(self._people(), self._as_of, self._words, self._ledger)

    def person(self, person_id: str) -> str:
        """The name of a person."""
        return self._words.named("person", person_id, self._ledger)

    def day(self, ordinal: int) -> str:
        """A day by both calendars."""
        return self._words.day(ordinal, self._ledger.calendar)

    @abstractmethod
    def _people(self) -> Sequence[str]:
        """Whose chart it is."""

    @abstractmethod
    def _rows(self) -> Iterable[Cells]:
        """The rows of the table."""

    @abstractmethod
    def _totals(self) -> Iterable[Cells]:
        """The last rows of the table."""

    @abstractmethod
    def _sentences(self) -> Iterator[str]:
        """What is said of the chart."""

    def _asked(self) -> Iterable[Asked | None]:
        """What can be asked about each row; nothing where nothing can."""
        return ()
