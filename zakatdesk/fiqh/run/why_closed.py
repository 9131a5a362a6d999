"""Why a closed year owes what it owes: because it was closed so, whatever today's facts would give."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.run.why_once import in_unit, owed_steps
from zakatdesk.fiqh.trail import Day, Quantity, Step, Trail

if TYPE_CHECKING:
    from zakatdesk.fiqh.dues.due import Due


class ClosedRecord(Frozen):
    """What the trail of a closed year needs.

    Attributes:
        closed_on: The civil day on which it was closed.
        now: What today's facts give; none where they give nothing.
        same: Whether that is what was closed.
    """

    policy: Policy
    currency: Currency
    closed_on: int
    now: Due | None
    same: bool


def closed_trail(record: ClosedRecord, due: Due) -> Trail:
    """The explanation of a closed year: that of the facts where both agree, else the figures that were closed."""
    trail = record.now.trail() if record.now is not None else ()
    if record.same and trail:
        return trail
    steps = [Step("CLOSED_ON", {"on": Day(record.closed_on)}), *_of_today(record)]
    if due.hawl_start is not None:
        steps.insert(0, Step("HAWL_COMPLETE", {"since": Day(due.hawl_start), "due": Day(due.on)}))
    if due.base:
        steps.append(Step("BASE", {}, in_unit(due.base, due.unit, record.currency)))
    if due.nisab:
        steps.append(Step("NISAB_HERE", {}, in_unit(due.nisab, due.unit, record.currency)))
    steps += [Step("OWED_IN_KIND", {"kind": name}, Quantity(number, name)) for name, number in due.kind.items()]
    return (*steps, *owed_steps(record.policy, record.currency, due))


def _of_today(record: ClosedRecord) -> list[Step]:
    """What today's facts and rules would give instead."""
    now = record.now
    if now is None:
        return [Step("TODAY_NOTHING")]
    if now.money is None:
        return [Step("TODAY_OTHERWISE")]
    exact = Quantity(Fraction(now.money) / int(10**record.currency.places), record.currency.code)
    return [Step("TODAY_WOULD_BE", {"sum": exact})]
