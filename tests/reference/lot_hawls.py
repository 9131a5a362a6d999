"""Hawls of lots: each sum its own.

Source: timeline 6.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import closings, tracks
from tests.reference.facts import HERDS, METALS, OWN_ANIMALS, Rules
from tests.reference.lots import Holding, Lot
from tests.reference.owed import Credit, Obligation
from tests.reference.places import is_goods
from tests.reference.tracks import State
from tests.reference.worth import Item, is_alloy_of_goods, lot_counts, lowest_part
from tests.reference.years import anchor_of, anniversary, lunar_year_after

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


@dataclass
class Span:
    """The days on which a pool is at nisab without a break.

    Attributes:
        closed: Heads that closed, by day.
    """

    running: bool = False
    since: int | None = None
    threshold: Fraction | None = None
    zakat_class: str = "money"
    closed: list[tuple[int, Fraction]] = field(default_factory=list)

    def as_track(self) -> tracks.Track:
        """The span as the hawl of a pool."""
        last = (self.since, True) if self.since is not None else None
        return tracks.Track(self.since if self.running else None, threshold=self.threshold, last=last)


def in_lots(rules: Rules) -> bool:
    return rules["MUSTAFAD"] in ("OWN_HAWL", "OWN_HAWL_MALIKI")


def run(owner: Owner, day: int) -> None:
    """Steps 3 and 4 of one day for the money pool and a metal that stands alone."""
    for holding in [each for each in owner.holdings.values() if each.kind not in HERDS]:
        for lot in holding.lots:
            enter_or_leave(lot, day, inside=lot_counts(owner, holding, lot, owner.rules(day), day))
    for name in tracks.names(owner.rules(day)):
        _run_span(owner, name, day)


def enter_or_leave(lot: Lot, day: int, *, inside: bool) -> None:
    """A lot out of the pool has no hawl; one that the rules bring in begins it that day."""
    if not inside:
        lot.hawl = lot.anchor = None
        lot.waiting = False
    elif lot.outside and lot.outside_until != day:
        lot.entered = day
    lot.outside = not inside


def _run_span(owner: Owner, name: str, day: int) -> None:
    rules = owner.rules(day)
    span = owner.spans.setdefault(name, Span())
    track = span.as_track()
    state = tracks.state_of(owner, day, name, track, closing=False)
    items = [item for item in state.pool.items if item.metal in tracks.metals_of(name, rules)]
    ends_only = rules["TRADE_HAWL_NISAB"] == "END_ONLY"
    closing = [item for item in items if _due(owner, item, day, ends_only=ends_only)]
    if closing:
        state = tracks.state_of(owner, day, name, track, closing=True)
        items = [item for item in state.pool.items if item.metal in tracks.metals_of(name, rules)]
    span.zakat_class = span.zakat_class if state.empty else state.zakat_class
    tracks.log(owner, name, state, day)
    if state.nisab is None:
        return
    _break(owner, span, state, items, day, ends_only=ends_only)
    if state.reaches and not span.running:
        span.running, span.since = True, day
        span.threshold = _threshold(owner, day)
    _begin(owner, span, items, day, ends_only=ends_only)
    closing = [item for item in items if _due(owner, item, day, ends_only=ends_only)]
    if closing:
        _close(owner, span, state, items, closing, day, ends_only=ends_only)


def _threshold(owner: Owner, day: int) -> Fraction | None:
    quote = owner.prices.money_nisab(owner.rules(day), owner.person.currency, day)
    return quote.price if quote else None


def _keeps(item: Item, *, ends_only: bool) -> bool:
    """Whether a lot keeps its hawl on a day below nisab: trade goods do, under `END_ONLY`."""
    return ends_only and item.metal is None and is_goods(item.holding)


def _break(owner: Owner, span: Span, state: State, items: list[Item], day: int, *, ends_only: bool) -> None:
    reason = ""
    if owner.rules(day)["HAWL_NISAB"] == "CONTINUOUS":
        reason = "" if state.reaches else "BELOW_NISAB"
    elif state.empty:
        reason = "WEALTH_GONE"
    if reason:
        end(owner, span, items, day, reason, ends_only=ends_only)


def end(owner: Owner, span: Span, items: list[Item], day: int, reason: str, *, ends_only: bool) -> None:
    items = [item for item in items if not item.ahead]
    lost = [item.lot for item in items if not _keeps(item, ends_only=ends_only)]
    hawls = [lot.hawl for lot in lost if lot.hawl is not None]
    starts = hawls or ([span.since] if span.running and span.since is not None and not items else [])
    if starts:
        owner.broken.append((span.zakat_class, "lots", min(starts), day, reason))
    for lot in lost:
        lot.hawl = lot.anchor = None
        lot.waiting = False
    span.running = False


def _begin(owner: Owner, span: Span, items: list[Item], day: int, *, ends_only: bool) -> None:
    """Lots without a hawl begin one: all in a span at nisab, goods at any time under `END_ONLY`."""
    rules = owner.rules(day)
    maliki = rules["MUSTAFAD"] == "OWN_HAWL_MALIKI"
    adult = owner.person.adult_from if rules["MINOR_WEALTH"] == "NOT_DUE" else 0
    for item in items:
        lot, goods = item.lot, _keeps(item, ends_only=ends_only)
        if lot.unheld:
            continue
        if goods and maliki:
            begun = max(lot.acquired, lot.assessed or 0, lot.entered, adult)
            if lot.hawl != begun and not lot.waiting:
                lot.hawl, lot.anchor = begun, anchor_of(owner.calendar, begun, solar=owner.solar(day))
        elif lot.hawl is None and (span.running or goods):
            lot.hawl, lot.anchor = day, anchor_of(owner.calendar, day, solar=owner.solar(day))


def _due(owner: Owner, item: Item, day: int, *, ends_only: bool) -> bool:
    lot = item.lot
    if lot.hawl is None:
        return False
    if lot.waiting and _keeps(item, ends_only=ends_only):
        return True
    solar = owner.solar(day)
    anchor = lot.anchor or anchor_of(owner.calendar, lot.hawl, solar=solar)
    return day >= anniversary(owner.calendar, lot.hawl, anchor, solar=solar)


def _close(
    owner: Owner, span: Span, state: State, items: list[Item], closing: list[Item], day: int, *, ends_only: bool
) -> None:
    rules = owner.rules(day)
    span.threshold = _threshold(owner, day)
    if not state.reaches:
        below(owner, span, items, closing, day, ends_only=ends_only)
        return
    left = after_debts(items, state, rules)
    _owe(owner, span, state, closing, left, day)
    for item in closing:
        again(owner, item.lot, day, new_anchor=item.lot.waiting)
        item.lot.assessed = day
        item.lot.waiting = False


def again(owner: Owner, lot: Lot, day: int, *, new_anchor: bool) -> None:
    lot.hawl = day
    if new_anchor or lot.anchor is None:
        lot.anchor = anchor_of(owner.calendar, day, solar=owner.solar(day))


def below(owner: Owner, span: Span, items: list[Item], closing: list[Item], day: int, *, ends_only: bool) -> None:
    rules = owner.rules(day)
    for item in closing:
        if _keeps(item, ends_only=ends_only):
            if rules["MUSTAFAD"] == "OWN_HAWL_MALIKI":
                item.lot.waiting = True
            else:
                again(owner, item.lot, day, new_anchor=False)
    others = [item for item in closing if not _keeps(item, ends_only=ends_only)]
    if not span.running:
        return
    if rules["BELOW_AT_DUE"] == "KEEP_DATE":
        for item in others:
            again(owner, item.lot, day, new_anchor=False)
    else:
        end(owner, span, items, day, "BELOW_AT_DUE", ends_only=ends_only)


def after_debts(items: list[Item], state: State, rules: Rules) -> dict[int, Fraction]:
    """The part of each lot that is left when what comes off has eaten lots in the order of withdrawal."""
    left = {id(item): Fraction(1) for item in items}
    eat([item for item in items if item.metal is None], state.net.off_money, rules, left)
    for metal in METALS:
        eat([item for item in items if item.metal == metal], state.net.off_grams[metal], rules, left)
    return left


def eat(items: list[Item], off: Fraction, rules: Rules, left: dict[int, Fraction]) -> None:
    whole = sum((item.counted * item.based for item in items), ZERO)
    if not whole or not off:
        return
    if rules["WITHDRAWAL_ORDER"] == "PRO_RATA":
        for item in items:
            left[id(item)] *= 1 - min(off / whole, Fraction(1))
        return
    items = sorted(items, key=lambda item: (item.lot.acquired, item.lot.arrival))
    for item in items if rules["WITHDRAWAL_ORDER"] == "OLDEST_FIRST" else items[::-1]:
        has = item.counted * item.based
        taken = min(has, off)
        off -= taken
        if has:
            left[id(item)] *= 1 - taken / has


def _owe(owner: Owner, span: Span, state: State, closing: list[Item], left: dict[int, Fraction], day: int) -> None:
    rules = owner.rules(day)
    assert state.nisab is not None
    base = ZERO
    for item in closing:
        paid = item.lot.paid_on
        if paid is not None and day < lunar_year_after(owner.calendar, paid):
            continue
        worth = item.value if state.zakat_class == "money" else item.counted
        left[id(item)] *= lowest_part(owner, item.holding, day, span.since or day)
        base += worth * item.based * left[id(item)]
    base = closings.fifths(base, state.nisab, rules)
    if base <= 0:
        return
    start = min(item.lot.hawl for item in closing if item.lot.hawl is not None)
    rate = closings.year_rate(rules, day - start)
    owed = Obligation(
        state.zakat_class, "lots", start, day, state.unit, base, state.nisab, state.off, rate, base * rate
    )
    closings.settle_metal(owner, owed, state, day)
    closings.needs_prices(owed, state)
    if rules["JOIN_METALS"] == "BY_PARTS" and not owed.is_metal:
        grams = {m: sum((i.counted * i.based * left[id(i)] for i in closing if i.metal == m), ZERO) for m in METALS}
        owed.kind = {f"{metal}_g": number * rate for metal, number in grams.items() if number}
    for item in [item for item in closing if not item.ahead]:
        worth = item.value if state.zakat_class == "money" else item.counted
        owed.holdings[item.holding.id] = owed.holdings.get(item.holding.id, ZERO) + worth * item.based * left[id(item)]
    owed.holdings = {name: number for name, number in owed.holdings.items() if number}
    owed.to_dispose = closings.to_dispose(owner, day)
    owner.owe(owed, day)


def end_all(owner: Owner, day: int) -> None:
    """Death ends all hawls of lots."""
    groups: dict[str, list[int]] = {}
    for holding in owner.holdings.values():
        for lot in holding.lots:
            if lot.hawl is not None:
                name = holding.kind if holding.kind in HERDS else "main"
                if owner.rules(day)["JOIN_METALS"] == "NONE" and name == "main":
                    joined = "silver" if owner.rules(day)["CASH_JOINS_METAL"] == "SILVER" else "gold"
                    name = holding.kind if holding.kind in METALS and holding.kind != joined else "main"
                groups.setdefault(name, []).append(lot.hawl)
        holding.forget_hawls()
    for name, starts in groups.items():
        if in_lots(owner.rules(day)):
            span = owner.spans.get(name)
            owner.broken.append((span.zakat_class if span else name, "lots", min(starts), day, "DIED"))
    owner.spans = {}


def running(owner: Owner, day: int) -> list[tuple[str, str, int, int | None]]:
    """One row for each closing day of lots."""
    if not in_lots(owner.rules(day)):
        return []
    rows: dict[tuple[str, int], int] = {}
    ahead = [(credit.source, credit.lots) for credit in owner.credits if _counts_as_owned(owner, credit, day)]
    held = [(holding, holding.lots) for holding in owner.holdings.values()]
    for holding, lots in [*held, *[(source, lots) for source, lots in ahead if source]]:
        for lot in lots:
            if lot.hawl is None or not lot.quantity:
                continue
            animal = holding.kind in HERDS
            solar = owner.solar(day) and not animal
            anchor = lot.anchor or anchor_of(owner.calendar, lot.hawl, solar=solar)
            due = anniversary(owner.calendar, lot.hawl, anchor, solar=solar)
            name = holding.kind if animal else _class_of(owner, holding, day)
            rows[name, due] = min(rows.get((name, due), lot.hawl), lot.hawl)
    return [(name, "lots", since, due) for (name, due), since in rows.items()]


def _counts_as_owned(owner: Owner, credit: Credit, day: int) -> bool:
    """Whether what was paid ahead is added back today."""
    source = credit.source
    if source is None or owner.rules(day)["TAJIL_COUNTS_AS_OWNED"] != "YES":
        return False
    if source.kind in HERDS:
        own = credit.zakat_class in (None, source.kind) and credit.kind in OWN_ANIMALS[source.kind]
    else:
        own = credit.zakat_class in (None, "money", *METALS) and credit.kind in ("money", "gold_g", "silver_g")
    if not own:
        return False
    span = owner.spans.get(source.kind if source.kind in HERDS else _track_of(owner, source, day))
    return bool(span and span.running and span.since is not None and credit.on >= span.since)


def _track_of(owner: Owner, holding: Holding, day: int) -> str:
    """The pool that a holding is in."""
    rules = owner.rules(day)
    joined = "silver" if rules["CASH_JOINS_METAL"] == "SILVER" else "gold"
    alone = holding.kind in METALS and holding.kind != joined and not is_alloy_of_goods(holding, rules)
    return holding.kind if alone and rules["JOIN_METALS"] == "NONE" else "main"


def _class_of(owner: Owner, holding: Holding, day: int) -> str:
    track = _track_of(owner, holding, day)
    span = owner.spans.get(track)
    return tracks.state_of(owner, day, track, (span or Span()).as_track(), closing=False).zakat_class
