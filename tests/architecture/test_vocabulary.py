"""One spelling for each word of the field, and no room for a drawer of odds and ends."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import PACKAGE, Finding, Source, broken, sample, sources

# A zakat ledger knows the nisab, not a threshold; zakat is not a tax.
REFUSED = {"tax", "taxes", "threshold", "profile", "manager", "helper", "helpers", "util", "utils", "misc"}


def refused_words(file: Source) -> Iterator[Finding]:
    for part in file.name.removesuffix(".py").split("/"):
        yield from findings(1, part)
    for node in ast.walk(file.tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from findings(node.lineno, node.name)
        elif isinstance(node, ast.arg):
            yield from findings(node.lineno, node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield from findings(node.lineno, node.id)


def findings(line: int, name: str) -> Iterator[Finding]:
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    for word in words:
        if word.lower() in REFUSED:
            yield Finding(line, f"{name} says {word.lower()}")


def test_names_use_the_words_of_the_field() -> None:
    assert broken(refused_words, sources(PACKAGE)) == []


@pytest.mark.parametrize(
    "text",
    ["class LedgerManager: ...", "def taxDue(): ...", "nisab_threshold = 85", "def weigh(profile): ..."],
)
def test_a_refused_word_is_found(text: str) -> None:
    assert list(refused_words(sample(text)))


def test_a_refused_file_name_is_found() -> None:
    assert list(refused_words(sample("", "zakatdesk/utils.py")))
    assert list(refused_words(sample("syntax_tree = utilise(x)", "zakatdesk/domain/money.py"))) == []
