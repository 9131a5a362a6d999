"""What follows from a ledger on a day: obligations, running hawls, broken hawls, problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction

from zakatdesk.domain.parts import Frozen, equal_apart, field
from zakatdesk.fiqh.trail import Trail


class Status(StrEnum):
    """How an obligation stands on the as-of day."""

    DUE = "due"
    OVERDUE = "overdue"
    PART_PAID = "part_paid"
    PAID = "paid"
    INCOMPLETE = "incomplete"
    DEFERRED = "deferred"
    LAPSED = "lapsed"


class BreakReason(StrEnum):
    """Why a hawl ended without an obligation."""

    BELOW_NISAB = "BELOW_NISAB"
    WEALTH_GONE = "WEALTH_GONE"
    BELOW_AT_DUE = "BELOW_AT_DUE"
    DIED = "DIED"


def no_trail() -> Trail:
    """The empty trail."""
    return ()


class Obligation(Frozen):
    """What fell due on one day.

    Units:
        `base`, `nisab`, `deducted` and `holdings` are in whole `unit`s; `zakat`, `paid`, `outstanding` and `to_dispose` in
        the person's currency; days are civil ordinals.

    Attributes:
        rate: The part of the base; none for livestock and fitr.
        zakat: Rounded to the minor unit; none for what is owed in kind only, and while a price is missing.
        in_kind: What is owed in kind: `gold_g`, `sheep` ...
        in_kind_or: Other sets that are equal in law.
        trail: Builds the explanation when asked; two obligations are equal whatever builds it.
    """

    zakat_class: str
    group: str
    hawl_start: int | None
    due: int
    unit: str
    base: Fraction
    nisab: Fraction
    deducted: Fraction
    rate: Fraction | None
    zakat: Fraction | None
    zakat_exact: Fraction | None
    paid: Fraction
    outstanding: Fraction | None
    status: Status
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    in_kind_or: tuple[Mapping[str, Fraction], ...] = ()
    in_kind_outstanding: Mapping[str, Fraction] = field(default_factory=dict)
    to_dispose: Fraction = Fraction(0)
    provisional: bool = False
    not_fully_checked: bool = False
    holdings: Mapping[str, Fraction] = field(default_factory=dict)
    trail: Callable[[], Trail] = no_trail

    def __eq__(self, other: object) -> bool:
        return equal_apart(self, other, "trail")

    def __hash__(self) -> int:
        return hash((self.zakat_class, self.group, self.due))


class RunningHawl(Frozen):
    """A hawl that runs on the as-of day.

    Attributes:
        due: The day it would close; none when that lies beyond the calendar.
        pool: What is held against nisab on the as-of day, in `unit`; of lots, the whole pool.
        holdings: Each holding's own hawl start, the earliest among its lots.
    """

    zakat_class: str
    group: str
    since: int
    due: int | None
    unit: str
    pool: Fraction
    nisab: Fraction | None
    holdings: Mapping[str, int] = field(default_factory=dict)
    provisional: bool = False
    not_fully_checked: bool = False


class BrokenHawl(Frozen):
    """A hawl that ended without an obligation."""

    zakat_class: str
    group: str
    since: int
    on: int
    reason: BreakReason


class Problem(Frozen):
    """Something that keeps a number from being known or a payment from counting.

    Attributes:
        of: What it is about: a symbol of a price, a class, a holding's id.
        on: The day it matters.
    """

    code: str
    of: str = ""
    on: int | None = None


class Became(StrEnum):
    """What a part of a payment became."""

    SETTLED = "settled"
    CREDIT = "credit"
    VOLUNTARY = "voluntary"


class Use(Frozen):
    """What became of a part of a payment.

    Attributes:
        payment: Its id. A payment without any use has no value yet.
        amount: In whole units of the person's currency, or of `kind`.
        kind: Empty for money; else what was given in kind: `gold_g`, `sheep` ...
        zakat_class: Of the obligation it settled; of credit the class that it is for, empty where it may settle any.
        due: The due day of the obligation it settled; none for credit and charity.
        overpaid: Whether credit or charity is what an obligation left over, and was not paid in advance.
    """

    payment: str
    became: Became
    amount: Fraction
    kind: str = ""
    zakat_class: str = ""
    group: str = ""
    due: int | None = None
    overpaid: bool = False


class PersonAssessment(Frozen):
    """What one person owes.

    Attributes:
        outstanding: The exact sum of what is unpaid, rounded once, in `currency`; like `credit` and `to_dispose`.
        uses: What became of each payment, in the order in which it came to be; credit last.
    """

    person: str
    currency: str
    obligations: tuple[Obligation, ...]
    running: tuple[RunningHawl, ...]
    broken: tuple[BrokenHawl, ...]
    outstanding: Fraction
    credit: Fraction
    to_dispose: Fraction
    problems: tuple[Problem, ...]
    uses: tuple[Use, ...] = ()


class Assessment(Frozen):
    """What follows for every person of a ledger on a day."""

    as_of: int
    people: tuple[PersonAssessment, ...]

    def person(self, person_id: str) -> PersonAssessment:
        """The part of one person.

        Raises:
            KeyError: No such person.
        """
        for row in self.people:
            if row.person == person_id:
                return row
        raise KeyError(person_id)
