"""The open form: a whole ledger as one JSON text, read strictly and written so that it reads back the same."""

from __future__ import annotations

from zakatdesk.exchange.open_form.ledger import ledger_object, ledger_of, read_ledger, renumbered, write_ledger
from zakatdesk.exchange.open_form.stream import read_entry_line, read_entry_object

__all__ = [
    "ledger_object",
    "ledger_of",
    "read_entry_line",
    "read_entry_object",
    "read_ledger",
    "renumbered",
    "write_ledger",
]
