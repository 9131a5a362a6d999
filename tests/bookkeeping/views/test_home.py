"""What the first page lists."""

from __future__ import annotations

from fractions import Fraction

from tests.bookkeeping.views.sample import TODAY, entry, holding, ledger, price
from zakatdesk.bookkeeping.views.home import When, home
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.bookkeeping.views.why import Asked, asked_about_holding, reason
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.assessment import Assessment, Obligation, PersonAssessment, RunningHawl, Status

NONE = Fraction(0)
FACTS = ledger(
    holding("bank", HoldingKind.BANK),
    entry(1, "2025-01-01", EntryKind.OPENING, "bank", 1000),
    price("2026-11-20", "gold", "4000"),
)


def owed(due: int, status: Status, outstanding: int | None, group: str = "pool") -> Obligation:
    left = None if outstanding is None else Fraction(outstanding)
    zakat = Fraction(100)
    return Obligation(
        "money", group, due - 354, due, "EGP", Fraction(4000), Fraction(1), NONE, Fraction(1, 40), zakat, zakat,
        NONE, left, status, holdings={"bank": Fraction(4000)},
    )  # fmt: skip


def running(due: int, group: str = "pool") -> RunningHawl:
    return RunningHawl("money", group, due - 354, due, "EGP", Fraction(1), Fraction(1), {"bank": due - 354})


def outlook(
    owing: tuple[Obligation, ...] = (), hawls: tuple[RunningHawl, ...] = (), ahead: tuple[Obligation, ...] = (),
) -> Outlook:  # fmt: skip
    def one(obligations: tuple[Obligation, ...]) -> Assessment:
        person = PersonAssessment("amina", "EGP", obligations, hawls, (), NONE, NONE, NONE, ())
        return Assessment(TODAY, (person,))

    return Outlook(one(owing), one((*owing, *ahead)))


def test_rows_by_the_days_they_have() -> None:
    found = home(
        FACTS,
        outlook(
            (owed(TODAY - 5, Status.OVERDUE, 100), owed(TODAY, Status.DUE, 50, "goods")),
            (running(TODAY + 30), running(TODAY + 31, "goods")),
            (owed(TODAY + 30, Status.DUE, 70),),
        ),
        TODAY,
    )
    assert [row.when for row in found.due] == [When.OVERDUE, When.TODAY, When.SOON]
    assert [row.days for row in found.due] == [-5, 0, 30]
    assert [row.amount for row in found.due] == [100, 50, 70]
    (later,) = found.later
    assert (later.when, later.expected, later.amount, later.below_nisab) == (When.NEXT, True, None, True)


def test_what_is_settled_is_not_listed() -> None:
    found = home(FACTS, outlook((owed(TODAY - 5, Status.PAID, 0), owed(TODAY - 4, Status.LAPSED, 9))), TODAY)
    assert found.due == ()
    assert not found.empty


def test_part_paid_and_incomplete_are_marked() -> None:
    rows = home(
        FACTS, outlook((owed(TODAY - 9, Status.PART_PAID, 10), owed(TODAY - 8, Status.INCOMPLETE, None))), TODAY
    ).due
    assert (rows[0].part_paid, rows[1].incomplete, rows[1].amount) == (True, True, None)


def test_a_refusal_lists_nothing() -> None:
    assert home(FACTS, Outlook(None, None, DomainError("OPTIONS_CONTRADICT")), TODAY).due == ()


def test_a_ledger_without_holdings_is_empty() -> None:
    assert home(ledger(), outlook(), TODAY).empty


def test_the_reason_of_today_and_of_days_to_come() -> None:
    seen = outlook((owed(TODAY - 5, Status.OVERDUE, 100),), (running(TODAY + 30),), (owed(TODAY + 30, Status.DUE, 70),))
    today = reason(seen, Asked("amina", "money", "pool", TODAY - 5))
    later = reason(seen, Asked("amina", "money", "pool", TODAY + 30))
    assert today is not None
    assert later is not None
    assert (today.expected, later.expected) == (False, True)
    assert reason(seen, Asked("amina", "money", "pool", TODAY + 31)) is None


def test_a_holding_asks_for_what_is_unpaid_first() -> None:
    hawls = (running(TODAY + 30),)
    unpaid = outlook((owed(TODAY - 5, Status.OVERDUE, 100),), hawls)
    paid = outlook((owed(TODAY - 5, Status.PAID, 0),), hawls)
    assert asked_about_holding(unpaid, "amina", "bank") == Asked("amina", "money", "pool", TODAY - 5)
    assert asked_about_holding(paid, "amina", "bank") == Asked("amina", "money", "pool", TODAY + 30)
    assert asked_about_holding(paid, "amina", "other") is None
