"""Livestock whose heads have their own hawls.

Source: timeline 10.
"""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from tests.reference import herds
from tests.reference.facts import Anchor
from tests.reference.lot_hawls import Span, again, below, eat, end, enter_or_leave
from tests.reference.lots import Lot
from tests.reference.owed import Obligation
from tests.reference.worth import Item
from tests.reference.years import anchor_of, anniversary, lunar_year_after

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


def run_herd(owner: Owner, species: str, day: int) -> None:
    """One day of a species whose heads have their own hawls."""
    rules = owner.rules(day)
    span = owner.spans.setdefault(species, Span(zakat_class=species))
    gross, net = herds.net_heads(owner, species, day, span.since if span.running else None)
    owner.log[species, day] = {"heads": net, "own": herds.gross_heads(owner, species, rules)}
    reaches = net > 0 and net >= herds.NISAB[species]
    items = _heads(owner, species, day)
    if span.running and span.since is not None and rules["TAJIL_COUNTS_AS_OWNED"] == "YES":
        items += [
            Item(h, lot, None, n, ZERO, ahead=True) for h, lot, n in herds.given_ahead(owner, species, span.since)
        ]
    if rules["HAWL_NISAB"] == "CONTINUOUS" and not reaches:
        end(owner, span, items, day, "BELOW_NISAB", ends_only=False)
    elif rules["HAWL_NISAB"] == "ENDS_ONLY" and not gross:
        end(owner, span, items, day, "WEALTH_GONE", ends_only=False)
    if reaches and not span.running:
        _begin(
            owner, span, [item.lot for item in items if not item.ahead], herds.beginning(owner, species, net, day), day
        )
    for item in items:
        if span.running and item.lot.hawl is None:
            item.lot.hawl, item.lot.anchor = day, anchor_of(owner.calendar, day, solar=False)
    closing = [item for item in items if _herd_due(owner, item.lot, day)]
    if not closing:
        return
    if not reaches:
        below(owner, span, items, closing, day, ends_only=False)
        return
    owner.herd_closed[species] = day
    left = {id(item): Fraction(1) for item in items}
    eat(items, gross - net, rules, left)
    _owe_heads(owner, span, species, sum((i.counted * left[id(i)] for i in closing), ZERO), closing, gross - net, day)
    for item in closing:
        again(owner, item.lot, day, new_anchor=False)
        item.lot.assessed = day


def _heads(owner: Owner, species: str, day: int) -> list[Item]:
    """The heads that owe; those that do not have no hawl."""
    kept = [(h, lot) for h in owner.holdings.values() if h.kind == species for lot in h.lots]
    for holding, lot in kept:
        enter_or_leave(lot, day, inside=herds.counts(holding, owner.rules(day)))
    return [Item(h, lot, None, lot.quantity * h.share, ZERO) for h, lot in kept if not lot.outside]


def _begin(owner: Owner, span: Span, lots: list[Lot], beginning: tuple[int, Anchor], day: int) -> None:
    """A span, with the year of mothers if their young of today made it: each lot has it, or its own later day."""
    begun, anchor = beginning
    span.running, span.since = True, begun
    for lot in lots if begun < day else []:
        lot.hawl = max(begun, lot.acquired)
        lot.anchor = anchor if lot.hawl == begun else anchor_of(owner.calendar, lot.hawl, solar=False)


def _herd_due(owner: Owner, lot: Lot, day: int) -> bool:
    if lot.hawl is None:
        return False
    anchor = lot.anchor or anchor_of(owner.calendar, lot.hawl, solar=False)
    return day >= anniversary(owner.calendar, lot.hawl, anchor, solar=False)


def _owe_heads(
    owner: Owner, span: Span, species: str, heads: Fraction, closing: list[Item], off: Fraction, day: int
) -> None:
    rules = owner.rules(day)
    start = min(item.lot.hawl for item in closing if item.lot.hawl is not None)
    before = sum((n for on, n in span.closed if lunar_year_after(owner.calendar, on) > day), ZERO)
    span.closed.append((day, heads))
    if species == "horses":
        if heads:
            herds.owe_horses(owner, heads, off, start, day, "lots")
        return
    whole = herds.table(species, floor(heads + before), rules)
    had = (herds.table(species, floor(before), rules) or [{}])[0]
    choices = []
    for each in whole[:1] if had else whole:
        more = {name: max(number - had.get(name, ZERO), ZERO) for name, number in each.items()}
        choices.append({name: number for name, number in more.items() if number})
    if choices and choices[0]:
        nisab = Fraction(herds.NISAB[species])
        owed = Obligation(species, "lots", start, day, "heads", heads, nisab, off, None, None, choices=choices)
        owed.missing = herds.prices_lacking(owner, species, day)
        owner.owe(owed, day)
