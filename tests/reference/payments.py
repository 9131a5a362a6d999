"""Payments of zakat: what they settle, and what becomes of the rest.

Source: timeline 8.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tests.reference.facts import HERDS, METALS, OWN_ANIMALS, Payment
from tests.reference.leaving import leave
from tests.reference.lots import Holding, Lot
from tests.reference.owed import Credit, Obligation, animals_left, is_settled, pending, takes_money
from tests.reference.years import lunar_year_after, month_later

if TYPE_CHECKING:
    from tests.reference.world import Owner

ZERO = Fraction(0)
NEAR = 3
Gone = tuple[Holding | None, list[Lot]]
"""The holding that a payment left, and the lots that left it."""


def apply(owner: Owner, payment: Payment, day: int) -> None:
    """Step 5: one payment of the day."""
    source = _holding(owner, payment.source)
    if payment.amount is not None:
        assert payment.currency is not None
        amount = owner.worth(payment.amount, payment.currency, day)
        gone = _leave(owner, payment, payment.currency, payment.amount, day)
        _settle(owner, payment, "money", amount * _owned(source), day, gone)
    for kind, number in payment.in_kind.items():
        gone = _leave(owner, payment, kind, number, day)
        _settle(owner, payment, kind, number * _owned(source), day, gone)


def _leave(owner: Owner, payment: Payment, given: str, amount: Fraction, day: int) -> Gone:
    """What leaves the holding of a payment; nothing of the person's own where it was another's, or nothing left it."""
    source = _holding(owner, payment.source)
    if source is None:
        return None, []
    whose = next(member for member in owner.family.values() if source.id in member.holdings)
    lots = leave(whose, source, given, amount, day)
    return (None, []) if lots is None or whose is not owner else (source, lots)


def _owned(source: Holding | None) -> Fraction:
    """Payments are the whole thing's; only the owned part counts."""
    return source.share if source else Fraction(1)


def _holding(owner: Owner, name: str | None) -> Holding | None:
    if name is None:
        return None
    return next(member.holdings[name] for member in owner.family.values() if name in member.holdings)


def _settle(owner: Owner, payment: Payment, kind: str, amount: Fraction, day: int, gone: Gone) -> None:
    zakat_class = payment.target.get("class") if payment.target else None
    owing = _owing(owner, kind, zakat_class, day)
    left = amount
    for owed in _named(owner, owing, zakat_class, payment.target_due):
        left -= give(owner, owed, kind, left, day)
    settled = left < amount
    if left < least_credit(owner, kind) or not left:
        return
    rules = owner.rules(day)
    if settled and rules["TAJIL_EXCESS"] == "VOLUNTARY":
        owner.problem("PAYMENT_VOLUNTARY", zakat_class or "")
        return
    if not owing and not _hawl_runs(owner, zakat_class, kind):
        owner.problem("PAYMENT_VOLUNTARY", zakat_class or "")
        return
    credit = Credit(zakat_class, kind, left, day, *gone, overpaid=settled)
    owner.credits.append(credit)


def least_credit(owner: Owner, kind: str) -> Fraction:
    if kind == "money":
        return owner.step
    return Fraction(1, 1000) if kind in ("gold_g", "silver_g", "kg") else ZERO


def _owing(owner: Owner, kind: str, zakat_class: str | None, day: int) -> list[Obligation]:
    """What a payment of this kind may settle, in order."""
    owing = pending(owner.obligations, owner.step, day)
    if kind == "money":
        owing = [owed for owed in owing if takes_money(owed, zakat_class)]
        owing = [owed for owed in owing if owed.exact is not None or owed.in_animals]
    else:
        owing = [owed for owed in owing if owed_in_kind(owed, kind)]
        if zakat_class is not None:
            owing = [owed for owed in owing if owed.zakat_class == zakat_class]
    return owing


def _named(owner: Owner, owing: list[Obligation], zakat_class: str | None, named: int | None) -> list[Obligation]:
    """Those of the due day that a payment names: of exactly that day, else of the nearest within three days."""
    if named is None:
        return owing
    known = [owed.due for owed in owner.obligations if owed.zakat_class == zakat_class]
    near = [due for due in known if abs(due - named) <= NEAR]
    best = min(near, key=lambda due: (abs(due - named), due), default=None)
    return [owed for owed in owing if owed.due == best]


def owed_in_kind(owed: Obligation, kind: str) -> bool:
    if kind == "kg":
        return owed.zakat_class in ("crop", "honey", "fitr")
    if owed.in_animals:
        return any(kind in choice for choice in owed.choices)
    return owed.is_metal and kind == f"{owed.zakat_class}_g"


