"""Where translations come from: compiled catalogues, read with QtCore and nothing else of Qt."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from zakatdesk.domain.marks import Counted, Sentence
from zakatdesk.words.languages import Language

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

FOLDER = Path(__file__).resolve().parent.parent / "_resources" / "translations"
"""Where the compiled catalogues lie."""


class Catalogue(Protocol):
    """The sentences of one language."""

    def text(self, said: Sentence) -> str:
        """A sentence in this language, its placeholders still open."""

    def counted(self, said: Counted, n: int) -> str:
        """A sentence about n things in this language, `%n` still open."""


class SourceCatalogue:
    """English, in which the sentences are written."""

    def text(self, said: Sentence) -> str:
        """The sentence itself."""
        return said.source

    def counted(self, said: Counted, n: int) -> str:
        """The form for one or for any other number."""
        return said.one if n == 1 else said.many


class CompiledCatalogue(SourceCatalogue):
    """A compiled catalogue of Qt, read when the first sentence is asked for.

    A sentence that it does not have stays English.

    Args:
        path: The `.qm` file.
    """

    def __init__(self, path: Path) -> None:
        """Remember the file."""
        self._path = path

    @cached_property
    def _translator(self) -> QTranslator:
        # Imported here, because English needs no Qt, and Qt takes a tenth of a second that no command should pay for it.
        from PySide6.QtCore import QTranslator  # noqa: PLC0415

        translator = QTranslator()
        translator.load(str(self._path))
        return translator

    def text(self, said: Sentence) -> str:
        """The sentence as the catalogue has it."""
        return self._translator.translate(said.context, said.source) or said.source

    def counted(self, said: Counted, n: int) -> str:
        """The plural form that the language has for n."""
        found = self._translator.translate(said.context, said.one, said.many, n)
        return found or super().counted(said, n)


def catalogue_path(language: Language, folder: Path = FOLDER) -> Path:
    """The compiled catalogue of a language; English has one with the plural forms of the window's own texts."""
    return folder / f"zakatdesk_{language}.qm"


def catalogue(language: Language, folder: Path = FOLDER) -> Catalogue:
    """The sentences of a language."""
    if language is Language.ENGLISH:
        return SourceCatalogue()
    return CompiledCatalogue(catalogue_path(language, folder))
