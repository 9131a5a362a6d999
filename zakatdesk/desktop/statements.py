"""Making statements beside the window: what is wanted goes in as values, and pages or files come out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from zakatdesk.bookkeeping.records.making import record_of_year
from zakatdesk.bookkeeping.records.year_record import Seal, YearRecord
from zakatdesk.bookkeeping.views.years import years_of
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.reports.content import Detail, Statement, Wanted
from zakatdesk.reports.file_names import file_name, file_names
from zakatdesk.reports.forms import FORMS
from zakatdesk.reports.statement import PAPER_WIDTH, Chart, statement
from zakatdesk.reports.summary import summary
from zakatdesk.words import Words

SHEET = ".xlsx"


class Order(Frozen):
    """What somebody wants written down.

    Attributes:
        people: Ids, in the order of the ledger.
    """

    people: tuple[str, ...]
    year: int
    language: str
    digits: str
    detail: Detail
    hide_amounts: bool

    @property
    def wanted(self) -> Wanted:
        """How much is to be said."""
        return Wanted(self.detail, self.hide_amounts)


class Statements:
    """Statements of one ledger as it is now.

    Args:
        assessment: What follows from the ledger.
        seal: Stands at the foot of each page.
    """

    def __init__(self, ledger: Ledger, assessment: Assessment, seal: Seal) -> None:
        self._ledger = ledger
        self._assessment = assessment
        self._seal = seal

    def years(self, people: tuple[str, ...]) -> tuple[int, ...]:
        """The Hijri years that one of these people has, the newest first."""
        found = {row.year for person in people for row in years_of(self._ledger, self._assessment, person)}
        return tuple(sorted(found, reverse=True))

    def records(self, order: Order) -> tuple[YearRecord, ...]:
        """The record of each person who has the year.

        Raises:
            DomainError: `RECORD_UNREADABLE`.
        """
        return tuple(
            record_of_year(self._ledger, self._assessment, person, order.year, self._seal)
            for person in order.people
            if order.year in self.years((person,))
        )

    def paper(self, order: Order) -> Statement | None:
        """The statement of all of them in one; none where nobody has the year."""
        records = self.records(order)
        return _said(records, Words(order.language, order.digits), order.wanted) if records else None

    def pages(self, order: Order, dots_per_inch: float) -> tuple[bytes, ...] | DomainError:
        """The pages as pictures; what keeps them from being made, in their place."""
        from zakatdesk.reports.pdf import pages  # noqa: PLC0415 - typst is large

        try:
            paper = self.paper(order)
        except DomainError as error:
            return error
        return () if paper is None else pages(paper, dots_per_inch=dots_per_inch)

    def files(self, order: Order, chosen: Path) -> Mapping[Path, bytes]:
        """What is to be written: one file, or for several people one PDF each and a summary sheet.

        Raises:
            DomainError: `RECORD_UNREADABLE`.
        """
        ending = chosen.suffix.lower()
        records = self.records(order)
        words = Words(order.language, order.digits)
        if len(records) == 1:
            return {chosen: FORMS[ending](_said(records, words, order.wanted))}
        people = {record.person: self._ledger.person(record.person).name for record in records}
        names = file_names(order.year, people)
        made = {
            chosen.with_name(names[record.person]): FORMS[".pdf"](_said([record], words, order.wanted))
            for record in records
        }
        return {**made, chosen: FORMS[ending](summary(records, words))}

    def suggestion(self, order: Order) -> str:
        """A name for the file: of the one person's PDF, or of the summary sheet of several."""
        if len(order.people) == 1:
            return file_name(order.year, self._ledger.person(order.people[0]).name)
        return file_name(order.year, ending=SHEET)


def _said(records: Sequence[YearRecord], words: Words, wanted: Wanted) -> Statement:
    """A statement with the chart of due days of each person."""
    return statement(records, words, wanted, [_chart(record, words) for record in records])


def _chart(record: YearRecord, words: Words) -> Chart | None:
    from zakatdesk.charts.drawing import draw  # noqa: PLC0415 - matplotlib takes most of a second
    from zakatdesk.charts.saving import svg_of  # noqa: PLC0415
    from zakatdesk.charts.sheet import Look  # noqa: PLC0415

    if record.timeline is None or not record.timeline.rows:
        return None
    drawn = draw(record.timeline, record.ledger(), Look(words, width=PAPER_WIDTH))
    return Chart(svg_of(drawn.figure), drawn.twin.summary)
