"""What a check finds, as values: what it is about, how much it matters, and its quick fixes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from zakatdesk.domain.change import Change
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, equal_apart, field
from zakatdesk.domain.payment import Category
from zakatdesk.fiqh.trail import Named, Quantity, Value

NewId = Callable[[], str]
"""Gives an id that no other fact has."""


Said = Value | date | tuple[Quantity, ...] | tuple[Category, ...]
"""What a sentence mentions; a `date` is said by the civil calendar alone, a `Day` by both."""


class Weight(StrEnum):
    """How much a finding matters."""

    FAULT = "fault"  # a number is wrong or not known because of it
    NOTE = "note"  # somebody should look at it; the numbers hold as they are


class Subject(StrEnum):
    """Under which heading a finding is listed."""

    FILE = "file"
    PRICES = "prices"
    HOLDINGS = "holdings"
    DAYS = "days"
    PAYMENTS = "payments"
    YEARS = "years"


class Place(StrEnum):
    """Where a person says more; the window leads there."""

    PRICE = "price"  # a new price of `of`
    HOLDING = "holding"  # the register of the holding `of`
    HOLDING_FORM = "holding_form"  # what is said of the holding `of`
    PAYMENT = "payment"  # the payment `of`
    RULES = "rules"  # the rules of the person `of`
    MONTH = "month"  # when the Hijri month of `day` began
    REASON = "reason"  # why the finding's obligation is what it is
    YEARS = "years"  # the closed years
    CORRECTION = "correction"  # the closed year of `day`, of the person `of`, takes what the facts give now
    COMPUTED = "computed"  # that another version computes otherwise has been seen


class Mend(Frozen):
    """A quick fix that changes facts, and so can be undone.

    Attributes:
        code: Which sentence it is; `words` has it.
        make: The change, for the facts as they are then; refuses what cannot be any more with a `DomainError`.
        values: What the sentence mentions.
    """

    code: str
    make: Callable[[Ledger, NewId], Change]
    values: Mapping[str, Said] = field(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        # The same fix is made anew by each look.
        return equal_apart(self, other, "make")

    def __hash__(self) -> int:
        return hash(self.code)


class Lead(Frozen):
    """A quick fix that opens the place where a person says more.

    Attributes:
        of: The id of a fact, or what a price is of.
        day: The civil day it is about.
    """

    code: str
    place: Place
    of: str = ""
    day: int | None = None
    values: Mapping[str, Said] = field(default_factory=dict)


Fix = Mend | Lead


class About(Frozen):
    """The obligation that a finding speaks of."""

    person: str
    zakat_class: str
    group: str
    due: int


class Finding(Frozen):
    """One thing that a check found.

    Attributes:
        id: The same as long as it is the same thing, so that a row of a list survives other changes.
        code: Which sentence it is; `words` has it.
        person: Whose it is; empty where it is nobody's alone.
        fact: The fact it is about.
        day: The civil day it is about.
        values: What the sentence mentions.
        fixes: What can be done at once, the best first.
        about: The obligation it speaks of.
        refusal: What the engine refused, for `REFUSED`.
    """

    id: str
    code: str
    weight: Weight
    subject: Subject
    person: str = ""
    fact: Named | None = None
    day: int | None = None
    values: Mapping[str, Said] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    about: About | None = None
    refusal: DomainError | None = None

    def __eq__(self, other: object) -> bool:
        return equal_apart(self, other, "refusal")

    def __hash__(self) -> int:
        return hash(self.id)


FixesOf = Callable[[Finding], tuple[Fix, ...]]
"""The quick fixes of a finding that can be used here and now."""
