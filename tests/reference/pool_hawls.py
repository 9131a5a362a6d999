"""Hawls of one pool: everything held, one date.

Source: timeline 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.facts import METALS, Anchor, Rules
from tests.reference.owed import Obligation
from tests.reference.places import is_goods
from tests.reference.pool import Item, Net, Pool, measure, off_of, parts_of_nisab, tested_state
from tests.reference.prices import weights
from tests.reference.years import anchor_of, anniversary, complete_months, lunar_year_after, zakat_anchor, zakat_days

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)
FORTIETH = Fraction(1, 40)


@dataclass
class Track:
    """The hawl of one pool, or none.

    Attributes:
        fresh: Whether it began by itself and not by closing.
        threshold: The money nisab of its start.
    """

    since: int | None = None
    anchor: Anchor | None = None
    fresh: bool = True
    threshold: Fraction | None = None
    zakat_class: str = "money"
    early: bool = False

    def group(self, name: str) -> str:
        return "goods" if name == "goods" else "pool"

    def begin(self, day: int, anchor: Anchor, threshold: Fraction | None, *, fresh: bool) -> None:
        self.since, self.anchor, self.fresh, self.threshold, self.early = day, anchor, fresh, threshold, False

    def end(self) -> None:
        self.since = None


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


def state_of(
    owner: Owner, day: int, name: str, track: Track | None, *, closing: bool, only: list[Item] | None = None
) -> State:
    """What a pool is on a day."""
    rules = owner.rules(day)
    since = track.since if track else None
    pool = measure(owner, day, since, closing=closing)
    net = pool.net(rules, only=only)
    based = pool.net(rules, based=True, only=only)
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
        early |= pool.early
        unit = owner.person.currency
    if zakat_class == "money" and rules["JOIN_METALS"] == "BY_PARTS":
        reaches = threshold is not None and parts_of_nisab(net, rules, threshold) >= 1
    else:
        reaches = threshold is not None and amount >= threshold and amount > 0
    empty = not any(item.counted for item in gross)
    off = off_of(based, rules, name, zakat_class)
    return State(zakat_class, unit, amount, in_base, threshold, reaches, empty, off, pool, based, early)


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


def closing_day(owner: Owner, track: Track, day: int, *, solar: bool) -> int | None:
    """When the running hawl closes under the rules of a day."""
    assert track.since is not None
    assert track.anchor is not None
    rules = owner.rules(day)
    yearly = anniversary(owner.calendar, track.since, track.anchor, solar=solar)
    chosen = zakat_days(owner.calendar, rules, track.since)
    if rules["MUSTAFAD"] == "CLOSING_BALANCE" and rules.zakat_day:
        return chosen[0] if chosen else None
    if rules["MUSTAFAD"] == "SINGLE_DATE" and chosen and chosen[0] <= yearly:
        return chosen[0]
    return yearly


def anchor_at(owner: Owner, track: Track, closed: int, rules: Rules, *, solar: bool) -> Anchor:
    """The anchor of the hawl that goes on from a closing day."""
    if rules["MUSTAFAD"] in ("SINGLE_DATE", "CLOSING_BALANCE") and rules.zakat_day:
        own = zakat_anchor(rules)
        assert track.since is not None
        if own and closed in zakat_days(owner.calendar, rules, track.since):
            return own
    assert track.anchor is not None
    return track.anchor


def run(owner: Owner, day: int) -> None:
    """Steps 3 and 4 of one day for the money pool and a metal that stands alone."""
    from tests.reference import trade_hawls

    rules = owner.rules(day)
    if rules["TRADE_HAWL_NISAB"] == "END_ONLY" and rules["MUSTAFAD"] != "CLOSING_BALANCE":
        trade_hawls.run(owner, day)
        return
    for name in names(rules):
        run_track(owner, day, name)


def run_track(owner: Owner, day: int, name: str) -> None:
    rules = owner.rules(day)
    track = owner.tracks.setdefault(name, Track())
    solar = owner.solar(day)
    closes = False
    if track.since is not None:
        due = closing_day(owner, track, day, solar=solar)
        closes = due is not None and day >= due
    state = state_of(owner, day, name, track, closing=closes)
    log(owner, name, state, day)
    if track.since is not None:
        track.zakat_class = state.zakat_class
        track.early |= state.early
    if rules["MUSTAFAD"] == "CLOSING_BALANCE":
        _closing_balance(owner, track, state, day, name, closes=closes)
        return
    if track.since is not None and not daily_test(owner, track, state, day, name):
        track.end()
    if track.since is not None and closes:
        close(owner, track, state, day, name)
    if track.since is None and state.reaches:
        start(owner, track, state, day)


def log(owner: Owner, name: str, state: State, day: int) -> None:
    """Remember what stood in a pool on a day: the whole, its goods and the rest, and the metals by weight."""
    worth = state.net.money + state.net.worth["gold"] + state.net.worth["silver"]
    whole = state.based if state.zakat_class == "money" else worth
    goods = min(goods_of(state), whole)
    owner.log[name, day] = {
        "tested": state.amount,
        "money": whole,
        "goods": goods,
        "rest": whole - goods,
        "gold": state.net.grams["gold"],
        "silver": state.net.grams["silver"],
    }


def goods_of(state: State) -> Fraction:
    """The worth of the trade goods, before anything comes off."""
    return sum((item.value for item in state.pool.items if item.metal is None and is_goods(item.holding)), ZERO)


def start(owner: Owner, track: Track, state: State, day: int) -> None:
    """A hawl begins today."""
    anchor = anchor_of(owner.calendar, day, solar=owner.solar(day))
    quote = owner.prices.money_nisab(owner.rules(day), owner.person.currency, day)
    track.begin(day, anchor, quote.price if quote else None, fresh=True)
    track.zakat_class, track.early = state.zakat_class, state.early


def daily_test(owner: Owner, track: Track, state: State, day: int, name: str) -> bool:
    """Whether the hawl lives through the test of the day; a hawl that does not is broken."""
    assert track.since is not None
    reason = ""
    if owner.rules(day)["HAWL_NISAB"] == "CONTINUOUS":
        reason = "" if state.reaches else "BELOW_NISAB"
    elif state.empty:
        reason = "WEALTH_GONE"
    if reason:
        owner.broken.append((state.zakat_class, track.group(name), track.since, day, reason))
    return not reason


def _closing_balance(owner: Owner, track: Track, state: State, day: int, name: str, *, closes: bool) -> None:
    rules = owner.rules(day)
    if track.since is not None and state.empty:
        if not rules.zakat_day:
            owner.broken.append((state.zakat_class, track.group(name), track.since, day, "WEALTH_GONE"))
        track.end()
    elif track.since is not None and closes:
        if state.reaches:
            owe(owner, track, state, day, name)
        go_on(owner, track, day)
    elif track.since is None and (not state.empty if rules.zakat_day else state.reaches):
        start(owner, track, state, day)


def close(owner: Owner, track: Track, state: State, day: int, name: str, component: str = "money") -> None:
    """The closing day: an obligation, or what the policy does below nisab."""
    assert track.since is not None
    if state.reaches:
        owe(owner, track, state, day, name, component)
        go_on(owner, track, day)
    elif owner.rules(day)["BELOW_AT_DUE"] == "KEEP_DATE":
        go_on(owner, track, day)
    else:
        owner.broken.append((state.zakat_class, track.group(name), track.since, day, "BELOW_AT_DUE"))
        track.end()


def go_on(owner: Owner, track: Track, day: int) -> None:
    """The hawl runs on from its closing day with its anchor."""
    anchor = anchor_at(owner, track, day, owner.rules(day), solar=owner.solar(day))
    quote = owner.prices.money_nisab(owner.rules(day), owner.person.currency, day)
    track.begin(day, anchor, quote.price if quote else None, fresh=False)


def rate_of(owner: Owner, track: Track, day: int) -> Fraction:
    """The rate of the year that closes today."""
    rules = owner.rules(day)
    assert track.since is not None
    rate = year_rate(rules, day - track.since)
    if rules["DATE_SHIFT"] == "PRO_RATA_MONTHS" and rules["MUSTAFAD"] == "SINGLE_DATE" and track.fresh:
        assert track.anchor is not None
        yearly = anniversary(owner.calendar, track.since, track.anchor, solar=owner.solar(day))
        if day < yearly:
            rate *= Fraction(complete_months(owner.calendar, track.since, day), 12)
    return rate


def year_rate(rules: Rules, days: int) -> Fraction:
    if rules["YEAR_BASIS"] != "SOLAR_ADJUSTED":
        return FORTIETH
    return {
        "FIXED_2_577": Fraction("0.02577"),
        "RATIO_365_354": FORTIETH * Fraction(365, 354),
        "MEAN_YEARS": FORTIETH * Fraction("365.2425") / Fraction("354.367066"),
        "ACTUAL_DAYS": FORTIETH * Fraction(days, 354),
    }[rules["SOLAR_RATE"]]


def base_of(owner: Owner, track: Track, state: State, day: int, name: str, component: str = "money") -> Fraction:
    """What the rate is applied to, before whole fifths.

    Args:
        owner: Whose it is.
        track: The hawl that closes.
        state: The pool of today.
        day: Today.
        name: The pool.
        component: `money` for the whole, `goods` or `rest` where trade goods have a hawl apart.
    """
    assert track.since is not None
    mustafad = owner.rules(day)["MUSTAFAD"]
    what = component if state.zakat_class == "money" else state.zakat_class
    days = {"OPENING_BALANCE": [track.since], "LOWEST_BALANCE": list(range(track.since, day + 1))}.get(mustafad, [])
    base = min(owner.log[name, each][what] for each in [*days, day])
    return max(base - already_paid(owner, state, day, component), ZERO)


def base_is_short(owner: Owner, track: Track, state: State, day: int, name: str) -> bool:
    """Whether the base of an opening or lowest balance is below nisab, worn gold counted whole as in every test."""
    assert track.since is not None
    assert state.nisab is not None
    mustafad = owner.rules(day)["MUSTAFAD"]
    days = {"OPENING_BALANCE": [track.since], "LOWEST_BALANCE": range(track.since, day + 1)}.get(mustafad, [])
    return any(owner.log[name, each]["tested"] < state.nisab for each in days)


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


def fifths(base: Fraction, nisab: Fraction, rules: Rules) -> Fraction:
    return base // (nisab / 5) * (nisab / 5) if rules["MONEY_EXCESS"] == "FIFTH_STEPS" else base


def owe(owner: Owner, track: Track, state: State, day: int, name: str, component: str = "money") -> None:
    """The obligation of a closing day, where there is anything to owe."""
    rules = owner.rules(day)
    assert state.nisab is not None
    base = base_of(owner, track, state, day, "main" if name == "goods" else name, component)
    if base_is_short(owner, track, state, day, "main" if name == "goods" else name) and component != "goods":
        return
    base = fifths(base, state.nisab, rules)
    if base <= 0:
        return
    rate = rate_of(owner, track, day)
    assert track.since is not None
    owed = Obligation(
        state.zakat_class,
        track.group(name),
        track.since,
        day,
        state.unit,
        base,
        state.nisab,
        state.off,
        rate,
        base * rate,
    )
    settle_metal(owner, owed, state, day)
    owed.to_dispose = to_dispose(owner, day)
    owed.holdings = told(state, rules, name, component)
    owed.early = track.early or state.early
    owner.owe(owed, day)


def told(state: State, rules: Rules, name: str, component: str) -> dict[str, Fraction]:
    """What each holding counts for, before anything comes off."""
    found: dict[str, Fraction] = {}
    for item in state.pool.items:
        goods = item.metal is None and is_goods(item.holding)
        if item.metal not in metals_of("main" if name == "goods" else name, rules):
            continue
        if (component == "goods" and not goods) or (component == "rest" and goods):
            continue
        counted = item.counted if state.zakat_class != "money" else item.value
        found[item.holding.id] = found.get(item.holding.id, ZERO) + counted * item.based
    return {holding: number for holding, number in found.items() if number}


def settle_metal(owner: Owner, owed: Obligation, state: State, day: int) -> None:
    """A metal alone is owed in grams; of a pool by parts the grams are told."""
    rules = owner.rules(day)
    assert owed.rate is not None
    if owed.is_metal:
        owed.grams = owed.base * owed.rate
        owed.kind = {f"{owed.zakat_class}_g": owed.grams}
        price = owner.prices.fine(owed.zakat_class, owner.person.currency, day, early=False)
        worth = _worth_per_counted(owner, state, owed.zakat_class)
        owed.price_due = worth if price and worth else None
        owed.exact = owed.grams * owed.price_due if owed.price_due is not None else None
        owed.missing = [] if price else [owed.zakat_class]
    elif rules["JOIN_METALS"] == "BY_PARTS":
        grams = {f"{metal}_g": state.net.grams[metal] * owed.rate for metal in METALS}
        owed.kind = {name: number for name, number in grams.items() if number}


def _worth_per_counted(owner: Owner, state: State, metal: str) -> Fraction | None:
    """The worth of a counted gram of a metal alone."""
    items = [item for item in state.pool.items if item.metal == metal]
    counted = sum((item.counted * item.based for item in items), ZERO)
    return sum((item.value * item.based for item in items), ZERO) / counted if counted else None


def to_dispose(owner: Owner, day: int) -> Fraction:
    """The interest that is to be given away."""
    return sum(
        (
            owner.worth(holding.interest, holding.key("currency"), day) * holding.share
            for holding in owner.holdings.values()
            if holding.interest
        ),
        ZERO,
    )
