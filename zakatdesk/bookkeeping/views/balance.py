"""How much of a holding there is after each entry, as a register shows it."""

from __future__ import annotations

from bisect import bisect_right

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.register import EMPTY
from zakatdesk.fiqh.dues.leaving import leaving, of_itself
from zakatdesk.fiqh.market import Market, Prices

_LESS = frozenset({EntryKind.SPENDING, EntryKind.LOSS, EntryKind.DISPOSAL, EntryKind.DEATH})
_STANDS = frozenset({EntryKind.BALANCE})


def balances(ledger: Ledger, holding_id: str) -> tuple[int, ...]:
    """Steps of the holding's unit after each row of its register, in its order; zakat paid from it counts on its day."""
    register = ledger.registers.get(holding_id, EMPTY)
    paid = paid_from(ledger, holding_id)
    running: list[int] = []
    stands, place, blocked = 0, 0, 0
    for day, entry in zip(register.days, register.rows, strict=True):
        # Zakat leaves a holding after the entries of its day.
        while place < len(paid) and paid[place][0] < day:
            stands -= paid[place][2]
            place += 1
        stands, blocked = after(ledger, holding_id, entry, stands, blocked)
        running.append(stands)
    return tuple(running)


def balance(ledger: Ledger, holding_id: str, day: int) -> int:
    """Steps of the holding's unit at the end of a civil day."""
    return _standing(ledger, holding_id, day, paid_by=day)


def state_of_day(ledger: Ledger, holding_id: str, day: int) -> int:
    """Steps of the holding's unit that zakat of a civil day is reckoned on: after its entries, before zakat paid on it.

    Source: timeline 1.
    """
    return _standing(ledger, holding_id, day, paid_by=day - 1)


def _standing(ledger: Ledger, holding_id: str, day: int, paid_by: int) -> int:
    """What stands after the entries up to a day and the zakat that was paid up to another."""
    register = ledger.registers.get(holding_id, EMPTY)
    place = bisect_right(register.days, day)
    paid = [row for row in paid_from(ledger, holding_id) if row[0] <= paid_by]
    if not place:
        return -sum(steps for _, _, steps in paid)
    last = balances(ledger, holding_id)[place - 1]
    return last - sum(steps for on, _, steps in paid if on >= register.days[place - 1])


def after(ledger: Ledger, holding_id: str, entry: Entry, stands: int, blocked: int) -> tuple[int, int]:
    """What stands in the holding, and what of it is out of reach, after an entry."""
    amount = entry.amount or 0
    if entry.kind in _STANDS:
        return amount, blocked
    if entry.kind in _LESS:
        return stands - amount, blocked
    if entry.kind is EntryKind.TRANSFER:
        return stands + transferred(holding_id, entry), blocked
    if entry.kind is EntryKind.VALUE:
        in_money = ledger.holding(holding_id).key("symbol") is None
        return (amount if in_money else stands), blocked
    if entry.kind is EntryKind.WRITTEN_OFF:
        return 0, blocked
    if entry.kind is EntryKind.BLOCKED:
        gone = stands if entry.amount is None else amount
        return stands - gone, blocked + gone
    if entry.kind is EntryKind.RETURNED:
        back = blocked if entry.amount is None else amount
        return stands + back, blocked - back
    return stands + amount, blocked


def transferred(holding_id: str, entry: Entry) -> int:
    """What a transfer adds to one of its two holdings."""
    amount = entry.amount or 0
    if entry.holding == holding_id:
        return -amount
    return amount if entry.received is None else entry.received


def paid_from(ledger: Ledger, holding_id: str) -> tuple[tuple[int, Payment, int], ...]:
    """Zakat paid from a holding: the civil day, the payment, and the steps of the holding's unit that left it."""
    rows = [payment for payment in ledger.payments.values() if payment.from_holding == holding_id]
    if not rows:
        return ()
    holding = ledger.holding(holding_id)
    direct = all(of_itself(payment, holding) is not None for payment in rows)
    market = Market(() if direct else ledger.prices.values(), ledger.calendar)
    prices = Prices(market, ledger.person(holding.person).currency)
    # A debt that zakat is paid out of grows.
    sign = -1 if holding.kind is HoldingKind.DEBT else 1
    found = []
    for payment in rows:
        day = ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
        found.append((day, payment, sign * int(leaving(payment, holding, prices, day))))
    return tuple(sorted(found, key=lambda row: (row[0], row[1].seq)))
