"""Copies that a sync program left beside a ledger because two machines saved at once: found, told, never merged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from zakatdesk.bookkeeping.ledger_file import HistoryFilter, HistoryLink, HistoryRow, LedgerFile
from zakatdesk.domain.parts import Frozen

_AFTER_THE_NAME: tuple[tuple[str, str], ...] = (
    ("Syncthing", r"\.sync-conflict-[0-9]{8}-[0-9]{6}(-[A-Z0-9]+)?"),
    ("Dropbox, Nextcloud", r" \((?=[^()]*conflict)[^()]*\)( [0-9]+| \([0-9]+\))?"),
    ("Nextcloud", r"_conflict-[0-9]{8}-[0-9]{6}"),
    ("Google Drive", r" \([0-9]{1,2}\)"),
    ("iCloud", r" [0-9]{1,2}"),
    ("OneDrive", r"-[A-Za-z][A-Za-z0-9-]{1,62}(-[0-9]{1,2})?"),
)
"""What each program puts between a file's name and its ending. What is only the same way, the look into the file sorts out."""


class ConflictCopy(Frozen):
    """A file beside a ledger, named as a sync program names a copy.

    Attributes:
        program: Whose way of naming it is.
    """

    path: Path
    program: str


class Difference(Frozen):
    """How two files of one ledger went different ways.

    Attributes:
        common: The last change that both have; 0 when they have none.
        ours: The changes that only the first has, newest first, and not more than asked for.
        theirs: The changes that only the second has.
        our_count: How many changes only the first has.
        their_count: How many changes only the second has.
    """

    common: int
    ours: Sequence[HistoryRow]
    theirs: Sequence[HistoryRow]
    our_count: int
    their_count: int


def copies_beside(ledger: Path) -> tuple[ConflictCopy, ...]:
    """Files that are named as a copy of this ledger is named; whether they hold it, their mark says."""
    found = []
    with suppress(OSError):
        for path in sorted(ledger.parent.iterdir()):
            program = program_of(path.name, ledger)
            if program is not None and path.is_file():
                found.append(ConflictCopy(path, program))
    return tuple(found)


def program_of(name: str, ledger: Path) -> str | None:
    """The sync program that names a copy of a ledger so; none when nobody does."""
    stem, ending = ledger.stem, ledger.suffix
    # Syncthing and some others put their words before the ending, a few after it.
    middle = None
    if name.startswith(stem) and name.endswith(ending) and len(name) > len(ledger.name):
        middle = name[len(stem) : len(name) - len(ending)]
    if not middle:
        return None
    for program, way in _AFTER_THE_NAME:
        if re.fullmatch(way, middle, re.IGNORECASE if "conflict" in way else 0):
            return program
    return None


def difference(ours: LedgerFile, theirs: LedgerFile, *, most: int = 50) -> Difference:
    """What each of two files has that the other lacks."""
    common = last_common(ours, theirs)
    return Difference(
        common,
        _after(ours, common, most),
        _after(theirs, common, most),
        ours.mark.number - common,
        theirs.mark.number - common,
    )


def last_common(ours: LedgerFile, theirs: LedgerFile) -> int:
    """The number of the last change that two files have in common.

    A hash covers every change before it, so where two are equal all before are, and halving finds the last.
    """
    low, high = 0, min(ours.mark.number, theirs.mark.number)
    while low < high:
        middle = (low + high + 1) // 2
        if _link(ours, middle) == _link(theirs, middle):
            low = middle
        else:
            high = middle - 1
    found = _link(ours, low) if low else None
    return 0 if found is None else found.number


def _link(file: LedgerFile, number: int) -> HistoryLink | None:
    return file.history_link(number)


def _after(file: LedgerFile, number: int, most: int) -> Sequence[HistoryRow]:
    return [row for row in file.history(HistoryFilter(), most=most) if row.number > number]
