"""The answer, to the letter."""

from __future__ import annotations

import json

from tests.exchange.assessments import ASSESSMENT
from tests.exchange.sample import Object, sample
from zakatdesk.exchange.answer import answer_object
from zakatdesk.exchange.open_form import ledger_of
from zakatdesk.words import Words


def answer() -> dict[str, object]:
    form = sample()
    del form["calendar"]
    written = answer_object(ASSESSMENT, ledger_of(form), Words(), "1.0.0")
    read: dict[str, object] = json.loads(json.dumps(written))
    return read


def person() -> dict[str, object]:
    people = answer()["people"]
    assert isinstance(people, list)
    found: dict[str, object] = people[0]
    return found


def test_the_head() -> None:
    head = answer()
    del head["people"]
    assert head == {
        "format": "zakatdesk-assessment",
        "version": 1,
        "as_of": "2025-03-01",
        "as_of_hijri": "1446-09-01",
        "engine": "1.0.0",
    }


def test_an_obligation_in_money() -> None:
    obligations = person()["obligations"]
    assert isinstance(obligations, list)
    assert [row["class"] for row in obligations] == ["camels", "money"]
    money = obligations[1]
    del money["trail"]
    assert money == {
        "class": "money",
        "group": "pool",
        "hawl_start": "2024-02-11",
        "hawl_start_hijri": "1445-08-01",
        "due": "2025-01-31",
        "due_hijri": "1446-08-01",
        "provisional": False,
        "not_fully_checked": False,
        "unit": "EGP",
        "base": "100000.00",
        "nisab": "340000.00",
        "deducted": "0.00",
        "rate": "1/40",
        "zakat": "2500.00",
        "zakat_exact": "2500",
        "in_kind": {},
        "in_kind_outstanding": {},
        "to_dispose": "0.00",
        "paid": "0.01",
        "outstanding": "2500.00",
        "status": "part_paid",
        "holdings": {"cash": "100000.00"},
    }


def test_an_obligation_in_kind() -> None:
    obligations = person()["obligations"]
    assert isinstance(obligations, list)
    camels = obligations[0]
    wanted: Object = {
        "hawl_start": None,
        "hawl_start_hijri": None,
        "provisional": True,
        "not_fully_checked": True,
        "unit": "heads",
        "base": "200",
        "rate": None,
        "zakat": None,
        "zakat_exact": None,
        "in_kind": {"hiqqa": "4", "or": [{"bint_labun": "5"}]},
        "in_kind_outstanding": {"hiqqa": "4"},
        "outstanding": None,
        "trail": [],
    }
    assert {name: camels[name] for name in wanted} == wanted


def test_the_trail_is_unfolded_into_rows() -> None:
    obligations = person()["obligations"]
    assert isinstance(obligations, list)
    rows = obligations[1]["trail"]
    assert [row["code"] for row in rows] == ["AMOUNT_DUE", "OF_HOLDING"]
    assert rows[0]["values"] == {
        "start": "2024-02-11",
        "weight": "85 g",
        "part": "1/3",
        "years": "2",
        "result": "2500 EGP",
        "chosen": "HAWL_NISAB=CONTINUOUS",
    }
    assert rows[0]["source"] == "R1"
    assert rows[1]["values"] == {"holding": "cash", "word": "plain"}
    assert all(isinstance(row["text"], str) and row["text"] for row in rows)


def test_running_hawls_by_due_day_and_the_one_beyond_the_calendar_last() -> None:
    assert person()["running"] == [
        {
            "class": "money",
            "group": "pool",
            "since": "2025-01-31",
            "since_hijri": "1446-08-01",
            "due": "2026-01-20",
            "due_hijri": "1447-08-01",
            "pool": "1000.00",
            "nisab": "5.00",
            "holdings": {"cash": "2025-01-31"},
        },
        {
            "class": "gold",
            "group": "lots",
            "since": "2025-01-31",
            "since_hijri": "1446-08-01",
            "due": None,
            "due_hijri": None,
            "pool": "12.346",
            "nisab": None,
            "holdings": {},
        },
    ]


def test_what_broke_and_what_is_missing() -> None:
    found = person()
    assert found["broken"] == [
        {"class": "money", "group": "pool", "since": "2020-01-01", "on": "2020-02-01", "reason": "BELOW_NISAB"}
    ]
    problems = found["problems"]
    assert isinstance(problems, list)
    assert [{name: row[name] for name in row if name != "text"} for row in problems] == [
        {"code": "PRICE_MISSING", "of": "gold", "on": "2025-01-31"},
        {"code": "ENTER_AS_TRADE_GOODS", "of": "shares"},
    ]
    assert all(row["text"] for row in problems)


def test_the_sums_of_the_person() -> None:
    found = person()
    assert (found["outstanding"], found["credit"], found["to_dispose"]) == ("2500.00", "0.00", "7.01")
    assert (found["person"], found["currency"]) == ("amina", "EGP")
