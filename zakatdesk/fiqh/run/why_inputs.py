"""What the trail of a pool needs of the day itself: what each holding's worth is made of, and what comes off."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.trail import Chosen, Named, Quantity, Step, Value
from zakatdesk.fiqh.wealth.claims import debts_of_day

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun

_METALS = ("gold", "silver")
OVERDRAFTS, UNPAID, UNPAID_IN = "overdrafts", "unpaid", "unpaid_in_"
"""What comes off that is no debt of the ledger; what is unpaid in a metal has the metal after it."""


class Made(Frozen):
    """What a holding's worth is made of.

    Attributes:
        of: A metal, a currency or a symbol.
        amount: How much of it counts: fine grams of a metal, whole units of anything else.
        price: For one gram or unit, in whole units of the person's currency.
        part: The part of the holding that counts.
        axis: The question that decided how it counts; empty for none.
    """

    of: str
    amount: Quantity
    price: Quantity
    part: Fraction = Fraction(1)
    axis: str = ""


def worths_of(run: PersonRun, holdings: Mapping[str, Num]) -> dict[str, Made]:
    """What is told of each holding beside its worth; nothing of money in the person's own currency that counts whole."""
    found = {}
    for name, worth in holdings.items():
        of, amount, step = run.pool.valued(name)
        if plain_worth(amount, step) != worth:
            continue
        made = _made(run, name, of, amount, step)
        if made.of != run.currency.code or made.part != 1:
            found[name] = made
    return found


def plain_worth(amount: Num, step: Num) -> Fraction:
    """So many steps at so much each."""
    return Fraction(amount) * Fraction(step)


def _made(run: PersonRun, name: str, of: str, amount: Num, step: Num) -> Made:
    book, role = run.books[name], run.roles[name]
    unit = book.holding.unit
    price = Quantity(Fraction(step) * unit.step / run.minor, run.currency.code)
    if of in _METALS:
        return Made(of, Quantity(Fraction(amount) / unit.step, "g"), price, axis=role.axis)
    part = Fraction(amount) / book.net
    return Made(of, Quantity(Fraction(book.net, unit.step), unit.code), price, part, role.axis)


def claims_of(run: PersonRun, day: int) -> dict[str, Num]:
    """Everything that may come off on a day, in minor units, by the debt it is."""
    found: dict[str, Num] = {}
    policy = run.term.policy
    if policy["DEBT_SCOPE"] != "NONE":
        found, _ = debts_of_day(run, day)
        overdrafts = run.pool.overdrafts().worth
        if overdrafts:
            found[OVERDRAFTS] = overdrafts
    if policy["MISSED_YEARS"] == "REDUCING_BASE" and run.account.open:
        unpaid = run.account.unpaid().money
        if unpaid:
            found[UNPAID] = unpaid
        for metal in _METALS:
            step = run.price_on(metal, day)
            if metal != run.apart_metal() and run.claims.metal(metal) and step is not None:
                found[UNPAID_IN + metal] = run.claims.metal(metal) * step
    return found


def holding_step(name: str, worth: Quantity, made: Made | None, option: str) -> Step:
    """What one holding counts, and what that is made of."""
    holding = Named("holding", name)
    if made is None:
        return Step("HOLDING_COUNTS", {"holding": holding}, worth)
    chosen = Chosen(made.axis, option) if made.axis else None
    values: dict[str, Value] = {"holding": holding, "amount": made.amount, "price": made.price}
    if made.of in _METALS:
        return Step("METAL_COUNTS", {**values, "metal": made.of}, worth, chosen=chosen)
    if made.part == 1:
        return Step("UNITS_COUNT", values, worth, chosen=chosen)
    if made.price.exact == 1:
        return Step("PART_COUNTS", {"holding": holding, "amount": made.amount, "part": made.part}, worth, chosen=chosen)
    return Step("PART_OF_UNITS_COUNTS", {**values, "part": made.part}, worth, chosen=chosen)
