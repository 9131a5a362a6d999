"""What cells show: amounts, days by both calendars and names, in the words of the window."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from zakatdesk.domain.calendar import LAST_DAY
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.words import Words

NOTHING = "–"
"""Stands where there is nothing to show."""


class Display:
    """Texts of one ledger in one language.

    Args:
        ledger: Gives the names and the calendar.
    """

    def __init__(self, words: Words, ledger: Ledger) -> None:
        """Remember both."""
        self.words = words
        self.ledger = ledger

    def hijri(self, day: int) -> str:
        """A civil day by the Hijri calendar; nothing where the table does not reach it."""
        calendar = self.ledger.calendar
        if not calendar.first_day <= day <= LAST_DAY:
            return NOTHING
        return self.words.hijri_day(calendar.hijri(day))

    def civil(self, day: int) -> str:
        """A civil day, short."""
        return self.words.civil_day(day, short=True)

    def both(self, day: int) -> str:
        """A day by both calendars in one line."""
        return self.words.day(day, self.ledger.calendar)

    def stacked(self, day: int | None) -> str:
        """A day by both calendars, one below the other."""
        return NOTHING if day is None else self.hijri(day) + "\n" + self.civil(day)

    def money(self, amount: Fraction | None, currency: str) -> str:
        """An amount of money."""
        return NOTHING if amount is None else self.words.money(amount, currency)

    def steps(self, holding: Holding, steps: int) -> str:
        """So much of a holding, in its unit."""
        return self.words.quantity(holding.unit.exact(steps), holding.unit.code)

    def kinds(self, in_kind: Mapping[str, Fraction]) -> str:
        """What is owed in kind."""
        return self.words.how.comma.join(self.words.in_kind(what, amount) for what, amount in in_kind.items() if amount)

    def person(self, person_id: str) -> str:
        """The name of a person."""
        return self.words.named("person", person_id, self.ledger)

    def holding(self, holding_id: str) -> str:
        """The name of a holding."""
        return self.words.named("holding", holding_id, self.ledger)

    def about(self, zakat_class: str, group: str) -> str:
        """What an obligation is about: a holding by its name, else the class and the group."""
        if group in self.ledger.holdings:
            return self.holding(group)
        return self.words.zakat_class(zakat_class)
