"""A bit turns over somewhere in the file: it is noticed, or no fact is another one."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.file_errors import LedgerFileError

FLIPS = 400


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "family.zakat"
    made(path, family()).close()
    return path.read_bytes()


def test_no_flipped_bit_changes_a_figure_in_silence(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "family.zakat"
    chance = random.Random(400)  # noqa: S311 - a run can be had again
    noticed = 0
    for _ in range(FLIPS):
        content = bytearray(whole)
        place, bit = chance.randrange(len(content)), chance.randrange(8)
        content[place] ^= 1 << bit
        path.write_bytes(content)
        try:
            file = opened(path, read_only=True)
        except LedgerFileError:
            noticed += 1
        else:
            found = file.load()
            file.close()
            assert list(found.facts()) == list(family().facts()), f"bit {bit} of byte {place}"
    assert 0 < noticed < FLIPS


def test_every_bit_of_the_header_is_noticed_or_means_nothing(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "family.zakat"
    for place in range(100):
        content = bytearray(whole)
        content[place] ^= 0x10
        path.write_bytes(content)
        try:
            file = opened(path, read_only=True)
        except LedgerFileError as error:
            assert error.exit_status in (5, 6, 7, 8)  # noqa: PT017 - most bits are noticed, some mean nothing
        else:
            assert set(file.load().facts()) == set(family().facts())
            file.close()
