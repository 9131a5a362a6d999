"""Why a herd owes what it owes."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.run.why_once import owed_steps
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step, Trail

if TYPE_CHECKING:
    from zakatdesk.fiqh.dues.due import Due


class HerdRecord(Frozen):
    """What the trail of a herd's closing needs."""

    policy: Policy
    species: str
    number: Num
    part: Fraction
    currency: Currency


def herd_trail(record: HerdRecord, due: Due) -> Trail:
    """The explanation of what a herd owes."""
    since = due.hawl_start if due.hawl_start is not None else due.on
    heads = tuple(
        Step("HOLDING_COUNTS", {"holding": Named("holding", name)}, Quantity(Fraction(number), "heads"))
        for name, number in due.holdings.items()
    )
    listed = sum(due.holdings.values(), Fraction(0))
    rest = Fraction(due.base) - listed
    if rest:
        code = "ADVANCE_COUNTS" if rest > 0 else "CLAIMS_OFF"
        heads += (Step(code, {}, Quantity(rest, "heads"), chosen=None if rest > 0 else _of_the_claims(record.policy)),)
    decided = Chosen("HORSES", record.policy["HORSES"]) if record.species == "horses" else None
    steps = [
        Step(
            "HAWL_COMPLETE",
            {"since": Day(since), "due": Day(due.on)},
            chosen=Chosen("MUSTAFAD", record.policy["MUSTAFAD"]),
        ),
        Step("BASE", {}, Quantity(Fraction(due.base), "heads"), chosen=decided, parts=heads),
    ]
    if record.species == "horses":
        return (*steps, *owed_steps(record.policy, record.currency, due))
    steps.append(
        Step("NISAB_OF_HERD", {"species": record.species}, Quantity(Fraction(due.nisab), "heads"), source="R85")
    )
    if record.part != 1:
        steps.append(
            Step(
                "HERD_KEPT_TOGETHER",
                {"number": Quantity(Fraction(record.number), "heads"), "part": record.part},
                chosen=Chosen("KHULTA", record.policy["KHULTA"]),
            )
        )
    steps += [
        Step("HERD_OWES", {"animal": name}, Quantity(number, name), chosen=_of_the_table(record), source="R85")
        for name, number in due.kind.items()
    ]
    return tuple(steps)


def _of_the_claims(policy: Policy) -> Chosen | None:
    """Why heads come off, where one question alone says so: unpaid heads, or debts that money did not cover."""
    unpaid, debts = policy["MISSED_YEARS"] == "REDUCING_BASE", policy["DEBT_REDUCES"] != "MONEY_ONLY"
    if unpaid and debts:
        return None
    axis = "MISSED_YEARS" if unpaid else "DEBT_REDUCES"
    return Chosen(axis, policy[axis])


CAMELS_FROM, CATTLE_FROM, CATTLE_TO = 121, 41, 59
"""Where the tables differ: zakat-rules 14.1 and 14.2."""


def _of_the_table(record: HerdRecord) -> Chosen | None:
    """The question on which the table depends at this number."""
    if record.species == "camels" and record.number >= CAMELS_FROM:
        return Chosen("CAMELS_ABOVE_120", record.policy["CAMELS_ABOVE_120"])
    if record.species == "cattle" and CATTLE_FROM <= record.number <= CATTLE_TO:
        return Chosen("CATTLE_41_59", record.policy["CATTLE_41_59"])
    return None
