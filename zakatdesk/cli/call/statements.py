"""Statements of the command line: of one person, or of everyone who has a year."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk import __version__
from zakatdesk.bookkeeping.records.making import record_of_year
from zakatdesk.bookkeeping.records.year_record import Seal, YearRecord
from zakatdesk.bookkeeping.views.years import years, years_of
from zakatdesk.cli.call.charts import chart_of_record
from zakatdesk.cli.call.files import write_bytes
from zakatdesk.domain.errors import NotFound
from zakatdesk.exchange.fingerprint import fingerprint
from zakatdesk.fiqh.assess import assess
from zakatdesk.reports.forms import DRAWN_FORMS, FORMS
from zakatdesk.reports.statement import statement

if TYPE_CHECKING:
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.words import Words

YEAR = "--year"


def records_of_year(ledger: Ledger, day: int, year: int, person: str | None = None) -> tuple[YearRecord, ...]:
    """The records of a year: of one person, or of everyone who has it.

    Raises:
        NotFound: `PERSON_UNKNOWN`; `YEAR_UNKNOWN`.
    """
    assessment = assess(ledger, day)
    people = ledger.people if person is None else (ledger.person(person).id,)
    found = [name for name in people if any(row.year == year for row in years_of(ledger, assessment, name))]
    if not found:
        raise NotFound("YEAR_UNKNOWN", YEAR, year=year)
    seal = Seal(__version__, fingerprint(ledger))
    return tuple(record_of_year(ledger, assessment, name, year, seal) for name in found)


def newest_year(ledger: Ledger, day: int) -> int | None:
    """The newest Hijri year that is over and in which something fell due; none where there is none."""
    now = ledger.calendar.hijri(day).year
    owed = (row.year for row in years(ledger, assess(ledger, day)) if row.obligations and row.year < now)
    return max(owed, default=None)


def write_statement(records: Sequence[YearRecord], words: Words, target: Path) -> None:
    """Write the statement of these in the form that the ending of the file asks for.

    Raises:
        LedgerFileError: `CANNOT_WRITE`, `DISK_FULL`.
    """
    ending = target.suffix.lower()
    charts = [chart_of_record(record, words) for record in records] if ending in DRAWN_FORMS else []
    write_bytes(target, FORMS[ending](statement(records, words, charts=charts)))
