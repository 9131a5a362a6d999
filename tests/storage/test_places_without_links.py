"""A stick has no second names for a file; a ledger is made and replaced there all the same."""

from pathlib import Path

import pytest

from tests.storage.files import INSTANT, family, made, opened
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.copying import publish
from zakatdesk.storage.replacing import replace_file


def no_links(_file: Path, _name: Path) -> bool:
    return False


def test_a_finished_file_gets_its_name(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    publish(tmp_path / "new", tmp_path / "family.zakat", no_links)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"family.zakat": b"new"}


def test_a_name_that_is_taken_stays_taken(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "family.zakat").write_bytes(b"old")
    for arguments in ((no_links,), ()):
        with pytest.raises(LedgerFileError) as caught:
            publish(tmp_path / "new", tmp_path / "family.zakat", *arguments)
        assert caught.value.fault is FileFault.ALREADY_THERE
    assert (tmp_path / "family.zakat").read_bytes() == b"old"


def test_a_ledger_is_replaced(tmp_path: Path) -> None:
    for name in ("family.zakat", "new"):
        made(tmp_path / name, family()).close()
    aside = replace_file(tmp_path / "new", tmp_path / "family.zakat", INSTANT, no_links)
    assert aside == tmp_path / "family.before-restore-20261121T034000.zakat"
    for path in (aside, tmp_path / "family.zakat"):
        file = opened(path)
        assert file.load() == family()
        file.close()


def test_the_name_aside_is_free(tmp_path: Path) -> None:
    taken = tmp_path / "family.before-restore-20261121T034000.zakat"
    taken.write_bytes(b"an earlier one")
    for name in ("family.zakat", "new"):
        made(tmp_path / name, family()).close()
    aside = replace_file(tmp_path / "new", tmp_path / "family.zakat", INSTANT)
    assert aside == tmp_path / "family.before-restore-20261121T034000-2.zakat"
    assert taken.read_bytes() == b"an earlier one"
