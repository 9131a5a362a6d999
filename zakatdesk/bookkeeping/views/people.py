"""The people of a ledger: the rules each follows today, and how much each holds."""

from __future__ import annotations

from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import Person, PolicyChoice


class PersonRow(Frozen):
    """One person.

    Attributes:
        policy: The choice that holds today.
        holdings: How many holdings there are.
        minor: Whether the person is not of age today.
    """

    person: Person
    policy: PolicyChoice
    holdings: int
    minor: bool


def people(ledger: Ledger, today: int) -> tuple[PersonRow, ...]:
    """Every person in order."""
    counts = dict.fromkeys(ledger.people, 0)
    for holding in ledger.holdings.values():
        counts[holding.person] += 1
    return tuple(
        PersonRow(person, policy_on(ledger, person, today), counts[person.id], is_minor(ledger, person, today))
        for person in ledger.people.values()
    )


def policy_on(ledger: Ledger, person: Person, day: int) -> PolicyChoice:
    """The choice of rules that holds for a person on a day; before the first begins, the first."""
    found = person.policies[0]
    for choice in person.policies[1:]:
        if choice.start is not None and ledger.calendar.ordinal(choice.start) <= day:
            found = choice
    return found


def is_minor(ledger: Ledger, person: Person, day: int) -> bool:
    """Whether a person is not of age on a day."""
    return person.minor_until is not None and day < ledger.calendar.ordinal(person.minor_until)
