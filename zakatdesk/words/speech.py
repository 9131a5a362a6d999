"""One language: its sentences, its signs and its direction."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from zakatdesk.domain.marks import Counted, Sentence
from zakatdesk.words import numbers
from zakatdesk.words.bidi import isolate, ltr, rtl, runs_rtl
from zakatdesk.words.catalogue import Catalogue, catalogue
from zakatdesk.words.filling import fill
from zakatdesk.words.languages import Convention, Digits, Language, convention

_LITERAL = re.compile(
    r"\u2066[^\u2069]*\u2069|\{[^}]*\}|(?<![A-Za-z0-9_.-])(?P<number>[0-9]+(?:\.[0-9]+)?)(?![A-Za-z0-9_-])"
)
"""A code, a placeholder or a number in a sentence."""

_THOUSAND = 1000
_ANY_OTHER_NUMBER = 100
"""A part of a thing takes the form of this number: it is the plainest in each language."""


class Speech:
    """How one language is written: its sentences, signs and direction.

    Everything it returns may stand in running text of that language: numbers and names carry isolates where the language
    runs from right to left, or where they do. `bidi.bare` takes them off for a field that is edited.

    Args:
        language: `ar`, `en` or `id`.
        digits: `latin` or `arabic`; none takes those of the language.
        sentences: The sentences of the language; none reads the catalogue that comes with the program.
    """

    def __init__(
        self, language: str = Language.ENGLISH, digits: str | None = None, *, sentences: Catalogue | None = None
    ) -> None:
        """Choose the language and its signs."""
        self.language = Language(language)
        self.how: Convention = convention(self.language, Digits(digits) if digits else None)
        self.digits = self.how.digits
        self._catalogue = sentences or catalogue(self.language)
        self._texts: dict[Sentence, str] = {}

    def text(self, said: Sentence) -> str:
        """A sentence in this language; its placeholders stay open.

        Numbers that stand in the sentence itself take the digits chosen; a code between isolates does not.
        """
        found = self._texts.get(said)
        if found is None:
            found = self._catalogue.text(said)
            if self.digits is Digits.ARABIC:
                found = _LITERAL.sub(self._own_digits, found)
            self._texts[said] = found
        return found

    def _own_digits(self, found: re.Match[str]) -> str:
        literal = found["number"]
        return found[0] if literal is None else self.how.show(literal).replace(".", self.how.decimal)

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.how.rtl

    def name(self, text: str) -> str:
        """A name as it stands in a sentence."""
        return isolate(text) if self.rtl or runs_rtl(text) else text

    def figure(self, text: str) -> str:
        """A number or code as it stands in a sentence: always from left to right."""
        return ltr(text) if self.rtl or runs_rtl(text) else text

    def count(self, said: Counted, n: Fraction | Decimal | int) -> str:
        """A sentence about n things, in the plural form of the language."""
        if n == int(n):
            # The form depends on the number itself or on its last two digits; Qt takes no large number.
            form, shown = min(abs(int(n)), _THOUSAND + abs(int(n)) % _THOUSAND), numbers.number(n, self.how)
        else:
            form, shown = _ANY_OTHER_NUMBER, numbers.ratio(Fraction(n), self.how)
        return self._catalogue.counted(said, form).replace("%n", self.figure(shown))

    def _frame(self, said: Sentence, **shown: str) -> str:
        """A sentence with values that are shown already."""
        return fill(self.text(said), shown, lambda value, _: str(value))

    def _patch(self, said: Sentence, **shown: str) -> str:
        return self._whole(self._frame(said, **shown))

    def _whole(self, text: str) -> str:
        """A text that is not to be torn apart by the sentence around it.

        Its own direction is said outright: a text of nothing but isolates has no letter to tell it.
        """
        return rtl(text) if self.rtl else text
