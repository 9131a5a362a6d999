"""The hawl of a pool, and the pool as it stands on a day.

Source: timeline 4 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.facts import METALS, Anchor, Rules
from tests.reference.places import is_goods
from tests.reference.pool import Net, Pool, measure, off_of, parts_of_nisab, tested_state
from tests.reference.prices import weights
from tests.reference.years import lunar_year_after

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)


@dataclass
class Track:
    """The hawl of one pool, or none.

    Attributes:
        fresh: Whether it began by itself and not by closing.
        threshold: The money nisab of its start.
        last: The day on which the last hawl began that has ended, and whether it began by itself.
        found: The day on which it was first known to run: for animals that their young brought to nisab, after it began.
    """

    since: int | None = None
    anchor: Anchor | None = None
    fresh: bool = True
    threshold: Fraction | None = None
    zakat_class: str = "money"
    early: bool = False
    last: tuple[int, bool] | None = None
    found: int = 0

    def group(self, name: str) -> str:
        return "goods" if name == "goods" else "pool"

    def begin(self, day: int, anchor: Anchor, threshold: Fraction | None, *, fresh: bool) -> None:
        self.since, self.anchor, self.fresh, self.threshold, self.early = day, anchor, fresh, threshold, False

    def see(self, state: State) -> None:
        """Take a day into account; a pool in which nothing is left keeps the class that it had last."""
        self.zakat_class = self.zakat_class if state.empty else state.zakat_class
        self.early |= state.early

    def end(self) -> None:
        if self.since is not None:
            self.last = self.since, self.fresh
        self.since = None

    @property
    def profit_since(self) -> int | None:
        """From which day on realised profit counts while no hawl runs: that of a closing day was of the year before."""
        if self.since is not None or self.last is None:
            return self.since
        begun, fresh = self.last
        return begun if fresh else begun + 1


@dataclass
class State:
    """A track on one day, before the hawl is looked at."""

    zakat_class: str
    unit: str
    amount: Fraction
    based: Fraction
    nisab: Fraction | None
    reaches: bool
    empty: bool
    off: Fraction
    pool: Pool
    net: Net
    early: bool


def names(rules: Rules) -> list[str]:
    """The pools of a person: one, or two where a metal stands alone."""
    if rules["JOIN_METALS"] != "NONE":
        return ["main"]
    return ["main", "gold" if rules["CASH_JOINS_METAL"] == "SILVER" else "silver"]


def metals_of(name: str, rules: Rules) -> tuple[str | None, ...]:
    """What belongs to a pool: none stands for money."""
    if rules["JOIN_METALS"] != "NONE":
        return (None, *METALS)
    joined = "silver" if rules["CASH_JOINS_METAL"] == "SILVER" else "gold"
    return (None, joined) if name == "main" else (name,)


def state_of(owner: Owner, day: int, name: str, track: Track | None, *, closing: bool) -> State:
    """What a pool is on a day."""
    rules = owner.rules(day)
    since = track.since if track else None
    beside = owner.tracks.get("goods") if name == "main" else None
    begun = [began for began in (since, beside.since if beside else None) if began is not None]
    profit_since = begun[0] if since is None and begun else track.profit_since if track else None
    pool = measure(owner, day, profit_since, min(begun, default=None))
    net = pool.net(rules)
    based = net if all(item.based == 1 for item in pool.items) else pool.net(rules, based=True)
    zakat_class, amount = tested_state(pool, net, rules, name)
    _, in_base = tested_state(pool, based, rules, name)
    members = metals_of(name, rules)
    gross = [item for item in pool.items if item.metal in members]
    early, unit = False, "g"
    threshold: Fraction | None
    if zakat_class in METALS:
        threshold = weights(rules)[zakat_class]
    else:
        threshold, early = money_threshold(owner, day, track, closing=closing)
        if threshold is not None and not any(item.value for item in gross):
            _name_missing(owner, pool, members)
        early |= pool.early
        unit = owner.person.currency
    if zakat_class == "money" and rules["JOIN_METALS"] == "BY_PARTS":
        reaches = parts_of_nisab(net, rules, threshold) >= 1
        # Metals that fill their own nisabs by weight need no price; nisab is then shown as nothing.
        threshold = ZERO if reaches and threshold is None else threshold
    else:
        reaches = threshold is not None and amount >= threshold and amount > 0
    early |= pool.debts_early
    empty = not any(item.counted for item in gross)
    off = off_of(based, rules, zakat_class)
    return State(zakat_class, unit, amount, in_base, threshold, reaches, empty, off, pool, based, early)


def _name_missing(owner: Owner, pool: Pool, members: tuple[str | None, ...]) -> None:
    """Where nothing that is owned has a price, each thing that lacks one is a problem."""
    for of in pool.missing:
        if of not in METALS or of in members:
            owner.problem("PRICE_MISSING", of)


def money_threshold(owner: Owner, day: int, track: Track | None, *, closing: bool) -> tuple[Fraction | None, bool]:
    """The money nisab that holds today for a track."""
    rules = owner.rules(day)
    running = track is not None and track.since is not None
    if rules["NISAB_PRICE_TIME"] == "ON_DUE_DATE_ONLY" and running and not closing and track and track.threshold:
        return track.threshold, False
    quote = owner.prices.money_nisab(rules, owner.person.currency, day)
    if quote is None:
        owner.problem("PRICE_MISSING", "nisab")
        return None, False
    return quote.price, quote.early


def log(owner: Owner, name: str, state: State, day: int) -> None:
    """Remember what stood in a pool on a day: the whole, its goods and the rest, and the metals by weight."""
    members = metals_of(name, owner.rules(day))
    worth = sum((state.net.worth[metal] for metal in METALS if metal in members), state.net.money)
    whole = state.based if state.zakat_class == "money" else worth
    goods = min(goods_of(state), whole)
    owner.paid_part[name, day] = {
        component: already_paid(owner, state, day, component) for component in ("money", "goods", "rest")
    }
    tested = state.amount if state.zakat_class == "money" else worth
    owner.log[name, day] = {
        "tested": tested,
        "tested rest": tested - min(goods_of(state), tested),
        f"tested {state.zakat_class}": state.amount,
        "money": whole,
        "goods": goods,
        "rest": whole - goods,
        "gold": state.net.grams["gold"],
        "silver": state.net.grams["silver"],
    }


def already_paid(owner: Owner, state: State, day: int, component: str = "money") -> Fraction:
    """What zakat was paid for on receipt, return, sale or as income less than a lunar year ago."""
    total = ZERO
    for item in state.pool.items:
        paid = item.lot.paid_on
        if paid is None or day >= lunar_year_after(owner.calendar, paid):
            continue
        goods = item.metal is None and is_goods(item.holding)
        if (component == "goods" and not goods) or (component == "rest" and goods):
            continue
        if state.zakat_class == "money":
            total += item.value if item.metal in metals_of("main", owner.rules(day)) else ZERO
        elif item.metal == state.zakat_class:
            total += item.counted
    return total


def goods_of(state: State) -> Fraction:
    """The worth of the trade goods, before anything comes off."""
    return sum((item.value for item in state.pool.items if item.metal is None and is_goods(item.holding)), ZERO)
