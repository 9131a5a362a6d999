"""The facts of one person by day, as the days of the timeline need them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from zakatdesk.domain.entry import Entry
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person


@dataclass(slots=True)
class Facts:
    """What concerns one person.

    Attributes:
        entries: Entries of the person's holdings by day, in the order of the ledger.
        outgoing: Payments that leave the person's holdings, by day; also those made for a child.
        payments: Payments of the person's own zakat, by day.
    """

    person: Person
    holdings: dict[str, Holding] = field(default_factory=dict)
    entries: dict[int, list[Entry]] = field(default_factory=dict)
    outgoing: dict[int, list[Payment]] = field(default_factory=dict)
    payments: dict[int, list[Payment]] = field(default_factory=dict)
    days: set[int] = field(default_factory=set)


def facts_of(ledger: Ledger, people: Iterable[str], until: int) -> Mapping[str, Facts]:
    """The facts of each person up to a day."""
    found = {person_id: Facts(ledger.people[person_id]) for person_id in people}
    for holding in ledger.holdings.values():
        facts = found.get(holding.person)
        if facts is not None:
            facts.holdings[holding.id] = holding
            _add_register(facts, ledger, holding.id, until)
    for facts in found.values():
        # Rows of one day stand in the order of the ledger, whatever holding they belong to.
        for rows in facts.entries.values():
            rows.sort(key=_seq)
        facts.days.update(facts.entries)
    _add_payments(found, ledger, until)
    return found


def _add_register(facts: Facts, ledger: Ledger, holding_id: str, until: int) -> None:
    entries = facts.entries
    register = ledger.register(holding_id)
    for day, row in zip(register.days, register.rows, strict=True):
        if day > until:
            break
        if row.holding != holding_id:
            continue
        rows = entries.get(day)
        if rows is None:
            entries[day] = [row]
        else:
            rows.append(row)


def _seq(row: Entry) -> int:
    return row.seq


def _add_payments(found: Mapping[str, Facts], ledger: Ledger, until: int) -> None:
    for payment in ledger.payments.values():
        day = ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
        if day > until:
            continue
        facts = found.get(payment.person)
        if facts is not None:
            facts.payments.setdefault(day, []).append(payment)
            facts.days.add(day)
        if payment.from_holding is not None:
            owner = found.get(ledger.holdings[payment.from_holding].person)
            if owner is not None:
                owner.outgoing.setdefault(day, []).append(payment)
                owner.days.update((day, day + 1))
