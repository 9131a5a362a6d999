"""What is kept of an error that nobody foresaw: where it happened, without amounts, names or texts of the ledger."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from zakatdesk import __version__
from zakatdesk.domain.marks import sentence

LOGGED = sentence(
    "cli",
    "Something unexpected happened. Where it happened, without amounts or names, is in {path}.",
)
NOT_LOGGED = sentence("cli", "Something unexpected happened.")
_KEPT_PARTS = 3


def crash_report(error: BaseException) -> str:
    """The kind of the error and of what led to it, with the lines of code; no message, for it may quote the ledger."""
    return "\n".join((f"zakatdesk {__version__}", *_lines(error), ""))


def _lines(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield from _lines(cause)
    yield type(error).__qualname__
    for frame in traceback.extract_tb(error.__traceback__):
        place = "/".join(Path(frame.filename).parts[-_KEPT_PARTS:])
        yield f"  {place}:{frame.lineno} {frame.name}"


def write_crash(folder: Path, report: str, at: datetime) -> Path | None:
    """Keep a report in a file that only its owner may read; none where that cannot be."""
    path = folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.log"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(report)
    except OSError:
        return None
    return path
