"""`chart`: draws a chart as a picture."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.views.chart_series import ChartChoice, ChartKind
from zakatdesk.cli.call.charts import PICTURES, draw_chart
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.days import AS_OF, as_of
from zakatdesk.cli.call.endings import check_ending
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.marks import sentence

_WRITTEN = sentence("cli", "Wrote {path}.")
_CHART, _OUT, _PERSON = "--chart", "--out", "--person"


def run(call: Call, context: Context) -> int:
    """Draw what the call asks for, and say in words what it shows."""
    kind, out = call.value(_CHART), call.value(_OUT)
    for name, value in ((_CHART, kind), (_OUT, out)):
        if value is None:
            raise CallRefused("OPTION_MISSING", option=name)
    target = Path(out or "")
    check_ending(target, code="CHART_ENDING", supported=PICTURES)
    ledger = load(context.services, Path(call.argument("LEDGER")))
    person = call.value(_PERSON)
    choice = ChartChoice(ChartKind(kind or ""), "" if person is None else ledger.person(person).id)
    twin = draw_chart(choice, ledger, as_of(call, context, ledger.calendar), target, context.words)
    context.console.tell(twin.summary)
    context.tell(_WRITTEN, path=target)
    return 0


VERB = Verb(
    "chart",
    sentence("cli", "Draws a chart as a picture (.png, .svg) and says what it shows."),
    run,
    (Argument("LEDGER"),),
    (
        Option(_CHART, "CHART", tuple(ChartKind)),
        Option(_OUT, "FILE"),
        Option(_PERSON, "PERSON"),
        Option(AS_OF, "DAY"),
    ),
)
