"""From which day on two ledgers may lead to different answers, person by person.

Ledgers share what did not change, so what differs is found by looking at few facts, whatever was done in between.

Each kind of fact says from which day it can matter: an entry, a payment and a closed year from their day. A price too; but
the first price of a thing, which may rest on a rate, also stands for the days before it. A person, a holding and a
correction of a month may matter from the beginning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import zip_longest
from typing import TypeVar

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.market import Market
from zakatdesk.fiqh.run.inputs import Common
from zakatdesk.fiqh.run.shared_herds import Count, SharedHerds

ALWAYS = 0
"""Earlier than any day."""

_Row = TypeVar("_Row")


def differences(before: Common, after: Common) -> Mapping[str, int]:
    """The first civil day from which something may differ, for each person of the later ledger for whom it may."""
    people = after.ledger.people
    if before.ledger.calendar != after.ledger.calendar:
        return dict.fromkeys(people, ALWAYS)
    found: dict[str, int] = {}
    for day, concerned in _all(before.ledger, after.ledger, (before.market, after.market)):
        for person_id in concerned & people.keys():
            found[person_id] = min(found.get(person_id, day), day)
    for day in _herd_days(before.herds, after.herds):
        for person_id in people:
            found[person_id] = min(found.get(person_id, day), day)
    return found


def _all(before: Ledger, after: Ledger, markets: tuple[Market, Market]) -> Iterator[tuple[int, AbstractSet[str]]]:
    """What differs: from which day on, and for whom."""
    yield from _people(before, after)
    yield from _holdings(before, after)
    yield from _entries(before, after)
    yield from _payments(before, after)
    for year in _rows(before.closed_years, after.closed_years):
        yield after.calendar.ordinal(year.due), {year.person}
    for price in _rows(before.prices, after.prices):
        yield _price_day(price, after, markets), after.people.keys()


def _rows(before: Mapping[str, _Row], after: Mapping[str, _Row]) -> Iterator[_Row]:
    """The rows that went, came or changed; one that changed as it was and as it is."""
    if before is after:
        return
    for one, other in ((before, after), (after, before)):
        for name, row in one.items():
            found = other.get(name)
            if found is not row and found != row:
                yield row


def _people(before: Ledger, after: Ledger) -> Iterator[tuple[int, AbstractSet[str]]]:
    for person in _rows(before.people, after.people):
        was, now = before.people.get(person.id), after.people.get(person.id)
        if was is None or now is None or _of_person(was) != _of_person(now):
            yield ALWAYS, {person.id}


def _of_person(person: Person) -> Person:
    """A person without what no rule asks for."""
    return replace(person, seq=0, name="", guardian=None, note="")


def _holdings(before: Ledger, after: Ledger) -> Iterator[tuple[int, AbstractSet[str]]]:
    for holding in _rows(before.holdings, after.holdings):
        was, now = before.holdings.get(holding.id), after.holdings.get(holding.id)
        if was is None or now is None:
            yield ALWAYS, _concerned(holding, after)
        elif replace(was, name="", note="") != replace(now, name="", note=""):
            # The share of a holding counts also for others whose zakat was paid from it.
            yield ALWAYS, after.people.keys()


def _concerned(holding: Holding, ledger: Ledger) -> AbstractSet[str]:
    """Whom a holding concerns: animals of a herd that may be kept together concern all."""
    shared = holding.kind in ANIMALS and holding.key("herd") is not None
    return ledger.people.keys() if shared else {holding.person}


def _entries(before: Ledger, after: Ledger) -> Iterator[tuple[int, AbstractSet[str]]]:
    for holding_id in before.registers.keys() | after.registers.keys():
        one, other = before.register(holding_id), after.register(holding_id)
        day = None if one is other else one.first_difference(other)
        holding = after.holdings.get(holding_id) or before.holdings.get(holding_id)
        if day is not None and holding is not None:
            yield day, _concerned(holding, after)


def _payments(before: Ledger, after: Ledger) -> Iterator[tuple[int, AbstractSet[str]]]:
    for payment in _rows(before.payments, after.payments):
        people: set[str] = {payment.person}
        for ledger in (before, after):
            holding = ledger.holdings.get(payment.from_holding or "")
            people |= set() if holding is None else _concerned(holding, after)
        yield after.day_of(payment), people


def _herd_days(before: SharedHerds, after: SharedHerds) -> Iterator[int]:
    """From which day each herd of several owners differs, whatever made it so: it concerns every owner of it."""
    for key in before.counts.keys() | after.counts.keys():
        for one, other in zip_longest(before.counts.get(key, ()), after.counts.get(key, ())):
            if one == other:
                continue
            if one is None or other is None or replace(one, days=[], heads=[]) != replace(other, days=[], heads=[]):
                yield ALWAYS
                continue
            steps = zip_longest(_steps(one), _steps(other))
            yield next(min(step[0] for step in both if step is not None) for both in steps if both[0] != both[1])


def _steps(count: Count) -> Iterator[tuple[int, Num]]:
    return zip(count.days, count.heads, strict=True)


def _price_day(price: Price, ledger: Ledger, markets: tuple[Market, Market]) -> int:
    """The day of a price, where everything has its first price before it in both ledgers."""
    day = ledger.calendar.ordinal(price.on)
    return day if all(market.last_first < day for market in markets) else ALWAYS
