"""A bit turns over somewhere in the file: it is noticed, or no fact is another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.flips import flip_bits
from tests.storage.files import KEY, family, made, opened
from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.storage.ledger_key import LedgerKey, the_key

SAMPLE = 60
"""`make torture` turns 400 bits of each."""


def test_no_flipped_bit_changes_a_figure_in_silence(tmp_path: Path) -> None:
    outcome = flip_bits(tmp_path, None, SAMPLE)
    assert outcome.changed == ()
    assert 0 < outcome.noticed < outcome.flips == SAMPLE


def test_each_flipped_bit_of_a_protected_ledger_is_noticed(tmp_path: Path) -> None:
    outcome = flip_bits(tmp_path, KEY, SAMPLE)
    assert outcome.noticed == outcome.flips == SAMPLE


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "protected"])
def test_every_byte_of_the_header_is_noticed_or_means_nothing(tmp_path: Path, key: LedgerKey | None) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), key).close()
    whole = path.read_bytes()
    statuses = (5, 6, 7, 8) if key is None else (3, 5, 6, 8)
    for place in range(100):
        content = bytearray(whole)
        content[place] ^= 0x10
        path.write_bytes(content)
        try:
            file = opened(path, read_only=True, key_for=the_key(key))
        except LedgerFileError as error:
            assert error.exit_status in statuses  # noqa: PT017 - most bits are noticed, some mean nothing
        else:
            assert key is None
            assert set(file.load().facts()) == set(family().facts())
            file.close()
