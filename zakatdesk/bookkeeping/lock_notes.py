"""The note that lies beside a ledger while a program has it open for writing."""

from __future__ import annotations

from pathlib import Path


def note_of(ledger: Path) -> Path:
    """Where the note lies: beside the real file, so that a link is no way around."""
    real = ledger.resolve()
    return real.with_name(real.name + ".lock-note")


def is_noted(ledger: Path) -> bool:
    """Whether some program noted that it has a ledger open; only its lock says whether that still holds."""
    return note_of(ledger).exists()
