"""Why something owes on its own day."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.money import Currency
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.run.why_pool import rounded_step
from zakatdesk.fiqh.trail import Chosen, Day, Quantity, Step, Trail

if TYPE_CHECKING:
    from zakatdesk.fiqh.dues.due import Due


@dataclass(frozen=True, slots=True)
class OnceRecord:
    """What the trail of an obligation without a hawl needs.

    Attributes:
        axis: The question that decided; empty where none did.
        years: For receipts: how many years are paid for.
    """

    policy: Policy
    base: Num
    unit: str
    rate: Fraction | None
    axis: str
    years: int = 1


def in_unit(steps: Num, unit: str, currency: Currency) -> Quantity:
    """Steps of a unit as an exact quantity."""
    if unit in ("g", "kg"):
        return Quantity(Fraction(steps) / MG, unit)
    if unit == "people":
        return Quantity(Fraction(steps), unit)
    return Quantity(Fraction(steps) / int(10**currency.places), currency.code)


def once_trail(record: OnceRecord, currency: Currency, due: Due) -> Trail:
    """The explanation of an obligation without a hawl."""
    chosen = Chosen(record.axis, record.policy[record.axis]) if record.axis else None
    base = in_unit(due.base, due.unit, currency)
    steps = [
        Step("DUE_AT_ONCE", {"on": Day(due.on)}, chosen=chosen),
        Step("BASE", {}, base),
    ]
    if due.nisab:
        steps.append(Step("NISAB_HERE", {}, in_unit(due.nisab, due.unit, currency)))
    if record.rate is not None and record.years > 1:
        steps.append(Step("YEARS_PASSED", {"years": record.years, "rate": record.rate}))
    steps += [Step("OWED_IN_KIND", {"kind": name}, Quantity(number, name)) for name, number in due.kind.items()]
    return (*steps, *owed_steps(record.policy, currency, due))


def owed_steps(policy: Policy, currency: Currency, due: Due) -> list[Step]:
    """What is owed in metal or in money, down to the zakat."""
    steps = []
    if due.metal:
        steps.append(Step("OWED_IN_METAL", {"metal": due.metal}, Quantity(due.grams / MG, "g")))
    if due.money is not None:
        steps.append(Step("OWED_IN_MONEY", {}, Quantity(due.money / int(10**currency.places), currency.code)))
        steps.append(rounded_step(due.money, policy, currency))
    return steps
