"""Reading parts of the history beside the window."""

from __future__ import annotations

from collections.abc import Sequence

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import HistoryFilter, HistoryRow, LedgerFile
from zakatdesk.domain.parts import Frozen

LEAST = 100
"""So many changes are shown at first, and so many more each time somebody asks."""


class Wanted(Frozen):
    """What is to be read.

    Attributes:
        most: How many changes.
        removed: Whether only what is still gone is wanted.
    """

    filter: HistoryFilter
    most: int
    removed: bool = False


class Found(Frozen):
    """What was read.

    Attributes:
        more: Whether there are earlier ones.
        error: Why nothing could be read.
    """

    rows: Sequence[HistoryRow] = ()
    more: bool = False
    error: LedgerFileError | None = None


def read_changes(file: LedgerFile, wanted: Wanted) -> Found:
    """Read changes, newest first; touches nothing of the window."""
    try:
        if wanted.removed:
            rows = file.removals(most=wanted.most + 1)
        else:
            rows = file.history(wanted.filter, most=wanted.most + 1)
    except LedgerFileError as error:
        return Found(error=error)
    return Found(rows[: wanted.most], len(rows) > wanted.most)
