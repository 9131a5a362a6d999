"""`check`: integrity of the file, of the facts and of closed years."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.outcome import DONE, FOUND_SOMETHING
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.open_form import ledger_object, ledger_of
from zakatdesk.fiqh.assess import assess

_SOUND = sentence("cli", "The check found nothing.")
_HISTORY_BROKEN = sentence(
    "cli", "Change {number} of the history is not as it was written; the figures do not depend on it."
)
_OF_PERSON = sentence("cli", "{person}: {problem}")


def run(call: Call, context: Context) -> int:
    """Print a line for each finding. That the file itself is whole, opening it has shown."""
    path = Path(call.argument("LEDGER"))
    ledger = load(context.services, path)
    found = _of_the_history(path, context) + (
        _of_the_facts(ledger, context) or _of_the_assessment(call, ledger, context)
    )
    for line in found:
        context.console.show(line)
    if not found:
        context.tell(_SOUND)
    return FOUND_SOMETHING if found else DONE


def _of_the_history(path: Path, context: Context) -> list[str]:
    """The first change that is not as it was written; the open form has no history."""
    try:
        file = context.services.open_ledger(path, read_only=True)
    except LedgerFileError as error:
        if error.fault is FileFault.NOT_A_LEDGER:
            return []
        raise
    try:
        number = file.broken_history()
    finally:
        file.close()
    return [] if number is None else [context.words.say(_HISTORY_BROKEN, number=number)]


def _of_the_facts(ledger: Ledger, context: Context) -> list[str]:
    """Facts that could not be entered today: the first one."""
    try:
        ledger_of(ledger_object(ledger))
    except DomainError as refused:
        return [context.words.error_at_place(refused)]
    return []


def _of_the_assessment(call: Call, ledger: Ledger, context: Context) -> list[str]:
    """Whatever keeps a number from being known, or differs from a closed year."""
    words = context.words
    assessment = assess(ledger, as_of(call, context, ledger.calendar))
    return [
        words.say(
            _OF_PERSON,
            person=words.named("person", person.person, ledger),
            problem=words.problem(problem, ledger),
        )
        for person in assessment.people
        for problem in person.problems
    ]


VERB = Verb(
    "check",
    sentence("cli", "Checks the file, the facts and the closed years; a line for each finding."),
    run,
    (Argument("LEDGER"),),
    (Option(AS_OF, "DAY"),),
)
