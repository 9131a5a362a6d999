"""The passphrase of a call: from an open file descriptor, never from arguments or environment, where others could see it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from zakatdesk.cli.call.reading import PASSPHRASE_FD
from zakatdesk.cli.call.refused import CallRefused

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.services import Services
    from zakatdesk.cli.call.verb import Call

_MOST_BYTES = 4096


def offer_passphrase(call: Call, services: Services) -> None:
    """Let the passphrase on the first line be tried on whatever the verb opens, and protect what it makes.

    Raises:
        CallRefused: `PASSPHRASE_FD_UNREADABLE`.
        DomainError: `PASSPHRASE_EMPTY`, `PASSPHRASE_NUL`.
    """
    given = call.value(PASSPHRASE_FD)
    if given is None:
        return
    try:
        passphrase = _first_line(int(given)).decode()
    except (OSError, ValueError, OverflowError):
        raise CallRefused("PASSPHRASE_FD_UNREADABLE", text=given[:40]) from None
    services.passphrases.offer(passphrase)


def _first_line(descriptor: int) -> bytes:
    """The first line, without its end. Byte by byte, because what follows on standard input belongs to the verb.

    Raises:
        OSError: It cannot be read.
        ValueError: There is no end in sight.
    """
    line = bytearray()
    while (letter := os.read(descriptor, 1)) not in (b"", b"\n"):
        line += letter
        if len(line) > _MOST_BYTES:
            raise ValueError
    return bytes(line.removesuffix(b"\r"))
