"""What became of each payment: what it settled, what waits as credit, and what is voluntary.

Source: timeline 8.
"""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.payment import IN_KIND_PLACES
from zakatdesk.fiqh.assessment import Became, Use
from zakatdesk.fiqh.dues.account import Account, Credit


def uses_of(account: Account, minor: int) -> tuple[Use, ...]:
    """The uses of all payments of an account.

    Args:
        account: As it stands on the as-of day.
        minor: How many minor units make a whole one of the person's currency.
    """
    found = []
    for row in account.given:
        amount = _whole(row.credit, row.amount, minor)
        payment, kind, due = row.credit.payment.id, row.credit.kind, row.due
        if due is None:
            found.append(Use(payment, Became.VOLUNTARY, amount, kind, overpaid=row.credit.overpaid))
        else:
            found.append(Use(payment, Became.SETTLED, amount, kind, due.zakat_class, due.group, due.on))
    for credit in account.credits:
        amount = _whole(credit, credit.left, minor)
        for_class = credit.zakat_class or ""
        found.append(Use(credit.payment.id, Became.CREDIT, amount, credit.kind, for_class, overpaid=credit.overpaid))
    return tuple(found)


def _whole(credit: Credit, steps: Fraction, minor: int) -> Fraction:
    """Steps of a credit in whole units."""
    return steps / (int(10 ** IN_KIND_PLACES[credit.kind]) if credit.kind else minor)
