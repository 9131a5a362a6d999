"""Section 10: zakat al-fitr."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import Family

EID = "1444-10-01"


def home(staple: str = "rice", *, keys: dict[str, object] | None = None, **chosen: str) -> Family:
    """A household of four, at 30 a person."""
    family = Family(**chosen).holding("home", "household", staple=staple, cash_per_person="30", **(keys or {}))
    return family.owns("home", 4)


def test_fitr_is_due_on_the_first_of_shawwal() -> None:
    row = home(FITR_CASH="ALLOWED").owed(EID).due(EID, "fitr")
    assert (row.group, row.unit, row.base, row.rate, row.zakat) == ("home", "people", 4, None, 120)


def test_staple_only_is_owed_in_kilograms() -> None:
    row = home(FITR_CASH="STAPLE_ONLY").owed(EID).due(EID, "fitr")
    assert (row.zakat, row.in_kind) == (None, {"kg": 10})


def test_it_counts_the_people_of_the_end_of_the_day_before() -> None:
    assert home().entry("1444-09-29", "birth", "home", 1).owed(EID).due(EID, "fitr").base == 5
    assert home().entry(EID, "birth", "home", 1).owed(EID).due(EID, "fitr").base == 4
    assert home().entry(EID, "death", "home", 1).owed(EID).due(EID, "fitr").base == 4


@pytest.mark.parametrize(("staple", "kg"), [("wheat", "5"), ("raisins", "5"), ("rice", "10")])
def test_half_a_measure_suffices_of_wheat_and_raisins(staple: str, kg: str) -> None:
    row = home(staple, FITR_WHEAT_HALF_SA="YES", FITR_CASH="STAPLE_ONLY").owed(EID).due(EID, "fitr")
    assert row.in_kind == {"kg": Fraction(kg)}


def test_fitr_comes_each_year() -> None:
    assert len(home().owed("1446-10-01").of("fitr")) == 3


def test_fitr_is_paid_where_it_is_named() -> None:
    row = home(FITR_CASH="ALLOWED").pays("1444-09-28", 120, for_="fitr", due=EID).owed(EID).due(EID, "fitr")
    assert row.status == "paid"
