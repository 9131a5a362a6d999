"""What happened to a holding on a day."""

from __future__ import annotations

from enum import StrEnum

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.parts import Frozen


class EntryKind(StrEnum):
    """What an entry says."""

    OPENING = "opening"
    INCOME = "income"
    SALARY = "salary"
    GIFT = "gift"
    INHERITANCE = "inheritance"
    RENT = "rent"
    INTEREST = "interest"
    BIRTH = "birth"
    PROFIT = "profit"
    SPENDING = "spending"
    LOSS = "loss"
    DISPOSAL = "disposal"
    DEATH = "death"
    BALANCE = "balance"
    VALUE = "value"
    TRANSFER = "transfer"
    HARVEST = "harvest"
    EXTRACTION = "extraction"
    FIND = "find"
    BLOCKED = "blocked"
    RETURNED = "returned"
    WRITTEN_OFF = "written_off"


class Entry(Frozen, gc=False):
    """One dated row of a holding's register.

    A ledger may hold 100,000 of them, and nothing in one can lead back to it, so the collector need not look at any.

    Attributes:
        seq: Its place among the rows of the ledger; entries of one day apply in this order.
        holding: The holding it belongs to; for a transfer the one that gives.
        amount: Steps of the holding's unit (minor units, milligrams, heads ...); none where the kind needs none.
        to: For a transfer: the holding that receives.
        received: For a transfer: steps of the receiver's unit; none when it equals `amount`.
        of: For profit: the holding it grew from.
        costs: For salary, rent and harvests: steps of the holding's unit.
        covers_years: For rent taken in advance.
        retail: For a value: steps, like `wholesale` and `cost`.
    """

    id: str
    seq: int
    on: StatedDay
    kind: EntryKind
    holding: str
    amount: int | None = None
    after_sunset: bool = False
    note: str = ""
    to: str | None = None
    received: int | None = None
    of: str | None = None
    costs: int | None = None
    covers_years: int | None = None
    retail: int | None = None
    wholesale: int | None = None
    cost: int | None = None
