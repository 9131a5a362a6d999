"""What happens where a window was asked for and there is no screen: the same figures as text."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.views.chart_series import ChartKind
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.example import (
    DRAWN,
    STATED,
    draw_example,
    example_folder,
    write_example,
    write_example_statement,
)
from zakatdesk.cli.call.files import load
from zakatdesk.cli.call.report import report
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.example import example_ledger
from zakatdesk.fiqh.assess import assess

_NO_SCREEN = sentence("cli", "There is no screen here, so the window cannot open.")
_EXAMPLE = sentence("cli", "This is the example family; its ledger in the open form is in the folder {folder}.")


def run_without_window(path: Path | None, context: Context) -> int:
    """Print the assessment of a ledger, or of the example when none is named."""
    context.tell(_NO_SCREEN)
    if path is not None:
        _print(load(context.services, path), context)
        return 0
    written = write_example(example_folder(context.services))
    ledger = example_ledger()
    _print(ledger, context)
    context.tell(_EXAMPLE, folder=written.parent)
    today = context.services.today().toordinal()
    context.tell(DRAWN, path=draw_example(ChartKind.DUE, ledger, today, written.parent, context.words))
    stated = write_example_statement(ledger, today, written.parent, context.words)
    if stated is not None:
        context.tell(STATED, path=stated)
    return 0


def _print(ledger: Ledger, context: Context) -> None:
    today = context.services.today().toordinal()
    context.console.show(report(assess(ledger, today), ledger, context.words))
