"""Ledgers under a passphrase: the storage's side of `bookkeeping.passphrases.Passphrases`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.storage.header import check_header
from zakatdesk.storage.passphrases import new_code, readings

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.ledger_file import LedgerFile
    from zakatdesk.storage.backups import FolderBackups
    from zakatdesk.storage.keyring import Keyring
    from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile


class FilePassphrases:
    """Passphrases of ledger files.

    Args:
        keys: The keys that are known.
        backups: Makes what keeps the copies of ledgers, when it is needed.
    """

    def __init__(self, keys: Keyring, backups: Callable[[], FolderBackups]) -> None:
        """Know nothing yet."""
        self._keys = keys
        self._backups = backups

    def offer(self, passphrase: str) -> None:
        """Let this passphrase be tried on every ledger that needs one, and protect ledgers that are made."""
        self._keys.offer(passphrase)

    def is_locked(self, path: Path) -> bool:
        """Whether a file needs a passphrase that is not known yet."""
        try:
            salt = check_header(path).salt
        except LedgerFileError:
            return False
        return salt is not None and not self._keys.knows(salt)

    def unlock(self, path: Path, passphrase: str) -> None:
        """Find out whether a passphrase fits."""
        salt = check_header(path).salt
        if salt is not None:
            self._keys.unlock(salt, path, passphrase)

    def protect(self, file: LedgerFile, passphrase: str | None) -> int:
        """Put an open ledger and its backups under another passphrase, or under none."""
        key = None if passphrase is None else self._keys.new_key(passphrase)
        whole, backups = _whole(file), self._backups()
        backups.back_up(whole)
        whole.change_key(key)
        if key is not None:
            self._keys.keep(key)
        return backups.put_under(whole, key)

    def save_recovery_copy(self, file: LedgerFile, path: Path) -> str:
        """Make a verified copy of a ledger that opens with a new code."""
        code = new_code(self._keys.random)
        *_, plain = readings(code)
        _whole(file).save_copy_under(path, self._keys.new_key(plain))
        return code

    def forget(self) -> None:
        """Forget every key and passphrase."""
        self._keys.forget()


def _whole(file: LedgerFile) -> SqliteLedgerFile:
    """The open file, whichever way it came to be open."""
    from zakatdesk.storage.glanced_file import GlancedLedgerFile  # noqa: PLC0415 - the first frame waits for neither
    from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile  # noqa: PLC0415

    found = file.whole() if isinstance(file, GlancedLedgerFile) else file
    if not isinstance(found, SqliteLedgerFile):
        raise TypeError(type(found))
    return found
