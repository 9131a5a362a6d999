"""A hawl began before the first price by which it is tested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Lead, Place, Said, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.domain.kinds import METALS
from zakatdesk.fiqh.trail import Day

_BASES = {"GOLD": ("gold",), "SILVER": ("silver",), "LOWER_OF": ("gold", "silver"), "FIXED_BY_AUTHORITY": ("nisab",)}


def not_fully_checked(look: Look) -> Iterator[Finding]:
    """Each running hawl, and each unpaid sum, that rests on a first price of a later day."""
    rows = [
        (person.person, row.zakat_class, row.group, row.since, row.holdings)
        for person in look.people
        for row in person.running
        if row.not_fully_checked
    ]
    rows += [
        (person.person, row.zakat_class, row.group, row.hawl_start, dict.fromkeys(row.holdings, row.hawl_start))
        for person, row in look.unsettled()
        if row.not_fully_checked and row.hawl_start is not None
    ]
    for person_id, zakat_class, group, since, holdings in rows:
        of = _late(look, person_id, since, holdings)
        values: dict[str, Said] = {"class": zakat_class, "since": Day(since)}
        if of:
            values["of"] = of
        fixes: tuple[Fix, ...] = (Lead("ADD_OLD_PRICE", Place.PRICE, of, since, {"of": of, "on": Day(since)}),)
        yield Finding(
            id="/".join(("not_checked", person_id, zakat_class, group, str(since))),
            code="HAWL_NOT_CHECKED" if of else "HAWL_NOT_CHECKED_AT_ALL",
            weight=Weight.NOTE,
            subject=Subject.PRICES,
            person=person_id,
            day=since,
            values=values,
            fixes=fixes if of else (),
        )


def _late(look: Look, person_id: str, since: int, holdings: Mapping[str, int]) -> str:
    """What has its first price only after the day it was needed."""
    prices = look.prices(look.ledger.person(person_id).currency)
    policy = look.policy(person_id, since)
    for of in _BASES[policy["NISAB_BASIS_MONEY"]]:
        if prices.known(of, since) is None and prices.quote(of, since) is not None:
            return of
    for holding_id, start in holdings.items():
        holding = look.ledger.holding(holding_id)
        of = holding.kind.value if holding.kind in METALS else holding.unit.code
        if prices.known(of, start) is None and prices.quote(of, start) is not None:
            return of
    return ""
