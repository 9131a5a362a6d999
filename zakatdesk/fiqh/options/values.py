"""What a disputed question and its options are, as values."""

from __future__ import annotations

from enum import StrEnum

from zakatdesk.domain.marks import Sentence
from zakatdesk.domain.parts import Frozen


class Topic(StrEnum):
    """Where a question stands in lists."""

    YEAR = "year"
    NISAB = "nisab"
    METALS = "metals"
    HAWL = "hawl"
    NEW_MONEY = "new_money"
    DEBTS = "debts"
    RECEIVABLES = "receivables"
    TRADE = "trade"
    PAPERS = "papers"
    INCOME = "income"
    LIVESTOCK = "livestock"
    PRODUCE = "produce"
    LATENESS = "lateness"
    ADVANCE = "advance"
    GIVING = "giving"


class Basis(StrEnum):
    """How well it is known who holds an option."""

    READ = "read"  # the work was read
    KNOWN = "known"  # from the standard works, not read again: check before quoting
    DERIVED = "derived"  # follows by arithmetic, or the books leave it open


class Option(Frozen):
    """One answer to a question.

    Attributes:
        does: One plain English sentence.
        holders: Codes of `fiqh.options.holders`; empty where nobody is named.
        sources: Keys of `fiqh.sources`.
        basis: How the holders are known.
        cases: Worked cases that show it.
    """

    code: str
    does: Sentence
    holders: tuple[str, ...]
    sources: tuple[str, ...]
    basis: Basis = Basis.READ
    cases: tuple[str, ...] = ()


class Question(Frozen):
    """A question on which recognised positions differ.

    Attributes:
        asks: One plain English sentence.
        options: The default first.
    """

    code: str
    topic: Topic
    asks: Sentence
    options: tuple[Option, ...]

    @property
    def default(self) -> str:
        """The option that holds where nothing is chosen."""
        return self.options[0].code

    def option(self, code: str) -> Option | None:
        """The option with this code, if the question has it."""
        return next((option for option in self.options if option.code == code), None)
