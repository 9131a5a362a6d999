"""What a closing day makes: an obligation with its exact zakat, and the facts its trail needs."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.run.why_inputs import claims_of, worths_of
from zakatdesk.fiqh.run.why_pool import PoolRecord, pool_trail
from zakatdesk.fiqh.wealth.measure import Standing

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


class PoolClosing(Frozen):
    """A pool or lots of it on their closing day.

    Attributes:
        base: What is assessed, in the unit of the standing.
        rate: The part of it that is due.
        holdings: What each holding has in it; none for all the pool.
        weights: Milligrams of each metal in the base; none for all the pool.
    """

    group: str
    day: int
    since: int
    standing: Standing
    base: Num
    rate: Fraction
    late: bool
    holdings: dict[str, Num] | None = None
    weights: dict[str, Num] | None = None


def pool_due(run: PersonRun, closing: PoolClosing) -> Due:
    """The obligation of a pool, or of a part of it."""
    standing = closing.standing
    exact = Fraction(closing.base) * closing.rate
    lacking = standing.unknown
    money: Fraction | None = None
    if not lacking:
        money = exact
        if standing.by_weight:
            money = exact * Fraction(standing.worth) / standing.base if standing.base else Fraction(0)
    metal = standing.zakat_class if standing.by_weight else ""
    for name in lacking:
        run.problem("PRICE_MISSING", name, closing.day)
    holdings = dict(run.pool.shares(metal, run.apart_metal()) if closing.holdings is None else closing.holdings)
    if closing.group != "lots" and run.special.books:
        for name, apart in run.special.unrealised.items():
            holdings[name] = max(holdings.get(name, 0) - apart, 0)
        holdings = {name: amount for name, amount in holdings.items() if amount}
    due = Due(
        zakat_class=standing.zakat_class,
        group=closing.group,
        hawl_start=closing.since,
        on=closing.day,
        unit="g" if metal else run.currency.code,
        base=closing.base,
        nisab=standing.nisab or 0,
        deducted=standing.gross - standing.tested,
        rate=closing.rate,
        rounding=run.term.policy["ROUNDING"],
        money=money,
        metal=metal,
        grams=exact if metal else Fraction(0),
        information=_information(run, closing),
        lacking=lacking,
        late=closing.late,
        holdings=dict(holdings),
        to_dispose=run.interest(closing.day),
    )
    due.trail = partial(pool_trail, _record(run, closing, exact, due), run.currency, due)
    return due


def _record(run: PersonRun, closing: PoolClosing, exact: Fraction, due: Due) -> PoolRecord:
    """The facts that the trail needs, as they are on the closing day."""
    standing = closing.standing
    return PoolRecord(
        policy=run.term.policy,
        nisab=run.nisab,
        standing=standing,
        base=closing.base,
        rate=closing.rate,
        exact=exact,
        holdings=dict(due.holdings),
        lots=closing.group == "lots",
        worths={} if due.metal or closing.holdings is not None else worths_of(run, due.holdings),
        claims=claims_of(run, closing.day) if due.deducted and not due.metal else {},
    )


def _information(run: PersonRun, closing: PoolClosing) -> dict[str, Fraction]:
    """Under `BY_PARTS`: the grams of each metal that are in the zakat."""
    standing = closing.standing
    left = standing.base_left
    goods_alone = closing.group == "goods"
    if run.term.policy["JOIN_METALS"] != "BY_PARTS" or standing.by_weight or left is None or goods_alone:
        return {}
    weights = {name: left.metal(name) for name in ("gold", "silver")} if closing.weights is None else closing.weights
    grams = {f"{name}_g": Fraction(weight) * closing.rate / MG for name, weight in weights.items()}
    return {name: number for name, number in grams.items() if number}
