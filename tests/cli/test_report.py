"""The assessment as plain text, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.assessments import ASSESSMENT, PERSON
from tests.exchange.sample import sample
from zakatdesk.cli.call.plain import plain
from zakatdesk.cli.call.report import report
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.exchange.open_form import ledger_of
from zakatdesk.words import Words

GOLDEN = Path(__file__).resolve().parent / "golden"


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    form = sample()
    del form["calendar"]
    return ledger_of(form)


def test_the_report(ledger: Ledger) -> None:
    assert plain(report(ASSESSMENT, ledger, Words())) == (GOLDEN / "report.txt").read_text("utf-8")


@pytest.mark.parametrize("language", ["ar", "id"])
def test_the_report_has_the_same_lines_in_every_language(ledger: Ledger, language: str) -> None:
    english, other = (report(ASSESSMENT, ledger, Words(said)).splitlines() for said in ("en", language))
    assert len(english) == len(other)
    for one, two in zip(english, other, strict=True):
        assert (one == two) is (one in ("", "-"))


def test_a_person_who_owes_nothing(ledger: Ledger) -> None:
    nothing = replace(PERSON, obligations=(), running=(), broken=(), problems=())
    text = report(replace(ASSESSMENT, people=(nothing,)), ledger, Words())
    assert text.splitlines()[2] == "Nothing fell due, and no hawl runs."


def test_people_stand_one_below_the_other(ledger: Ledger) -> None:
    both = replace(ASSESSMENT, people=(PERSON, replace(PERSON, person="omar")))
    text = report(both, ledger, Words())
    assert text.index("Amina") < text.index("omar")
