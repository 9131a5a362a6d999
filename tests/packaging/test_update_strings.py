"""`make strings` finds each way in which the source marks a sentence, and drops what is gone."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.packaging.scripts import load

strings = load("update_strings")
MARKED = """
sentence("cli", "There is no file {path}.")
counted("days", "%n day", "%n days", 1)
QT_TRANSLATE_NOOP("actions", "&Undo")
class Home(QWidget):
    def title(self) -> str:
        return self.tr("Nothing is due.")
    def count(self, n: int) -> str:
        return self.tr("%n holding(s)", "", n)
"""


def messages(catalogue: Path) -> dict[tuple[str | None, str | None], bool]:
    """Context and source of every message, and whether it has plural forms."""
    return {
        (context.findtext("name"), message.findtext("source")): message.get("numerus") == "yes"
        for context in ET.parse(catalogue).getroot().iter("context")  # noqa: S314 - made by the test
        for message in context.iter("message")
    }


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "home.py").write_text(MARKED, encoding="utf-8")
    return folder


def test_every_mark_is_found(package: Path, tmp_path: Path) -> None:
    strings.update(package, tmp_path)
    assert messages(tmp_path / "zakatdesk_ar.ts") == {
        ("cli", "There is no file {path}."): False,
        ("days", "%n day"): True,
        ("actions", "&Undo"): False,
        ("Home", "Nothing is due."): False,
        ("Home", "%n holding(s)"): True,
    }


def test_english_keeps_only_plurals(package: Path, tmp_path: Path) -> None:
    strings.update(package, tmp_path)
    assert messages(tmp_path / "zakatdesk_en.ts") == {("days", "%n day"): True, ("Home", "%n holding(s)"): True}


def test_a_second_run_changes_nothing_and_a_lost_sentence_goes(package: Path, tmp_path: Path) -> None:
    strings.update(package, tmp_path)
    catalogue = tmp_path / "zakatdesk_id.ts"
    first = catalogue.read_bytes()
    strings.update(package, tmp_path)
    assert catalogue.read_bytes() == first
    (package / "home.py").write_text('sentence("cli", "There is no file {path}.")\n', encoding="utf-8")
    strings.update(package, tmp_path)
    assert list(messages(catalogue)) == [("cli", "There is no file {path}.")]
