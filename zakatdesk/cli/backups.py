"""`backups`: lists the copies of a ledger."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.domain.marks import sentence

_NONE = sentence("cli", "There is no backup of {path} yet.")


def run(call: Call, context: Context) -> int:
    """Answer with a path a line, the newest first; also for a ledger that is gone or damaged."""
    path = Path(call.argument("LEDGER"))
    backups = context.services.backups()
    try:
        file = context.services.open_ledger(path, read_only=True)
    except LedgerFileError:
        found = backups.listing_of(path)
        if not found:
            raise
    else:
        try:
            found = backups.listing(file)
        finally:
            file.close()
    for backup in found:
        context.console.answer(str(backup.path))
    if not found:
        context.tell(_NONE, path=path)
    return 0


VERB = Verb(
    "backups",
    sentence("cli", "Lists the backups of a ledger, the newest first."),
    run,
    (Argument("LEDGER"),),
)
