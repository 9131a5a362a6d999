"""Reads from the source which codes the core can say, and with which values."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.architecture.source_tree import PACKAGE, Source, sources

ERRORS = {"DomainError", "NotFound", "StaleChange", "LedgerFileError", "CallRefused"}
CODE = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")
ROOMS = ("domain", "bookkeeping", "storage", "exchange", "cli")


@dataclass(frozen=True, slots=True)
class Raised:
    """One place that raises codes: each with the names of the values it gives; none when only the run can tell."""

    place: str
    codes: tuple[str, ...]
    values: frozenset[str] | None


def raised(file: Source) -> Iterator[Raised]:
    """Every error that a file makes with codes that stand there."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and called(node) in ERRORS:
            names = [keyword.arg for keyword in node.keywords]
            values = None if None in names else frozenset(name for name in names if name is not None)
            if node.args:
                yield Raised(f"{file.name}:{node.lineno}", tuple(literals(node.args[0])), values)


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def literals(node: ast.expr) -> Iterator[str]:
    """The codes that an expression can be: a text, `FileFault.DAMAGED`, or one of two by a condition."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Attribute(value=ast.Name(id="FileFault"), attr=name):
            yield name
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)


@cache
def all_raised() -> list[Raised]:
    return [one for file in sources(PACKAGE) for one in raised(file)]


def codes_in_capitals() -> set[str]:
    """Every literal of the rooms that speak codes which has the form of a code."""
    found: set[str] = set()
    for file in sources(*(PACKAGE / room for room in ROOMS)):
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                found.add(node.value)
    return {code for code in found if not code.startswith("SQLITE_")}


def labels() -> dict[str, set[str]]:
    """The label of every change that the acts make, and the places where it is made."""
    found: dict[str, set[str]] = {}
    rooms = ("bookkeeping", "storage", "exchange", "cli", "desktop")
    for file in sources(*(PACKAGE / room for room in rooms)):
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and called(node) in {"Change", "adding", "edited"} and node.args:
                for label in literals(node.args[0]):
                    found.setdefault(label, set()).add(f"{file.name}:{node.lineno}")
    return found
