"""An edit of the ledger: a label, and each fact before and after. Undo is the change reversed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price

Fact = Person | Holding | Entry | Price | Payment | MonthCorrection | ClosedYear

FACT_KINDS: Mapping[str, type[Fact]] = MappingProxyType(
    {
        "correction": MonthCorrection,
        "person": Person,
        "holding": Holding,
        "entry": Entry,
        "price": Price,
        "payment": Payment,
        "closed_year": ClosedYear,
    }
)
"""Kinds of facts by the name they have in the history, each after the kinds that it speaks of."""

_NAMES = {kind: name for name, kind in FACT_KINDS.items()}


def kind_of(fact: Fact) -> str:
    """The name of a fact's kind: `entry`, `price` ..."""
    return _NAMES[type(fact)]


class Edit(Frozen):
    """One fact before and after: none before means it is new, none after means it goes."""

    before: Fact | None
    after: Fact | None

    def __post_init__(self) -> None:
        """Refuse an edit of nothing, and one that would make another fact of it."""
        if self.before is None and self.after is None:
            raise ValueError("an edit has a fact before or after")
        if self.before is not None and self.after is not None:
            same = type(self.before) is type(self.after) and self.before.id == self.after.id
            if not same:
                raise ValueError("an edit keeps the kind and the id of its fact")

    @property
    def fact(self) -> Fact:
        """The fact as it is after, or as it was when it goes."""
        fact = self.after if self.after is not None else self.before
        assert fact is not None  # noqa: S101 - `__post_init__` refuses an edit of nothing
        return fact

    def reversed(self) -> Edit:
        """The same edit the other way round."""
        return Edit(self.after, self.before)


class Change(Frozen):
    """What a person did in one act.

    Attributes:
        label: The code of the act, such as `entry_added`; `words` has the sentence.
        edits: The facts it changes, each once.
        about: Pairs (name, text) that the sentence mentions.
    """

    label: str
    edits: tuple[Edit, ...]
    about: tuple[tuple[str, str], ...] = ()

    def reversed(self) -> Change:
        """The change that undoes this one."""
        return Change(self.label, tuple(edit.reversed() for edit in reversed(self.edits)), self.about)


def adding(label: str, *facts: Fact, about: tuple[tuple[str, str], ...] = ()) -> Change:
    """The change that adds these facts."""
    return Change(label, tuple(Edit(None, fact) for fact in facts), about)
