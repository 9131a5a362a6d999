"""Whether lots must be kept for a person: only where some rule asks when a part of a holding was acquired.

A family that follows one pool and knows no such fact is served by balances alone.
"""

from __future__ import annotations

from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.fiqh.run.facts import Facts
from zakatdesk.fiqh.terms import Terms
from zakatdesk.fiqh.wealth.roles import role_of

_ALWAYS = (EntryKind.BLOCKED, EntryKind.RETURNED)


def needs_lots(facts: Facts, terms: Terms) -> bool:
    """Whether some fact or policy of a person asks for lots."""
    if terms.any_has("MUSTAFAD", ("OWN_HAWL", "OWN_HAWL_MALIKI")):
        return True
    if any(role_of(row, term.policy).later for row in facts.holdings.values() for term in terms.rows):
        return True
    kinds = facts.kinds
    # The mothers' day is asked for also where the young are of another owner of their herd.
    if any(row.kind in ANIMALS for row in facts.holdings.values()) and terms.any_has(
        "OFFSPRING", ("MAY_COMPLETE_NISAB",)
    ):
        return True
    if kinds & set(_ALWAYS):
        return True
    if EntryKind.SALARY in kinds and terms.any_has("EARNED_INCOME", ("ON_RECEIPT_GROSS", "ON_RECEIPT_NET_OF_NEEDS")):
        return True
    rents = ("ON_RECEIPT_AT_ONCE", "TEN_PERCENT_NET", "ADVANCE_RENT_SETTLES_YEARLY")
    if EntryKind.RENT in kinds and terms.any_has("RENTAL", rents):
        return True
    return EntryKind.PROFIT in kinds and terms.any_has("SHARES_HELD", ("DIVIDENDS_TEN_PERCENT",))
