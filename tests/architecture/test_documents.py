"""What the documents point at is there: files, folders and make targets."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source_tree import PACKAGE, ROOT

LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
PATH = re.compile(r"`([\w.-]+(?:/[\w.-]+)*/?)`")
MAKE = re.compile(r"`make ([a-z]+)`")
PLACES = ("zakatdesk", "tests", "packaging", "translations", "resources", "docs")
MADE_LATER = {"zakatdesk/_resources"}


def documents() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "translations").glob("*.md")])


def dead_references(text: str, folder: Path) -> Iterator[str]:
    """Links, paths and make targets in a document that lead nowhere."""
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    yield from (target for target in LINK.findall(text) if not (folder / target).exists())
    yield from (f"make {target}" for target in MAKE.findall(text) if target not in targets)
    for path in PATH.findall(text):
        first = path.split("/")[0]
        in_project = "/" in path and (first in PLACES or (PACKAGE / first).is_dir()) and path not in MADE_LATER
        if in_project and not (ROOT / path).exists() and not (PACKAGE / path).exists():
            yield path


def test_there_are_documents() -> None:
    assert {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"} <= {path.name for path in documents()}


@pytest.mark.parametrize("document", documents(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_document_points_at_what_is_there(document: Path) -> None:
    assert list(dead_references(document.read_text(encoding="utf-8"), document.parent)) == []


@pytest.mark.parametrize("text", ["[a](nowhere.md)", "`zakatdesk/domain/nothing.py`", "`make nothing`"])
def test_a_dead_reference_is_found(text: str) -> None:
    assert list(dead_references(text, ROOT))


def test_a_live_reference_passes() -> None:
    text = "[a](README.md) `zakatdesk/domain/` `packaging/build_assets.py` `make test` [b](https://example.org) `a/b`"
    assert list(dead_references(text, ROOT)) == []
