"""What comes off: debts by their schedule, overdrafts, unpaid zakat, and what stands against them first (timeline 7 and 9)."""

from __future__ import annotations

import pytest

from tests.builders import Draft, saver

YEAR = "1446-01-01 AH"


def owing(option: str, amount: str = "600", **due: object) -> str:
    family = saver(DEBT_SCOPE=option).has("debt", **due)
    family.on("1445-01-01 AH", "opening", "cash", "9000").on("1445-01-01 AH", "opening", "debt", amount)
    return family.dues(YEAR)[0].split()[3]


@pytest.mark.parametrize(
    ("option", "due", "base"),
    [
        ("NONE", "on_demand", "9000"),
        ("DUE_NOW", "on_demand", "8400"),
        ("DUE_NOW", "1446-01-01 AH", "8400"),
        ("DUE_NOW", "1446-01-02 AH", "9000"),
        ("DUE_WITHIN_12M", "1447-01-01 AH", "8400"),
        ("DUE_WITHIN_12M", "1447-01-02 AH", "9000"),
        ("ALL", "1449-01-01 AH", "8400"),
    ],
)
def test_the_scope_picks_debts_by_their_day(option: str, due: str, base: str) -> None:
    assert owing(option, due=due) == base


@pytest.mark.parametrize(
    ("option", "base"), [("NEXT_12_MONTHS", "7200"), ("CURRENT_INSTALMENT", "8300"), ("FULL_BALANCE", "5000")]
)
def test_instalments_count_with_their_arrears(option: str, base: str) -> None:
    family = saver(INSTALMENT_DEBT=option).has(
        "debt", every_month={"amount": "100", "first": "2024-01-15", "count": 40}
    )
    family.on("1445-01-01 AH", "opening", "cash", "9000").on("1445-01-01 AH", "opening", "debt", "4000")
    assert family.dues(YEAR)[0].split()[3] == base


def test_an_overdraft_is_a_debt_due_now() -> None:
    family = saver(DEBT_SCOPE="DUE_NOW").has("bank")
    family.on("1445-01-01 AH", "opening", "cash", "9000").on("1445-05-01 AH", "spending", "bank", "500")
    assert family.dues(YEAR) == ["money pool 2024-07-07 8500 -> 212.5"]


def test_other_property_stands_against_debts_first() -> None:
    def family(option: str, **keys: object) -> str:
        draft = saver(DEBT_AGAINST=option, DEBT_SCOPE="ALL").has("debt").has("exempt", **keys)
        draft.on("1445-01-01 AH", "opening", "cash", "9000").on("1445-01-01 AH", "opening", "exempt", "400")
        return draft.on("1445-01-01 AH", "opening", "debt", "600").dues(YEAR)[0].split()[3]

    assert family("ZAKATABLE_FIRST") == "8400"
    assert family("OTHER_PROPERTY_FIRST") == "8800"
    assert family("OTHER_PROPERTY_FIRST", basic_need=True) == "8400"


def test_unpaid_zakat_reduces_the_next_base_or_does_not() -> None:
    def family(option: str) -> Draft:
        return saver(MISSED_YEARS=option).on("1445-01-01 AH", "opening", "cash", "4000")

    assert family("REDUCING_BASE").dues("1447-01-01 AH")[1] == "money pool 2025-06-26 3900 -> 97.5"
    assert family("FIXED_BASE").dues("1447-01-01 AH")[1] == "money pool 2025-06-26 4000 -> 100"


def test_debts_go_on_to_herds_where_the_rule_says_so() -> None:
    family = Draft("HANAFI").has("sheep").has("debt").price("1445-01-01 AH", "sheep", "100")
    family.on("1445-01-01 AH", "opening", "sheep", "45").on("1445-01-01 AH", "opening", "debt", "550")
    assert family.dues(YEAR) == []
    assert family.running(YEAR) == []
