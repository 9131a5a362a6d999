"""What each person holds and owes: how much, what it is worth, when its hawl began and when it is due next."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.bookkeeping.views.balance import balance
from zakatdesk.bookkeeping.views.outlook import Outlook, owed_of
from zakatdesk.bookkeeping.views.worth import Worth
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import Person
from zakatdesk.fiqh.assessment import PersonAssessment, RunningHawl


class HoldingRow(Frozen):
    """One holding today.

    Attributes:
        steps: How much there is, in steps of its unit.
        worth: In whole units of its owner's currency; none where a price is missing.
        hawl_start: The civil day since which its hawl runs.
        due: The civil day on which that hawl closes.
        expected: The part of the zakat of that day which it makes, if nothing changes.
    """

    holding: Holding
    steps: int
    worth: Fraction | None
    currency: str
    hawl_start: int | None = None
    due: int | None = None
    expected: Fraction | None = None
    provisional: bool = False

    @property
    def is_debt(self) -> bool:
        """Whether it is owed and not owned."""
        return self.holding.kind is HoldingKind.DEBT


class PersonHoldings(Frozen):
    """What one person holds.

    Attributes:
        total: What is owned less what is owed, in the person's currency, as far as prices are known.
        complete: Whether every worth is known.
    """

    person: Person
    rows: tuple[HoldingRow, ...]
    total: Fraction
    complete: bool


def holdings(ledger: Ledger, outlook: Outlook, today: int) -> tuple[PersonHoldings, ...]:
    """Every person of the ledger in order, with the holdings in order."""
    worth = Worth(ledger, today)
    rows: dict[str, list[HoldingRow]] = {person: [] for person in ledger.people}
    hawls = {row.person: _hawls(row) for row in outlook.now.people} if outlook.now else {}
    for holding in ledger.holdings.values():
        person = ledger.person(holding.person)
        hawl = hawls.get(person.id, {}).get(holding.id)
        rows[person.id].append(_row(ledger, holding, person, worth, today, hawl, outlook))
    return tuple(_group(ledger.person(person), tuple(found)) for person, found in rows.items())


def _row(
    ledger: Ledger,
    holding: Holding,
    person: Person,
    worth: Worth,
    today: int,
    hawl: RunningHawl | None,
    outlook: Outlook,
) -> HoldingRow:
    steps = balance(ledger, holding.id, today)
    value = worth.of(holding, steps, person.currency)
    if hawl is None:
        return HoldingRow(holding, steps, value, person.currency)
    owed = outlook.expected(person.id, hawl)
    return HoldingRow(
        holding,
        steps,
        value,
        person.currency,
        hawl_start=hawl.holdings[holding.id],
        due=hawl.due,
        expected=owed_of(owed, holding.id) if owed else None,
        provisional=hawl.provisional,
    )


def _hawls(person: PersonAssessment) -> dict[str, RunningHawl]:
    """The running hawl of each holding; of several the one that closes first."""
    found: dict[str, RunningHawl] = {}
    for hawl in person.running:
        for holding in hawl.holdings:
            found.setdefault(holding, hawl)
    return found


def _group(person: Person, rows: tuple[HoldingRow, ...]) -> PersonHoldings:
    known = [(-row.worth if row.is_debt else row.worth) for row in rows if row.worth is not None]
    return PersonHoldings(person, rows, sum(known, Fraction(0)), len(known) == len(rows))
