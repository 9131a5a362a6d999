"""`demo`: the example family's ledger and its assessment."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.example import example_folder, make_example
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.report import report
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.marks import sentence
from zakatdesk.fiqh.assess import assess

_MADE = sentence("cli", "The example family's ledger is {path}.")


def run(call: Call, context: Context) -> int:
    """Make the example in a folder and print what follows from it."""
    given = call.arguments.get("DIR")
    folder = example_folder(context.services) if given is None else Path(given)
    path = make_example(context.services, folder)
    ledger = load(context.services, path)
    context.console.show(report(assess(ledger, as_of(call, context, ledger.calendar)), ledger, context.words))
    context.tell(_MADE, path=path)
    return 0


VERB = Verb(
    "demo",
    sentence("cli", "Makes the example family's ledger and prints its assessment."),
    run,
    (Argument("DIR", required=False),),
    (Option(AS_OF, "DAY"),),
)
