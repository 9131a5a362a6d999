"""What the days of one person are worked out from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.person import Person
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.run.facts import Facts, facts_of
from zakatdesk.fiqh.run.keeping import needs_lots
from zakatdesk.fiqh.run.shared_herds import SharedHerds
from zakatdesk.fiqh.terms import Terms


class Common(Frozen, eq=False):
    """What the persons of one ledger share."""

    ledger: Ledger
    market: Market
    herds: SharedHerds
    years: Years


class Inputs(Frozen, eq=False):
    """What one person's days are worked out from; they change nothing of it.

    Attributes:
        keep: Whether some rule asks for lots.
        rent_ahead: The holdings in which rent was taken in advance for years, where that counts.
        closed: The person's closed years by the day they fell due.
        price_days: The days up to the as-of day on which something has a price.
        until: The as-of day.
    """

    common: Common
    facts: Facts
    terms: Terms
    prices: Prices
    keep: bool
    rent_ahead: tuple[str, ...]
    closed: Mapping[int, list[ClosedYear]]
    price_days: frozenset[int]
    until: int


def inputs_of(common: Common, person: Person, terms: Terms, until: int, after: int = -1) -> Inputs:
    """The inputs of a person.

    Args:
        common: What all persons share.
        person: Whose.
        terms: The person's policies.
        until: The as-of day.
        after: The last day that is over already: of entries only those are taken up that days after it may ask for.
    """
    since = date.fromordinal(after).replace(day=1).toordinal() if after > 0 else 0
    facts = facts_of(common.ledger, person, until, since)
    closed: dict[int, list[ClosedYear]] = {}
    for row in common.ledger.closed_years.values():
        if row.person == person.id:
            closed.setdefault(common.ledger.calendar.ordinal(row.due), []).append(row)
    return Inputs(
        common,
        facts,
        terms,
        Prices(common.market, person.currency),
        needs_lots(facts, terms),
        _rent_ahead(common.ledger, facts, terms, until),
        closed,
        frozenset(day for day in common.market.days if day <= until),
        until,
    )


def _rent_ahead(ledger: Ledger, facts: Facts, terms: Terms, until: int) -> tuple[str, ...]:
    if EntryKind.RENT not in facts.kinds or not terms.any_has("RENTAL", ("ADVANCE_RENT_SETTLES_YEARLY",)):
        return ()
    return tuple(
        name
        for name in facts.holdings
        if any(row.covers_years for row in ledger.register(name).of_kind(EntryKind.RENT, 0, until))
    )
