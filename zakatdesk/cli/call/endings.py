"""The forms of files that a ledger can be brought into or taken from, by the ending of their names."""

from __future__ import annotations

from pathlib import Path

from zakatdesk.cli.call.refused import CallRefused

JSON = ".json"


def check_ending(path: Path, *, code: str, supported: tuple[str, ...]) -> None:
    """Refuse a file of another form.

    Raises:
        CallRefused: `code`, with the endings that are supported.
    """
    if path.suffix.lower() not in supported:
        raise CallRefused(code, name=path.name[:80], endings=supported)
