"""Files that only their owner may read, whatever the umask."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

PRIVATE = 0o600
PRIVATE_FOLDER = 0o700


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner may look into; one that is there stays as it is.

    Raises:
        OSError: It cannot be made.
    """
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for made in reversed(missing):
        made.mkdir(PRIVATE_FOLDER, exist_ok=True)
        made.chmod(PRIVATE_FOLDER)


def new_private_file(folder: Path, name: str) -> Path:
    """An empty new file in a folder, under a name that was free.

    Raises:
        OSError: It cannot be made.
    """
    descriptor, path = tempfile.mkstemp(prefix=f".{name}.", suffix=".new", dir=folder)
    try:
        with suppress(AttributeError):  # Windows has no such modes
            os.fchmod(descriptor, PRIVATE)
    finally:
        os.close(descriptor)
    return Path(path)


def sweep(folder: Path, name: str) -> None:
    """Remove what a program that was killed left of new files for a name; nobody may be making one."""
    for leftover in folder.glob(f".{escape(name)}.*.new*"):
        with suppress(OSError):
            leftover.unlink()


def write_private(path: Path, content: bytes) -> None:
    """Write a whole file, or leave it as it was.

    Raises:
        OSError: It cannot be written.
    """
    new = new_private_file(path.parent, path.name)
    try:
        with new.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def give_name(file: Path, name: Path) -> bool:
    """Give a file a second name that nothing has yet.

    Returns:
        Whether the place knows second names; a stick, for one, does not.

    Raises:
        FileExistsError: Something has that name.
    """
    try:
        name.hardlink_to(file)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder safely onto the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
