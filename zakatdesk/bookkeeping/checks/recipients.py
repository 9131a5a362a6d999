"""Zakat of a year is all paid, and some groups of recipients received nothing of it where the rules ask that each does.

Source: zakat-rules 17: "Warn, do not block".
"""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.domain.payment import Category, Payment
from zakatdesk.fiqh.assessment import Became, Obligation, PersonAssessment, Status
from zakatdesk.fiqh.trail import Named


def groups_left_out(look: Look) -> Iterator[Finding]:
    """Each Hijri year of which all is paid, and not to every group, by the rules of the days on which it fell due.

    Which groups can be found where somebody lives no ledger knows, so all that received nothing are named. A payment
    that does not say who received it may have gone to any of them: then nothing is said.
    """
    for person in look.people:
        by_year: dict[int, list[Obligation]] = {}
        for owed in person.obligations:
            by_year.setdefault(look.ledger.calendar.hijri(owed.due).year, []).append(owed)
        for year, dues in sorted(by_year.items()):
            if any(owed.status is not Status.PAID for owed in dues):
                continue
            payments = _settling(look, person, [owed for owed in dues if _asks(look, person, owed)])
            given = {payment.category for payment in payments}
            missing = tuple(group for group in Category if group not in given)
            if payments and missing and None not in given:
                yield _finding(person.person, year, missing, payments[-1])


def _asks(look: Look, person: PersonAssessment, owed: Obligation) -> bool:
    return look.policy(person.person, owed.due)["RECIPIENT_SPREAD"] == "ALL_PRESENT_CATEGORIES"


def _settling(look: Look, person: PersonAssessment, dues: list[Obligation]) -> list[Payment]:
    """The payments that settled something of these, each once, in the order in which they did."""
    names = {(owed.zakat_class, owed.group, owed.due) for owed in dues}
    found = (
        use.payment
        for use in person.uses
        if use.became is Became.SETTLED and (use.zakat_class, use.group, use.due) in names
    )
    return [look.ledger.payments[payment] for payment in dict.fromkeys(found)]


def _finding(person_id: str, year: int, missing: tuple[Category, ...], last: Payment) -> Finding:
    return Finding(
        id=f"recipients/{person_id}/{year}",
        code="GROUPS_LEFT_OUT",
        weight=Weight.NOTE,
        subject=Subject.PAYMENTS,
        person=person_id,
        fact=Named("payment", last.id),
        values={"year": year, "groups": missing},
        fixes=(Lead("OPEN_PAYMENT", Place.PAYMENT, last.id), Lead("OPEN_RULES", Place.RULES, person_id)),
    )
