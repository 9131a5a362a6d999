"""Making the record of a zakat year from a ledger and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from zakatdesk.bookkeeping.records.codec import read_record
from zakatdesk.bookkeeping.records.stocks import nisab_prices, stocks_of
from zakatdesk.bookkeeping.records.year_record import NOT_OWED, Rules, Seal, Stock, YearRecord
from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, due_timeline
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.change import Fact
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assessment import Assessment, Obligation, PersonAssessment, Problem, Use
from zakatdesk.fiqh.market import Market, Prices
from zakatdesk.fiqh.policy import Policy
from zakatdesk.fiqh.terms import terms_of


def owed_in_year(calendar: HijriCalendar, found: PersonAssessment, year: int) -> tuple[Obligation, ...]:
    """The obligations of a person that fell due in a Hijri year, by due day, class and group."""
    rows = (row for row in found.obligations if calendar.hijri(row.due).year == year)
    return tuple(sorted(rows, key=lambda row: (row.due, row.zakat_class, row.group)))


def closed_in_year(ledger: Ledger, person: str, year: int) -> tuple[ClosedYear, ...]:
    """What was closed of a person's Hijri year, in the order of the ledger."""
    calendar = ledger.calendar
    return tuple(
        row
        for row in ledger.closed_years.values()
        if row.person == person and calendar.hijri(calendar.ordinal(row.due)).year == year
    )


