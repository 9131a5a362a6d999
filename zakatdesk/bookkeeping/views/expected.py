"""What a draft would mean: its worth, whether nisab is reached with it, and what zakat would then be expected when."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.bookkeeping.views.balance import balance
from zakatdesk.bookkeeping.views.outlook import Assess, look_ahead, owed_of
from zakatdesk.bookkeeping.views.worth import Worth
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Problem


class Expected(Frozen):
    """What follows for one holding.

    Attributes:
        worth: In whole units of the owner's currency; none where a price is missing.
        above_nisab: Whether a hawl runs for it today; none where that cannot be said.
        zakat: Its part of the zakat expected on `due`.
        in_all: That zakat in whole, for all that is counted together.
        overdue: What is unpaid of days gone by for its owner.
        missing: What has no price, where that keeps something from being known.
    """

    worth: Fraction | None
    currency: str
    above_nisab: bool | None = None
    zakat: Fraction | None = None
    in_all: Fraction | None = None
    due: int | None = None
    overdue: Fraction = Fraction(0)
    missing: str = ""
    refusal: DomainError | None = None


def expected(ledger: Ledger, holding_id: str, today: int, assess: Assess = assess) -> Expected:
    """What follows for a holding of a ledger, be it real or a draft."""
    holding = ledger.holding(holding_id)
    person = ledger.person(holding.person)
    worth = Worth(ledger, today).of(holding, balance(ledger, holding_id, today), person.currency)
    outlook = look_ahead(ledger, today, assess)
    if outlook.now is None:
        return Expected(worth, person.currency, refusal=outlook.refusal)
    found = outlook.now.person(person.id)
    missing = _missing(found.problems)
    for hawl in found.running:
        if holding_id in hawl.holdings:
            owed = outlook.expected(person.id, hawl)
            return Expected(
                worth,
                person.currency,
                above_nisab=True,
                zakat=owed_of(owed, holding_id) if owed else None,
                in_all=owed.zakat if owed else None,
                due=hawl.due,
                overdue=found.outstanding,
                missing=missing,
            )
    return Expected(worth, person.currency, None if missing else False, overdue=found.outstanding, missing=missing)


def _missing(problems: tuple[Problem, ...]) -> str:
    return next((problem.of for problem in problems if problem.code == "PRICE_MISSING"), "")
