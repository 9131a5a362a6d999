"""Putting a finished file in the place of another one, so that at every moment one of them is there, whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.storage.connection import connect, pragma
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.header import check_header
from zakatdesk.storage.ledger_key import KeyFor, LedgerKey, no_key
from zakatdesk.storage.private_files import give_name, sync_folder

_BESIDE = ("-journal", "-wal", "-shm")


def replace_file(
    new: Path,
    path: Path,
    now: datetime,
    link: Callable[[Path, Path], bool] = give_name,
    *,
    key_for: KeyFor = no_key,
) -> Path | None:
    """Let a finished file take a ledger's name; what had it before is kept under another one.

    Args:
        new: In the same folder.
        path: The ledger; its lock is held.
        now: For the other name.
        link: What gives a file a second name.
        key_for: Knows the keys of protected files.

    Returns:
        The other name; none when nothing was there.

    Raises:
        OSError: It cannot be done.
    """
    with new.open("rb") as file:
        os.fsync(file.fileno())
    aside: Path | None = None
    if path.exists():
        _settle(path, _key_of(path, key_for))
        aside = _free_name(path, now)
        _keep_aside(path, aside, link)
    new.replace(path)
    sync_folder(path.absolute().parent)
    return aside


def _settle(path: Path, key: LedgerKey | None) -> None:
    """Let the database put right what a crash left, so that no journal waits for the file that comes."""
    with suppress(LedgerFileError), as_file_errors(path):
        engine = connect(path, "rw", key=key)
        try:
            pragma(engine, "PRAGMA journal_mode = DELETE")
        finally:
            engine.dispose()


def _key_of(path: Path, key_for: KeyFor) -> LedgerKey | None:
    """The key of a file that goes; what nobody can open is put aside as it is."""
    try:
        return check_header(path).key(key_for, path)
    except LedgerFileError:
        return None


def _free_name(path: Path, now: datetime) -> Path:
    stamp = f"{path.stem}.before-restore-{now:%Y%m%dT%H%M%S}"
    names = (path.with_name(stamp + (f"-{number}" if number > 1 else "") + path.suffix) for number in count(1))
    return next(name for name in names if not name.exists())


def _keep_aside(path: Path, aside: Path, link: Callable[[Path, Path], bool]) -> None:
    """Give a file a second name; a journal that the database could not settle goes with it."""
    if not link(path, aside):
        path.rename(aside)
    for ending in _BESIDE:
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + ending))
