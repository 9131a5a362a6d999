"""Payments: what each settles, and what becomes credit.

Source: timeline 8; zakat-rules 16.1.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from zakatdesk.domain.payment import Payment
from zakatdesk.fiqh.assessment import Problem
from zakatdesk.fiqh.dues.account import Account, Credit, Given
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.dues.settle import accepts, settle
from zakatdesk.fiqh.exact import NOTHING
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.policy import Policy

NEAR_DAYS = 3
"""How far a named due day may lie from the obligation's: a month correction may have moved it."""


def give(
    account: Account, credit: Credit, named_due: int | None, policy: Policy, *, hawl_runs: Callable[[Credit], bool]
) -> None:
    """Let a payment settle what it is for; the rest waits as credit, or is voluntary.

    Args:
        account: Whose account.
        credit: The payment, all of it still unsettled.
        named_due: The due day of the obligation it names.
        policy: Of the day.
        hawl_runs: Whether a hawl of the credit's class runs.
    """
    owing = _owing(account, credit)
    valued = True
    for due in _named(account, credit, owing, named_due):
        valued = _use(account, credit, due, policy) and valued
        if credit.left <= 0:
            break
    account.changed()
    if not valued and credit.left == credit.whole:
        account.problems.append(Problem("PAYMENT_NOT_VALUED", credit.payment.id, credit.day))
    if credit.used_up:
        return
    credit.overpaid = credit.left != credit.whole
    account.credits.append(credit)
    excess = credit.overpaid and policy["TAJIL_EXCESS"] == "VOLUNTARY"
    if excess or (not owing and not hawl_runs(credit)):
        account.volunteer(credit, credit.day)


def _owing(account: Account, credit: Credit) -> list[Due]:
    """What is unsettled of the credit's class, or where it has none of what it may settle, the oldest first."""
    if credit.zakat_class is None:
        return sorted((due for due in account.open if accepts(due, credit.kind, named=False)), key=_age)
    return sorted((due for due in account.open if due.zakat_class == credit.zakat_class), key=_age)


def _named(account: Account, credit: Credit, owing: list[Due], named_due: int | None) -> list[Due]:
    """Those of the due day that a payment names."""
    if credit.zakat_class is None or named_due is None:
        return owing
    near = nearest({due.on for due in account.dues if due.zakat_class == credit.zakat_class}, named_due)
    return [due for due in owing if due.on == near]


def nearest(days: set[int], named: int) -> int | None:
    """The named day if something is due then, else the nearest within three days, the earlier of two."""
    near = [day for day in days if abs(day - named) <= NEAR_DAYS]
    return min(near, key=lambda day: (abs(day - named), day), default=None)


def _age(due: Due) -> tuple[int, str, str]:
    return due.on, due.zakat_class, due.group


def _use(account: Account, credit: Credit, due: Due, policy: Policy) -> bool:
    """Settle with credit what it can; whether its worth was known."""
    if not accepts(due, credit.kind, named=credit.zakat_class is not None):
        return False
    late = policy["LATE_VALUE"] == "PAYMENT_DAY"
    left = settle(account, due, credit.left, credit.kind, credit.day, at_payment_day=late)
    if left is None:
        return False
    if left != credit.left:
        account.given.append(Given(credit, credit.left - left, due))
    credit.left = left
    return True


def use_credit(account: Account, due: Due, policy: Policy, years: Years) -> None:
    """Let credit settle an obligation that has just fallen due, the oldest first."""
    for credit in [*account.credits]:
        if credit.zakat_class not in (None, due.zakat_class):
            continue
        if not accepts(due, credit.kind, named=credit.zakat_class is not None):
            continue
        if _too_old(credit, due.on, policy, years):
            account.volunteer(credit, due.on)
            continue
        if due.settled:
            continue
        before = credit.left
        if not _use(account, credit, due, policy):
            continue
        if credit.used_up:
            account.drop(credit)
        elif credit.left != before and policy["TAJIL_EXCESS"] == "VOLUNTARY":
            account.volunteer(credit, due.on)
    account.changed()


def _too_old(credit: Credit, due: int, policy: Policy, years: Years) -> bool:
    if policy["TAJIL"] == "ONE_MONTH_MAX" and not credit.overpaid and credit.day < years.month_before(due):
        return True
    limit = policy.parameters.tajil_limit_years
    return limit is not None and years.calendar.complete_years(credit.day, due - 1) >= limit


def new_credit(payment: Payment, day: int, amount: Fraction, source: str) -> Credit:
    """The credit that a payment is before it settles anything."""
    return Credit(
        payment, day, amount, payment.in_kind or "", payment.for_class, source=source, whole=amount or NOTHING
    )
