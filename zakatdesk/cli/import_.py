"""`import`: brings facts from another form into a ledger."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.endings import JSON, check_ending
from zakatdesk.cli.call.files import read_bytes
from zakatdesk.cli.call.verb import Argument, Call, Verb
from zakatdesk.domain.marks import counted, sentence
from zakatdesk.exchange.open_form import read_ledger

_IMPORTED = counted("cli", "Brought in %n fact.", "Brought in %n facts.", 1)


def run(call: Call, context: Context) -> int:
    """Make a ledger of an open form; a ledger that is there is left alone."""
    source, target = Path(call.argument("IN")), Path(call.argument("LEDGER"))
    check_ending(source, code="IMPORT_ENDING", supported=(JSON,))
    if target.exists():
        # The open form is a whole ledger, so it has no place in another one.
        raise LedgerFileError(FileFault.ALREADY_THERE, path=target)
    ledger = read_ledger(read_bytes(source))
    context.services.create_ledger(target, ledger).close()
    context.tell(_IMPORTED, n=sum(1 for _ in ledger.facts()))
    return 0


VERB = Verb(
    "import",
    sentence("cli", "Makes a ledger of an open form (.json)."),
    run,
    (Argument("IN"), Argument("LEDGER")),
)
