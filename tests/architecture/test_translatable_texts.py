"""A sentence for translation is one whole literal: the extractor takes an f-string for a sentence that never occurs."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import PACKAGE, Finding, Source, broken, dotted, sample, sources

MARKERS = {"tr", "ntr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}


def built_texts(file: Source) -> Iterator[Finding]:
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and called_name(node) in MARKERS:
            for argument in node.args:
                if is_built(argument):
                    yield Finding(argument.lineno, f"{called_name(node)}() takes a text that is put together")


def called_name(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return dotted(node.func)


def is_built(node: ast.expr) -> bool:
    """Whether the text is put together here: an f-string, `a + "b"`, `"..." % x` or `"...".format(x)`."""
    match node:
        case ast.JoinedStr():
            return True
        case ast.BinOp(op=ast.Add() | ast.Mod()):
            return any(isinstance(side, ast.JoinedStr) or is_text(side) for side in (node.left, node.right))
        case ast.Call(func=ast.Attribute(attr="format")):
            return True
    return False


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_every_sentence_is_one_literal() -> None:
    assert broken(built_texts, sources(PACKAGE)) == []


@pytest.mark.parametrize(
    "text",
    [
        'self.tr(f"Paid {amount}")',
        'QCoreApplication.translate("Home", f"Paid {amount}")',
        'translate("Home", "Paid " + amount)',
        'self.tr("Paid %s" % amount)',
        'self.tr("Paid {0}".format(amount))',
    ],
)
def test_a_built_sentence_is_found(text: str) -> None:
    assert list(built_texts(sample(text)))


@pytest.mark.parametrize(
    "text",
    [
        'self.tr("Paid {amount}").format(amount=amount)',
        'translate("Home", "Due on "\n          "{day}")',
        "translate(context, source, n)",
        'label.setText(f"{amount}")',
    ],
)
def test_a_whole_sentence_passes(text: str) -> None:
    assert list(built_texts(sample(text))) == []
