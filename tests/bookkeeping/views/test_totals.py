"""A ledger in a few numbers."""

from __future__ import annotations

from fractions import Fraction

from tests.bookkeeping.ledgers import household
from zakatdesk.bookkeeping.views.totals import totals
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment

TODAY = 739_942


def test_what_a_household_has() -> None:
    ledger = household()
    found = totals(ledger, assess, TODAY)
    assert (found.people, found.holdings, found.entries, found.prices, found.payments) == (3, 5, 5, 0, 0)
    owed = sum((row.outstanding for row in assess(ledger, TODAY).people), Fraction(0))
    assert found.owed == (("EGP", owed),)


def test_rules_that_refuse_leave_the_sum_open() -> None:
    def refuse(_ledger: Ledger, _day: int) -> Assessment:
        raise DomainError("OPTIONS_CONTRADICT")

    assert totals(household(), refuse, TODAY).owed is None
