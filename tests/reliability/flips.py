"""Turns single bits of a ledger file over: each is noticed, or no fact is another one."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.storage.ledger_key import LedgerKey, the_key


@dataclass
class Flips:
    """What became of so many turned bits.

    Attributes:
        noticed: The file did not open.
        changed: It opened and said something else: the places of these bits.
    """

    name: str
    flips: int = 0
    noticed: int = 0
    changed: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        return f"{self.name}: {self.flips} bits turned, {self.noticed} noticed, {len(self.changed)} changed a figure"


def flip_bits(folder: Path, key: LedgerKey | None, times: int, seed: int = 400) -> Flips:
    """Turn one bit after another, each in a file that is whole otherwise."""
    path = folder / "family.zakat"
    made(path, family(), key).close()
    whole = path.read_bytes()
    expected = list(family().facts())
    chance = random.Random(seed)  # noqa: S311 - a run can be had again
    outcome = Flips("a plain ledger" if key is None else "a protected ledger")
    for _ in range(times):
        content = bytearray(whole)
        place, bit = chance.randrange(len(content)), chance.randrange(8)
        content[place] ^= 1 << bit
        path.write_bytes(content)
        outcome.flips += 1
        try:
            file = opened(path, read_only=True, key_for=the_key(key))
        except LedgerFileError:
            outcome.noticed += 1
            continue
        if list(file.load().facts()) != expected:
            outcome.changed += ((place, bit),)
        file.close()
    path.unlink()
    return outcome
