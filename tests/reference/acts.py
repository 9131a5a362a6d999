"""What each entry does to the holdings of a day.

Source: timeline 3 and 9; open form, entries.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference import at_once, places
from tests.reference.facts import SALEABLE, Entry
from tests.reference.lots import Blocked, Holding, Lot, Receipt, newly
from tests.reference.years import anchor_of, anniversary, complete_years

if TYPE_CHECKING:
    from tests.reference.world import Owner

HEADS_OF_NISAB = {"sheep": 40, "cattle": 30, "camels": 5, "horses": 0}


def apply(owner: Owner, entry: Entry, day: int) -> None:
    """Do what one entry of the day says."""
    holding = owner.holdings[entry.holding]
    acts = {
        "rent": _rent,
        "birth": _birth,
        "profit": _profit,
        "value": _value,
        "transfer": _transfer,
        "returned": _returned,
        "blocked": _blocked,
        "balance": _balance,
        "interest": _interest,
        "disposal": _disposal,
        "written_off": _written_off,
    }
    if entry.kind in acts:
        acts[entry.kind](owner, holding, entry, day)
    elif entry.kind in ("spending", "loss", "death"):
        _outflow(owner, holding, entry, day)
    else:
        _inflow(owner, holding, entry, day)


def _inflow(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    lot = holding.inflow(entry.sum, day)
    costs = Fraction(entry.raw.get("costs", 0))
    if entry.kind == "salary" and not owner.waits(day):
        owner.salaries.append((day, holding, entry.sum, costs, lot))
    if entry.kind in ("harvest", "extraction", "find"):
        owner.finds.append((holding, entry.sum, costs))


def _outflow(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    if entry.kind == "loss":
        at_once.fall(owner, holding, entry.sum, day)
    holding.take(entry.sum, owner.rules(day)["WITHDRAWAL_ORDER"])


def _interest(_owner: Owner, holding: Holding, entry: Entry, _day: int) -> None:
    holding.interest += entry.sum


def _disposal(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    kept = min(entry.sum, holding.interest)
    holding.interest -= kept
    if entry.sum > kept:
        holding.take(entry.sum - kept, owner.rules(day)["WITHDRAWAL_ORDER"])


def _balance(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    change = entry.sum - holding.balance
    if change > 0:
        holding.inflow(change, day)
    elif change < 0:
        holding.take(-change, owner.rules(day)["WITHDRAWAL_ORDER"])


def _blocked(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    amount = holding.quantity if entry.amount is None else min(entry.amount, holding.quantity)
    for lot in holding.take(amount, owner.rules(day)["WITHDRAWAL_ORDER"]):
        holding.blocked.append(Blocked(lot.quantity, lot.acquired, day))


def _written_off(_owner: Owner, holding: Holding, _entry: Entry, _day: int) -> None:
    holding.lots = []


def _rent(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    rules = owner.rules(day)
    years = int(entry.raw.get("covers_years", 0))
    if rules["RENTAL"] == "ADVANCE_RENT_SETTLES_YEARLY" and years:
        days = [owner.lunar_year_after(day, k) for k in range(1, years + 1)]
        holding.add(newly(entry.sum, day, outside_until=days[-1]))
        if not owner.waits(day):
            worth = owner.known_worth(entry.sum, holding.key("currency"), day)
            owner.rents_ahead.append((holding, worth, days))
        return
    lot = holding.inflow(entry.sum, day)
    if rules["RENTAL"] not in ("ON_RECEIPT_AT_ONCE", "TEN_PERCENT_NET"):
        return
    base, part = entry.sum, Fraction(1, 40)
    if rules["RENTAL"] == "TEN_PERCENT_NET":
        part = Fraction(1, 10) if "costs" in entry.raw else Fraction(1, 20)
        base = max(base - Fraction(entry.raw.get("costs", 0)), Fraction(0))
    worth = owner.known_worth(base * holding.share, holding.key("currency"), day)
    receipt = Receipt("income", holding, [(worth or Fraction(0), 0)], [lot] if lot else [], at_once=True, part=part)
    receipt.missing = [holding.key("currency")] if worth is None and base else []
    owner.receipts.append(receipt)


def _birth(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    owner.born[holding.id] = owner.born.get(holding.id, Fraction(0)) + entry.sum
    enough = holding.quantity >= HEADS_OF_NISAB.get(holding.kind, 0)
    oldest = holding.oldest
    if oldest and (enough or owner.rules(day)["OFFSPRING"] == "MAY_COMPLETE_NISAB"):
        oldest.quantity += entry.sum
    else:
        holding.inflow(entry.sum, day)


def _profit(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    rules = owner.rules(day)
    of = owner.holdings.get(entry.raw.get("of", ""))
    holding.profits.append((day, entry.sum))
    oldest = of.oldest if of else None
    if of is None or oldest is None or rules["TRADE_PROFIT"] != "FOLLOWS_PRINCIPAL":
        lot = holding.inflow(entry.sum, day)
    elif of is holding:
        oldest.quantity += entry.sum
        lot = None
    else:
        lot = holding.add(Lot(entry.sum, oldest.acquired, oldest.hawl, oldest.anchor, oldest.assessed))
    dividends = of is not None and of.kind in ("shares", "fund", "sukuk") and of.key("held_for", "income") == "income"
    if of and dividends and rules["SHARES_HELD"] == "DIVIDENDS_TEN_PERCENT" and holding is not of:
        worth = owner.known_worth(entry.sum * holding.share, holding.key("currency"), day)
        parts = [(worth or Fraction(0), 0)]
        receipt = Receipt("income", of, parts, [lot] if lot else [], at_once=True, part=Fraction(1, 10))
        receipt.missing = [holding.key("currency")] if worth is None else []
        owner.receipts.append(receipt)


def _value(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    before, after = holding.quantity, entry.sum
    if before and after:
        holding.changes.append((day, after / before))
    else:
        holding.changes = []
    holding.overdraft = Fraction(0)  # it is worth this now, whatever was overdrawn
    if after > before and (before == 0 or owner.rules(day)["TRADE_PROFIT"] == "OWN_HAWL_ALWAYS"):
        holding.inflow(after - before, day)
    elif before:
        holding.scale(after / before)
    holding.figures = {}
    for name in ("retail", "wholesale", "cost"):
        if name in entry.raw and after:
            holding.figures[name] = Fraction(entry.raw[name]) / after
    holding.figures[holding.key("value_as", "wholesale")] = Fraction(1)


def _transfer(owner: Owner, source: Holding, entry: Entry, day: int) -> None:
    target, amount = owner.holdings[entry.raw["to"]], entry.sum
    received = Fraction(entry.raw.get("received", amount))
    rules = owner.rules(day)
    if target.kind == "debt" or source.kind == "debt":
        _borrow_or_repay(owner, source, target, amount, received, day)
        return
    taken = source.take(amount, rules["WITHDRAWAL_ORDER"])
    if source.kind == "receivable" or (source.kind == "pension" and places.arrives_new(source, target, rules)):
        _receive(owner, source, target, taken, amount, received, day)
        return
    if places.pays_on_sale(source, rules) and target.kind in ("cash", "bank"):
        _sale_of_what_waited(owner, source, target, taken, amount, received, day)
        return
    if places.arrives_new(source, target, rules):
        target.inflow(received, day)
        return
    covered = sum((lot.quantity for lot in taken), Fraction(0))
    arriving = _scaled(owner, source, target, taken, amount, received, day)
    for lot in arriving:
        if places.hawl_restarts(source, target, rules):
            lot.hawl = lot.anchor = None
        target.add(lot)
    if covered < amount:
        target.inflow((amount - covered) * received / amount, day)


def _borrow_or_repay(
    owner: Owner, source: Holding, target: Holding, amount: Fraction, received: Fraction, day: int
) -> None:
    order = owner.rules(day)["WITHDRAWAL_ORDER"]
    if source.kind == "debt":
        source.inflow(amount, day)
    else:
        taken = source.take(amount, order)
        if places.counts_on_receipt(source, owner.rules(day)):
            _receive(owner, source, target, taken, amount, received, day)
            return
    if target.kind == "debt":
        target.take(received, order)
    else:
        target.inflow(received, day)


def _scaled(
    owner: Owner, source: Holding, target: Holding, taken: list[Lot], amount: Fraction, received: Fraction, day: int
) -> list[Lot]:
    """The lots as they arrive, with the profit apart where it has a year of its own."""
    factor = received / amount
    rules = owner.rules(day)
    sold = source.kind in SALEABLE and "symbol" not in source.facts and target.kind in ("cash", "bank")
    if not sold or rules["TRADE_PROFIT"] == "FOLLOWS_PRINCIPAL":
        return [lot.part(lot.quantity * factor) for lot in taken]
    rate = owner.prices.rate(source.key("currency"), target.key("currency"), day)
    assert rate is not None
    if factor <= rate:
        return [lot.part(lot.quantity * factor) for lot in taken]
    arriving, profit = [], Fraction(0)
    for lot in taken:
        closes = owner.lot_closes(lot, day)
        arriving.append(lot.part(lot.quantity * (factor if closes else rate)))
        profit += Fraction(0) if closes else lot.quantity * (factor - rate)
    return [*arriving, Lot(profit, day)] if profit else arriving


def _receive(
    owner: Owner, source: Holding, target: Holding, taken: list[Lot], amount: Fraction, received: Fraction, day: int
) -> None:
    """A receivable or a locked pension is paid out."""
    rules = owner.rules(day)
    mode = places.receivable_mode(source, rules) if source.kind == "receivable" else rules["PENSION"]
    if mode == "YEARLY":
        for lot in taken:
            target.add(lot.part(lot.quantity * received / amount))
        covered = sum((lot.quantity for lot in taken), Fraction(0))
        if covered < amount:
            target.inflow((amount - covered) * received / amount, day)
        return
    parts, at_once = [], mode == "ON_WITHDRAWAL_AT_ONCE"
    old = whole = Fraction(0)
    for lot in taken:
        worth = owner.known_worth(lot.quantity * received / amount * source.share, target.key("currency"), day)
        years = complete_years(owner.calendar, lot.acquired, day)
        parts.append((worth or Fraction(0), years))
        whole += lot.quantity
        old += lot.quantity if at_once or years else Fraction(0)
    missing = [target.key("currency")] if old and owner.known_worth(old, target.key("currency"), day) is None else []
    if target.kind == "debt":
        target.take(received, rules["WITHDRAWAL_ORDER"])
        arrived = None
    else:
        arrived = target.inflow(received, day)
    if mode in ("NEW_HAWL", "ON_RECEIPT_NEW_HAWL"):
        return
    lots = [arrived] if arrived else []
    zakat_class = "income" if at_once else "receivable"
    receipt = Receipt(zakat_class, source, parts, lots, all_years=mode == "ALL_YEARS", at_once=at_once)
    receipt.missing, receipt.unknown_part = missing, old / whole if missing else Fraction(1)
    owner.receipts.append(receipt)


def _sale_of_what_waited(
    owner: Owner, source: Holding, target: Holding, taken: list[Lot], amount: Fraction, received: Fraction, day: int
) -> None:
    """Dead stock, or the goods of a trader who waits: one year's zakat on what was kept for a year."""
    parts, owing = [], []
    for lot in taken:
        years = complete_years(owner.calendar, lot.acquired, day)
        arrived = target.add(lot.part(lot.quantity * received / amount))
        if arrived:
            arrived.hawl = arrived.anchor = None
        if years:
            worth = owner.worth(lot.quantity * received / amount, target.key("currency"), day) * source.share
            parts.append((worth, years))
            owing += [arrived] if arrived else []
    covered = sum((lot.quantity for lot in taken), Fraction(0))
    if covered < amount:
        target.inflow((amount - covered) * received / amount, day)
    if parts:
        owner.receipts.append(Receipt("money", source, parts, owing))


