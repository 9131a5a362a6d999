"""`due`: what is overdue, due and next."""

from __future__ import annotations

import json
from pathlib import Path

from zakatdesk import __version__
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.report import due_table, in_order, running_table
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.parts import replace
from zakatdesk.exchange.answer import answer_object
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment, Obligation, PersonAssessment, RunningHawl, Status, no_trail

_NOW = sentence("cli", "{person}: due")
_NEXT = sentence("cli", "{person}: next")
_NOTHING = sentence("cli", "Nothing is due.")
_OPEN = (Status.DUE, Status.OVERDUE, Status.PART_PAID, Status.INCOMPLETE)
_WITHIN = "--within"
_MOST_DAYS = 5


def run(call: Call, context: Context) -> int:
    """Print what is to be paid, and what comes next."""
    ledger = load(context.services, Path(call.argument("LEDGER")))
    day = as_of(call, context, ledger.calendar)
    within = _days(call)
    assessment = assess(ledger, day)
    shown = replace(assessment, people=tuple(_due(person, day, within) for person in assessment.people))
    if call.value("--format") == "json":
        context.console.answer(json.dumps(_object(shown, ledger, context), ensure_ascii=False, indent=1))
    else:
        context.console.show(_text(shown, ledger, context))
    return 0


def _days(call: Call) -> int | None:
    """How far ahead is looked; none for all that runs.

    Raises:
        CallRefused: `DAYS_MALFORMED`.
    """
    text = call.value(_WITHIN)
    if text is None:
        return None
    if not (text.isdecimal() and len(text) <= _MOST_DAYS):
        raise CallRefused("DAYS_MALFORMED", _WITHIN, text=text[:40])
    return int(text)


def _due(person: PersonAssessment, day: int, within: int | None) -> PersonAssessment:
    """Of a person only what is still to be paid, and the hawls that close in time."""

    def comes(row: RunningHawl) -> bool:
        return within is None or (row.due is not None and row.due - day <= within)

    unpaid = (replace(row, trail=no_trail) for row in person.obligations if row.status in _OPEN)
    running = in_order(filter(comes, person.running))
    return replace(person, obligations=tuple(sorted(unpaid, key=_order)), running=running)


def _order(row: Obligation) -> tuple[int, str, str]:
    return row.due, row.zakat_class, row.group


def _object(assessment: Assessment, ledger: Ledger, context: Context) -> dict[str, object]:
    """The rows of the answer that are due, and those that come next."""
    answer = answer_object(assessment, ledger, context.words, __version__)
    answer["format"] = "zakatdesk-due"
    people = answer["people"]
    if isinstance(people, list):
        answer["people"] = [_person_object(person) for person in people]
    return answer


def _person_object(person: dict[str, object]) -> dict[str, object]:
    due = person["obligations"]
    for row in due if isinstance(due, list) else []:
        del row["trail"]
    kept = {name: person[name] for name in ("person", "currency", "outstanding", "problems")}
    return {**kept, "due": due, "next": person["running"]}


def _text(assessment: Assessment, ledger: Ledger, context: Context) -> str:
    words = context.words
    parts: list[str] = []
    for person in assessment.people:
        name = words.named("person", person.person, ledger)
        if person.obligations:
            parts.append(words.say(_NOW, person=name) + "\n")
            parts.append(due_table(person.obligations, person.currency, ledger, words))
        if person.running:
            parts.append(words.say(_NEXT, person=name) + "\n")
            parts.append(running_table(person.running, ledger, words))
    return "".join(parts) or words.text(_NOTHING)


VERB = Verb(
    "due",
    sentence("cli", "Lists what is overdue, due and next."),
    run,
    (Argument("LEDGER"),),
    (Option(AS_OF, "DAY"), Option(_WITHIN, "DAYS"), Option("--format", "FORMAT", ("table", "json"))),
)
