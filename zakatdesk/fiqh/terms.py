"""The policies of a person in their order, each from its first day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import Person
from zakatdesk.fiqh.policy import Policy, resolve, with_options

LONG_AGO = 0


class Term(Frozen):
    """A policy and the first day on which its own zakat day counts."""

    policy: Policy
    start: int


class Terms(Frozen):
    """What holds on each day; before the first start the first policy holds."""

    starts: tuple[int, ...]
    rows: tuple[Term, ...]

    def at(self, day: int) -> Term:
        """The policy in force on a day."""
        return self.rows[max(bisect_right(self.starts, day) - 1, 0)]

    def any_has(self, axis: str, options: Sequence[str]) -> bool:
        """Whether some policy of the person chose one of these."""
        return any(row.policy[axis] in options for row in self.rows)


def terms_of(person: Person, calendar: HijriCalendar, what_if: Mapping[str, str] | None) -> Terms:
    """The policies of a person, with the options of a what-if over each.

    Raises:
        DomainError: As `fiqh.policy.resolve`, at `policies[i]`.
    """
    starts: list[int] = []
    rows: list[Term] = []
    for number, choice in enumerate(person.policies):
        try:
            policy = resolve(choice)
            if what_if:
                policy = with_options(policy, what_if)
        except DomainError as refused:
            raise refused.at(f"people.{person.id}.policies[{number}]") from None
        start = LONG_AGO if number == 0 or choice.start is None else calendar.ordinal(choice.start)
        starts.append(start)
        rows.append(Term(policy, start))
    return Terms(tuple(starts), tuple(rows))