def _returned(owner: Owner, holding: Holding, entry: Entry, day: int) -> None:
    away = sum((part.quantity for part in holding.blocked), Fraction(0))
    left = away if entry.amount is None else entry.amount
    mode = owner.rules(day)["INACCESSIBLE"]
    parts, back = [], Fraction(0)
    for part in sorted(holding.blocked, key=lambda part: part.since):
        taken = min(part.quantity, left)
        part.quantity -= taken
        left -= taken
        back += taken
        if taken:
            parts.append((owner.counted_value(holding, taken, day), complete_years(owner.calendar, part.since, day)))
    holding.blocked = [part for part in holding.blocked if part.quantity]
    arrived = holding.inflow(back, day) if back else None
    if back and mode != "NEW_HAWL_ON_RETURN" and places.in_pool(holding, owner.rules(day)):
        all_years = mode == "ALL_YEARS_ON_RETURN"
        owner.receipts.append(Receipt("returned", holding, parts, [arrived] if arrived else [], all_years=all_years))


def lot_closing_day(owner: Owner, lot: Lot, *, solar: bool) -> int | None:
    """The day on which a lot's own hawl closes."""
    if lot.hawl is None:
        return None
    anchor = lot.anchor or anchor_of(owner.calendar, lot.hawl, solar=solar)
    return anniversary(owner.calendar, lot.hawl, anchor, solar=solar)
