"""What keeps an answer from being sure: facts that are missing, and payments that point at nothing.

Source: the open form, problems; timeline 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from zakatdesk.fiqh.assessment import Problem
from zakatdesk.fiqh.dues.payments import nearest

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


def remarks(run: PersonRun) -> Iterator[Problem]:
    """The problems that stand on the as-of day."""
    for book in run.books.values():
        missing = run.roles[book.id].missing
        if missing and book.units:
            yield Problem(missing, book.id)
    for payments in run.facts.payments.values():
        for payment in payments:
            if payment.for_class is None or payment.for_due is None:
                continue
            named = run.ledger.calendar.ordinal(payment.for_due)
            days = {due.on for due in run.account.dues if due.zakat_class == payment.for_class}
            if named <= run.until and nearest(days, named) is None:
                yield Problem("PAYMENT_TARGET_MISSING", payment.for_class, named)
