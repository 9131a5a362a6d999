"""Which facts are not decided yet, each refused by the name of the question or kind that would decide it."""

from __future__ import annotations

from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.fiqh.errors import NotHandled
from zakatdesk.fiqh.run.facts import Facts
from zakatdesk.fiqh.terms import Terms


def refuse_unhandled(facts: Facts, terms: Terms) -> None:
    """Refuse what an option or kind that is not handled would decide.

    Raises:
        NotHandled: Naming it and the holding or person.
    """
    own = terms.any_has("MUSTAFAD", ("OWN_HAWL", "OWN_HAWL_MALIKI"))
    if own and any(row.kind in ANIMALS for row in facts.holdings.values()):
        raise NotHandled("MUSTAFAD", f"people.{facts.person.id}")
