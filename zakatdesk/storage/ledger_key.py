"""The key of a protected ledger. It lives in memory, and no text that anybody shows or logs has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError

MAGIC = b"ZKD"
"""What a protected ledger begins with; the database keeps these bytes, its salt, as they are."""

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class LedgerKey:
    """What opens one ledger.

    Attributes:
        salt: The first bytes of the file.
        raw: The key itself.
    """

    salt: bytes = field(repr=False)
    raw: bytes = field(repr=False)

    def text(self) -> str:
        """As the database takes it: it derives nothing from it, and the file keeps our salt."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


KeyFor = Callable[[bytes, Path], LedgerKey]
"""The key of a file by its salt; raises `PASSPHRASE_NEEDED` or `WRONG_PASSPHRASE`."""


def no_key(_salt: bytes, path: Path) -> LedgerKey:
    """Knows no key.

    Raises:
        LedgerFileError: `PASSPHRASE_NEEDED`.
    """
    raise LedgerFileError(FileFault.PASSPHRASE_NEEDED, path=path)


def the_key(key: LedgerKey | None) -> KeyFor:
    """Knows this key and no other."""

    def key_for(salt: bytes, path: Path) -> LedgerKey:
        return key if key is not None and key.salt == salt else no_key(salt, path)

    return key_for
