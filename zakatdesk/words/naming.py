"""Names of codes in one language."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from zakatdesk.bookkeeping.checks.finding import Subject
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.assessment import BreakReason, Status
from zakatdesk.fiqh.options import QUESTIONS
from zakatdesk.words import exits, findings, keys, names, problems, units
from zakatdesk.words.dates import Dates
from zakatdesk.words.filling import fill

if TYPE_CHECKING:
    from zakatdesk.domain.marks import Sentence

_NAMES: Mapping[type[StrEnum], Mapping[Any, Sentence]] = MappingProxyType(
    {
        HoldingKind: names.HOLDING_KINDS,
        EntryKind: names.ENTRY_KINDS,
        Status: names.STATUSES,
        BreakReason: names.REASONS,
        Category: names.CATEGORIES,
        Subject: findings.SUBJECTS,
    }
)


class Naming(Dates):
    """What codes are called. A code that nothing has a name for is shown as it stands."""

    def code(self, value: StrEnum) -> str:
        """The name of a kind of holding or entry, a status, a reason, a category of recipients."""
        return self.text(_NAMES[type(value)][value])

    def zakat_class(self, code: str) -> str:
        """The name of a class of zakat."""
        return self.text(names.CLASSES[code]) if code in names.CLASSES else self.name(code)

    def group(self, code: str) -> str | None:
        """What an obligation is about; none when the group is a holding's id."""
        return self.text(names.GROUPS[code]) if code in names.GROUPS else None

    def key(self, name: str) -> str:
        """The name of a key of a fact."""
        return self.text(keys.KEYS[name]) if name in keys.KEYS else self.figure(name)

    def choice(self, key: str, code: str) -> str:
        """The name of a choice that a key offers."""
        return self.text(keys.CHOICES[key, code]) if (key, code) in keys.CHOICES else self.name(code)

    def unit(self, code: str) -> str:
        """The name of one unit of weight or count; a currency or symbol stands for itself."""
        return self.text(units.UNIT_NAMES[code]) if code in units.UNIT_NAMES else self.name(code)

    def priced(self, of: str) -> str:
        """What a price is of: gold, a camel, a symbol."""
        if of in problems.PRICED:
            return self.text(problems.PRICED[of])
        metal, _, karat = of.partition("_")
        if metal in problems.PRICED_KARAT and karat.endswith("k") and karat[:-1].replace(".", "", 1).isdecimal():
            said = self.text(problems.PRICED_KARAT[metal])
            return fill(said, {"karat": self.number(Decimal(karat[:-1]))}, lambda value, _: str(value))
        return self.name(of)

    def question(self, axis: str) -> str:
        """A disputed question, as a sentence."""
        return self.text(QUESTIONS[axis].asks) if axis in QUESTIONS else self.figure(axis)

    def option(self, axis: str, code: str) -> str:
        """What an option does, as a sentence."""
        found = QUESTIONS[axis].option(code) if axis in QUESTIONS else None
        return self.figure(code) if found is None else self.text(found.does)

    def exit_sentence(self, status: int) -> str:
        """What a command's exit status means."""
        return self.text(exits.EXITS[status])
