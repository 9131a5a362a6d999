"""What the first page lists: what is due, and what comes next. What somebody should look at, the checks say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from fractions import Fraction

from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.fiqh.assessment import Obligation, RunningHawl, Status

SOON_DAYS = 30
"""How many days ahead something is listed as due soon."""

_SETTLED = frozenset({Status.PAID, Status.LAPSED, Status.DEFERRED})


class When(StrEnum):
    """How a due day lies to today."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    NEXT = "next"


class DueRow(Frozen):
    """One sum and its day.

    Attributes:
        id: The same for the same hawl from its start on, so that a row survives its due day.
        group: `pool`, `goods`, `lots` or a holding's id.
        amount: What is left to pay, or what is expected; none where it is owed in kind only or a price is missing.
        days: Days until it is due; negative when it is late.
        expected: The hawl still runs.
    """

    id: str
    person: str
    zakat_class: str
    group: str
    due: int
    days: int
    when: When
    currency: str
    amount: Fraction | None
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    expected: bool = False
    provisional: bool = False
    incomplete: bool = False
    part_paid: bool = False
    below_nisab: bool = False


class Home(Frozen):
    """The first page.

    Attributes:
        due: Overdue, today and the next days, in order of the due day.
        later: What comes after those days.
        empty: Whether the ledger has no holding at all.
    """

    due: tuple[DueRow, ...]
    later: tuple[DueRow, ...]
    empty: bool


def home(ledger: Ledger, outlook: Outlook, today: int) -> Home:
    """The first page of a ledger on a day."""
    rows = sorted(_due_rows(outlook, today), key=lambda row: (row.due, row.person, row.zakat_class, row.group))
    return Home(
        due=tuple(row for row in rows if row.when is not When.NEXT),
        later=tuple(row for row in rows if row.when is When.NEXT),
        empty=not ledger.holdings,
    )


def _due_rows(outlook: Outlook, today: int) -> Iterator[DueRow]:
    for person in outlook.now.people if outlook.now else ():
        for owed in person.obligations:
            if owed.status not in _SETTLED:
                yield _owed_row(person.person, person.currency, owed, today)
        for hawl in person.running:
            if hawl.due is not None:
                yield _running_row(person.person, person.currency, hawl, outlook, today)


def _owed_row(person: str, currency: str, owed: Obligation, today: int) -> DueRow:
    return DueRow(
        id=_id(person, owed.zakat_class, owed.group, owed.due),
        person=person,
        zakat_class=owed.zakat_class,
        group=owed.group,
        due=owed.due,
        days=owed.due - today,
        when=_when(owed.due - today),
        currency=currency,
        amount=owed.outstanding,
        in_kind=owed.in_kind_outstanding,
        provisional=owed.provisional,
        incomplete=owed.status is Status.INCOMPLETE,
        part_paid=owed.status is Status.PART_PAID,
    )


def _running_row(person: str, currency: str, hawl: RunningHawl, outlook: Outlook, today: int) -> DueRow:
    due = hawl.due or today
    owed = outlook.expected(person, hawl)
    return DueRow(
        id=_id(person, hawl.zakat_class, hawl.group, due),
        person=person,
        zakat_class=hawl.zakat_class,
        group=hawl.group,
        due=due,
        days=due - today,
        when=_when(due - today),
        currency=currency,
        amount=owed.outstanding if owed else None,
        in_kind=owed.in_kind_outstanding if owed else {},
        expected=True,
        provisional=hawl.provisional,
        incomplete=owed is not None and owed.status is Status.INCOMPLETE,
        below_nisab=owed is None,
    )


def _when(days: int) -> When:
    if days < 0:
        return When.OVERDUE
    if days == 0:
        return When.TODAY
    return When.SOON if days <= SOON_DAYS else When.NEXT


def _id(person: str, zakat_class: str, group: str, due: int) -> str:
    return f"{person}/{zakat_class}/{group}/{due}"
