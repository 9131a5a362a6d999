"""What an object needs is in its constructor: nothing reaches for the one application object."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import PACKAGE, Finding, Source, broken, dotted, sample, sources

APPLICATIONS = {"QApplication", "QGuiApplication", "QCoreApplication"}


def reached_for(file: Source) -> Iterator[Finding]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Attribute) and node.attr == "instance":
            owner = dotted(node.value).rpartition(".")[2]
            if owner in APPLICATIONS:
                yield Finding(node.lineno, f"{owner}.instance is used")
        elif isinstance(node, ast.ImportFrom) and any(alias.name == "qApp" for alias in node.names):
            yield Finding(node.lineno, "qApp is imported")
        elif isinstance(node, ast.Global):
            yield Finding(node.lineno, "a global name is assigned in a function")


def test_nothing_reaches_for_the_application() -> None:
    assert broken(reached_for, sources(PACKAGE)) == []


@pytest.mark.parametrize(
    "text",
    [
        "app = QApplication.instance()",
        "app = QtCore.QCoreApplication.instance()",
        "from PySide6.QtWidgets import qApp",
        "def remember():\n    global ledger\n    ledger = 1",
    ],
)
def test_reaching_for_it_is_found(text: str) -> None:
    assert list(reached_for(sample(text)))


def test_a_constructor_argument_passes() -> None:
    assert list(reached_for(sample("app = QApplication([])\nWindow(app)"))) == []
