"""`check`: the file, its history, the facts, what follows from them, and what somebody should look at."""

from __future__ import annotations

from pathlib import Path

from zakatdesk import __version__
from zakatdesk.bookkeeping.checks.all_checks import findings
from zakatdesk.bookkeeping.checks.computed import Otherwise
from zakatdesk.bookkeeping.checks.computed_note import ComputedNote
from zakatdesk.bookkeeping.checks.finding import Finding, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.bookkeeping.views.outlook import Outlook, look_ahead
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.outcome import DONE, FOUND_SOMETHING
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.open_form import ledger_object, ledger_of

_SOUND = sentence("cli", "The check found nothing.")
_HISTORY_BROKEN = sentence(
    "cli", "Change {number} of the history is not as it was written; the figures do not depend on it."
)
_OF_PERSON = sentence("cli", "{person}: {problem}")
_NOTE = sentence("cli", "To look at: {finding}")


def run(call: Call, context: Context) -> int:
    """Print a line for each finding. That the file itself is whole, opening it has shown."""
    path = Path(call.argument("LEDGER"))
    ledger = load(context.services, path)
    day = as_of(call, context, ledger.calendar)
    outlook = look_ahead(ledger, day)
    broken, otherwise = _of_the_file(path, context, ledger, outlook)
    impossible = _of_the_facts(ledger, context)
    if not impossible and outlook.refusal is not None:
        raise outlook.refusal
    found = () if impossible else findings(Look(ledger, outlook, day, otherwise))
    lines = [*broken, *impossible, *(_line(finding, ledger, context) for finding in found)]
    for line in lines:
        context.console.show(line)
    if not lines:
        context.tell(_SOUND)
    faults = broken or impossible or any(finding.weight is Weight.FAULT for finding in found)
    return FOUND_SOMETHING if faults else DONE


def _line(finding: Finding, ledger: Ledger, context: Context) -> str:
    words = context.words
    said = words.finding(finding, ledger)
    if finding.person:
        said = words.say(_OF_PERSON, person=words.named("person", finding.person, ledger), problem=said)
    return said if finding.weight is Weight.FAULT else words.say(_NOTE, finding=said)


def _of_the_file(
    path: Path, context: Context, ledger: Ledger, outlook: Outlook
) -> tuple[list[str], tuple[Otherwise, ...]]:
    """The first change that is not as it was written, and what another version computed; the open form has neither."""
    try:
        file = context.services.open_ledger(path, read_only=True)
    except LedgerFileError as error:
        if error.fault is FileFault.NOT_A_LEDGER:
            return [], ()
        raise
    try:
        number = file.broken_history()
        otherwise = _of_another_version(file, ledger, outlook)
    finally:
        file.close()
    return [] if number is None else [context.words.say(_HISTORY_BROKEN, number=number)], otherwise


def _of_another_version(file: LedgerFile, ledger: Ledger, outlook: Outlook) -> tuple[Otherwise, ...]:
    if outlook.now is None:
        return ()
    return ComputedNote(file, __version__).otherwise(ledger, outlook.now)


def _of_the_facts(ledger: Ledger, context: Context) -> list[str]:
    """Facts that could not be entered today: the first one."""
    try:
        ledger_of(ledger_object(ledger))
    except DomainError as refused:
        return [context.words.error_at_place(refused)]
    return []


VERB = Verb(
    "check",
    sentence("cli", "Checks the file, the facts and the closed years; a line for each finding."),
    run,
    (Argument("LEDGER"),),
    (Option(AS_OF, "DAY"),),
)
