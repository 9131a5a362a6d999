"""The answer of the open form, as far as it is compared.

Source: open form, answer.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from tests.reference import herds, lot_hawls
from tests.reference.closings import to_dispose
from tests.reference.facts import HERDS, METALS, Json, read
from tests.reference.owed import Credit, Obligation, animals_left, is_settled, round_to
from tests.reference.pool_hawls import closing_day
from tests.reference.tracks import state_of
from tests.reference.world import Owner, World
from zakatdesk.domain.calendar import HijriCalendar, read_day

ZERO = Fraction(0)
GRAMS = Fraction(1, 1000)


def assess(ledger: Json, as_of: str) -> Json:
    """What follows from a ledger on a day."""
    facts = read(ledger)
    day = facts.calendar.ordinal(read_day(as_of))
    world = World(facts)
    world.run(day)
    return {"as_of": as_of, "people": [_person(owner, day) for owner in world.owners.values()]}


def text(number: Fraction | None) -> str | None:
    return None if number is None else str(number)


def civil_text(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()


def _person(owner: Owner, day: int) -> Json:
    rows = sorted(owner.obligations, key=lambda owed: (owed.due, owed.zakat_class, owed.group))
    outstanding = ZERO
    for owed in rows:
        if owed.exact is None or owed.lapsed or owed.deferred_until > day or is_settled(owed, owner.step):
            continue
        outstanding += _left_in_money(owner, owed, day)
    how = owner.rules(day)["ROUNDING"]
    credit = sum((_credit_in_money(owner, each, day) for each in owner.credits), ZERO)
    return {
        "person": owner.person.id,
        "currency": owner.person.currency,
        "obligations": [_obligation(owner, owed, day) for owed in rows],
        "running": sorted(_running(owner, day), key=lambda row: (row["due"] or "", row["class"], row["group"])),
        "broken": [
            {
                "class": zakat_class,
                "group": group,
                "since": civil_text(since),
                "on": civil_text(on),
                "reason": reason,
            }
            for zakat_class, group, since, on, reason in owner.broken
        ],
        "outstanding": text(round_to(outstanding, owner.step, how)),
        "credit": text(round_to(credit, owner.step)),
        "to_dispose": text(round_to(to_dispose(owner, day), owner.step)),
        "problems": [{"code": code, "of": of} for code, of in sorted(owner.problems)],
    }


def _credit_in_money(owner: Owner, credit: Credit, day: int) -> Fraction:
    """Money as it is, metal at its price of the day; what else was given in kind has no sum."""
    if credit.kind == "money":
        return credit.left
    metal = credit.kind.removesuffix("_g")
    quote = owner.prices.fine(metal, owner.person.currency, day, early=False) if metal in METALS else None
    return credit.left * quote.price if quote else ZERO


def _left_in_money(owner: Owner, owed: Obligation, day: int) -> Fraction:
    if not owed.is_metal:
        return owed.left
    price = owed.price_due or ZERO
    if owner.rules(owed.due)["LATE_VALUE"] == "PAYMENT_DAY":
        quote = owner.prices.fine(owed.zakat_class, owner.person.currency, day)
        price = quote.price if quote else price
    return owed.left * price


def _obligation(owner: Owner, owed: Obligation, day: int) -> Json:
    settled = is_settled(owed, owner.step)
    coin = owner.step
    row: dict[str, Any] = {
        "class": owed.zakat_class,
        "group": owed.group,
        "hawl_start": civil_text(owed.start),
        "due": civil_text(owed.due),
        "due_hijri": str(owner.calendar.hijri(owed.due)),
        "unit": owed.unit,
        "base": text(_in_unit(owner, owed.base, owed.unit)),
        "nisab": text(_in_unit(owner, owed.nisab, owed.unit)),
        "deducted": text(_in_unit(owner, owed.deducted, owed.unit)),
        "rate": None if owed.rate is None or owed.zakat_class in HERDS else str(owed.rate),
        "zakat": None if owed.exact is None else text(round_to(owed.exact, coin, owed.rounding)),
        "zakat_exact": text(owed.exact),
        "in_kind": _in_kind(owed),
        "in_kind_outstanding": _kind_left(owed),
        "to_dispose": text(round_to(owed.to_dispose, coin)),
        "holdings": {name: text(_in_unit(owner, number, owed.unit)) for name, number in owed.holdings.items()},
        "paid": text(round_to(owed.paid, coin)),
        "outstanding": None,
        "status": _status(owed, day, settled=settled),
    }
    if owed.exact is not None:
        left = ZERO if settled else _left_in_money(owner, owed, day)
        row["outstanding"] = text(round_to(left, coin, owed.rounding))
    return row


def _status(owed: Obligation, day: int, *, settled: bool) -> str:
    if owed.lapsed:
        return "lapsed"
    if owed.deferred_until > day:
        return "deferred"
    if owed.missing and not (owed.in_animals and settled):
        return "incomplete"
    if settled:
        return "paid"
    if owed.paid or any(owed.given.values()):
        return "part_paid"
    return "due" if owed.due == day else "overdue"


def _in_unit(owner: Owner, number: Fraction, unit: str) -> Fraction:
    """Money to the coin, grams and kilograms to three places, half up."""
    if unit == owner.person.currency:
        return round_to(number, owner.step)
    return round_to(number, GRAMS) if unit in ("g", "kg") else number


def _in_kind(owed: Obligation) -> Json:
    if owed.in_animals:
        first, *others = owed.choices
        shown: Json = {name: text(number) for name, number in first.items()}
        if others:
            shown["or"] = [{name: text(number) for name, number in each.items()} for each in others]
        return shown
    return {name: text(round_to(number, GRAMS)) for name, number in owed.kind.items()}


def _kind_left(owed: Obligation) -> Json:
    if owed.in_animals:
        return {name: text(number) for name, number in animals_left(owed).items()}
    return {}


def _running(owner: Owner, day: int) -> list[Json]:
    rows = []
    for name, track in owner.tracks.items():
        if track.since is None:
            continue
        if name in HERDS:
            due, zakat_class = herds.closing(owner, track, day), name
        else:
            due = closing_day(owner, track, day, solar=owner.solar(day))
            zakat_class = track.zakat_class
            if name != "goods":
                zakat_class = state_of(owner, day, name, track, closing=False).zakat_class
        rows.append(_row(owner.calendar, zakat_class, track.group(name), track.since, due))
    return rows + [_row(owner.calendar, *row) for row in lot_hawls.running(owner, day)]


def _row(calendar: HijriCalendar, zakat_class: str, group: str, since: int, due: int | None) -> Json:
    hijri = None if due is None else str(calendar.hijri(due))
    return {
        "class": zakat_class,
        "group": group,
        "since": civil_text(since),
        "due": civil_text(due),
        "due_hijri": hijri,
    }
