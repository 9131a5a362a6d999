"""The hawls that run on the as-of day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.fiqh.assessment import RunningHawl
from zakatdesk.fiqh.exact import MG, Num

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


def running_hawls(run: PersonRun) -> list[RunningHawl]:
    """Every hawl that runs, of all pools."""
    rows: list[RunningHawl] = run.money.lots.running() if run.money.by_lots else []
    for standing in run.standings:
        hawl = run.money.hawls[standing.pool].running
        if hawl is None or run.money.by_lots:
            continue
        closing = run.money.hawls[standing.pool].closes(run.term)
        metal = standing.zakat_class if standing.by_weight else ""
        rows.append(
            RunningHawl(
                zakat_class=standing.zakat_class,
                group="pool",
                since=hawl.since,
                due=None if closing is None else closing.day,
                unit="g" if metal else run.currency.code,
                pool=in_unit(run, standing.tested, metal),
                nisab=None if standing.nisab is None else in_unit(run, standing.nisab, metal),
                holdings=dict.fromkeys(run.pool.shares(metal, run.apart_metal()), hawl.since),
                provisional=closing is not None and run.ledger.calendar.is_provisional(closing.day),
                not_fully_checked=hawl.late,
            )
        )
    return rows + run.money.goods.running() + run.herds.running()


def in_unit(run: PersonRun, steps: Num, metal: str) -> Fraction:
    """Steps of the pool in whole units."""
    return Fraction(steps) / (MG if metal else int(10**run.currency.places))
