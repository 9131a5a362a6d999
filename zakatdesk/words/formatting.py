"""Numbers, amounts and days as a person reads them in one language."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from zakatdesk.domain.calendar import LAST_DAY, HijriCalendar
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.days import HijriDate, StatedDay
from zakatdesk.domain.marks import Counted, Sentence
from zakatdesk.words import days, numbers, units
from zakatdesk.words.bidi import isolate, ltr, rtl, runs_rtl, whole
from zakatdesk.words.catalogue import Catalogue, catalogue
from zakatdesk.words.filling import fill
from zakatdesk.words.languages import Convention, Digits, Language, convention

NO_BREAK = "\u00a0"
_DAY = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})( AH)?")
_LITERAL = re.compile(
    r"\u2066[^\u2069]*\u2069|\{[^}]*\}|(?<![A-Za-z0-9_.-])(?P<number>[0-9]+(?:\.[0-9]+)?)(?![A-Za-z0-9_-])"
)
"""A code, a placeholder or a number in a sentence."""
_ANY_OTHER_NUMBER = 100
"""A part of a thing takes the form of this number: it is the plainest in each language."""


class Formatting:
    """How one language writes numbers and days.

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

    def text(self, said: Sentence) -> str:
        """A sentence in this language; its placeholders stay open.

        Numbers that stand in the sentence itself take the digits chosen; a code between isolates does not.
        """
        text = self._catalogue.text(said)
        return _LITERAL.sub(self._own_digits, text) if self.digits is Digits.ARABIC else text

    def _own_digits(self, found: re.Match[str]) -> str:
        literal = found["number"]
        return found[0] if literal is None else self.how.show(literal).replace(".", self.how.decimal)

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return self.how.rtl

    # ------------------------------------------------------------ direction

    def name(self, text: str) -> str:
        """A name as it stands in a sentence."""
        return isolate(text) if self.rtl or runs_rtl(text) else text

    def figure(self, text: str) -> str:
        """A number or code as it stands in a sentence: always from left to right."""
        return ltr(text) if self.rtl or runs_rtl(text) else text

    # ------------------------------------------------------------ numbers

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
        return self._unit(units.MONEY, self.number(exact, MINOR_UNITS.get(currency, 2)), currency=currency)

    def exact_money(self, exact: Fraction | Decimal | int, currency: str) -> str:
        """An amount with every place it has, and at least those of its minor unit."""
        places = MINOR_UNITS.get(currency, 2)
        finite = numbers.finite_places(Fraction(exact))
        shown = None if finite is None else max(places, finite)
        return self._unit(units.MONEY, self.number(exact, shown), currency=currency)

    def grams(self, exact: Fraction | Decimal | int) -> str:
        """A weight of metal: `12.5 g`."""
        return self.quantity(exact, "g")

    def quantity(self, exact: Fraction | Decimal | int, unit: str) -> str:
        """So much of a unit: a currency, `g`, `kg`, `heads`, `people`, a symbol, or nothing for a bare number."""
        if unit in units.COUNTS:
            return self.count(units.COUNTS[unit], exact)
        if unit in units.MEASURES:
            return self._unit(units.MEASURES[unit], self.number(exact, _at_most(exact, 3)))
        if unit in MINOR_UNITS:
            return self.money(exact, unit)
        return self._unit(units.SYMBOL, self.number(exact), symbol=unit) if unit else self.number(exact)

    def in_kind(self, what: str, exact: Fraction | Decimal | int) -> str:
        """What is given in kind: `2 sheep`, `2.5 g of gold`."""
        if what in units.IN_KIND_HEADS:
            return self.count(units.IN_KIND_HEADS[what], exact)
        return self._unit(units.IN_KIND_GRAMS[what], self.number(exact, _at_most(exact, 3)))

    def _unit(self, said: Sentence, number: str, **names: str) -> str:
        values = {"number": number, **{key: self.name(value) for key, value in names.items()}}
        return self._whole(self._frame(said, **values).replace(" ", NO_BREAK))

    def _whole(self, text: str) -> str:
        """A text that is not to be torn apart by the sentence around it."""
        return whole(text) if self.rtl else text

    # ------------------------------------------------------------ plurals

    def count(self, said: Counted, n: Fraction | Decimal | int) -> str:
        """A sentence about n things, in the plural form of the language."""
        whole = int(n) if n == int(n) else _ANY_OTHER_NUMBER
        shown = self.number(n) if n == int(n) else self.ratio(Fraction(n))
        return self._catalogue.counted(said, abs(whole)).replace("%n", shown)

    # ------------------------------------------------------------ days

    def civil_day(self, day: date | int, *, short: bool = False) -> str:
        """A civil day: `8 February 2027`, short `8 Feb 2027`."""
        at = date.fromordinal(day) if isinstance(day, int) else day
        month = days.civil_names(at, short=short)[0]
        return self._day(days.CIVIL_DAY, at.day, month, at.year)

    def hijri_day(self, day: HijriDate) -> str:
        """A Hijri date as stated: `1 Ramadan 1448 AH`."""
        return self._day(days.HIJRI_DAY, day.day, days.hijri_name(day), day.year)

    def stated_day(self, day: StatedDay) -> str:
        """A day by the calendar in which it was said."""
        return self.hijri_day(day) if isinstance(day, HijriDate) else self.civil_day(day)

    def day_text(self, text: str) -> str:
        """A day from the text of the open form, be it one that no month has: `30 February 2027`."""
        found = _DAY.fullmatch(text)
        if found is None:
            return self.figure(self.how.show(text))
        year, month, day, mark = found.groups()
        if mark:
            return self._day(days.HIJRI_DAY, int(day), days.HIJRI_MONTHS[int(month) - 1], int(year))
        return self._day(days.CIVIL_DAY, int(day), days.CIVIL_MONTHS[int(month) - 1], int(year))

    def day(self, ordinal: int, calendar: HijriCalendar, *, short: bool = False) -> str:
        """A civil day by both calendars: `1 Ramadan 1448 AH / 8 February 2027`.

        A day that may still move says so; one beyond the Hijri table is given by the civil calendar alone.
        """
        civil = self.civil_day(ordinal, short=short)
        if not calendar.first_day <= ordinal <= LAST_DAY:
            return civil
        hijri = self.hijri_day(calendar.hijri(ordinal))
        text = self._patch(days.BOTH_DAYS, hijri=hijri, civil=civil)
        return self._patch(days.PROVISIONAL_DAY, day=text) if calendar.is_provisional(ordinal) else text

    def weekday(self, ordinal: int, *, short: bool = False) -> str:
        """The name of the day of the week."""
        return self.text(days.civil_names(date.fromordinal(ordinal), short=short)[1])

    def hijri_month(self, month: int, year: int | None = None) -> str:
        """The name of a Hijri month, with its year where one is given."""
        name = self.text(days.HIJRI_MONTHS[month - 1])
        if year is None:
            return name
        return self._patch(days.HIJRI_MONTH_OF_YEAR, month=name, year=self._digits(year))

    def month_id(self, month_id: str) -> str:
        """A Hijri month by the id of its correction: `1445-09`."""
        year, _, month = month_id.partition("-")
        return self.hijri_month(int(month), int(year))

    def civil_month(self, month: int, year: int | None = None) -> str:
        """The name of a civil month, with its year where one is given."""
        name = self.text(days.CIVIL_MONTHS[month - 1])
        if year is None:
            return name
        return self._patch(days.CIVIL_MONTH_OF_YEAR, month=name, year=self._digits(year))

    def instant(self, at: datetime) -> str:
        """A moment: the civil day and the time of day."""
        time = self.figure(self.how.show(f"{at.hour:02}:{at.minute:02}"))
        return self._patch(days.INSTANT, day=self.civil_day(at), time=time)

    def days_left(self, n: int) -> str:
        """How long until a day: `12 days left`, `today`, `3 days late`."""
        if n == 0:
            return self.text(days.TODAY)
        return self.count(days.DAYS_LEFT if n > 0 else days.DAYS_LATE, abs(n))

    def _day(self, said: Sentence, day: int, month: Sentence, year: int) -> str:
        return self._patch(said, day=self._digits(day), month=self.text(month), year=self._digits(year))

    def _digits(self, value: int) -> str:
        return numbers.plain(value, self.how)

    def _patch(self, said: Sentence, **shown: str) -> str:
        return self._whole(self._frame(said, **shown))

    def _frame(self, said: Sentence, **shown: str) -> str:
        """A sentence with values that are shown already."""
        return fill(self.text(said), shown, lambda value, _: str(value))


def _at_most(exact: Fraction | Decimal | int, places: int) -> int:
    """The places of a number, but no more than these."""
    finite = numbers.finite_places(Fraction(exact))
    return places if finite is None else min(places, finite)
