"""Why something owes on its own day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.rates import LUNAR
from zakatdesk.fiqh.run.why_pool import rounded_step
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step, Trail

if TYPE_CHECKING:
    from zakatdesk.fiqh.dues.due import Due


class OnceRecord(Frozen):
    """What the trail of an obligation without a hawl needs.

    Attributes:
        axis: The question that decided; empty where none did.
        years: For receipts: how many years are paid for.
        source: The work that says the rate.
    """

    policy: Policy
    base: Num
    unit: str
    rate: Fraction | None
    axis: str
    years: int = 1
    source: str = ""


_OF_THE_NISAB = {"crop": "CROPS_NISAB", "honey": "HONEY", "mineral": "MINERALS", "rikaz": "RIKAZ_NISAB"}
_OF_THE_RATE = {"crop": "CROPS_MIXED_WATER", "honey": "HONEY", "mineral": "MINERALS"}


def in_unit(steps: Num, unit: str, currency: Currency) -> Quantity:
    """Steps of a unit as an exact quantity."""
    if unit in ("g", "kg"):
        return Quantity(Fraction(steps) / MG, unit)
    if unit in ("people", "heads"):
        return Quantity(Fraction(steps), unit)
    return Quantity(Fraction(steps) / int(10**currency.places), currency.code)


def once_trail(record: OnceRecord, currency: Currency, due: Due) -> Trail:
    """The explanation of an obligation without a hawl."""
    chosen = Chosen(record.axis, record.policy[record.axis]) if record.axis else None
    base = in_unit(due.base, due.unit, currency)
    parts = tuple(
        Step("HOLDING_COUNTS", {"holding": Named("holding", name)}, in_unit(amount, due.unit, currency))
        for name, amount in due.holdings.items()
    )
    adds_up = sum(due.holdings.values(), Fraction(0)) == due.base
    steps = [
        Step("DUE_AT_ONCE", {"on": Day(due.on)}, chosen=chosen),
        Step("BASE", {}, base, parts=parts if adds_up else ()),
    ]
    if due.nisab:
        axis = _OF_THE_NISAB.get(due.zakat_class, "NISAB_BASIS_MONEY")
        steps.append(
            Step("NISAB_HERE", {}, in_unit(due.nisab, due.unit, currency), chosen=Chosen(axis, record.policy[axis]))
        )
    if record.rate is not None:
        steps.append(_rate_step(record, base, currency, due))
    if due.zakat_class == "fitr":
        steps.append(_each_step(record, due))
    steps += [Step("OWED_IN_KIND", {"kind": name}, Quantity(number, name)) for name, number in due.kind.items()]
    return (*steps, *owed_steps(record.policy, currency, due))


def _rate_step(record: OnceRecord, base: Quantity, currency: Currency, due: Due) -> Step:
    """The rate of one year, or of several of which each is less the zakat of those before."""
    rate = record.rate or Fraction(0)
    if record.years > 1:
        return Step("YEARS_PASSED", {"years": record.years, "rate": rate}, chosen=_of_years(record))
    axis = _OF_THE_RATE.get(due.zakat_class, "")
    return Step(
        "ZAKAT_OF_BASE",
        {"base": base, "rate": rate},
        in_unit(Fraction(due.base) * rate, due.unit, currency),
        chosen=Chosen(axis, record.policy[axis]) if axis else None,
        source=record.source or LUNAR.source,
    )


def _of_years(record: OnceRecord) -> Chosen:
    return Chosen("MISSED_YEARS", record.policy["MISSED_YEARS"])


def _each_step(record: OnceRecord, due: Due) -> Step:
    """What one person of a household gives."""
    people = Fraction(due.base)
    kilograms = due.kind.get("kg", Fraction(0))
    values = {"each": Quantity(kilograms / people, "kg")}
    return Step("FITR_FOR_EACH", values, chosen=Chosen("FITR_WHEAT_HALF_SA", record.policy["FITR_WHEAT_HALF_SA"]))


def owed_steps(policy: Policy, currency: Currency, due: Due) -> list[Step]:
    """What is owed in metal or in money, down to the zakat."""
    steps = []
    if due.metal:
        steps.append(Step("OWED_IN_METAL", {"metal": due.metal}, Quantity(due.grams / MG, "g")))
    if due.money is not None:
        chosen = Chosen("FITR_CASH", policy["FITR_CASH"]) if due.zakat_class == "fitr" else None
        owed = Quantity(due.money / int(10**currency.places), currency.code)
        steps.append(Step("OWED_IN_MONEY", {}, owed, chosen=chosen))
        steps.append(rounded_step(due.money, policy, currency))
    return steps
