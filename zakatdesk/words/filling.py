"""Sentences with {placeholders}, filled with values that are shown as their kind is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from string import Formatter

Show = Callable[[object, str], str]
"""Shows a value; the second text says how, as `{year:plain}` does, and is empty where the value's type says enough."""

MISSING = "?"
"""Stands for a value that nobody gave; tests hold that it is never needed."""


@lru_cache(maxsize=2048)
def parts(template: str) -> tuple[tuple[str, str | None, str], ...]:
    """A sentence in parts: the literal text, then the placeholder after it and how to show it."""
    return tuple((literal, name, how or "") for literal, name, how, _ in Formatter().parse(template))


def placeholders(template: str) -> dict[str, str]:
    """The placeholders of a sentence, and how each is shown."""
    return {name: how for _, name, how in parts(template) if name is not None}


def fill(template: str, values: Mapping[str, object], show: Show) -> str:
    """The sentence with its values."""
    filled = []
    for literal, name, how in parts(template):
        filled.append(literal)
        if name is not None:
            filled.append(show(values[name], how) if name in values else MISSING)
    return "".join(filled)
