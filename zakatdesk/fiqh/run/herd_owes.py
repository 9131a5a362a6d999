"""What a herd owes by its table, and horses by their value.

Source: zakat-rules 14.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import partial
from math import floor
from typing import TYPE_CHECKING

from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.classes.livestock import HORSE_GOLD_G, HORSE_PART, herd_due
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.run.why_herd import HerdRecord, herd_trail

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.herds import HerdStanding
    from zakatdesk.fiqh.run.person import PersonRun


def owe(run: PersonRun, due: Due, standing: HerdStanding, number: Num, part: Fraction) -> bool:
    """Fill in what a herd owes by its table; whether it owes anything.

    Args:
        run: Whose policy and prices decide.
        due: The obligation.
        standing: Whose table, and which prices the debts that came off lack.
        number: What is held against the table; cut to whole heads only here.
        part: The owner's part of the herd.
    """
    species = standing.species
    sets: tuple[Mapping[str, Fraction], ...] = ()
    if species == "horses":
        _owe_for_horses(run, due)
        if standing.lacking:
            # How many heads the debts leave is not known, so neither is the sum.
            due.money, due.left = None, due.grams
    else:
        sets = herd_due(HoldingKind(species), floor(number), run.term.policy)
        if not sets or not sets[0]:
            return False
        due.kind = {name: heads * part for name, heads in sets[0].items()}
        due.alternatives = tuple({name: heads * part for name, heads in other.items()} for other in sets[1:])
    due.lacking += standing.lacking
    for name in standing.lacking:
        run.problem("PRICE_MISSING", name, due.on)
    record = HerdRecord(run.term.policy, species, number, part, run.currency)
    due.trail = partial(herd_trail, record, due)
    return True


def _owe_for_horses(run: PersonRun, due: Due) -> None:
    head = run.price_on("horses", due.on)
    if head is not None:
        due.money = due.base * head * HORSE_PART
        due.left = due.money
        return
    due.metal = "gold"
    due.grams = due.base * HORSE_GOLD_G * MG
    due.left = due.grams
    step = run.price_on("gold", due.on)
    if step is None:
        due.lacking = ("gold",)
        run.problem("PRICE_MISSING", "gold", due.on)
    else:
        due.money = due.grams * step
