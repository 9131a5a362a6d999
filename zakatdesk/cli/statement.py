"""`statement`: the yearly statement of one person, or of everyone."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of, plain_number
from zakatdesk.cli.call.endings import check_ending
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.statements import YEAR, records_of_year, write_statement
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.marks import sentence
from zakatdesk.reports.forms import FORMS

_WRITTEN = sentence("cli", "Wrote {path}.")
_PERSON, _OUT = "--person", "--out"
_MOST_DIGITS = 4


def run(call: Call, context: Context) -> int:
    """Write the statement of a year."""
    target = Path(_required(call, _OUT))
    check_ending(target, code="STATEMENT_ENDING", supported=tuple(FORMS))
    year = _year(_required(call, YEAR))
    ledger = load(context.services, Path(call.argument("LEDGER")))
    records = records_of_year(ledger, as_of(call, context, ledger.calendar), year, call.value(_PERSON))
    write_statement(records, context.words, target)
    context.tell(_WRITTEN, path=target)
    return 0


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
        raise CallRefused("YEAR_MALFORMED", YEAR, text=text[:40])
    return int(plain)


VERB = Verb(
    "statement",
    sentence("cli", "Writes the statement of a Hijri year (.pdf, .html, .csv, .xlsx)."),
    run,
    (Argument("LEDGER"),),
    (Option(YEAR, "YEAR"), Option(_PERSON, "PERSON"), Option(_OUT, "FILE"), Option(AS_OF, "DAY")),
)
