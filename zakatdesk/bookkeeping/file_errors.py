"""What can go wrong with a ledger's file, as one small family of codes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class FileFault(StrEnum):
    """What is the matter with a file; `words` has the sentence for each."""

    ALREADY_THERE = "ALREADY_THERE"  # a new ledger would overwrite something
    WRONG_PASSPHRASE = "WRONG_PASSPHRASE"  # noqa: S105 - a code, no passphrase
    PASSPHRASE_NEEDED = "PASSPHRASE_NEEDED"  # noqa: S105 - a code, no passphrase
    IN_USE = "IN_USE"  # another program has it open; values: program, host, since, process
    BUSY = "BUSY"  # another program has it or writes it at this moment; who, nobody says
    CHANGED_ELSEWHERE = "CHANGED_ELSEWHERE"  # another program saved in between; nothing was written
    DAMAGED = "DAMAGED"  # the database says that it is malformed
    EMPTY = "EMPTY"  # no byte in it, as after an interrupted copy
    CHANGED_OUTSIDE = "CHANGED_OUTSIDE"  # sound, but not what this program wrote
    NEWER = "NEWER"  # made by a newer version; values: version
    CANNOT_WRITE = "CANNOT_WRITE"  # the file or its folder may not be written
    CANNOT_READ = "CANNOT_READ"  # the file may not be read
    DISK_FULL = "DISK_FULL"  # no room; nothing was written
    GONE = "GONE"  # moved, replaced or deleted while it was open
    OPEN_READ_ONLY = "OPEN_READ_ONLY"  # it was opened for reading only
    NOT_A_LEDGER = "NOT_A_LEDGER"  # some other file, or a folder
    NOT_FOUND = "NOT_FOUND"  # there is no such file


_EXIT_STATUS: Mapping[FileFault, int] = MappingProxyType(
    {
        FileFault.ALREADY_THERE: 2,
        FileFault.WRONG_PASSPHRASE: 3,
        FileFault.PASSPHRASE_NEEDED: 3,
        FileFault.IN_USE: 4,
        FileFault.BUSY: 4,
        FileFault.CHANGED_ELSEWHERE: 4,
        FileFault.DAMAGED: 5,
        FileFault.EMPTY: 5,
        FileFault.CHANGED_OUTSIDE: 5,
        FileFault.NEWER: 6,
        FileFault.CANNOT_WRITE: 7,
        FileFault.CANNOT_READ: 7,
        FileFault.DISK_FULL: 7,
        FileFault.GONE: 7,
        FileFault.OPEN_READ_ONLY: 7,
        FileFault.NOT_A_LEDGER: 8,
        FileFault.NOT_FOUND: 10,
    }
)


class LedgerFileError(Exception):
    """A file cannot be used, or could not be written; no byte of it was changed.

    Args:
        fault: What is the matter.
        values: What the sentence mentions: `path`, `version`, `program`, `host`, `since` ...

    Attributes:
        code: The fault's code, like the code of a `DomainError`.
        exit_status: What a command ends with.
    """

    def __init__(self, fault: FileFault, **values: object) -> None:
        """Keep the fault and its values."""
        super().__init__(fault.value)
        self.fault = fault
        self.code: str = fault.value
        self.values = values
        self.exit_status = _EXIT_STATUS[fault]

    def __str__(self) -> str:
        """The code alone, for logs and tests; a path or an amount has no place there."""
        return self.code
