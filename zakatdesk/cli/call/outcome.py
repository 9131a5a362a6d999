"""What a refusal ends with: one sentence on standard error and the exit status of its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.domain.errors import DomainError, NotFound

if TYPE_CHECKING:
    from zakatdesk.cli.call.context import Console
    from zakatdesk.words import Words

DONE = 0
FOUND_SOMETHING = 1
REFUSED = 2
NOT_THERE = 10


def status_of(error: DomainError | LedgerFileError) -> int:
    """The exit status of a refusal."""
    if isinstance(error, LedgerFileError):
        return error.exit_status
    return NOT_THERE if isinstance(error, NotFound) else REFUSED


def outcome(run: Callable[[], int], console: Console, words: Words) -> int:
    """The exit status of what is run; a refusal is told in one sentence."""
    try:
        return run()
    except (DomainError, LedgerFileError) as refused:
        console.refuse(words.error_at_place(refused))
        return status_of(refused)
