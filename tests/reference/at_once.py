"""Obligations that wait for no hawl: receipts, returns, sales of what waited, wages, rent ahead; and losses.

Source: timeline 7, 9 and 10.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import places
from tests.reference.lots import Classed, Holding, Lot
from tests.reference.owed import Obligation, is_settled
from tests.reference.pool import measure
from tests.reference.prices import weights
from tests.reference.tracks import State, Track, money_threshold, names, state_of
from tests.reference.worth import is_alloy_of_goods

if TYPE_CHECKING:
    from tests.reference.lots import Receipt
    from tests.reference.world import Owner

ZERO = Fraction(0)
FORTIETH = Fraction(1, 40)


def receipts(owner: Owner, day: int) -> None:
    """What came in today and owes at once, one obligation for each holding."""
    seen: list[tuple[str, str]] = []
    for receipt in owner.receipts:
        name = receipt.zakat_class, receipt.holding.id
        if name not in seen:
            seen.append(name)
    for zakat_class, holding_id in seen:
        same = [r for r in owner.receipts if (r.zakat_class, r.holding.id) == (zakat_class, holding_id)]
        _receipt(owner, same, day)


def _receipt(owner: Owner, same: list[Receipt], day: int) -> None:
    first = same[0]
    rules = owner.rules(day)
    parts = [part for receipt in same for part in receipt.received]
    classed = first.holding.kind == "receivable" and rules["RECEIVABLE_CLASSES"] == "HANAFI_THREE"
    if classed and first.holding.key("quality", "good") == "good":
        parts = _by_hanafi_class(owner, first.holding, parts, day)
    if not first.at_once:
        parts = [(worth, years) for worth, years in parts if years >= 1]
    base = sum((worth for worth, _ in parts), ZERO)
    alone = first.zakat_class == "returned" and first.holding.kind in names(rules)
    name = first.holding.kind if alone and not is_alloy_of_goods(first.holding, rules) else "main"
    state = reaching_state(owner, day, still_owed(owner, day), name)
    missing = [name for receipt in same for name in receipt.missing]
    if not (base or missing) or state is None:
        return
    if first.at_once:
        zakat = sum((worth * receipt.part for receipt in same for worth, _ in receipt.received), ZERO)
    else:
        zakat = sum((owed_for(worth, years, rules["MISSED_YEARS"], first) for worth, years in parts), ZERO)
    owed = Obligation(
        first.zakat_class,
        first.holding.id,
        None,
        day,
        owner.person.currency,
        base,
        money_threshold(owner, day, _running(owner), closing=False)[0] or ZERO,
        ZERO,
        first.part,
        None if missing else zakat,
        {first.holding.id: base},
    )
    owed.missing = missing
    owner.owe(owed, day)
    received = sum((worth for receipt in same for worth, _ in receipt.received), ZERO)
    for receipt in same:
        for lot in receipt.lots:
            part = receipt.unknown_part if receipt.missing else min(base / received, Fraction(1))
            mark_paid(owner, lot, part, day)


def mark_paid(owner: Owner, lot: Lot, part: Fraction, day: int) -> None:
    """Zakat is paid for this part of a lot; the rest goes on as a lot of its own."""
    if part < 1:
        holding = next(holding for holding in owner.holdings.values() if lot in holding.lots)
        paid = lot.part(lot.quantity * part)
        lot.quantity -= paid.quantity
        holding.lots.append(paid)
        lot = paid
    lot.paid_on = day


def owed_for(worth: Fraction, years: int, missed: str, receipt: Receipt) -> Fraction:
    """One year's zakat, or that of all the years it was away."""
    if not receipt.all_years:
        return worth * receipt.part
    if missed == "REDUCING_BASE":
        return worth * (1 - (1 - FORTIETH) ** years)
    return worth * FORTIETH * years


def _by_hanafi_class(
    owner: Owner, holding: Holding, parts: list[tuple[Fraction, int]], day: int
) -> list[tuple[Fraction, int]]:
    """A strong debt by whole fifths of the silver nisab, a medium one once a whole nisab has come in."""
    price = owner.prices.fine("silver", owner.person.currency, day, early=False)
    classed = owner.strong.setdefault(holding.id, Classed())
    classed.received += [part for part in parts if part[1] >= 1]
    if price is None:
        owner.problem("PRICE_MISSING", "silver")
        return []
    nisab = weights(owner.rules(day))["silver"] * price.price
    received = sum((worth for worth, _ in classed.received), ZERO)
    if holding.key("hanafi_class", "strong") == "medium":
        ready = received if received >= nisab else ZERO
    else:
        ready = received // (nisab / 5) * (nisab / 5)
    return classed.become_ready(ready)