def give(owner: Owner, owed: Obligation, kind: str, amount: Fraction, day: int) -> Fraction:
    """Give so much towards an obligation; what was used of it."""
    if is_settled(owed, owner.step):
        return ZERO
    if owed.in_animals and kind == "money":
        return _give_money_for_sheep(owner, owed, amount, day)
    if owed.in_animals:
        return _give_animals(owed, kind, amount)
    if kind == "money" and owed.is_metal:
        price = owed.price_due
        if owner.rules(day)["LATE_VALUE"] == "PAYMENT_DAY":
            quote = owner.prices.fine(owed.zakat_class, owner.person.currency, day, early=False)
            price = quote.price if quote else price
        if not price:
            return ZERO
        used = min(amount, owed.left * price)
        owed.left -= used / price
        owed.paid += used
        return used
    used = min(amount, owed.left)
    owed.left -= used
    if kind == "money":
        owed.paid += used
    else:
        owed.given[kind] = owed.given.get(kind, ZERO) + used
        if owed.is_metal and owed.price_due:
            owed.paid += used * owed.price_due
    return used


def _give_animals(owed: Obligation, kind: str, amount: Fraction) -> Fraction:
    if not owed.given and kind not in owed.choices[0]:
        other = next((choice for choice in owed.choices if kind in choice), None)
        if other is None:
            return ZERO
        owed.choices = [other, *(choice for choice in owed.choices if choice is not other)]
    used = min(amount, animals_left(owed).get(kind, ZERO))
    if used:
        owed.given[kind] = owed.given.get(kind, ZERO) + used
    return used


def _give_money_for_sheep(owner: Owner, owed: Obligation, amount: Fraction, day: int) -> Fraction:
    """Money takes the place of sheep that are owed, whatever else is owed with them."""
    late = owner.rules(day)["LATE_VALUE"] == "PAYMENT_DAY"
    head = owner.prices.known("sheep", owner.person.currency, day if late else owed.due)
    left = animals_left(owed).get("sheep", ZERO)
    if head is None or not left:
        return ZERO
    used = min(amount, left * head.price)
    owed.given["sheep"] = owed.given.get("sheep", ZERO) + used / head.price
    owed.paid += used
    return used


def _hawl_runs(owner: Owner, zakat_class: str | None, kind: str) -> bool:
    money = zakat_class is None or zakat_class in ("money", *METALS)
    if zakat_class is None and kind not in ("money", "gold_g", "silver_g"):
        herds = [name for name, track in owner.tracks.items() if name in HERDS and track.since is not None]
        herds += [name for name, span in owner.spans.items() if name in HERDS and span.running]
        return any(kind in ("sheep", *OWN_ANIMALS[name]) for name in herds)
    if money:
        pools = any(name not in HERDS and track.since is not None for name, track in owner.tracks.items())
        return pools or any(
            lot.hawl is not None for h in owner.holdings.values() if h.kind not in HERDS for lot in h.lots
        )
    track = owner.tracks.get(zakat_class or "")
    lots = owner.spans.get(zakat_class or "")
    return bool((track and track.since is not None) or (lots and lots.running))


def use_credit(owner: Owner, owed: Obligation, day: int) -> None:
    """Credit settles a new obligation, the oldest first, as far as it is not too old."""
    rules = owner.rules(day)
    for credit in sorted(owner.credits, key=lambda each: each.on):
        if not _fits(credit, owed):
            continue
        if _too_old(owner, credit, day):
            owner.problem("PAYMENT_VOLUNTARY", owed.zakat_class)
            credit.left = ZERO
            continue
        used = give(owner, owed, credit.kind, credit.left, day)
        credit.left -= used
        if credit.left and used:
            if credit.left < least_credit(owner, credit.kind):
                credit.left = ZERO
            elif rules["TAJIL_EXCESS"] == "VOLUNTARY":
                owner.problem("PAYMENT_VOLUNTARY", owed.zakat_class)
                credit.left = ZERO
    owner.credits = [credit for credit in owner.credits if credit.left]


def _fits(credit: Credit, owed: Obligation) -> bool:
    if credit.kind == "money":
        return takes_money(owed, credit.zakat_class) and (owed.exact is not None or owed.in_animals)
    return owed_in_kind(owed, credit.kind) and credit.zakat_class in (None, owed.zakat_class)


def _too_old(owner: Owner, credit: Credit, day: int) -> bool:
    rules = owner.rules(day)
    if rules["TAJIL"] == "ONE_MONTH_MAX" and not credit.overpaid and month_later(owner.calendar, credit.on) < day:
        return True
    limit = rules.parameters.get("TAJIL_LIMIT_YEARS", "unlimited")
    return limit != "unlimited" and lunar_year_after(owner.calendar, credit.on, int(limit)) < day
