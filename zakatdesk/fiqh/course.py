"""How a person's wealth stood against nisab from day to day, and what each holding has in it on the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.market import Market
from zakatdesk.fiqh.run.facts import facts_of
from zakatdesk.fiqh.run.person import PersonRun
from zakatdesk.fiqh.run.shared_herds import shared_herds
from zakatdesk.fiqh.terms import terms_of
from zakatdesk.fiqh.wealth.measure import Standing


@dataclass(frozen=True, slots=True)
class CourseDay:
    """One pool from a day on, until its next day.

    Units:
        `held` and `nisab` are in whole `unit`s; `price` is money for one of them.

    Attributes:
        pool: `main`, or `apart` for a metal that is not joined.
        held: What was held against nisab: after debts, and under `BY_PARTS` its money alone.
        nisab: What it had to reach; under `BY_PARTS` what the metals left of it, under `ON_DUE_DATE_ONLY` that of the hawl's
            start; none where no price said it.
        price: None where a metal had no price on the day.
    """

    day: int
    pool: str
    zakat_class: str
    unit: str
    held: Fraction
    nisab: Fraction | None
    price: Fraction | None
    reached: bool


@dataclass(frozen=True, slots=True)
class Course:
    """The course of one person.

    Attributes:
        days: In order; a day on which nothing was tested is not there.
        parts: What each holding has in its pool on the last day, in money; none where a price is missing.
    """

    person: str
    currency: str
    days: tuple[CourseDay, ...] = ()
    parts: Mapping[str, Fraction | None] = field(default_factory=dict)


def course(ledger: Ledger, person: str, as_of: int) -> Course:
    """The course of a person's wealth up to a day.

    Raises:
        DomainError: A policy cannot be, or the day lies outside the calendar.
    """
    ledger.calendar.hijri(as_of)
    market = Market(ledger.prices.values(), ledger.calendar)
    facts = facts_of(ledger, ledger.people, as_of)[person]
    run = _WatchedRun(
        ledger, facts, terms_of(ledger.people[person], ledger.calendar, None), market, shared_herds(ledger), as_of
    )
    run.run()
    return Course(person, run.currency.code, tuple(run.days), _parts(run) if run.days else {})


class _WatchedRun(PersonRun):
    """A run that remembers how each day stood after it was tested."""

    def run(self) -> None:
        """Go through the days, and remember."""
        self.days: list[CourseDay] = []
        super().run()

    def _test(self, day: int) -> None:
        super()._test(day)
        self.days += [self._course_day(day, standing) for standing in self.standings]

    def _course_day(self, day: int, standing: Standing) -> CourseDay:
        steps = MG if standing.by_weight else self.minor
        nisab = self._needed(standing)
        price = self.price_on(standing.zakat_class, day) if standing.by_weight else None
        return CourseDay(
            day,
            standing.pool,
            standing.zakat_class,
            "g" if standing.by_weight else self.currency.code,
            Fraction(standing.counted) / steps,
            None if nisab is None else Fraction(nisab) / steps,
            Fraction(1) if not standing.by_weight else None if price is None else price * MG / self.minor,
            standing.reaches(self._kept(standing)),
        )

    def _kept(self, standing: Standing) -> Num | None:
        """The nisab that is tested against: the day's, or that of the hawl's start where it is kept."""
        if standing.by_weight or self.term.policy["NISAB_PRICE_TIME"] != "ON_DUE_DATE_ONLY":
            return standing.nisab
        if self.money.by_lots:
            return self.money.lots.hawls[standing.pool].kept_nisab or standing.nisab
        hawl = self.money.hawls[standing.pool].running
        return standing.nisab if hawl is None or hawl.nisab is None else hawl.nisab

    def _needed(self, standing: Standing) -> Num | None:
        nisab = self._kept(standing)
        return nisab if nisab is None or not standing.parts else max((1 - standing.parts) * nisab, Fraction(0))


def _parts(run: PersonRun) -> dict[str, Fraction | None]:
    found: dict[str, Fraction | None] = {}
    for standing in run.standings:
        metal = standing.zakat_class if standing.by_weight else ""
        step = run.price_on(metal, run.until) if metal else Fraction(1)
        for holding, share in run.pool.shares(metal, run.apart_metal()).items():
            found[holding] = None if step is None else Fraction(share) * step / run.minor
    return found
