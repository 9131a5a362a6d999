"""The facts of one person by day, as the days of the timeline need them."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Mutable, field
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person

_seq = attrgetter("seq")


class Facts(Mutable):
    """What concerns one person.

    Attributes:
        since: The day from which `entries` and `days` are complete; what was before is not in them.
        entries: Entries of the person's holdings by day, in the order of the ledger.
        kinds: The kinds of all entries of the holdings up to the as-of day.
        outgoing: Payments that leave the person's holdings, by day; also those made for a child.
        payments: Payments of the person's own zakat, by day.
    """

    person: Person
    since: int = 0
    holdings: dict[str, Holding] = field(default_factory=dict)
    entries: defaultdict[int, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    kinds: set[EntryKind] = field(default_factory=set)
    outgoing: dict[int, list[Payment]] = field(default_factory=dict)
    payments: dict[int, list[Payment]] = field(default_factory=dict)
    days: set[int] = field(default_factory=set)


def facts_of(ledger: Ledger, person: Person, until: int, since: int = 0) -> Facts:
    """The facts of a person up to a day."""
    facts = Facts(person, since)
    for holding in ledger.holdings.values():
        if holding.person == person.id:
            facts.holdings[holding.id] = holding
            _add_register(facts, ledger, holding.id, until)
    for rows in facts.entries.values():
        # Rows of one day stand in the order of the ledger, whatever holding they belong to.
        rows.sort(key=_seq)
    facts.days.update(facts.entries)
    _add_payments(facts, ledger, until)
    return facts


def _add_register(facts: Facts, ledger: Ledger, holding_id: str, until: int) -> None:
    register = ledger.register(holding_id)
    facts.kinds |= register.kinds(until)
    for day, row in register.since(facts.since):
        if day > until:
            break
        if row.holding == holding_id:
            facts.entries[day].append(row)


def _add_payments(facts: Facts, ledger: Ledger, until: int) -> None:
    for payment in ledger.payments.values():
        own = payment.person == facts.person.id
        leaves = payment.from_holding in facts.holdings
        if not (own or leaves):
            continue
        day = ledger.day_of(payment)
        if day > until:
            continue
        # What left or was settled is seen on the next day.
        facts.days.update((day, day + 1))
        if own:
            facts.payments.setdefault(day, []).append(payment)
        if leaves:
            facts.outgoing.setdefault(day, []).append(payment)
