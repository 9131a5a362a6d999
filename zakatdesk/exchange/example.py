"""The example family: a small ledger in the open form that comes with the program."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger

_PACKAGE_FOLDER = Path(__file__).resolve().parent.parent
EXAMPLE = _PACKAGE_FOLDER / "_resources" / "examples" / "family.json"
"""Where the example lies."""


def example_text(path: Path = EXAMPLE) -> str:
    """The text of the example.

    Raises:
        LedgerFileError: `NOT_FOUND` where the program was put together without it.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        raise LedgerFileError(FileFault.NOT_FOUND, path=path) from None


def example_ledger() -> Ledger:
    """The ledger of the example family."""
    return read_ledger(example_text())
