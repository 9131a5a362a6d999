"""One writer at a time: a lock beside the ledger, and a note that says who holds it."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.lock_notes import note_of
from zakatdesk.domain.parts import Frozen
from zakatdesk.storage.json_texts import from_json, to_json
from zakatdesk.storage.private_files import PRIVATE, write_private

PROGRAM = "zakatdesk"
_MOST_BYTES = 2000


class LedgerLock(Frozen):
    """A lock that is held. The system gives it free when the program ends, however it ends."""

    lock: FileLock
    note: Path

    def release(self) -> None:
        """Let others write. The files go while the lock is still held, so that nobody locks a file that is gone."""
        with suppress(OSError):
            self.note.unlink(missing_ok=True)
        with suppress(OSError):
            Path(self.lock.lock_file).unlink()
        self.lock.release()
        with suppress(OSError):  # Windows keeps a file that is open
            Path(self.lock.lock_file).unlink(missing_ok=True)


def take_lock(path: Path, now: datetime) -> LedgerLock | None:
    """Lock a ledger.

    Args:
        path: The ledger; its real path is locked, so that a link to it is no way around.
        now: The instant for the note.

    Returns:
        The lock; none where the place has no locks: then each save still notices whatever was written in between.

    Raises:
        LedgerFileError: `IN_USE`, with what the holder's note says; `BUSY` where it says nothing.
    """
    real = path.resolve()
    lock_path = real.with_name(real.name + ".lock")
    note = note_of(path)
    lock = FileLock(lock_path, timeout=0, mode=PRIVATE, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout:
        raise _held(path, note) from None
    except OSError:
        return None
    with suppress(OSError):
        write_private(note, to_json(_own_note(now)).encode())
    return LedgerLock(lock, note)


@contextmanager
def locked(path: Path, now: datetime) -> Iterator[None]:
    """Keep a ledger locked for a while; where there is none yet, there is nothing to lock.

    Raises:
        LedgerFileError: As `take_lock`.
    """
    lock = take_lock(path, now) if path.exists() else None
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _own_note(now: datetime) -> dict[str, str]:
    return {
        "program": PROGRAM,
        "host": socket.gethostname(),
        "process": str(os.getpid()),
        "since": now.isoformat(timespec="seconds"),
    }


def _held(path: Path, note: Path) -> LedgerFileError:
    """That somebody else has the lock, and who."""
    try:
        with note.open("rb") as file:
            told = from_json(file.read(_MOST_BYTES))
        since = datetime.fromisoformat(told["since"]).astimezone()
        holder = {name: str(told[name]) for name in ("program", "host", "process")}
    except (OSError, ValueError, TypeError, KeyError):
        return LedgerFileError(FileFault.BUSY, path=path)
    return LedgerFileError(FileFault.IN_USE, path=path, since=since, **holder)
