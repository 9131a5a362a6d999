from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.cli.calling import Machine
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.open_form import read_ledger


def read(machine: Machine, ledger: Path) -> Ledger:
    out = ledger.with_suffix(".out.json")
    assert machine.call("export", ledger, out).status == 0
    return read_ledger(out.read_bytes())


def entries(machine: Machine, ledger: Path) -> list[Entry]:
    return sorted(read(machine, ledger).entries(), key=lambda entry: entry.seq)


def test_an_entry_is_recorded(machine: Machine, ledger: Path) -> None:
    done = machine.call(
        "add", ledger, "--holding", "savings", "--kind", "income", "--amount", "12.50", "--on", "2025-05-01",
        "--note", "Sold a chair", "--id", "chair", "--after-sunset",
    )  # fmt: skip
    assert (done.status, done.out) == (0, "")
    added = entries(machine, ledger)[-1]
    assert (added.id, added.amount, added.note, added.after_sunset) == ("chair", 1250, "Sold a chair", True)


@pytest.mark.parametrize("day", ["1446-11-03 AH", "2025-05-01", "٢٠٢٥-٠٥-٠١", "1 May 2025"])
def test_days_of_both_calendars_in_any_digits(machine: Machine, ledger: Path, day: str) -> None:
    done = machine.call("add", ledger, "--holding", "savings", "--kind", "income", "--amount", "١٢٫٥", "--on", day)
    assert done.status == 0, done.err
    found = read(machine, ledger)
    added = max(found.entries(), key=lambda entry: entry.seq)
    assert found.calendar.ordinal(added.on) == date(2025, 5, 1).toordinal()
    assert added.amount == 1250


def test_a_transfer(machine: Machine, ledger: Path) -> None:
    done = machine.call(
        "add", ledger, "--holding", "savings", "--kind", "transfer", "--to", "bank", "--amount", "5", "--on", "2025-05-01"
    )  # fmt: skip
    assert done.status == 0, done.err
    assert entries(machine, ledger)[-1].to == "bank"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--kind", "income", "--amount", "5", "--on", "2025-05-01"), 2),
        (("--holding", "savings", "--amount", "5", "--on", "2025-05-01"), 2),
        (("--holding", "savings", "--kind", "income", "--amount", "5"), 2),
        (("--holding", "savings", "--kind", "income", "--on", "2025-05-01"), 2),
        (("--holding", "nothing", "--kind", "income", "--amount", "5", "--on", "2025-05-01"), 10),
        (("--holding", "savings", "--kind", "incomes", "--amount", "5", "--on", "2025-05-01"), 2),
        (("--holding", "savings", "--kind", "income", "--amount", "0", "--on", "2025-05-01"), 2),
        (("--holding", "savings", "--kind", "income", "--amount", "5.001", "--on", "2025-05-01"), 2),
        (("--holding", "savings", "--kind", "income", "--amount", "5", "--on", "yesterday-ish"), 2),
        (("--holding", "savings", "--kind", "income", "--amount", "5", "--on", "2025-05-01", "--id", "first"), 2),
        (("--holding", "savings", "--kind", "income", "--amount", "5", "--on", "2025-05-01", "--to", "bank"), 2),
        (("--holding", "savings", "--kind", "transfer", "--amount", "5", "--on", "2025-05-01", "--to", "purse"), 2),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    machine: Machine, ledger: Path, words: tuple[str, ...], status: int
) -> None:
    before = read(machine, ledger)
    done = machine.call("add", ledger, *words)
    assert (done.status, done.out) == (status, "")
    assert done.err.count("\n") == 1
    assert read(machine, ledger) == before


def test_an_open_form_is_no_ledger_to_write_in(machine: Machine, form: Path) -> None:
    before = form.read_bytes()
    done = machine.call("add", form, "--holding", "savings", "--kind", "income", "--amount", "5", "--on", "2025-05-01")
    assert done.status == 8
    assert form.read_bytes() == before


def line(**values: object) -> bytes:
    row = {"on": "2025-05-01", "kind": "income", "holding": "savings", "amount": "5"}
    return json.dumps({**row, **values}).encode() + b"\n"


def test_each_line_is_answered_and_a_refused_one_does_not_stop_the_stream(machine: Machine, ledger: Path) -> None:
    lines = (
        line(id="one"),
        line(id="two", amount="-5"),
        b"not JSON\n",
        b"\n",
        line(id="one"),
        line(id="three", holding="nothing"),
        line(id="four", on="1446-11-03 AH"),
    )
    done = machine.call("add", ledger, "--stdin", source=b"".join(lines))
    answers = done.out.splitlines()
    assert [answer.split(" ", 2)[:2] for answer in answers] == [
        ["ACK", "1"],
        ["NAK", "2"],
        ["NAK", "3"],
        ["NAK", "5"],
        ["NAK", "6"],
        ["ACK", "7"],
    ]
    assert answers[1].startswith("NAK 2 amount: ")
    assert done.status == 2
    assert [entry.id for entry in entries(machine, ledger)][-2:] == ["one", "four"]


def test_a_stream_without_a_refusal_ends_well(machine: Machine, ledger: Path) -> None:
    done = machine.call("add", ledger, "--stdin", source=line() * 3)
    assert (done.status, done.out) == (0, "ACK 1\nACK 2\nACK 3\n")
    assert len(entries(machine, ledger)) == 5


def test_an_empty_stream_does_nothing(machine: Machine, ledger: Path) -> None:
    done = machine.call("add", ledger, "--stdin")
    assert (done.status, done.out) == (0, "")


def test_no_id_forges_an_answer(machine: Machine, ledger: Path) -> None:
    done = machine.call("add", ledger, "--stdin", source=line(holding="a\nACK 9\n\x1b[31m"))
    assert done.out.count("\n") == 1
    assert done.out.startswith("NAK 1 holding: ")
    assert "\x1b" not in done.out


def test_lines_and_the_options_of_one_entry_do_not_go_together(machine: Machine, ledger: Path) -> None:
    done = machine.call("add", ledger, "--stdin", "--kind", "income", source=line())
    assert (done.status, done.out) == (2, "")
    assert "--kind" in done.err
