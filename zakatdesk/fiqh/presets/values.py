"""What a preset is, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.options import QUESTIONS


class Confidence(StrEnum):
    """How far a preset was checked against what it is named after."""

    TEXTS = "texts"  # rests on texts read for most rows
    PAGES = "pages"  # follows what the body's published pages show
    ARTICLE = "article"  # follows one article, literally
    TO_BE_VERIFIED = "to_be_verified"  # the standard itself could not be read


class Preset(Frozen):
    """A full table of options under one name.

    Attributes:
        means: One plain English sentence.
        confidence: How far it was checked.
        caution: One plain English sentence on what was not checked.
        sources: Keys of `fiqh.sources`.
        options: Every question with its option.
    """

    code: str
    means: Sentence
    confidence: Confidence
    caution: Sentence
    sources: tuple[str, ...]
    options: Mapping[str, str]


def table(**differs: str) -> Mapping[str, str]:
    """Every question with its default, except where said otherwise."""
    return MappingProxyType({axis: question.default for axis, question in QUESTIONS.items()} | differs)
