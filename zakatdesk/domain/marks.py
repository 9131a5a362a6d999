"""Marks for sentences that people read: what `make strings` collects for translation.

A sentence is a whole literal with {placeholders}; `zakatdesk.words` translates it and fills them. These marks do nothing but
keep the literal where lupdate finds it. Keyword arguments would hide it from lupdate.
"""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """An English sentence and the context in which it is translated."""

    context: str
    source: str


class Counted(NamedTuple):
    """An English sentence about a number of things, `%n`: for one, and for any other number."""

    context: str
    one: str
    many: str


def sentence(context: str, source: str) -> Sentence:
    """A sentence for translation: `sentence("cli", "There is no file {path}.")`."""
    return Sentence(context, source)


def counted(context: str, one: str, many: str, n: int = 1) -> Counted:  # noqa: ARG001 - lupdate knows a plural by the number
    """A sentence with a number for translation: `counted("days", "%n day", "%n days", 1)`.

    Args:
        context: Where it belongs.
        one: What is said of one.
        many: What is said of any other number; translators read it as a comment.
        n: Always the literal 1: by it lupdate knows that the sentence has plural forms.
    """
    return Counted(context, one, many)


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001, N802 - a name that lupdate knows
    """A text for translation where the place it is shown knows the context."""
    return source
