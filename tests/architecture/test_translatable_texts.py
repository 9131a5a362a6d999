"""A sentence for translation is one whole literal: the extractor takes an f-string for a sentence that never occurs."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source_tree import PACKAGE, Finding, Source, broken, dotted, sample, sources

# These mark a literal where it stands; `translate` may also be given a sentence that is marked elsewhere.
LITERAL_MARKS = {"tr", "sentence", "counted", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
MARKS = LITERAL_MARKS | {"translate"}


def lost_texts(file: Source) -> Iterator[Finding]:
    """Calls whose sentence the extractor would miss or take wrongly."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and called_name(node) in MARKS:
            name = called_name(node)
            texts = node.args[:1] if name == "tr" else node.args[:2]
            if any(is_built(argument) for argument in node.args):
                yield Finding(node.lineno, f"{name}() takes a text that is put together")
            elif name in LITERAL_MARKS and not all(is_text(text) for text in texts):
                yield Finding(node.lineno, f"{name}() takes a text that is no literal")
            elif name in LITERAL_MARKS and node.keywords:
                yield Finding(node.lineno, f"{name}() takes its text by name, which the extractor does not see")


def called_name(node: ast.Call) -> str:
    """The mark that is called; `tr` and `translate` are methods too, the others plain functions."""
    if isinstance(node.func, ast.Attribute) and node.func.attr in {"tr", "translate"}:
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
    assert broken(lost_texts, sources(PACKAGE)) == []


@pytest.mark.parametrize(
    "text",
    [
        'self.tr(f"Paid {amount}")',
        'QCoreApplication.translate("Home", f"Paid {amount}")',
        'translate("Home", "Paid " + amount)',
        'self.tr("Paid %s" % amount)',
        'self.tr("Paid {0}".format(amount))',
        "self.tr(text)",
        'sentence("home", text)',
        'sentence("home", source="Paid")',
        'counted("home", f"{n} day", "%n days", 1)',
    ],
)
def test_a_built_sentence_is_found(text: str) -> None:
    assert list(lost_texts(sample(text)))


@pytest.mark.parametrize(
    "text",
    [
        'self.tr("Paid {amount}").format(amount=amount)',
        'translate("Home", "Due on "\n          "{day}")',
        "translate(context, source, n)",
        'label.setText(f"{amount}")',
        "super().counted(said, n)",
        'self.tr("%n days", "", days)',
        'counted("home", "%n day", "%n days", 1)',
    ],
)
def test_a_whole_sentence_passes(text: str) -> None:
    assert list(lost_texts(sample(text))) == []
