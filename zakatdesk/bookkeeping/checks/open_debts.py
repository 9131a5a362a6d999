"""A debt has no due day, and the rules ask for one."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.actions.holdings import edit_holding
from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Mend, NewId, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.views.balance import balance
from zakatdesk.domain.change import Change
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.trail import Chosen, Named

_ASKING = ("DUE_NOW", "DUE_WITHIN_12M")
_SAYS_WHEN = frozenset({"due", "instalments", "every_month"})


def debts_without_day(look: Look) -> Iterator[Finding]:
    """Each debt that is owed today, of which nobody said when it is due, under rules by which that matters."""
    for person in look.people:
        scope = look.policy(person.person, look.today)["DEBT_SCOPE"]
        if scope not in _ASKING:
            continue
        for holding in look.ledger.holdings.values():
            if holding.person != person.person or holding.kind is not HoldingKind.DEBT:
                continue
            said = _SAYS_WHEN.intersection(name for name, _ in holding.keys)
            if said or balance(look.ledger, holding.id, look.today) <= 0:
                continue
            yield Finding(
                id="debt/" + holding.id,
                code="DEBT_WITHOUT_DAY",
                weight=Weight.NOTE,
                subject=Subject.HOLDINGS,
                person=person.person,
                fact=Named("holding", holding.id),
                values={"holding": Named("holding", holding.id), "rule": Chosen("DEBT_SCOPE", scope)},
                fixes=(
                    Lead("SAY_DUE_DAY", Place.HOLDING_FORM, holding.id),
                    Mend("SAY_ON_DEMAND", _OnDemand(holding.id)),
                ),
            )


class _OnDemand:
    """Says that a debt is owed whenever it is asked for."""

    def __init__(self, holding_id: str) -> None:
        """Remember which."""
        self._holding = holding_id

    def __call__(self, ledger: Ledger, _new_id: NewId) -> Change:
        """The change."""
        holding = ledger.holding(self._holding)
        return edit_holding(ledger, replace(holding, keys=(*holding.keys, ("due", "on_demand"))))
