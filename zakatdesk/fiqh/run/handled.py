"""Which facts are not decided yet, each refused by the name of the question or kind that would decide it."""

from __future__ import annotations

from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import PAPERS, HoldingKind
from zakatdesk.fiqh.errors import NotHandled
from zakatdesk.fiqh.run.facts import Facts
from zakatdesk.fiqh.terms import Terms

_GOODS = (HoldingKind.TRADE_GOODS, *PAPERS)


def refuse_unhandled(facts: Facts, terms: Terms) -> None:
    """Refuse what an option or kind that is not handled would decide.

    Raises:
        NotHandled: Naming it and the holding or person.
    """
    for holding in facts.holdings.values():
        where = f"holdings.{holding.id}"
        kind = holding.kind
        if kind in _GOODS and terms.any_has("TRADE_HAWL_NISAB", ("END_ONLY",)):
            raise NotHandled("TRADE_HAWL_NISAB", where)
        _refuse_later(facts, terms, holding.id)
    if facts.holdings and terms.any_has("MUSTAFAD", ("OWN_HAWL", "OWN_HAWL_MALIKI")):
        raise NotHandled("MUSTAFAD", f"people.{facts.person.id}")
    for rows in facts.entries.values():
        for row in rows:
            if row.kind is EntryKind.LOSS and terms.any_has("LOSS_AFTER_DUE", ("FALLS",)):
                raise NotHandled("LOSS_AFTER_DUE", f"entries.{row.id}")


def _refuse_later(facts: Facts, terms: Terms, holding_id: str) -> None:
    from zakatdesk.fiqh.wealth.roles import role_of

    holding = facts.holdings[holding_id]
    for row in terms.rows:
        role = role_of(holding, row.policy)
        if role.base:
            raise NotHandled(role.axis, f"holdings.{holding_id}")
