"""Names, sums and sentences as charts show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from zakatdesk.bookkeeping.views.due_timeline import TimelineRow
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.words import Words
from zakatdesk.words.filling import fill

NOTHING = "–"
"""Stands where there is nothing to say."""

HIJRI_YEAR = sentence("charts", "{year:plain} AH")
_OF_GROUP = sentence("charts", "{class} ({group})")
_ON_DAY = sentence("charts", "{people}, on {day}")
_IN_MONEY = frozenset({"money", "gold", "silver"})


def say(words: Words, said: Sentence, **shown: str) -> str:
    """A sentence with values that are shown already."""
    return fill(words.text(said), shown, lambda value, _: str(value))


def row_name(row: TimelineRow, words: Words, ledger: Ledger) -> str:
    """The holding by its name, else the class, and with wealth in money what is counted together."""
    if row.holding:
        return words.named("holding", row.holding, ledger)
    group = words.group(row.group)
    what = words.zakat_class(row.zakat_class)
    if row.zakat_class not in _IN_MONEY or group is None:
        return what
    return say(words, _OF_GROUP, **{"class": what, "group": group})


def people_and_day(people: Sequence[str], as_of: int, words: Words, ledger: Ledger) -> str:
    """Whose chart it is, and of which day."""
    names = words.listed(words.named("person", person, ledger) for person in people)
    day = words.day(as_of, ledger.calendar)
    return say(words, _ON_DAY, people=names, day=day) if people else day


def sum_text(money: Fraction | None, in_kind: Mapping[str, Fraction], currency: str, words: Words) -> str:
    """Money, else what is owed in kind, else a dash."""
    if money is not None:
        return words.money(money, currency)
    shown = [words.in_kind(what, number) for what, number in in_kind.items() if number]
    return words.listed(shown) if shown else NOTHING
