"""What a person's days came to, in the form of an assessment."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from zakatdesk.domain.money import half_up
from zakatdesk.fiqh.assessment import Obligation, PersonAssessment, RunningHawl, Status
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.dues.settle import METAL_OF
from zakatdesk.fiqh.exact import MG, NOTHING, Num
from zakatdesk.fiqh.run.remarks import remarks
from zakatdesk.fiqh.run.running import running_hawls
from zakatdesk.fiqh.run.uses import uses_of
from zakatdesk.fiqh.run.why_days import told_days
from zakatdesk.fiqh.run.why_pool import rounded_up

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


class Answer:
    """Turns the state of a run on the as-of day into what is answered."""

    __slots__ = ("deferred", "minor", "run")

    def __init__(self, run: PersonRun) -> None:
        """Answer for this run."""
        self.run = run
        self.minor: int = 10**run.currency.places
        adult = run.adult_from
        waits = run.terms.at(run.until).policy["MINOR_WEALTH"] == "DUE_DEFERRED"
        self.deferred = waits and adult is not None and run.until < adult

    def whole(self, steps: Num) -> Fraction:
        """Minor units as whole units of money."""
        return Fraction(steps) / self.minor

    def rounded(self, exact: Fraction, rounding: str) -> Fraction:
        """Rounded once to the minor unit."""
        return Fraction(rounded_up(exact) if rounding == "UP" else half_up(exact), self.minor)

    def person(self) -> PersonAssessment:
        """The part of one person."""
        run = self.run
        dues = sorted(run.account.dues, key=lambda due: (due.on, due.zakat_class, due.group))
        rounding = run.terms.at(run.until).policy["ROUNDING"]
        owing = NOTHING
        for due in dues:
            left = self.left(due)
            if left is not None and self.status(due) not in (Status.DEFERRED, Status.LAPSED):
                owing += left
        credit = sum((self.worth_of_credit(row.kind, row.left) for row in run.account.credits), NOTHING)
        rows: list[RunningHawl] = sorted(running_hawls(run), key=_by_due)
        problems = [*run.problems.values(), *run.account.problems, *remarks(run)]
        return PersonAssessment(
            person=run.facts.person.id,
            currency=run.currency.code,
            obligations=tuple(self.obligation(due) for due in dues),
            running=tuple(rows),
            broken=tuple(sorted(run.broken, key=lambda row: (row.on, row.zakat_class, row.group, row.since))),
            outstanding=self.rounded(owing, rounding),
            credit=self.rounded(credit, "HALF_UP"),
            to_dispose=self.rounded(Fraction(run.interest(run.until)), "HALF_UP"),
            problems=tuple(sorted(problems, key=lambda row: (row.on or 0, row.code, row.of))),
            uses=uses_of(run.account, self.minor),
        )

    def worth_of_credit(self, kind: str, left: Fraction) -> Fraction:
        """Credit in minor units: metal at its price of the day; what else was given in kind has no sum."""
        if not kind:
            return left
        price = self.run.price_on(METAL_OF[kind], self.run.until) if kind in METAL_OF else None
        return left * (price or 0)

    def left(self, due: Due) -> Fraction | None:
        """What is outstanding in money, in minor units; none in kind only, or without a price."""
        if due.settled and (due.money is not None or due.metal):
            return NOTHING if due.money is not None else None
        late = self.run.terms.at(self.run.until).policy["LATE_VALUE"] == "PAYMENT_DAY"
        if due.metal and late and due.on < self.run.until:
            step = self.run.price_on(due.metal, self.run.until)
            if step is not None and due.money is not None:
                return due.left * step
        return due.left_in_money

    def status(self, due: Due) -> Status:
        """How an obligation stands on the as-of day."""
        if due.lapsed:
            return Status.LAPSED
        if self.deferred:
            return Status.DEFERRED
        if due.settled:
            return Status.PAID
        if due.lacking:
            return Status.INCOMPLETE
        if due.touched:
            return Status.PART_PAID
        return Status.DUE if due.on == self.run.until else Status.OVERDUE

    def obligation(self, due: Due) -> Obligation:
        """One obligation."""
        run = self.run
        left = self.left(due)
        unit = due.unit
        return Obligation(
            zakat_class=due.zakat_class,
            group=due.group,
            hawl_start=due.hawl_start,
            due=due.on,
            unit=unit,
            base=self.in_unit(due.base, unit),
            nisab=self.in_unit(due.nisab, unit),
            deducted=self.in_unit(due.deducted, unit),
            rate=due.rate,
            zakat=None if due.money is None else self.rounded(due.money, due.rounding),
            zakat_exact=None if due.money is None else self.whole(due.money),
            paid=self.rounded(due.paid, "HALF_UP"),
            outstanding=None if left is None else self.rounded(left, due.rounding),
            status=self.status(due),
            in_kind=self.in_kind(due),
            in_kind_or=due.alternatives,
            in_kind_outstanding=self.in_kind_left(due),
            to_dispose=self.rounded(Fraction(due.to_dispose), "HALF_UP"),
            provisional=run.ledger.calendar.is_provisional(due.on),
            not_fully_checked=due.late,
            holdings={name: self.in_unit(part, unit) for name, part in due.holdings.items()},
            trail=partial(told_days, run.ledger.calendar, due),
        )

    def in_unit(self, steps: Num, unit: str) -> Fraction:
        """Steps as whole units."""
        if unit in ("g", "kg"):
            return Fraction(steps) / MG
        if unit in ("heads", "people"):
            return Fraction(steps)
        return Fraction(steps) / self.minor

    @staticmethod
    def in_kind(due: Due) -> dict[str, Fraction]:
        """What is owed in kind."""
        if due.metal:
            return {f"{due.metal}_g": due.grams / MG}
        return dict(due.kind) or dict(due.information)

    @staticmethod
    def in_kind_left(due: Due) -> dict[str, Fraction]:
        """What is outstanding in kind."""
        if due.metal:
            return {f"{due.metal}_g": due.left / MG} if due.left and not due.settled else {}
        return due.kind_left


def _by_due(row: RunningHawl) -> tuple[int, str, str]:
    return (row.due if row.due is not None else 10**9, row.zakat_class, row.group)
