"""Reads the project's own source, for the tests that hold it to the rules of the house."""

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "zakatdesk"
EXACT_ROOMS = ("domain", "fiqh", "bookkeeping", "storage", "exchange")


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: where it lies, its text and its syntax tree."""

    name: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parsed(self.text)


@cache
def _parsed(text: str) -> ast.Module:
    """The tree of a text; many tests look at the same files."""
    return ast.parse(text)


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that breaks a rule."""

    line: int
    reason: str


Rule = Callable[[Source], Iterable[Finding]]


def sources(*folders: Path) -> Iterator[Source]:
    """Every Python file below the folders, by name; compiled assets are no source."""
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            if "_resources" not in path.parts:
                yield Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def broken(rule: Rule, files: Iterable[Source]) -> list[str]:
    """What breaks a rule, as `file:line: reason`."""
    return [f"{file.name}:{finding.line}: {finding.reason}" for file in files for finding in rule(file)]


def sample(text: str, name: str = "sample.py") -> Source:
    """A small bad (or good) text, to show that a rule can fail."""
    return Source(name, text)


def dotted(node: ast.expr) -> str:
    """The dotted name of an expression such as `datetime.date.today`; empty when it is no such name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""
