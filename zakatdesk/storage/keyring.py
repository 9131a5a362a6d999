"""The keys that are known while the program runs, by the salt of their files; kept in memory only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.passphrases import checked, derive, new_salt, readings


class Keyring:
    """Keys, and perhaps a passphrase that is tried where none fits.

    A key is only here when it was seen to fit its file, so that a file which does not open with it is damaged.

    Args:
        random: Bytes that nobody can foresee.
    """

    def __init__(self, random: Callable[[int], bytes]) -> None:
        """Know nothing."""
        self.random = random
        self._keys: dict[bytes, LedgerKey] = {}
        self._offered: str | None = None

    @property
    def offered(self) -> str | None:
        """The passphrase that is tried where no key is known."""
        return self._offered

    def offer(self, passphrase: str) -> None:
        """Try a passphrase from now on.

        Raises:
            DomainError: `PASSPHRASE_EMPTY`, `PASSPHRASE_NUL`, `TEXT_CONTROL`.
        """
        self._offered = checked(passphrase)

    def knows(self, salt: bytes) -> bool:
        """Whether a file that begins so opens without asking for anything."""
        return salt in self._keys or self._offered is not None

    def key_for(self, salt: bytes, path: Path) -> LedgerKey:
        """The key of a file.

        Raises:
            LedgerFileError: `PASSPHRASE_NEEDED`, `WRONG_PASSPHRASE`, `DAMAGED`.
        """
        known = self._keys.get(salt)
        if known is not None:
            return known
        if self._offered is None:
            raise LedgerFileError(FileFault.PASSPHRASE_NEEDED, path=path)
        return self.unlock(salt, path, self._offered)

    def unlock(self, salt: bytes, path: Path, passphrase: str) -> LedgerKey:
        """The key that a passphrase makes, when it fits the file; it is known from then on.

        Raises:
            DomainError: As `offer`.
            LedgerFileError: `WRONG_PASSPHRASE`, `DAMAGED`.
        """
        from zakatdesk.storage.key_fitting import fits  # noqa: PLC0415 - needs the database driver

        for reading in readings(passphrase):
            key = derive(reading, salt)
            if fits(key, path):
                self.keep(key)
                return key
        raise LedgerFileError(FileFault.WRONG_PASSPHRASE, path=path)

    def new_key(self, passphrase: str) -> LedgerKey:
        """A key for a file that shall be protected; it is not kept here yet.

        Raises:
            DomainError: As `offer`.
        """
        return derive(checked(passphrase), new_salt(self.random))

    def key_for_new(self) -> LedgerKey | None:
        """The key for a ledger that is made; none where no passphrase was offered."""
        if self._offered is None:
            return None
        key = self.new_key(self._offered)
        self.keep(key)
        return key

    def keep(self, key: LedgerKey) -> None:
        """Know a key from now on."""
        self._keys[key.salt] = key

    def forget(self) -> None:
        """Know nothing any more."""
        self._keys.clear()
        self._offered = None
