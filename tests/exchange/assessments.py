"""An assessment made by hand: one obligation in money and one in kind, running and broken hawls, problems."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from zakatdesk.fiqh.assessment import (
    Assessment,
    BreakReason,
    BrokenHawl,
    Obligation,
    PersonAssessment,
    Problem,
    RunningHawl,
    Status,
)
from zakatdesk.fiqh.trail import Chosen, Day, Named, Quantity, Step


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


ZERO = Fraction(0)
TRAIL = (
    Step(
        "AMOUNT_DUE",
        {"start": Day(day("2024-02-11")), "weight": Quantity(Fraction(85), "g"), "part": Fraction(1, 3), "years": 2},
        result=Quantity(Fraction(2500), "EGP"),
        chosen=Chosen("HAWL_NISAB", "CONTINUOUS"),
        source="R1",
        parts=(Step("OF_HOLDING", {"holding": Named("holding", "cash"), "word": "plain"}),),
    ),
)
MONEY = Obligation(
    zakat_class="money",
    group="pool",
    hawl_start=day("2024-02-11"),
    due=day("2025-01-31"),
    unit="EGP",
    base=Fraction(100_000),
    nisab=Fraction(340_000),
    deducted=ZERO,
    rate=Fraction(1, 40),
    zakat=Fraction(2500),
    zakat_exact=Fraction(2500),
    paid=Fraction("0.005"),
    outstanding=Fraction("2499.995"),
    status=Status.PART_PAID,
    holdings={"cash": Fraction(100_000)},
    trail=lambda: TRAIL,
)
CAMELS = Obligation(
    zakat_class="camels",
    group="camels",
    hawl_start=None,
    due=day("2025-01-31"),
    unit="heads",
    base=Fraction(200),
    nisab=Fraction(5),
    deducted=ZERO,
    rate=None,
    zakat=None,
    zakat_exact=None,
    paid=ZERO,
    outstanding=None,
    status=Status.OVERDUE,
    in_kind={"hiqqa": Fraction(4)},
    in_kind_or=({"bint_labun": Fraction(5)},),
    in_kind_outstanding={"hiqqa": Fraction(4)},
    provisional=True,
    not_fully_checked=True,
)
RUNNING = RunningHawl(
    "money",
    "pool",
    day("2025-01-31"),
    day("2026-01-20"),
    "EGP",
    Fraction(1000),
    Fraction(5),
    {"cash": day("2025-01-31")},
)
ENDLESS = RunningHawl("gold", "lots", day("2025-01-31"), None, "g", Fraction("12.3456"), None)
BROKEN = BrokenHawl("money", "pool", day("2020-01-01"), day("2020-02-01"), BreakReason.BELOW_NISAB)
PERSON = PersonAssessment(
    person="amina",
    currency="EGP",
    obligations=(MONEY, CAMELS),
    running=(ENDLESS, RUNNING),
    broken=(BROKEN,),
    outstanding=Fraction("2500"),
    credit=ZERO,
    to_dispose=Fraction("7.01"),
    problems=(Problem("PRICE_MISSING", "gold", day("2025-01-31")), Problem("ENTER_AS_TRADE_GOODS", "shares")),
)

ASSESSMENT = Assessment(day("2025-03-01"), (PERSON,))
