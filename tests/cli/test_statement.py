"""`statement`: four forms of one content, the figures of `assess`, and sentences for whatever cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.calling import Machine
from tests.reports.papers import pdf_text
from zakatdesk.bookkeeping.closing import close_year
from zakatdesk.bookkeeping.records.year_record import Seal
from zakatdesk.domain.change import Change, Edit
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assess import assess


@pytest.fixture
def example(machine: Machine, tmp_path: Path) -> Path:
    """The example family's ledger file."""
    assert machine.call("demo", tmp_path / "example").status == 0
    return tmp_path / "example" / "family.zakat"


@pytest.mark.parametrize(
    ("ending", "begins"),
    [(".pdf", b"%PDF"), (".html", b"<!DOCTYPE html>"), (".csv", b"\xef\xbb\xbf"), (".xlsx", b"PK")],
)
def test_each_form(machine: Machine, form: Path, ending: str, begins: bytes) -> None:
    out = form.with_name(f"statement{ending}")
    done = machine.call("statement", form, "--year", "1446", "--out", out)
    assert (done.status, done.out, done.err) == (0, "", f"Wrote {out}.\n")
    assert out.read_bytes().startswith(begins)
    assert out.stat().st_mode & 0o077 == 0
    again = form.with_name(f"again{ending}")
    machine.call("statement", form, "--year", "1446", "--out", again)
    assert again.read_bytes() == out.read_bytes()


@pytest.mark.parametrize("language", ["ar", "en", "id"])
def test_its_totals_are_those_of_assess(machine: Machine, example: Path, language: str) -> None:
    out = example.with_name("statement.csv")
    call = ("statement", example, "--year", "1447", "--person", "ahmad", "--language", language, "--out", out)
    assert machine.call(*call).status == 0
    answer = json.loads(machine.call("assess", example, "--person", "ahmad", "--format", "json").out)
    (person,) = answer["people"]
    (owed,) = (row for row in person["obligations"] if row["due_hijri"].startswith("1447"))
    cells = out.read_text("utf-8").replace("\n", ",").split(",")
    for number in (
        owed["base"],
        owed["nisab"],
        owed["zakat"],
        owed["paid"],
        owed["outstanding"],
        person["outstanding"],
    ):
        assert number in cells


def test_the_pdf_says_the_totals_too(machine: Machine, example: Path) -> None:
    out = example.with_name("statement.pdf")
    assert machine.call("statement", example, "--year", "1447", "--person", "ahmad", "--out", out).status == 0
    said = pdf_text(out.read_bytes())
    for phrase in ("Zakat 22,751.71 EGP", "Left of this year 10,751.71 EGP", "1 Ramadan 1447 AH / 18 February 2026"):
        assert phrase in said


def test_everyone_who_has_the_year_has_a_part(machine: Machine, example: Path) -> None:
    out = example.with_name("statement.html")
    assert machine.call("statement", example, "--year", "1447", "--out", out).status == 0
    page = out.read_text("utf-8")
    for name in ("Ahmad", "Mariam", "Yusuf"):
        assert f"<h1>Zakat statement for the year 1447 AH: {name}</h1>" in page


def test_the_year_may_be_given_in_arabic_digits(machine: Machine, form: Path) -> None:
    out = form.with_name("statement.csv")
    assert machine.call("statement", form, "--year", "١٤٤٦", "--language", "ar", "--out", out).status == 0
    assert "كشف الزكاة" in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (
            ("--year", "1446", "--out", "a.doc"),
            2,
            "a.doc cannot be written; a statement is written to files that end in",
        ),
        (("--year", "1446"), 2, "The option --out is missing."),
        (("--out", "a.pdf"), 2, "The option --year is missing."),
        (("--year", "last", "--out", "a.pdf"), 2, "--year: last is no Hijri year; write it like 1446."),
        (("--year", "14466", "--out", "a.pdf"), 2, "--year: 14466 is no Hijri year; write it like 1446."),
        (("--year", "1399", "--out", "a.pdf"), 10, "--year: Nothing is kept of the year 1399 AH here."),
        (("--year", "1446", "--person", "x", "--out", "a.pdf"), 10, "person: There is no person x in this ledger."),
        (("--year", "1446", "--out", "/nowhere/a.pdf"), 7, "a.pdf"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    machine: Machine, form: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    done = machine.call("statement", form, *words)
    assert (done.status, done.out) == (status, "")
    assert said in done.err
    assert done.err.count("\n") == 1
    assert not Path("a.pdf").exists()


def test_a_closed_year_has_the_same_bytes_after_an_old_entry_was_edited(machine: Machine, ledger: Path) -> None:

    world = machine._services(None)
    file = world.open_ledger(ledger)
    facts = file.load()
    found = assess(facts, machine.today.toordinal())
    file.save(close_year(facts, found, "amina", 1446, seal=Seal("0.1.0", "a"), new_id=world.new_id))
    first, second = ledger.with_name("first.pdf"), ledger.with_name("second.pdf")
    call = ("statement", ledger, "--year", "1446", "--person", "amina", "--out")
    file.close()
    assert machine.call(*call, first).status == 0
    file = world.open_ledger(ledger)
    entry = file.load().register("savings").rows[0]
    file.save(Change("entry_edited", (Edit(entry, replace(entry, amount=90_000_000)),)))
    file.close()
    assert machine.call(*call, second).status == 0
    assert second.read_bytes() == first.read_bytes()
    answer = json.loads(machine.call("assess", ledger, "--person", "amina", "--format", "json").out)
    assert "CLOSED_DIFFERS" in [row["code"] for row in answer["people"][0]["problems"]]


def test_the_command_needs_no_window(machine: Machine, form: Path) -> None:
    machine.has_screen = False
    assert machine.call("statement", form, "--year", "1446", "--out", form.with_name("a.pdf")).status == 0
