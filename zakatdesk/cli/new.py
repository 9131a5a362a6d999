"""`new`: makes a ledger."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.cli.call.context import Context
from zakatdesk.cli.call.files import read_bytes
from zakatdesk.cli.call.verb import Argument, Call, Option, Verb
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.open_form import read_ledger

_MADE = sentence("cli", "Made the ledger {path}.")


def run(call: Call, context: Context) -> int:
    """Make a ledger file, empty or with the facts of an open form; nothing is ever overwritten."""
    path = Path(call.argument("LEDGER"))
    source = call.value("--from")
    ledger = Ledger() if source is None else read_ledger(read_bytes(Path(source)))
    context.services.create_ledger(path, ledger).close()
    context.tell(_MADE, path=path)
    return 0


VERB = Verb(
    "new",
    sentence("cli", "Makes a ledger; never overwrites one."),
    run,
    (Argument("LEDGER"),),
    (Option("--from", "OPENFORM.json"),),
)
