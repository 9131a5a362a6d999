"""No inexact number in the rooms that count: domain, fiqh, bookkeeping, storage and exchange.

Division is held by test_exact_quotients.py, which knows the types.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import EXACT_ROOMS, PACKAGE, Finding, Source, broken, dotted, sample, sources

# These give exact results for exact arguments; everything else in `math` gives or takes a float.
EXACT_MATH = {"ceil", "comb", "factorial", "floor", "gcd", "isqrt", "lcm", "perm", "prod"}
FLOAT_METHODS = {"total_seconds", "timestamp"}


def inexact(file: Source) -> Iterator[Finding]:
    tree = file.tree
    refusals = names_in_isinstance(tree)
    for node in ast.walk(tree):
        reason = reason_against(node, refusals)
        if reason:
            yield Finding(getattr(node, "lineno", 0), reason)


def reason_against(node: ast.AST, refusals: set[int]) -> str:
    match node:
        case ast.Constant(value=float() | complex()):
            return f"the number {node.value!r} is a float"
        case ast.Name(id="float" | "complex") if id(node) not in refusals:
            return "float is used"
        case ast.ImportFrom(module="math") if {name.name for name in node.names} - EXACT_MATH:
            return "math gives floats"
        case ast.Attribute(value=ast.Name(id="math")) if node.attr not in EXACT_MATH:
            return f"math.{node.attr} gives a float"
        case ast.Attribute() if node.attr in FLOAT_METHODS:
            return f"{node.attr} gives a float"
        case ast.BinOp(op=ast.Pow(), right=ast.UnaryOp(op=ast.USub())):
            return "a negative power of an integer is a float"
        case ast.Call() if dotted(node.func) in {"json.load", "json.loads"} and not keeps_decimals(node):
            return "json reads 1.5 as a float: give parse_float"
    return ""


def names_in_isinstance(tree: ast.Module) -> set[int]:
    """The names in `isinstance(value, float)`: to refuse a float one must name it."""
    return {
        id(name)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and dotted(node.func) == "isinstance"
        for name in ast.walk(node.args[1])
    }


def keeps_decimals(node: ast.Call) -> bool:
    return any(keyword.arg == "parse_float" for keyword in node.keywords)


def test_the_rooms_that_count_use_no_float() -> None:
    assert broken(inexact, sources(*(PACKAGE / room for room in EXACT_ROOMS))) == []


@pytest.mark.parametrize(
    "text",
    [
        "rate = 0.025",
        "amount = float(text)",
        "def weigh(grams: float) -> int: ...",
        "import math\nx = math.sqrt(2)",
        "from math import sqrt",
        "unit = 10 ** -2",
        "days = span.total_seconds()",
        "import json\nfacts = json.loads(text)",
    ],
)
def test_an_inexact_number_is_found(text: str) -> None:
    assert list(inexact(sample(text)))


@pytest.mark.parametrize(
    "text",
    [
        "share = Fraction(part, whole)",
        "days, rest = divmod(hours, 24)",
        "whole = grams // 1000",
        "if isinstance(value, float):\n    raise TypeError",
        "from math import gcd, isqrt",
        "import json\nfacts = json.loads(text, parse_float=Decimal)",
    ],
)
def test_exact_numbers_pass(text: str) -> None:
    assert list(inexact(sample(text))) == []
