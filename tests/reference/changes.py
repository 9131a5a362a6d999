"""A change of the rules between one pool and lots with their own hawls, and of what is a pool of its own.

Source: timeline 5 and 11.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.reference.facts import HERDS, METALS, Rules
from tests.reference.herds import counts
from tests.reference.lot_hawls import Span, in_lots
from tests.reference.lots import Holding, Lot
from tests.reference.places import is_goods
from tests.reference.pool import measure
from tests.reference.tracks import Track, metals_of, names
from tests.reference.worth import lot_counts
from tests.reference.years import anchor_of

if TYPE_CHECKING:
    from tests.reference.world import Owner


def follow(owner: Owner, day: int) -> None:
    """Take the running hawls over into the form that today's rules ask for."""
    rules, before = owner.rules(day), owner.followed
    owner.followed = rules
    if owner.pooled and names(before) != names(rules):
        _rearrange_metals(owner, names(before)[1:], names(rules)[1:], day)
    if in_lots(rules) and owner.pooled:
        for name in [*names(rules), *HERDS]:
            _to_lots(owner, name, day)
    elif not in_lots(rules) and not owner.pooled:
        for name in [*names(rules), *HERDS]:
            _to_pool(owner, name, day)
    owner.pooled = not in_lots(rules)
    if rules["TRADE_HAWL_NISAB"] != "END_ONLY" or rules["MUSTAFAD"] == "CLOSING_BALANCE":
        _one_hawl(owner, "goods")


def _rearrange_metals(owner: Owner, before: list[str], now: list[str], day: int) -> None:
    """The metal that stands alone is joined with the rest, parted from it, or changes places with the other."""
    if before and not now:
        _one_hawl(owner, before[0])
        return
    main = owner.tracks.get("main", Track())
    apart = replace(main, zakat_class=now[0])
    if before:
        owner.tracks["main"] = owner.tracks.pop(before[0], Track())
    if measure(owner, day, main.since).gross(now[0]):
        # Of what is not owned no hawl goes on.
        owner.tracks[now[0]] = apart


def _one_hawl(owner: Owner, name: str) -> None:
    """The hawl of a part becomes one with that of the pool: the earlier of the two."""
    part, main = owner.tracks.pop(name, Track()), owner.tracks.get("main", Track())
    if part.since is not None and (main.since is None or part.since < main.since):
        owner.tracks["main"] = part


def _lots_of(owner: Owner, name: str, rules: Rules, day: int) -> list[tuple[Holding, Lot]]:
    if name in HERDS:
        herd = [h for h in owner.holdings.values() if h.kind == name and counts(h, rules)]
        return [(holding, lot) for holding in herd for lot in holding.lots]
    members = metals_of(name, rules)
    found = []
    for holding in owner.holdings.values():
        metal = holding.kind if holding.kind in METALS else None
        if metal in members:
            found += [(holding, lot) for lot in holding.lots if lot_counts(owner, holding, lot, rules, day)]
    return found


def _to_lots(owner: Owner, name: str, day: int) -> None:
    """Lots acquired by the start of the pool take its hawl, later ones their own day."""
    track = owner.tracks.pop(name, Track())
    goods = owner.tracks.pop("goods", Track()) if name == "main" else Track()
    solar = owner.solar(day) and name not in HERDS
    for holding, lot in _lots_of(owner, name, owner.rules(day), day):
        lot.outside = False
        if goods.since is not None and is_goods(holding):
            lot.hawl, lot.anchor = goods.since, goods.anchor
        elif track.since is not None and lot.acquired <= track.since:
            lot.hawl, lot.anchor = track.since, track.anchor
        elif track.since is not None:
            lot.hawl, lot.anchor = lot.acquired, anchor_of(owner.calendar, lot.acquired, solar=solar)
    if track.since is not None:
        owner.spans[name] = Span(
            running=True, since=track.since, threshold=track.threshold, zakat_class=track.zakat_class
        )


def _to_pool(owner: Owner, name: str, day: int) -> None:
    """The pool takes the earliest running hawl of its lots."""
    span = owner.spans.pop(name, Span())
    begun = [(h, lot) for h, lot in _lots_of(owner, name, owner.rules(day), day) if lot.hawl is not None]
    if begun:
        _, first = min(begun, key=lambda each: each[1].hawl or 0)
        apart = not span.running and all(is_goods(holding) for holding, _ in begun)
        track = Track(since=first.hawl, anchor=first.anchor, threshold=span.threshold, zakat_class=span.zakat_class)
        owner.tracks["goods" if apart else name] = track
    for _, lot in begun:
        lot.hawl = lot.anchor = None
        lot.waiting = False
