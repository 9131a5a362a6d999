"""Input that cannot be, through the commands: one sentence with the path to the place, and nothing made of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import Machine
from tests.cli.conftest import SMALL
from zakatdesk.domain.errors import DomainError
from zakatdesk.exchange.open_form import read_ledger

Json = dict[str, Any]

RULES = {"preset": "HANAFI"}
CONTRADICTION = {"options": {"MISSED_VALUE": "CURRENT", "MISSED_YEARS": "FIXED_BASE"}}
CUSTOM = {"options": {"NISAB_WEIGHTS": "CUSTOM"}, "parameters": {"NISAB_GOLD_G": "90"}}
SOLAR = {"zakat_day": {"calendar": "gregorian", "month": 1, "day": 1}}
TRANSFER = {"on": "2024-03-01", "kind": "transfer", "from": "savings", "to": "purse", "amount": "1"}
PRICE = {"on": "2024-03-01", "of": "silver", "price": "30", "in": "EGP", "source": "Market"}
PAYMENT = {"id": "p", "on": "2024-03-01", "person": "amina", "amount": "1", "currency": "EGP"}
DEBT = {"id": "loan", "person": "amina", "kind": "debt", "name": "Loan", "currency": "EGP"}
MOST = "999999999999999.99"
OVER = "1000000000000000"
FIRST_DAY, LAST_DAY = "1343-01-01 AH", "1500-12-30 AH"
OUTSIDE = ("1342-12-29 AH", "1501-01-01 AH", "1924-07-31", "2077-11-17")
"""The days around those of the calendar, which are 1924-08-01 to 2077-11-16."""


def entry(**keys: object) -> Json:
    return {"on": "2024-03-01", "kind": "income", "holding": "savings", "amount": "1"} | keys


ADDED: list[tuple[str, Json, str, str]] = [
    # section, the row that is added to it, code, place
    ("policies", RULES | {"from": "2026-01-01"} | CONTRADICTION, "OPTIONS_CONTRADICT", "options.MISSED_VALUE"),
    ("policies", RULES | {"from": "2026-01-01"} | CUSTOM, "PARAMETER_MISSING", "parameters.NISAB_SILVER_G"),
    ("policies", RULES | {"from": "2026-01-01"} | SOLAR, "ZAKAT_DAY_CALENDAR", "zakat_day.calendar"),
    ("policies", RULES | {"from": "2026-01-01", "fatwa": "x"}, "KEY_UNKNOWN", "fatwa"),
    ("holdings", DEBT | {"lender": "Omar"}, "KEY_UNKNOWN", "lender"),
    ("entries", entry(amonut="1"), "KEY_UNKNOWN", "amonut"),
    ("prices", PRICE | {"karat": "21"}, "KEY_UNKNOWN", "karat"),
    ("payments", PAYMENT | {"to": "Omar"}, "KEY_UNKNOWN", "to"),
    ("prices", PRICE | {"price": "0"}, "PRICE_NOT_POSITIVE", "price"),
    ("prices", PRICE | {"price": "0.000000000000"}, "PRICE_NOT_POSITIVE", "price"),
    ("prices", PRICE | {"of": "nisab", "price": "0"}, "NISAB_ZERO", "price"),
    ("entries", TRANSFER, "TRANSFER_BETWEEN_PEOPLE", "to"),
    ("entries", TRANSFER | {"from": "purse", "to": "savings"}, "TRANSFER_BETWEEN_PEOPLE", "to"),
    ("payments", PAYMENT | {"from": "purse"}, "PAYMENT_FROM_ANOTHER", "from"),
    ("entries", entry(amount=OVER), "NUMBER_TOO_LARGE", "amount"),
    ("entries", entry(amount="9" * 5_000), "NUMBER_TOO_LARGE", "amount"),
    ("entries", TRANSFER | {"to": "bank", "received": OVER}, "NUMBER_TOO_LARGE", "received"),
    ("entries", entry(kind="balance", amount=f"-{OVER}"), "NUMBER_TOO_LARGE", "amount"),
    ("prices", PRICE | {"price": OVER}, "NUMBER_TOO_LARGE", "price"),
    ("payments", PAYMENT | {"amount": OVER}, "NUMBER_TOO_LARGE", "amount"),
    *(
        (section, row | {key: day}, "DAY_OUT_OF_RANGE", key)
        for day in OUTSIDE
        for section, row, key in (
            ("policies", RULES, "from"),
            ("holdings", DEBT, "due"),
            ("entries", entry(), "on"),
            ("prices", PRICE, "on"),
            ("payments", PAYMENT, "on"),
        )
    ),
]


def with_row(section: str, row: Mapping[str, object]) -> tuple[Json, str]:
    """The small ledger with one row more, and the path to it."""
    form: Json = json.loads(json.dumps(SMALL))
    if section == "policies":
        rows, path = form["people"][0]["policies"], "people[0].policies"
    else:
        rows, path = form.setdefault(section, []), section
    rows.append(row)
    return form, f"{path}[{len(rows) - 1}]"


@pytest.mark.parametrize(("section", "row", "code", "where"), ADDED)
def test_it_is_refused_with_the_path_to_the_place(
    machine: Machine, tmp_path: Path, section: str, row: Json, code: str, where: str
) -> None:
    form, path = with_row(section, row)
    text = json.dumps(form)
    with pytest.raises(DomainError) as refused:
        read_ledger(text)
    assert (refused.value.code, refused.value.where) == (code, f"{path}.{where}")
    (tmp_path / "bad.json").write_text(text, "utf-8")
    for words in (("assess", tmp_path / "bad.json"), ("new", tmp_path / "made.zakat", "--from", tmp_path / "bad.json")):
        done = machine.call(*words)
        assert (done.status, done.out) == (2, "")
        assert done.err.startswith(f"{path}.{where}: ")
        assert done.err.count("\n") == 1
        assert len(done.err) < 400
    assert not (tmp_path / "made.zakat").exists()


def test_options_that_contradict_each_other_are_refused_in_a_what_if_too(machine: Machine, form: Path) -> None:
    done = machine.call("assess", form, "--option", "MISSED_VALUE=CURRENT", "--option", "MISSED_YEARS=FIXED_BASE")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("people.amina.policies[0].options.MISSED_VALUE: ")
    assert done.err.count("\n") == 1


def test_the_first_and_the_last_day_can_be_entered(machine: Machine, tmp_path: Path) -> None:
    form, _ = with_row("entries", entry(id="early", on=FIRST_DAY))
    form["entries"].append(entry(id="late", on=LAST_DAY))
    form["prices"].append(PRICE | {"on": FIRST_DAY})
    (tmp_path / "long.json").write_text(json.dumps(form), "utf-8")
    assert machine.call("new", tmp_path / "long.zakat", "--from", tmp_path / "long.json").status == 0
    done = machine.call("assess", tmp_path / "long.zakat", "--as-of", "1499-12-01 AH", "--format", "json")
    assert done.status == 0, done.err
    rows = json.loads(done.out)["people"][0]["obligations"]
    # 100,001 from 1445 on; what was not paid comes off each year, until the eighth is below the nisab of 85,000
    left = Fraction(100_001)
    for year, row in enumerate(rows, 1446):
        assert (row["due_hijri"], Fraction(row["zakat_exact"])) == (f"{year}-08-01", left / 40)
        left -= left / 40
    assert len(rows) == 7
    assert left < 85_000


def test_the_largest_numbers_are_kept_and_counted_exactly(machine: Machine, tmp_path: Path) -> None:
    units = "999999999999999.999999999999999999"
    form, _ = with_row("holdings", {"id": "c", "person": "omar", "kind": "crypto", "name": "C", "symbol": "COIN"})
    form["entries"] += [
        entry(id="most", amount=MOST, on="1445-08-01 AH"),
        entry(id="coins", kind="opening", holding="c", amount=units, on="1445-08-01 AH"),
    ]
    form["prices"].append(PRICE | {"of": "COIN", "price": MOST, "on": "1445-08-01 AH"})
    (tmp_path / "large.json").write_text(json.dumps(form), "utf-8")
    assert machine.call("new", tmp_path / "large.zakat", "--from", tmp_path / "large.json").status == 0
    done = machine.call("assess", tmp_path / "large.zakat", "--as-of", "2025-02-01", "--format", "json")
    amina, omar = json.loads(done.out)["people"]
    assert amina["obligations"][0]["zakat_exact"] == "25000000002499.99975"
    assert Fraction(omar["obligations"][0]["zakat_exact"]) == (Fraction(units) * Fraction(MOST) + 50) / 40
