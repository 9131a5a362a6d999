"""`restore`: brings a backup back."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.services import Services
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.refused import CallRefused
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.marks import sentence

_RESTORED = sentence("cli", "Restored {path}.")
_KEPT = sentence("cli", "What was there before is now {path}.")
_TO = "--to"


def run(call: Call, context: Context) -> int:
    """Let a checked copy take the place of a ledger; what was there is kept under another name."""
    target = call.value(_TO)
    if target is None:
        raise CallRefused("OPTION_MISSING", option=_TO)
    path = Path(target)
    _back_up(path, context.services)
    aside = context.services.backups().restore(Path(call.argument("BACKUP")), path)
    context.tell(_RESTORED, path=path)
    if aside is not None:
        context.tell(_KEPT, path=aside)
    return 0


def _back_up(path: Path, services: Services) -> None:
    """Keep what is about to be replaced among the backups too; what cannot be read stays beside the ledger all the same."""
    with suppress(LedgerFileError):
        file = services.open_ledger(path, read_only=True)
        try:
            services.backups().back_up(file, keep_all=True)  # also the one that is to come back
        finally:
            file.close()


VERB = Verb(
    "restore",
    sentence("cli", "Brings a backup back; what was there is kept under another name."),
    run,
    (Argument("BACKUP"),),
    (Option(_TO, "LEDGER"),),
)
