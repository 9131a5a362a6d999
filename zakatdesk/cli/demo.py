"""`demo`: the example family's ledger, its assessment, its charts and its statement."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.views.chart_series import ChartKind
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.example import (
    DRAWN,
    STATED,
    draw_example,
    example_folder,
    make_example,
    write_example_statement,
)
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
    day = as_of(call, context, ledger.calendar)
    context.console.show(report(assess(ledger, day), ledger, context.words))
    context.tell(_MADE, path=path)
    for kind in ChartKind:
        context.tell(DRAWN, path=draw_example(kind, ledger, day, folder, context.words))
    stated = write_example_statement(ledger, day, folder, context.words)
    if stated is not None:
        context.tell(STATED, path=stated)
    return 0


VERB = Verb(
    "demo",
    sentence(
        "cli", "Makes the example family's ledger, prints its assessment, draws its charts and writes its statement."
    ),
    run,
    (Argument("DIR", required=False),),
    (Option(AS_OF, "DAY"),),
)