def still_owed(owner: Owner, day: int) -> Fraction:
    """What is still owed of strong and medium debts, which the test of nisab adds."""
    rules = owner.rules(day)
    if rules["RECEIVABLE_CLASSES"] != "HANAFI_THREE" or rules["RECEIVABLE_GOOD"] == "YEARLY":
        return ZERO
    total = ZERO
    for holding in owner.holdings.values():
        good = holding.kind == "receivable" and holding.key("quality", "good") == "good"
        if good and holding.key("hanafi_class", "strong") != "weak":
            total += owner.worth(holding.quantity, holding.key("currency"), day) * holding.share
    return total


def reaching_state(owner: Owner, day: int, more: Fraction = ZERO, name: str = "main") -> State | None:
    """The pool of the day, if it reaches nisab with what came in: that of money, or a metal that stands alone."""
    state = state_of(owner, day, name, _running(owner, name), closing=False)
    together = state.amount + more if state.zakat_class == "money" else ZERO
    if state.reaches or (more and state.nisab is not None and together >= state.nisab):
        return state
    return None


def _running(owner: Owner, name: str = "main") -> Track | None:
    """The hawl of a pool, or the span of its lots."""
    span = owner.spans.get(name)
    if span is None:
        return owner.tracks.get(name)
    return span.as_track()


def income(owner: Owner, day: int) -> None:
    """The wages of a civil month, on its last day."""
    rules = owner.rules(day)
    today = date.fromordinal(day)
    if (today + timedelta(days=1)).month == today.month or rules["EARNED_INCOME"] == "NOT_SEPARATE":
        return
    month = [
        salary
        for salary in owner.salaries
        if (date.fromordinal(salary[0]).year, date.fromordinal(salary[0]).month) == (today.year, today.month)
    ]
    base = tested = ZERO
    missing = []
    for _, holding, amount, costs, _ in month:
        net = amount - costs if rules["EARNED_INCOME"] == "ON_RECEIPT_NET_OF_NEEDS" else amount
        quote = owner.prices.quote(holding.key("currency"), owner.person.currency, day)
        worth = net * quote.price * holding.share if quote else ZERO
        tested += worth
        if quote and not quote.early:
            base += worth
        else:
            missing.append(holding.key("currency"))
    nisab = owner.prices.income_nisab(rules, owner.person.currency, day)
    if nisab is None:
        if month:
            owner.problem("PRICE_MISSING", "nisab")
        return
    if tested <= 0 or tested < nisab:
        return
    zakat = None if missing else base * FORTIETH
    owed = Obligation("income", "pool", None, day, owner.person.currency, base, nisab, ZERO, FORTIETH, zakat)
    owed.missing = missing
    owner.owe(owed, day)
    for _, holding, amount, costs, lot in month:
        if lot and lot in holding.lots:
            net = amount - costs if rules["EARNED_INCOME"] == "ON_RECEIPT_NET_OF_NEEDS" else amount
            if net > 0:
                mark_paid(owner, lot, min(net / lot.quantity, Fraction(1)), day)


def rent_ahead(owner: Owner, day: int) -> None:
    """Rent taken for years ahead becomes settled year by year."""
    for holding, taken, days in owner.rents_ahead:
        if day not in days:
            continue
        years, count = days.index(day) + 1, len(days)
        worth = (taken or ZERO) * holding.share
        settled, before = worth * Fraction(years, count), worth * Fraction(years - 1, count)
        zakat = settled * years * FORTIETH - before * (years - 1) * FORTIETH
        nisab = money_threshold(owner, day, _running(owner), closing=False)[0] or ZERO
        owed = Obligation("income", holding.id, None, day, owner.person.currency, settled, nisab, ZERO, FORTIETH, zakat)
        owed.holdings = {holding.id: settled}
        if taken is None:
            owed.exact, owed.missing = None, [holding.key("currency")]
        owner.owe(owed, day)


def fall(owner: Owner, holding: Holding, amount: Fraction, day: int) -> None:
    """A loss out of the pool: what is unpaid falls by the part that was lost."""
    rules = owner.rules(day)
    if rules["LOSS_AFTER_DUE"] != "FALLS" or not places.in_pool(holding, rules):
        return
    pool = measure(owner, day, None)
    worth = sum((item.value for item in pool.items), ZERO)
    lost = min(owner.counted_value(holding, amount, day), worth)
    if not worth or lost <= 0:
        return
    for owed in owner.obligations:
        if owed.zakat_class in ("money", "gold", "silver") and not (owed.lapsed or is_settled(owed, owner.step)):
            owed.left -= owed.left * lost / worth
