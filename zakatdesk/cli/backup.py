"""`backup`: makes a verified copy of a ledger."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.marks import sentence

_MADE = sentence("cli", "Made a backup and checked all of it.")
_TO = "--to"


def run(call: Call, context: Context) -> int:
    """Make a copy and answer with its path; without `--to` one that is there and has everything is enough."""
    backups = context.services.backups()
    file = context.services.open_ledger(Path(call.argument("LEDGER")), read_only=True)
    try:
        target = call.value(_TO)
        made = backups.back_up(file) if target is None else backups.back_up_to(file, Path(target))
    finally:
        file.close()
    context.console.answer(str(made.path))
    context.tell(_MADE)
    return 0


VERB = Verb(
    "backup",
    sentence("cli", "Makes a verified copy of a ledger, and answers with its path."),
    run,
    (Argument("LEDGER"),),
    (Option(_TO, "DIR"),),
)
