"""What a check looks at: the facts, what follows from them, the day, and what another version made of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from zakatdesk.bookkeeping.checks.computed import Otherwise
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import Obligation, PersonAssessment, Problem, RunningHawl, Status
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.terms import Terms, terms_of

SETTLED = frozenset({Status.PAID, Status.LAPSED})


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a ledger.

    Attributes:
        today: The civil day.
        otherwise: What the version before computed otherwise, as far as it is known.
    """

    ledger: Ledger
    outlook: Outlook
    today: int
    otherwise: tuple[Otherwise, ...] = ()
    _terms: dict[str, Terms] = field(default_factory=dict, init=False, repr=False, compare=False)
    _markets: list[Market] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def people(self) -> tuple[PersonAssessment, ...]:
        """Everybody for whom there is an assessment."""
        return self.outlook.now.people if self.outlook.now is not None else ()

    def policy(self, person_id: str, day: int) -> Policy:
        """The policy of an assessed person on a day."""
        if person_id not in self._terms:
            self._terms[person_id] = terms_of(self.ledger.person(person_id), self.ledger.calendar, None)
        return self._terms[person_id].at(day).policy

    def prices(self, currency: str) -> Prices:
        """Every price as somebody sees it who counts in this currency."""
        if not self._markets:
            self._markets.append(Market(self.ledger.prices.values(), self.ledger.calendar))
        return Prices(self._markets[0], currency)

    def problems(self, *codes: str) -> Iterator[tuple[PersonAssessment, Problem]]:
        """The problems of these codes that the assessment names."""
        for person in self.people:
            for problem in person.problems:
                if problem.code in codes:
                    yield person, problem

    def unsettled(self) -> Iterator[tuple[PersonAssessment, Obligation]]:
        """What is owed or waits."""
        for person in self.people:
            for owed in person.obligations:
                if owed.status not in SETTLED:
                    yield person, owed

    def running(self) -> Iterator[tuple[PersonAssessment, RunningHawl, int]]:
        """The hawls that run and the day on which each closes, where that is known."""
        for person in self.people:
            for hawl in person.running:
                if hawl.due is not None:
                    yield person, hawl, hawl.due
