"""Choices of this machine's user: kept in a plain file, and never in the way."""

from pathlib import Path

import pytest

from zakatdesk.storage.settings import FileSettings


def test_a_choice_is_there_again(tmp_path: Path) -> None:
    FileSettings(tmp_path / "new").set("last_ledger", "/home/amina/عائلة.zakat")
    again = FileSettings(tmp_path / "new")
    assert again.get("last_ledger") == "/home/amina/عائلة.zakat"
    assert again.get("language") is None


def test_a_choice_can_be_forgotten(tmp_path: Path) -> None:
    settings = FileSettings(tmp_path)
    settings.set("language", "id")
    settings.set("language", None)
    settings.set("digits", None)
    assert settings.get("language") is None
    assert FileSettings(tmp_path).get("language") is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"language": 5}', b"[" * 100_000, b'{"a": NaN}', b'"text"']
)
def test_a_damaged_file_counts_as_no_choices(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    settings = FileSettings(tmp_path)
    assert settings.get("language") is None
    settings.set("language", "ar")
    assert FileSettings(tmp_path).get("language") == "ar"


def test_where_nothing_can_be_written_a_choice_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    settings = FileSettings(tmp_path / "file")
    settings.set("language", "ar")
    assert settings.get("language") == "ar"
    assert (tmp_path / "file").read_bytes() == b""
