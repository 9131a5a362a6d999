"""`assess`: what fell due, what runs, and why."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from zakatdesk import __version__
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.report import report
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.parts import replace
from zakatdesk.exchange.answer import answer_object
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment

WHAT_IF = "--option"


def run(call: Call, context: Context) -> int:
    """Assess a ledger and print the answer."""
    ledger = load(context.services, Path(call.argument("LEDGER")))
    assessment = assess(ledger, as_of(call, context, ledger.calendar), what_if=what_if(call))
    shown = of_one_person(assessment, ledger, call.value("--person"))
    if call.value("--format") == "json":
        answer = answer_object(shown, ledger, context.words, __version__)
        context.console.answer(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        context.console.show(report(shown, ledger, context.words))
    return 0


def what_if(call: Call) -> Mapping[str, str] | None:
    """The options that are laid over every policy.

    Raises:
        CallRefused: `PAIR_MALFORMED`.
    """
    chosen: dict[str, str] = {}
    for pair in call.values(WHAT_IF):
        axis, joined, option = pair.partition("=")
        if not joined:
            raise CallRefused("PAIR_MALFORMED", WHAT_IF, text=pair[:40])
        chosen[axis] = option
    return chosen or None


def of_one_person(assessment: Assessment, ledger: Ledger, person: str | None) -> Assessment:
    """The part of one person, where one is asked for.

    Raises:
        NotFound: `PERSON_UNKNOWN`.
    """
    if person is None:
        return assessment
    return replace(assessment, people=(assessment.person(ledger.person(person).id),))


VERB = Verb(
    "assess",
    sentence("cli", "Says what zakat fell due, what is left to pay, which hawls run, and why."),
    run,
    (Argument("LEDGER"),),
    (
        Option(AS_OF, "DAY"),
        Option("--person", "PERSON"),
        Option(WHAT_IF, "AXIS=VALUE", repeated=True),
        Option("--format", "FORMAT", ("table", "json")),
    ),
)
