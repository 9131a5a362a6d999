"""How a person's wealth stood against nisab from day to day, and what each holding has in it on the last."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.fiqh.exact import MG, Num
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.market import Market
from zakatdesk.fiqh.run.inputs import Common, inputs_of
from zakatdesk.fiqh.run.person import PersonRun
from zakatdesk.fiqh.run.shared_herds import shared_herds
from zakatdesk.fiqh.terms import terms_of
from zakatdesk.fiqh.wealth.measure import Standing


class CourseDay(Frozen):
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


class Course(Frozen):
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
    common = Common(ledger, market, shared_herds(ledger, market), Years(ledger.calendar))
    whose = ledger.people[person]
    run = PersonRun(inputs_of(common, whose, terms_of(whose, ledger.calendar, None), as_of))
    days: list[CourseDay] = []
    for day in run.days():
        run.step(day)
        days += [_course_day(run, day, standing) for standing in run.standings]
    return Course(person, run.currency.code, tuple(days), _parts(run))


def _course_day(run: PersonRun, day: int, standing: Standing) -> CourseDay:
    steps = MG if standing.by_weight else run.minor
    kept = _kept(run, standing)
    nisab = kept if kept is None or not standing.parts else max((1 - standing.parts) * kept, Fraction(0))
    price = run.price_on(standing.zakat_class, day) if standing.by_weight else None
    return CourseDay(
        day,
        standing.pool,
        standing.zakat_class,
        "g" if standing.by_weight else run.currency.code,
        Fraction(standing.counted) / steps,
        None if nisab is None else Fraction(nisab) / steps,
        Fraction(1) if not standing.by_weight else None if price is None else price * MG / run.minor,
        standing.reaches(kept),
    )


def _kept(run: PersonRun, standing: Standing) -> Num | None:
    """The nisab that is tested against: the day's, or that of the hawl's start where it is kept."""
    if standing.by_weight or run.term.policy["NISAB_PRICE_TIME"] != "ON_DUE_DATE_ONLY":
        return standing.nisab
    if run.money.by_lots:
        return run.money.lots.hawls[standing.pool].kept_nisab or standing.nisab
    hawl = run.money.hawls[standing.pool].running
    return standing.nisab if hawl is None or hawl.nisab is None else hawl.nisab


def _parts(run: PersonRun) -> dict[str, Fraction | None]:
    found: dict[str, Fraction | None] = {}
    for standing in run.standings:
        metal = standing.zakat_class if standing.by_weight else ""
        step = run.price_on(metal, run.until) if metal else Fraction(1)
        for holding, share in run.pool.shares(metal, run.apart_metal()).items():
            found[holding] = None if step is None else Fraction(share) * step / run.minor
    return found
