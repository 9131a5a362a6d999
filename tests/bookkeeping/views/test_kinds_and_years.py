from __future__ import annotations

from datetime import date
from fractions import Fraction

from tests.builders import Draft
from zakatdesk.bookkeeping.views.kinds import kinds
from zakatdesk.bookkeeping.views.outlook import look_ahead
from zakatdesk.bookkeeping.views.paid_years import paid_years
from zakatdesk.domain.kinds import HoldingKind

TODAY = date(2026, 11, 28).toordinal()


def test_kinds_say_what_they_are_worth_and_what_of_it_counts() -> None:
    draft = Draft().price("2022-01-01", "gold", "100").has("cash").has("bank", "needs", purpose="needs").has("exempt")
    draft.has("debt").has("gold", karat="24").has("bank")
    for name, amount in (("cash", "900"), ("needs", "100"), ("exempt", "5000"), ("debt", "50"), ("bank", "200")):
        draft.on("2025-01-10", "opening", name, amount)
    ledger = draft.on("2025-01-10", "opening", "gold", "90").ledger()
    (panel,) = kinds(ledger, look_ahead(ledger, TODAY), TODAY).panels
    assert [(row.kind, row.holdings, int(row.worth), int(row.counted or 0)) for row in panel.rows] == [
        (HoldingKind.GOLD, 1, 9000, 9000),
        (HoldingKind.EXEMPT, 1, 5000, 0),
        (HoldingKind.CASH, 1, 900, 900),
        (HoldingKind.BANK, 2, 300, 300),
        (HoldingKind.DEBT, 1, 50, 0),
    ]
    # The debt comes off, and the fortieth of 10,150 that is not paid yet.
    assert (panel.total, panel.counted) == (Fraction(15150), Fraction(10200))
    assert panel.held == Fraction("9896.25")


def test_a_kind_without_a_price_says_so() -> None:
    ledger = Draft().has("gold", karat="24").on("2025-01-10", "opening", "gold", "90").ledger()
    (panel,) = kinds(ledger, look_ahead(ledger, TODAY), TODAY).panels
    (row,) = panel.rows
    assert (row.unknown, row.worth) == (1, Fraction(0))
    assert row.counted is panel.counted is panel.held is None


def test_years_without_a_due_day_stand_between_those_with_one() -> None:
    draft = Draft().price("2020-01-01", "gold", "100").has("cash").on("2021-01-10", "opening", "cash", "20000")
    draft.on("2022-02-01", "spending", "cash", "20000").on("2023-03-01", "income", "cash", "40000")
    ledger = draft.pays("2022-01-02", "500").pays("2024-05-01", "600").ledger()
    day = date(2024, 6, 1).toordinal()
    (panel,) = paid_years(ledger, look_ahead(ledger, day), day).panels
    rows = [(row.year, row.count, *map(int, (row.zakat, row.paid, row.left))) for row in panel.years]
    assert rows == [(1443, 1, 500, 500, 0), (1444, 0, 0, 0, 0), (1445, 1, 1000, 600, 400)]
    assert panel.years[1].asked is None
    assert panel.years[2].asked is not None
    assert [int(amount) for amount in (panel.zakat, panel.paid, panel.left)] == [1500, 1100, 400]


def test_what_is_owed_in_kind_only_is_kept_apart() -> None:
    draft = Draft().has("sheep").on("2023-01-10", "opening", "sheep", "130")
    ledger = draft.gives("2024-01-05", "sheep", 1).ledger()
    day = date(2024, 6, 1).toordinal()
    (panel,) = paid_years(ledger, look_ahead(ledger, day), day).panels
    (year,) = panel.years
    assert year.zakat == 0
    assert (year.in_kind, year.in_kind_left) == ({"sheep": Fraction(2)}, {"sheep": Fraction(1)})
