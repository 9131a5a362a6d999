"""The obligation of a closing day: base, rate and what is owed.

Source: timeline 5 and 7.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.facts import METALS, Rules
from tests.reference.owed import Obligation
from tests.reference.places import is_goods
from tests.reference.pool import at_lowest, tested_state
from tests.reference.tracks import State, Track, goods_of, metals_of
from tests.reference.years import anniversary, complete_months

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)
FORTIETH = Fraction(1, 40)


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
    pools = [(name, each) for each in days]
    if state.zakat_class in METALS:
        pools = alone(owner, state.zakat_class, days)
    bases = [owner.log[pool][what] - owner.paid_part[pool][component] for pool in [*pools, (name, day)]]
    return max(min(*bases, bases[-1] - above_the_lowest(owner, track, state, day, name, component)), ZERO)


def alone(owner: Owner, metal: str, days: list[int]) -> list[tuple[str, int]]:
    """The pools that were of this metal alone: on other days none was in its grams."""
    pools = [(name, each) for each in days for name in ("main", metal)]
    return [pool for pool in pools if f"tested {metal}" in owner.log.get(pool, {})]


def above_the_lowest(owner: Owner, track: Track, state: State, day: int, name: str, component: str) -> Fraction:
    """What of today's base is left out because shares count at the lowest price of the year."""
    if component == "goods" or state.zakat_class != "money":
        return ZERO
    assert track.since is not None
    rules = owner.rules(day)
    lowest = at_lowest(owner, state.pool, day, track.since).net(rules, based=True)
    return state.based - tested_state(state.pool, lowest, rules, name)[1]


def base_is_short(owner: Owner, track: Track, state: State, day: int, name: str, component: str) -> bool:
    """Whether the base of an opening or lowest balance is below nisab, worn gold counted whole as in every test."""
    assert track.since is not None
    assert state.nisab is not None
    mustafad = owner.rules(day)["MUSTAFAD"]
    days = {"OPENING_BALANCE": [track.since], "LOWEST_BALANCE": list(range(track.since, day + 1))}.get(mustafad, [])
    what = "tested" if component == "money" else f"tested {component}"
    what = f"tested {state.zakat_class}" if state.zakat_class != "money" else what
    pools = [(name, each) for each in [*days, day] if days]
    if state.zakat_class in METALS:
        pools = alone(owner, state.zakat_class, [*days, day] if days else [])
    return any(owner.log[pool][what] < state.nisab for pool in pools)


def fifths(base: Fraction, nisab: Fraction, rules: Rules) -> Fraction:
    return base // (nisab / 5) * (nisab / 5) if rules["MONEY_EXCESS"] == "FIFTH_STEPS" and nisab else base


def owe(owner: Owner, track: Track, state: State, day: int, name: str, component: str = "money") -> None:
    """The obligation of a closing day, where there is anything to owe."""
    rules = owner.rules(day)
    assert state.nisab is not None
    base = base_of(owner, track, state, day, "main" if name == "goods" else name, component)
    if component != "goods" and base_is_short(owner, track, state, day, name, component):
        return
    base = fifths(base, state.nisab, rules)
    if base <= 0:
        return
    rate = rate_of(owner, track, day)
    if not rate:
        # No month of it is complete.
        return
    assert track.since is not None
    owed = Obligation(
        state.zakat_class,
        track.group(name),
        track.since,
        day,
        state.unit,
        base,
        state.nisab,
        off_component(state, component),
        rate,
        base * rate,
    )
    settle_metal(owner, owed, state, day)
    needs_prices(owed, state)
    owed.to_dispose = to_dispose(owner, day)
    owed.holdings = told(state, rules, name, component)
    owed.early = track.early or state.early
    owner.owe(owed, day)


def off_component(state: State, component: str) -> Fraction:
    """What came off a part of the pool: off the goods only what the rest did not cover."""
    off_goods = max(goods_of(state) - state.based, ZERO) if state.zakat_class == "money" else ZERO
    return {"money": state.off, "goods": off_goods, "rest": state.off - off_goods}[component]


def told(state: State, rules: Rules, name: str, component: str) -> dict[str, Fraction]:
    """What each holding counts for, before anything comes off."""
    found: dict[str, Fraction] = {}
    for item in state.pool.items:
        goods = item.metal is None and is_goods(item.holding)
        if item.ahead or item.metal not in metals_of("main" if name == "goods" else name, rules):
            continue
        if (component == "goods" and not goods) or (component == "rest" and goods):
            continue
        counted = item.counted if state.zakat_class != "money" else item.value
        found[item.holding.id] = found.get(item.holding.id, ZERO) + counted
    return {holding: number for holding, number in found.items() if number}


def settle_metal(owner: Owner, owed: Obligation, state: State, day: int) -> None:
    """A metal alone is owed in grams; of a pool by parts the grams are told."""
    rules = owner.rules(day)
    assert owed.rate is not None
    if owed.is_metal:
        owed.grams = owed.base * owed.rate
        owed.kind = {f"{owed.zakat_class}_g": owed.grams}
        price = owner.prices.fine(owed.zakat_class, owner.person.currency, day, early=False)
        worth = _worth_per_counted(state, owed.zakat_class)
        owed.price_due = worth if price and worth else None
        owed.exact = owed.grams * owed.price_due if owed.price_due is not None else None
        owed.missing = [] if price else [owed.zakat_class]
    elif rules["JOIN_METALS"] == "BY_PARTS" and owed.group != "goods":
        grams = {f"{metal}_g": state.net.grams[metal] * owed.rate for metal in METALS}
        owed.kind = {name: number for name, number in grams.items() if number}


def needs_prices(owed: Obligation, state: State) -> None:
    """An amount due needs prices by its due day: what was only valued by a first price is incomplete."""
    if not owed.is_metal and state.pool.early:
        owed.exact = None
        owed.missing = ["price"]
    if state.pool.debts_missing:
        owed.exact = None
        owed.missing = [*owed.missing, *state.pool.debts_missing]


def _worth_per_counted(state: State, metal: str) -> Fraction | None:
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
