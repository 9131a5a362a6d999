"""`export`: writes a ledger in another form."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.endings import JSON, check_ending
from zakatdesk.cli.call.files import keep_other, load, write_text
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.open_form import write_ledger

_WRITTEN = sentence("cli", "Wrote {path}.")


def run(call: Call, context: Context) -> int:
    """Write the open form of a ledger."""
    target = Path(call.argument("OUT"))
    check_ending(target, code="EXPORT_ENDING", supported=(JSON,))
    keep_other(target)
    write_text(target, write_ledger(load(context.services, Path(call.argument("LEDGER")))))
    context.tell(_WRITTEN, path=target)
    return 0


VERB = Verb(
    "export",
    sentence("cli", "Writes a ledger in the open form (.json)."),
    run,
    (Argument("LEDGER"), Argument("OUT")),
)
