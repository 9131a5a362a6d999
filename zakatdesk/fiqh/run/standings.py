"""The pools of a day as they stand against nisab, with what was paid in advance.

Source: timeline 4 and 8.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.wealth.measure import Standing, measure
from zakatdesk.fiqh.wealth.pool import Wealth

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


def standings_of(run: PersonRun, day: int, *, goods: bool = True) -> list[Standing]:
    """The pools of the day.

    Args:
        run: Whose they are.
        day: The day.
        goods: Whether trade goods are in it; without them claims come off the rest first.
    """
    since = run.money.advance_since()
    pools = _since(run, day, since, goods=goods)
    # The hawl of a metal that stands alone began on another day, so other advance counts as owned in it.
    for place, pool in enumerate(pools[1:], 1):
        began = run.money.advance_since(pool.pool)
        if run.money.owned_advance(began) != run.money.owned_advance(since):
            pools[place] = _since(run, day, began, goods=goods)[place]
    return pools


def closing_of(run: PersonRun, day: int, since: int, *, goods: bool) -> Standing:
    """The main pool on the day its hawl closes, when shares may count at their lowest price since it began."""
    left_out = sum(worth for _, worth in run.special.left_out(since, day))
    return _since(run, day, run.money.advance_since(closing=since), goods=goods, left_out=left_out)[0]


def _since(run: PersonRun, day: int, since: int | None, *, goods: bool, left_out: Num = 0) -> list[Standing]:
    """The pools with what was paid in advance since a day; `left_out` is money that is tested and not assessed."""
    wealth = run.money.with_advance(run.wealth, since)
    base = run.money.assessable(wealth, day, since)
    if left_out:
        base = replace(base, money=max(plain(base.money - left_out), 0))
    if not goods:
        rest = _without_goods(wealth)
        base = rest if base is wealth else _without_goods(base)
        wealth = rest
    policy = run.term.policy
    joined = "silver" if policy["CASH_JOINS_METAL"] == "SILVER" else "gold"
    return measure(policy["JOIN_METALS"], joined, wealth, base, run.claims, run.nisab, in_money=not goods)


def _without_goods(wealth: Wealth) -> Wealth:
    return replace(wealth, money=max(wealth.money - wealth.goods, 0), goods=0)
