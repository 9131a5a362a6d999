"""A person whose zakat is kept, and the rules that person follows from which day."""

from __future__ import annotations

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.parts import Frozen


class ZakatDay(Frozen):
    """A chosen day of the year: `hijri` or `gregorian`, month 1-12, day."""

    calendar: str
    month: int
    day: int


class PolicyChoice(Frozen):
    """The rules a person follows from a day on; each choice stands alone.

    Attributes:
        start: The first day it holds; none for the first choice of a person means always.
        preset: A name of `fiqh.presets`.
        options: Pairs (question, option) that differ from the preset, sorted by question.
        parameters: Pairs (name, text), sorted by name.
    """

    preset: str
    start: StatedDay | None = None
    options: tuple[tuple[str, str], ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    zakat_day: ZakatDay | None = None


class Person(Frozen):
    """A person of the ledger.

    Attributes:
        currency: The code of the currency in which this person's zakat is counted.
        minor_until: The first day as an adult.
        guardian: The id of another person of the ledger.
    """

    id: str
    seq: int
    name: str
    currency: str
    policies: tuple[PolicyChoice, ...]
    minor_until: StatedDay | None = None
    guardian: str | None = None
    died_on: StatedDay | None = None
    note: str = ""
