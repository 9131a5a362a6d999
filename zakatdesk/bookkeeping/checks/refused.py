"""The engine refuses to assess, or names something that no other check speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import Finding, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.fiqh.trail import Day

TOLD_ELSEWHERE = frozenset(
    {
        "PRICE_MISSING",
        "ZAKATABLE_SHARE_MISSING",
        "ENTER_AS_TRADE_GOODS",
        "PAYMENT_TARGET_MISSING",
        "PAYMENT_VOLUNTARY",
        "PAYMENT_NOT_VALUED",
        "CLOSED_DIFFERS",
    }
)
"""Problems of the assessment that a check of their own tells better."""


def refused(look: Look) -> Iterator[Finding]:
    """Why there is no assessment, else each problem that is left."""
    if look.outlook.refusal is not None:
        yield Finding("refused", "REFUSED", Weight.FAULT, Subject.FILE, refusal=look.outlook.refusal)
    for person in look.people:
        for problem in person.problems:
            if problem.code not in TOLD_ELSEWHERE:
                yield Finding(
                    id="/".join(("problem", person.person, problem.code, problem.of, str(problem.on or ""))),
                    code="PROBLEM",
                    weight=Weight.FAULT,
                    subject=Subject.FILE,
                    person=person.person,
                    day=problem.on,
                    values={"code": problem.code, "of": problem.of}
                    | ({} if problem.on is None else {"on": Day(problem.on)}),
                )
