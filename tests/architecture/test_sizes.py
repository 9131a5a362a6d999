"""Files stay small and of one idea; functions fit on a screen."""

import ast
from collections.abc import Iterator
from statistics import median

from tests.architecture.source_tree import PACKAGE, ROOT, Finding, Source, broken, sample, sources

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 50
MEDIAN_LINES_OF_A_FILE = 130


def too_long(file: Source) -> Iterator[Finding]:
    lines = len(file.text.splitlines())
    if lines > MOST_LINES_OF_A_FILE:
        yield Finding(lines, f"the file has {lines} lines")
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1
            if length > MOST_LINES_OF_A_FUNCTION:
                yield Finding(node.lineno, f"{node.name} has {length} lines")


def test_no_file_and_no_function_is_too_long() -> None:
    assert broken(too_long, sources(PACKAGE, ROOT / "packaging")) == []


def test_the_median_file_is_short() -> None:
    lengths = [len(file.text.splitlines()) for file in sources(PACKAGE)]
    assert median(lengths) <= MEDIAN_LINES_OF_A_FILE


def test_a_long_function_is_found() -> None:
    body = "    pass\n"
    assert list(too_long(sample("def fits():\n" + body * 49))) == []
    assert list(too_long(sample("def long():\n" + body * 50))) == [Finding(1, "long has 51 lines")]


def test_a_long_file_is_found() -> None:
    assert list(too_long(sample("x = 1\n" * 400))) == []
    assert list(too_long(sample("x = 1\n" * 401))) == [Finding(401, "the file has 401 lines")]
