"""Numbers and amounts as a person reads them in one language."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.marks import Sentence
from zakatdesk.words import numbers, units
from zakatdesk.words.bidi import rtl
from zakatdesk.words.currencies import IN_FRONT, SHORT_FORMS
from zakatdesk.words.speech import Speech

NO_BREAK = "\u00a0"


class Amounts(Speech):
    """How one language writes numbers, money, weights and counts."""

    def number(self, exact: Fraction | Decimal | int, places: int | None = None) -> str:
        """A number; with so many decimal places, or with all it has."""
        return self.figure(numbers.number(exact, self.how, places))

    def decimal(self, text: str) -> str:
        """A number from its plain text `1250.50`, with the decimal places that stand there."""
        return self.number(Decimal(text), len(text.partition(".")[2]))

    def plain(self, value: int) -> str:
        """A whole number without grouping, such as a year."""
        return self.figure(numbers.plain(value, self.how))

    def percent(self, exact: Fraction | Decimal) -> str:
        """A part as a percentage."""
        text = numbers.percent(exact, self.how)
        return rtl(text) if self.rtl else text

    def ratio(self, exact: Fraction) -> str:
        """A rate in lowest terms: `1/40`."""
        return self.figure(numbers.ratio(exact, self.how))

    def money(self, exact: Fraction | Decimal | int, currency: str) -> str:
        """An amount of whole units of a currency, rounded half up to its minor unit: `1,234.50 EGP`."""
        return self._money(exact, MINOR_UNITS.get(currency, 2), currency)

    def exact_money(self, exact: Fraction | Decimal | int, currency: str) -> str:
        """An amount with every place it has, and at least those of its minor unit."""
        places = MINOR_UNITS.get(currency, 2)
        finite = numbers.finite_places(Fraction(exact))
        shown = None if finite is None else max(places, finite)
        return self._money(exact, shown, currency)

    def currency(self, code: str) -> str:
        """A currency by the short form that the language has for it, or by its code."""
        return self.name(SHORT_FORMS[self.language].get(code, code))

    def _money(self, exact: Fraction | Decimal | int, places: int | None, code: str) -> str:
        if (self.language, code) in IN_FRONT:
            number = numbers.number(exact, self.how, places)
            sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
            return self.figure(sign + SHORT_FORMS[self.language][code] + digits)
        return self._unit(units.MONEY, self.number(exact, places), currency=SHORT_FORMS[self.language].get(code, code))

    def grams(self, exact: Fraction | Decimal | int) -> str:
        """A weight of metal: `12.5 g`."""
        return self.quantity(exact, "g")

    def quantity(self, exact: Fraction | Decimal | int, unit: str) -> str:
        """So much of a unit: a currency, `g`, `kg`, `heads`, `people`, an animal, a symbol, or nothing for a bare number."""
        if unit in units.COUNTS:
            return self.count(units.COUNTS[unit], exact)
        if unit in units.IN_KIND_HEADS or unit in {"gold_g", "silver_g"}:
            return self.in_kind(unit, exact)
        if unit in units.MEASURES:
            return self._unit(units.MEASURES[unit], self.number(exact, _at_most(exact, 3)))
        if unit in MINOR_UNITS:
            return self.money(exact, unit)
        return self._unit(units.SYMBOL, self.number(exact), symbol=unit) if unit else self.number(exact)

    def exact_quantity(self, exact: Fraction | Decimal | int, unit: str) -> str:
        """The same, with every place of an amount of money, so that the lines of an explanation add up."""
        return self.exact_money(exact, unit) if unit in MINOR_UNITS else self.quantity(exact, unit)

    def in_kind(self, what: str, exact: Fraction | Decimal | int) -> str:
        """What is given in kind: `2 sheep`, `2.5 g of gold`."""
        if what in units.IN_KIND_HEADS:
            return self.count(units.IN_KIND_HEADS[what], exact)
        return self._unit(units.IN_KIND_GRAMS[what], self.number(exact, _at_most(exact, 3)))

    def in_kind_name(self, what: str) -> str:
        """What can be given in kind, as it stands in a list to choose from."""
        return self.text(units.IN_KIND_NAMES[what])

    def _unit(self, said: Sentence, number: str, **names: str) -> str:
        values = {"number": number, **{key: self.name(value) for key, value in names.items()}}
        return self._whole(self._frame(said, **values).replace(" ", NO_BREAK))


def _at_most(exact: Fraction | Decimal | int, places: int) -> int:
    """The places of a number, but no more than these."""
    finite = numbers.finite_places(Fraction(exact))
    return places if finite is None else min(places, finite)
