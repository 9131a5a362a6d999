"""`assess`, `due` and `check` on small ledgers, in process."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from tests.cli.calling import Done, Machine
from tests.exchange.sample import Object
from zakatdesk.bookkeeping.checks.computed import PREFERENCE, Computed, to_text
from zakatdesk.bootstrap import services


def answer(done: Done) -> Object:
    assert done.status == 0, done.err
    found: Object = json.loads(done.out)
    return found


def test_the_answer_as_json_and_nothing_else(machine: Machine, form: Path) -> None:
    done = machine.call("assess", form, "--as-of", "2025-01-31", "--format", "json")
    people = answer(done)["people"]
    assert [person["person"] for person in people] == ["amina", "omar"]
    obligations = people[0]["obligations"]
    assert [(row["due"], row["zakat"], row["status"]) for row in obligations] == [("2025-01-31", "2500.00", "due")]
    assert obligations[0]["trail"]
    assert done.err == ""


def test_a_ledger_file_gives_the_same_answer_as_its_open_form(machine: Machine, form: Path, ledger: Path) -> None:
    words = ("--as-of", "2026-05-05", "--format", "json")
    assert machine.call("assess", ledger, *words).out == machine.call("assess", form, *words).out


def test_reading_changes_no_byte_and_leaves_nothing_behind(machine: Machine, ledger: Path) -> None:
    before = (ledger.read_bytes(), sorted(path.name for path in ledger.parent.iterdir()))
    for verb in ("assess", "due", "check"):
        machine.call(verb, ledger)
    assert (ledger.read_bytes(), sorted(path.name for path in ledger.parent.iterdir())) == before


@pytest.mark.parametrize("day", ["2025-01-31", "1446-08-01 AH", "٢٠٢٥-٠١-٣١", "1/8/1446"])
def test_the_day_by_both_calendars_in_any_digits(machine: Machine, form: Path, day: str) -> None:
    done = machine.call("assess", form, "--as-of", day, "--format", "json")
    assert answer(done)["as_of"] == "2025-01-31"


def test_today_is_the_day_when_none_is_given(machine: Machine, form: Path) -> None:
    assert answer(machine.call("assess", form, "--format", "json"))["as_of"] == "2026-11-21"


@pytest.mark.parametrize("day", ["1924-07-31", "2077-11-01", "1500-01-01 AH", "soon", "2025-02-30"])
def test_a_day_that_cannot_be_assessed_is_refused(machine: Machine, form: Path, day: str) -> None:
    done = machine.call("assess", form, "--as-of", day)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("--as-of: ")
    assert done.err.count("\n") == 1


def test_one_person_alone(machine: Machine, form: Path) -> None:
    people = answer(machine.call("assess", form, "--person", "omar", "--format", "json"))["people"]
    assert [person["person"] for person in people] == ["omar"]
    assert machine.call("assess", form, "--person", "nobody").status == 10


def test_a_what_if_changes_the_answer_and_not_the_ledger(machine: Machine, ledger: Path) -> None:
    before = ledger.read_bytes()
    words = ("assess", ledger, "--as-of", "2025-01-31", "--format", "json")
    usual = answer(machine.call(*words))
    done = machine.call(*words, "--option", "NISAB_WEIGHTS=G92_S644", "--option", "MISSED_YEARS=FIXED_BASE")
    people, others = usual["people"], answer(done)["people"]
    assert people != others
    assert ledger.read_bytes() == before


def test_several_options_for_one_person_alone(machine: Machine, form: Path) -> None:
    words = ("assess", form, "--as-of", "2025-01-31", "--person", "amina", "--format", "json")
    options = ("--option", "NISAB_BASIS_MONEY=GOLD", "--option=ROUNDING=UP", "--option", "MUSTAFAD=POOL")
    [usual] = answer(machine.call(*words))["people"]
    [person] = answer(machine.call(*words, *options))["people"]
    assert person["person"] == "amina"
    chosen = {step["values"].get("chosen") for step in person["obligations"][0]["trail"]}
    assert {"MUSTAFAD=POOL", "ROUNDING=UP", "NISAB_BASIS_MONEY=GOLD"} <= chosen
    before = {step["values"].get("chosen") for step in usual["obligations"][0]["trail"]}
    assert "MUSTAFAD=POOL" not in before


@pytest.mark.parametrize("pair", ["KHULTA", "NO_AXIS=X", "KHULTA=X", "=", "KHULTA="])
def test_a_what_if_that_cannot_be_is_refused(machine: Machine, form: Path, pair: str) -> None:
    done = machine.call("assess", form, "--option", pair)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1


def test_the_table_names_people_sums_and_days(machine: Machine, form: Path) -> None:
    done = machine.call("assess", form, "--as-of", "2025-02-10")
    assert done.status == 0
    for part in ("Amina", "Omar", "2025-01-31", "1 Sha'ban 1446 AH", "2,500.00 EGP", "Overdue"):
        assert part in done.out


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_the_table_is_plain_in_every_language(machine: Machine, form: Path, language: str) -> None:
    done = machine.call("assess", form, "--as-of", "2025-02-10", "--language", language)
    assert done.status == 0
    rows = [line for line in done.out.splitlines() if "2025-01-31" in line]
    assert rows
    assert not any(re.search("[\u2066-\u2069]", line) for line in rows)


def test_bad_input_is_one_sentence_with_its_place(machine: Machine, form: Path) -> None:
    broken = form.read_text("utf-8").replace('"amount": "50"', '"amount": "-50"')
    form.write_text(broken, "utf-8")
    done = machine.call("assess", form, "--format", "json")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("entries[1].amount: ")
    assert done.err.count("\n") == 1


def test_what_is_due_and_what_comes_next(machine: Machine, form: Path) -> None:
    done = machine.call("due", form, "--as-of", "2025-02-10", "--format", "json")
    amina, omar = answer(done)["people"]
    assert [(row["due"], row["status"]) for row in amina["due"]] == [("2025-01-31", "overdue")]
    assert [row["due"] for row in amina["next"]] == ["2026-01-20"]
    assert "trail" not in amina["due"][0]
    assert (omar["due"], omar["next"]) == ([], [])


def test_next_may_be_limited_to_some_days(machine: Machine, form: Path) -> None:
    day = ("--as-of", "2026-01-10", "--format", "json")
    near = answer(machine.call("due", form, "--within", "10", *day))["people"][0]
    far = answer(machine.call("due", form, "--within", "9", *day))["people"][0]
    assert [row["due"] for row in near["next"]] == ["2026-01-20"]
    assert far["next"] == []
    assert machine.call("due", form, "--within", "a week").status == 2
    assert machine.call("due", form, "--within", "-1").status == 2


def test_due_as_a_table_and_nothing_due(machine: Machine, form: Path) -> None:
    assert "2025-01-31" in machine.call("due", form, "--as-of", "2025-02-10").out
    nothing = machine.call("due", form, "--as-of", "2024-01-01")
    assert nothing.status == 0
    assert nothing.out.count("\n") == 1


@pytest.mark.parametrize("currency", ["Z" * 100_000, "E\nG\nP", "\x1b[31mEGP", "E\u2028GP"])
def test_a_refusal_is_one_short_line_whatever_stands_in_the_file(machine: Machine, form: Path, currency: str) -> None:
    read = json.loads(form.read_text("utf-8"))
    read["people"][0]["currency"] = currency
    form.write_text(json.dumps(read), "utf-8")
    done = machine.call("assess", form)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("people[0].currency: ")
    assert len(done.err.splitlines()) == 1
    assert len(done.err) < 1100
    assert "\x1b" not in done.err


def test_a_sound_ledger_passes_the_check(machine: Machine, form: Path) -> None:
    read = json.loads(form.read_text("utf-8"))
    read["holdings"] = [row for row in read["holdings"] if row["id"] != "bank"]
    form.write_text(json.dumps(read), "utf-8")
    done = machine.call("check", form, "--as-of", "2024-03-01")
    assert (done.status, done.out) == (0, "")
    assert machine.call("check", form, "--as-of", "2024-03-01", "-q").err == ""


def test_what_is_only_worth_a_look_is_told_and_is_no_fault(machine: Machine, ledger: Path) -> None:
    done = machine.call("check", ledger)
    assert (done.status, done.err) == (0, "")
    assert all(line.startswith("To look at: ") for line in done.out.splitlines())
    assert "“Bank” has no first day yet" in done.out
    assert "The price of gold is old" in done.out


def test_a_fault_of_the_facts_is_one_line_and_status_1(machine: Machine, form: Path) -> None:
    read = json.loads(form.read_text("utf-8"))
    read["entries"].append(
        {"id": "third", "on": "1445-08-02 AH", "kind": "spending", "holding": "purse", "amount": "60"}
    )
    form.write_text(json.dumps(read), "utf-8")
    done = machine.call("check", form, "--as-of", "2024-03-01")
    assert done.status == 1
    assert done.out.splitlines()[0].startswith("Omar: More left “Purse” than was in it")


def test_check_tells_what_another_version_computed(machine: Machine, ledger: Path) -> None:
    key = "amina\tmoney\tpool\t" + str(date(2025, 1, 31).toordinal())
    file = services(ledger.parent).open_ledger(ledger)
    note = Computed("0.0.1", file.mark.number, date(2025, 6, 1).toordinal(), {key: "1250 EGP"})
    file.set_preference(PREFERENCE, to_text(note))
    file.close()
    done = machine.call("check", ledger)
    assert done.status == 1
    assert "“Money” due on" in done.out
    assert "2,500.00 EGP now; version 0.0.1 computed 1,250.00 EGP." in done.out


@pytest.mark.parametrize("language", ["ar", "id"])
def test_findings_are_told_in_every_language(machine: Machine, ledger: Path, language: str) -> None:
    done = machine.call("check", ledger, "--language", language)
    assert done.status == 0
    assert "look" not in done.out
    assert len(done.out.splitlines()) == len(machine.call("check", ledger).out.splitlines())


def test_a_missing_price_is_found(machine: Machine, form: Path) -> None:
    read = json.loads(form.read_text("utf-8"))
    read["prices"] = []
    form.write_text(json.dumps(read), "utf-8")
    done = machine.call("check", form)
    assert done.status == 1
    assert "Amina" in done.out