def still_open(ledger: Ledger, person: str, owed: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """Those obligations that are not closed."""
    calendar = ledger.calendar
    closed = {
        (row.zakat_class, row.group, calendar.ordinal(row.due))
        for row in ledger.closed_years.values()
        if row.person == person
    }
    return tuple(row for row in owed if (row.zakat_class, row.group, row.due) not in closed)


def record_of_year(ledger: Ledger, assessment: Assessment, person: str, year: int, seal: Seal) -> YearRecord:
    """The record of a year: the one that was kept when it was closed, else one of the facts now.

    Raises:
        DomainError: `PERSON_UNKNOWN`; `RECORD_UNREADABLE`.
    """
    closed = closed_in_year(ledger, ledger.person(person).id, year)
    owed = owed_in_year(ledger.calendar, assessment.person(person), year)
    if not closed or still_open(ledger, person, owed):
        return replace(fresh_record(ledger, assessment, person, year, seal), in_part=bool(closed))
    last = max(closed, key=lambda row: row.seq)
    kept = [row.record for row in closed if row.record]
    if kept:
        return read_record(kept[-1])
    fresh = fresh_record(ledger, assessment, person, year, seal)
    return replace(fresh, closed_on=ledger.calendar.ordinal(last.closed_on))


def fresh_record(ledger: Ledger, assessment: Assessment, person: str, year: int, seal: Seal) -> YearRecord:
    """The record of a year by the facts now, closed or not."""
    found = assessment.person(person)
    owed = owed_in_year(ledger.calendar, found, year)
    last = _last_day(ledger.calendar, assessment.as_of, year)
    days = sorted({row.due for row in owed}) or [last]
    stocks = stocks_of(ledger, person, days)
    uses = _uses(ledger, found, owed, year)
    prices = nisab_prices(ledger, found.currency, owed)
    return YearRecord(
        year=year,
        person=person,
        currency=found.currency,
        made_on=assessment.as_of,
        seal=seal,
        facts=_facts(ledger, person, stocks, uses, prices),
        rules=_rules(ledger, person, days),
        obligations=owed,
        stocks=stocks,
        earlier=_unpaid_before(found, min(days), owed),
        outstanding=found.outstanding,
        credit=found.credit,
        to_dispose=found.to_dispose,
        running=found.running,
        broken=tuple(row for row in found.broken if ledger.calendar.hijri(row.on).year == year),
        uses=uses,
        problems=_problems(ledger, found, year, max(days)),
        nisab_prices=prices,
        timeline=_timeline(ledger, assessment, found, year),
    )


def _timeline(ledger: Ledger, assessment: Assessment, found: PersonAssessment, year: int) -> DueTimeline:
    """The hawls of a year and the one after it, a row for what is counted together.

    On paper a line for each holding of a pool would say the same forty times.
    """
    together = replace(
        found,
        obligations=tuple(replace(row, holdings={}) for row in found.obligations),
        running=tuple(replace(row, holdings={}) for row in found.running),
    )
    outlook = Outlook(replace(assessment, people=(together,)), None)
    made = due_timeline(ledger, outlook, assessment.as_of, years=(year, year + 1))
    named = (replace(row, holding=row.group) if row.group in ledger.holdings else row for row in made.rows)
    return replace(made, rows=tuple(named))


def _last_day(calendar: HijriCalendar, as_of: int, year: int) -> int:
    """The last day of a year that has passed by the as-of day."""
    return as_of if calendar.hijri(as_of).year <= year else calendar.month_start(year + 1, 1) - 1


def _uses(ledger: Ledger, found: PersonAssessment, owed: Iterable[Obligation], year: int) -> tuple[Use, ...]:
    """What became of payments: those that settled something of the year, and those that were made in it."""
    names = {(row.zakat_class, row.group, row.due) for row in owed}
    calendar = ledger.calendar

    def given_in_year(payment_id: str) -> bool:
        payment = ledger.payments[payment_id]
        return calendar.hijri(calendar.ordinal(payment.on, after_sunset=payment.after_sunset)).year == year

    return tuple(
        use
        for use in found.uses
        if (use.zakat_class, use.group, use.due) in names or (use.due is None and given_in_year(use.payment))
    )


def _facts(
    ledger: Ledger, person: str, stocks: Iterable[Stock], uses: Iterable[Use], prices: Iterable[str]
) -> tuple[Fact, ...]:
    """The facts that the record speaks of."""
    payments = {use.payment for use in uses}
    priced = {*prices, *(price for stock in stocks for price in stock.prices)}
    givers = {ledger.payments[row].from_holding for row in payments}
    return (
        *ledger.calendar.corrections,
        ledger.person(person),
        *(row for row in ledger.holdings.values() if row.person == person or row.id in givers),
        *(row for row in ledger.prices.values() if row.id in priced),
        *(row for row in ledger.payments.values() if row.id in payments),
    )


def _rules(ledger: Ledger, person: str, days: Iterable[int]) -> tuple[Rules, ...]:
    """The rules in force on these days, each once."""
    terms = terms_of(ledger.person(person), ledger.calendar, None)
    held = {id(term): term.policy for term in (terms.at(day) for day in days)}
    return tuple(_said(policy, ledger, person) for policy in held.values())


def _said(policy: Policy, ledger: Ledger, person: str) -> Rules:
    choice = next(row for row in ledger.person(person).policies if row.start == policy.start)
    return Rules(
        preset=policy.preset,
        options=dict(policy.options),
        changed=tuple(axis for axis, _ in policy.changed),
        parameters=choice.parameters,
        start=policy.start,
        zakat_day=policy.zakat_day,
    )


def _unpaid_before(found: PersonAssessment, day: int, owed: Iterable[Obligation]) -> Fraction:
    """What is unpaid in money of what fell due before the year."""
    mine = set(map(id, owed))
    return sum(
        (
            row.outstanding
            for row in found.obligations
            if row.due < day and id(row) not in mine and row.outstanding is not None and row.status not in NOT_OWED
        ),
        Fraction(0),
    )


def _problems(ledger: Ledger, found: PersonAssessment, year: int, last: int) -> tuple[Problem, ...]:
    """The problems of the year, those that belong to no day, and prices that were missing before and still are."""
    prices = Prices(Market(ledger.prices.values(), ledger.calendar), found.currency)

    def belongs(row: Problem) -> bool:
        if row.on is None or ledger.calendar.hijri(row.on).year == year:
            return True
        return row.code == "PRICE_MISSING" and row.on < last and prices.known(row.of, last) is None

    return tuple(filter(belongs, found.problems))
