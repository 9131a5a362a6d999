"""Files of the command line: reading a ledger in whichever form it has, and writing a text whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.cli.call.faults import fault_of
from zakatdesk.exchange.open_form import read_ledger

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.services import Services
    from zakatdesk.domain.ledger import Ledger

_DATABASE = b"SQLite format 3\0"
_BOM = b"\xef\xbb\xbf"
_FIRST_BYTES = 64


def load(services: Services, path: Path) -> Ledger:
    """The ledger of a file: a ledger file, or the open form.

    Raises:
        LedgerFileError: The file cannot be read.
        DomainError: The open form in it is refused, with the place.
    """
    text = _open_form(path)
    if text is not None:
        return read_ledger(text)
    file = services.glance_at_ledger(path)
    try:
        return file.load()
    finally:
        file.close()


def _open_form(path: Path) -> bytes | None:
    """The text of a file that is called the open form, or begins with a brace; none of any other.

    It is read in one go, so that it may also come through a pipe.

    Raises:
        LedgerFileError: `NOT_FOUND`, `NOT_A_LEDGER`, `CANNOT_READ`.
    """
    try:
        with path.open("rb") as file:
            first = file.read(_FIRST_BYTES)
            called = path.suffix.lower() == ".json" or first.removeprefix(_BOM).lstrip().startswith(b"{")
            return first + file.read() if called and not first.startswith(_DATABASE) else None
    except OSError as failed:
        raise fault_of(failed, path) from None


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        LedgerFileError: `NOT_FOUND`, `NOT_A_LEDGER`, `CANNOT_READ`.
    """
    try:
        return path.read_bytes()
    except OSError as failed:
        raise fault_of(failed, path) from None


def write_text(path: Path, text: str) -> None:
    """Put a text into a file, as `write_bytes`.

    Raises:
        LedgerFileError: `CANNOT_WRITE`, `DISK_FULL`; what was there is as it was.
    """
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Put bytes into a file that only its owner may read; a file that was there is replaced at one stroke.

    Raises:
        LedgerFileError: `CANNOT_WRITE`, `DISK_FULL`; what was there is as it was.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".zakatdesk-", suffix=".part", dir=path.parent)
    except OSError as failed:
        raise fault_of(failed, path, writing=True) from None
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as failed:
        part.unlink(missing_ok=True)
        raise fault_of(failed, path, writing=True) from None


def keep_other(path: Path) -> None:
    """Refuse to write the open form over a file that is there and is something else, such as a ledger.

    Raises:
        LedgerFileError: `ALREADY_THERE`.
    """
    if not path.is_file():
        return
    try:
        with path.open("rb") as file:
            first = file.read(_FIRST_BYTES)
    except OSError as failed:
        raise fault_of(failed, path) from None
    if first and not first.removeprefix(_BOM).lstrip().startswith(b"{"):
        raise LedgerFileError(FileFault.ALREADY_THERE, path=path)


def make_folder(path: Path) -> None:
    """Make a folder that only its owner may look into, and those above it.

    Raises:
        LedgerFileError: `CANNOT_WRITE`.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as failed:
        raise fault_of(failed, path, writing=True) from None
