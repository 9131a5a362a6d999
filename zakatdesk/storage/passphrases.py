"""From a passphrase to a key, by Argon2id.

The salt says by which effort: the fourth byte of the file. So a later version can ask more of a guess, and every ledger
still opens.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from types import MappingProxyType
from typing import NamedTuple

from zakatdesk.domain.errors import DomainError
from zakatdesk.storage.ledger_key import MAGIC, SALT_BYTES, LedgerKey


class Effort(NamedTuple):
    """What one guess costs."""

    passes: int
    kibibytes: int
    lanes: int


EFFORTS = MappingProxyType({1: Effort(3, 64 << 10, 4), 2: Effort(3, 256 << 10, 4)})
"""By the fourth byte of the file; the first is the second choice of RFC 9106."""

USED = 1
"""The effort of a new key."""

CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The signs of a recovery code: none looks like another one."""

CODE_LENGTH = 20
_GROUP = 5
_KEY_BYTES = 32
_BETWEEN = re.compile(r"[\s-]+")


def knows_effort(salt: bytes) -> bool:
    """Whether this version can derive a key for a file that begins so."""
    return salt[len(MAGIC)] in EFFORTS


def new_salt(random: Callable[[int], bytes]) -> bytes:
    """The first bytes of a file that shall be protected."""
    head = MAGIC + bytes([USED])
    return head + random(SALT_BYTES - len(head))


def checked(passphrase: str) -> str:
    """A passphrase in the form in which it counts.

    Raises:
        DomainError: `PASSPHRASE_EMPTY`, `PASSPHRASE_NUL`, `TEXT_CONTROL`.
    """
    if not passphrase:
        raise DomainError("PASSPHRASE_EMPTY", "passphrase")
    if "\0" in passphrase:
        raise DomainError("PASSPHRASE_NUL", "passphrase")
    if any("\ud800" <= letter <= "\udfff" for letter in passphrase):
        raise DomainError("TEXT_CONTROL", "passphrase")
    return unicodedata.normalize("NFC", passphrase)


def readings(passphrase: str) -> tuple[str, ...]:
    """What may have been meant: the passphrase, and a recovery code however its groups were typed.

    Raises:
        DomainError: As `checked`.
    """
    typed = checked(passphrase)
    code = _BETWEEN.sub("", typed).upper()
    is_code = len(code) == CODE_LENGTH and set(code) <= set(CODE_SIGNS)
    return (typed, code) if is_code and code != typed else (typed,)


def derive(passphrase: str, salt: bytes) -> LedgerKey:
    """The key that a passphrase makes with a salt; takes a tenth of a second or more.

    Args:
        passphrase: As `checked` or `readings` gave it.
        salt: Its effort is known.
    """
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - only where there is a passphrase

    effort = EFFORTS[salt[len(MAGIC)]]
    raw = hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=effort.passes,
        memory_cost=effort.kibibytes,
        parallelism=effort.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )
    return LedgerKey(salt, raw)


def new_code(random: Callable[[int], bytes]) -> str:
    """A recovery code of 100 random bits, in groups."""
    signs = "".join(CODE_SIGNS[number % len(CODE_SIGNS)] for number in random(CODE_LENGTH))
    return "-".join(signs[place : place + _GROUP] for place in range(0, CODE_LENGTH, _GROUP))
