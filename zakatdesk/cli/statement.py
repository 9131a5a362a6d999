"""`statement`: the yearly statement of one person, or of everyone."""

from __future__ import annotations

from pathlib import Path

from zakatdesk import __version__
from zakatdesk.bookkeeping.records.making import record_of_year
from zakatdesk.bookkeeping.records.year_record import Seal, YearRecord
from zakatdesk.bookkeeping.views.years import years_of
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of, plain_number
from zakatdesk.cli.call.endings import check_ending
from zakatdesk.cli.call.files import load, write_bytes
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.errors import NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.fingerprint import fingerprint
from zakatdesk.fiqh.assess import assess
from zakatdesk.reports.forms import FORMS
from zakatdesk.reports.statement import statement

_WRITTEN = sentence("cli", "Wrote {path}.")
_YEAR, _PERSON, _OUT = "--year", "--person", "--out"
_MOST_DIGITS = 4


def run(call: Call, context: Context) -> int:
    """Write the statement of a year."""
    target = Path(_required(call, _OUT))
    check_ending(target, code="STATEMENT_ENDING", supported=tuple(FORMS))
    year = _year(_required(call, _YEAR))
    ledger = load(context.services, Path(call.argument("LEDGER")))
    records = records_of_year(ledger, as_of(call, context, ledger.calendar), year, call.value(_PERSON))
    write_bytes(target, FORMS[target.suffix.lower()](statement(records, context.words)))
    context.tell(_WRITTEN, path=target)
    return 0


def records_of_year(ledger: Ledger, day: int, year: int, person: str | None = None) -> tuple[YearRecord, ...]:
    """The records of a year: of one person, or of everyone who has it.

    Raises:
        NotFound: `PERSON_UNKNOWN`; `YEAR_UNKNOWN`.
    """
    assessment = assess(ledger, day)
    people = ledger.people if person is None else (ledger.person(person).id,)
    found = [name for name in people if any(row.year == year for row in years_of(ledger, assessment, name))]
    if not found:
        raise NotFound("YEAR_UNKNOWN", _YEAR, year=year)
    seal = Seal(__version__, fingerprint(ledger))
    return tuple(record_of_year(ledger, assessment, name, year, seal) for name in found)


def _required(call: Call, name: str) -> str:
    value = call.value(name)
    if value is None:
        raise CallRefused("OPTION_MISSING", option=name)
    return value


def _year(text: str) -> int:
    """A Hijri year, in any digits.

    Raises:
        CallRefused: `YEAR_MALFORMED`.
    """
    plain = plain_number(text)
    if not (plain.isascii() and plain.isdecimal() and len(plain) <= _MOST_DIGITS):
        raise CallRefused("YEAR_MALFORMED", _YEAR, text=text[:40])
    return int(plain)


VERB = Verb(
    "statement",
    sentence("cli", "Writes the statement of a Hijri year (.pdf, .html, .csv, .xlsx)."),
    run,
    (Argument("LEDGER"),),
    (Option(_YEAR, "YEAR"), Option(_PERSON, "PERSON"), Option(_OUT, "FILE"), Option(AS_OF, "DAY")),
)
