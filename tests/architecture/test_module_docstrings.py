"""Every file says in its first line what it is for."""

import ast
from collections.abc import Iterator

from tests.architecture.source_tree import PACKAGE, ROOT, Finding, Source, broken, sample, sources


def silent(file: Source) -> Iterator[Finding]:
    if not (ast.get_docstring(file.tree) or "").strip():
        yield Finding(1, "the file does not say what it is for")


def test_every_file_says_what_it_is_for() -> None:
    assert broken(silent, sources(PACKAGE, ROOT / "packaging")) == []


def test_a_silent_file_is_found() -> None:
    assert list(silent(sample("x = 1\n")))
    assert list(silent(sample("")))
    assert list(silent(sample('"""   """\n')))
    assert list(silent(sample('"""Says why."""\nx = 1\n'))) == []
