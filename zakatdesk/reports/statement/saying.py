"""One record in the words of one language: what every section of a statement needs."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from zakatdesk.bookkeeping.records.year_record import YearRecord
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.marks import Counted, Sentence
from zakatdesk.domain.money import half_up
from zakatdesk.reports.content import Cell, Wanted
from zakatdesk.words import Words
from zakatdesk.words.rules_texts import RulesTexts

NONE = Cell("-")
_WEIGHT_PLACES = 3
_WEIGHED = frozenset({"g", "kg", "gold_g", "silver_g"})


class Saying:
    """A record, its facts as a ledger, and the words for them."""

    def __init__(self, record: YearRecord, words: Words, wanted: Wanted) -> None:
        self.record = record
        self.words = words
        self.wanted = wanted
        self.ledger = record.ledger()
        self.rules = RulesTexts(words)

    def text(self, said: Sentence) -> str:
        """A sentence without values."""
        return self.words.text(said)

    def say(self, said: Sentence | Counted, **values: object) -> str:
        """A sentence with its values."""
        return self.words.say_of(self.ledger, said, values)

    def day(self, ordinal: int) -> str:
        """A day by both calendars."""
        return self.words.day(ordinal, self.ledger.calendar)

    def money(self, value: Fraction | None) -> Cell:
        """An amount of the person's currency."""
        return NONE if value is None else self.amount(value, self.record.currency)

    def amount(self, value: Fraction, unit: str) -> Cell:
        """So much of a unit; money to its minor unit."""
        words = self.words
        shown = words.money(value, unit) if unit in MINOR_UNITS else words.quantity(value, unit)
        places = MINOR_UNITS.get(unit, _WEIGHT_PLACES if unit in _WEIGHED else 0)
        if unit not in MINOR_UNITS and unit not in _WEIGHED and value.denominator > 1:
            return Cell(shown)
        return Cell(shown, Fraction(half_up(value * 10**places), 10**places), places)

    def in_kind(self, owed: Mapping[str, Fraction]) -> str:
        """What is owed in kind, as a list."""
        return self.words.listed(self.words.in_kind(name, number) for name, number in owed.items())

    def owed(self, money: Fraction | None, in_kind: Mapping[str, Fraction]) -> Cell:
        """Money, else what is owed in kind, else a dash."""
        if money is not None:
            return self.money(money)
        return Cell(self.in_kind(in_kind)) if in_kind else NONE

    def group(self, code: str) -> str:
        """What an obligation is about."""
        return self.words.group(code) or self.holding(code)

    def holding(self, holding_id: str) -> str:
        """The name of a holding."""
        return self.words.named("holding", holding_id, self.ledger)

    def priced(self, price_id: str) -> str:
        """A price with its day and who says so."""
        price = self.ledger.prices[price_id]
        words, calendar = self.words, self.ledger.calendar
        day = words.civil_day(calendar.ordinal(price.on), short=True)
        parts = (words.exact_money(price.price, price.currency), day, words.name(price.source))
        return words.listed(part for part in parts if part)
