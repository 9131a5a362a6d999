"""The payments of a ledger: what each settled, and what was given in each year to whom."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from zakatdesk.bookkeeping.views.dividing import Target
from zakatdesk.bookkeeping.views.owing import closed_targets
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.payment import IN_KIND_PLACES, Category, Payment
from zakatdesk.fiqh.assessment import Assessment, Became, Use


class PaymentRow(Frozen):
    """One payment.

    Attributes:
        day: The civil ordinal on which it counts.
        year: The Hijri year of that day.
        amount: In whole units of `unit`.
        unit: Its currency, or what was given in kind.
        uses: What became of it; none while it has no value, or its day lies ahead.
        closed: Whether it settled something of a year that is closed.
        correction: Whether it was written after that year had been closed.
        ahead: Whether its day lies ahead.
    """

    payment: Payment
    day: int
    year: int
    amount: Fraction
    unit: str
    uses: tuple[Use, ...] = ()
    closed: bool = False
    correction: bool = False
    ahead: bool = False


class Total(Frozen):
    """What was given in one Hijri year to one category of recipients; all of them where there is none.

    Attributes:
        sums: Pairs (unit, amount).
    """

    year: int
    category: Category | None
    is_year: bool
    payments: int
    sums: tuple[tuple[str, Fraction], ...]


def payments(ledger: Ledger, now: Assessment | None, today: int) -> tuple[PaymentRow, ...]:
    """Every payment, the newest day first.

    Args:
        ledger: The facts.
        today: The civil day that is today.
        now: Tells what became of each; none where there is no assessment.
    """
    uses: dict[str, list[Use]] = {}
    for person in now.people if now else ():
        for use in person.uses:
            uses.setdefault(use.payment, []).append(use)
    rows = [_row(ledger, payment, tuple(uses.get(payment.id, ())), today) for payment in ledger.payments.values()]
    return tuple(sorted(rows, key=lambda row: (-row.day, -row.payment.seq)))


def filtered(rows: Iterable[PaymentRow], person: str = "", year: int | None = None) -> tuple[PaymentRow, ...]:
    """The payments of one person and one Hijri year; an empty id and no year let all through."""
    return tuple(row for row in rows if (not person or row.payment.person == person) and year in (None, row.year))


def years(rows: Iterable[PaymentRow]) -> tuple[int, ...]:
    """The Hijri years in which something was given, the newest first."""
    return tuple(sorted({row.year for row in rows}, reverse=True))


def totals(rows: Iterable[PaymentRow]) -> tuple[Total, ...]:
    """For each Hijri year what was given in all, and then to each category; the newest year first."""
    by_year: dict[int, dict[Category | None, list[PaymentRow]]] = {}
    for row in rows:
        by_year.setdefault(row.year, {}).setdefault(row.payment.category, []).append(row)
    order = (*Category, None)
    found = []
    for year in sorted(by_year, reverse=True):
        table = by_year[year]
        found.append(_total(year, None, [row for part in table.values() for row in part], is_year=True))
        found.extend(_total(year, category, table[category]) for category in order if category in table)
    return tuple(found)


def recipients(ledger: Ledger) -> tuple[str, ...]:
    """Who received something earlier, the last one first."""
    names = (payment.recipient for payment in reversed(tuple(ledger.payments.values())) if payment.recipient)
    return tuple(dict.fromkeys(names))


def is_closed(ledger: Ledger, payment: Payment, uses: Iterable[Use]) -> bool:
    """Whether a payment settled something of a year that is closed."""
    return bool(_settled(uses) & closed_targets(ledger, payment.person))


def _settled(uses: Iterable[Use]) -> set[Target]:
    return {Target(use.zakat_class, use.due) for use in uses if use.became is Became.SETTLED and use.due is not None}


def _row(ledger: Ledger, payment: Payment, uses: tuple[Use, ...], today: int) -> PaymentRow:
    day = ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
    settled = _settled(uses)
    ordinal = ledger.calendar.ordinal
    closed = [
        year
        for year in ledger.closed_years.values()
        if year.person == payment.person and Target(year.zakat_class, ordinal(year.due)) in settled
    ]
    unit, places = _unit(payment)
    return PaymentRow(
        payment,
        day,
        ledger.calendar.hijri(day).year,
        Fraction(payment.amount, int(10**places)),
        unit,
        uses,
        closed=bool(closed),
        correction=any(payment.seq > year.seq for year in closed),
        ahead=day > today,
    )


def _unit(payment: Payment) -> tuple[str, int]:
    if payment.in_kind is not None:
        return payment.in_kind, IN_KIND_PLACES[payment.in_kind]
    currency = Currency.of(payment.currency or "")
    return currency.code, currency.places


def _total(year: int, category: Category | None, rows: list[PaymentRow], *, is_year: bool = False) -> Total:
    sums: dict[str, Fraction] = {}
    for row in rows:
        sums[row.unit] = sums.get(row.unit, Fraction(0)) + row.amount
    return Total(year, category, is_year, len(rows), tuple(sums.items()))
