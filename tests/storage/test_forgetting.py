"""A person is forgotten for good: no byte of the file tells of them, and everything else stays as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding
from zakatdesk.bookkeeping.actions.payments import record_payment
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.bookkeeping.ledger_file import Act, ChangeLabel, FactName, HistoryFilter
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.assessment import Assessment

SECRETS = (b"Zubayda", b"Hidden purse", b"a secret note", b"987654321", b"her neighbour")


@pytest.fixture
def session(tmp_path: Path) -> LedgerSession:
    """Amina's ledger, in which Zubayda was too for a while."""
    session = LedgerSession(
        made(tmp_path / "family.zakat", family()), assess=lambda _ledger, day: Assessment(day, ()), as_of=0
    )
    policies = (PolicyChoice("HANAFI"),)
    session.do(add_person(session.ledger, id="z", name="Zubayda", currency="EGP", policies=policies))
    purse = add_holding(
        session.ledger,
        id="p",
        person="z",
        kind=HoldingKind.CASH,
        name="Hidden purse",
        keys={"currency": "EGP"},
        opening=Opening("o", date(2024, 3, 1), 987654321),
    )
    session.do(purse)
    said = {"id": "e", "on": date(2024, 4, 1), "kind": EntryKind.SPENDING, "holding": "p", "amount": 5}
    session.do(record_entry(session.ledger, note="a secret note", **said))  # type: ignore[arg-type]
    session.undo()
    payment = record_payment(
        session.ledger, id="z1", on=date(2024, 5, 1), person="z", amount=7, currency="EGP", recipient="her neighbour"
    )
    session.do(payment)
    session.do(
        record_entry(session.ledger, id="wages", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100)
    )
    return session


def test_no_byte_tells_of_a_forgotten_person(session: LedgerSession) -> None:
    path = session.file.path
    assert all(secret in path.read_bytes() for secret in SECRETS if secret != b"987654321")
    session.forget_person("z")
    kept = set(session.ledger.facts())
    session.close()
    content = path.read_bytes()
    assert [secret for secret in SECRETS if secret in content] == []
    again = opened(path)
    assert set(again.load().facts()) == kept
    assert "wages" in {entry.id for entry in again.load().register("cash").rows}
    assert again.broken_history() is None
    again.close()


def test_what_was_before_cannot_be_undone_and_what_comes_after_can(session: LedgerSession) -> None:
    session.forget_person("z")
    assert (session.undo(), session.redo(), session.undo_label, session.redo_label) == (None, None, None, None)
    before = session.ledger
    session.do(
        record_entry(session.ledger, id="new", on=date(2024, 6, 1), kind=EntryKind.INCOME, holding="cash", amount=1)
    )
    session.undo()
    assert set(session.ledger.facts()) == set(before.facts())
    assert session.undo() is None
    session.redo()
    session.close()
    again = opened(session.file.path)
    assert again.load() == session.ledger
    assert again.broken_history() is None
    again.close()


def test_the_history_still_says_that_something_was_done(session: LedgerSession) -> None:
    undone_before = [row.undone for row in session.file.history()]
    count = len(undone_before)
    session.forget_person("z")
    rows = session.file.history()
    assert rows[0].act is Act.FORGET
    assert rows[0].label.label == "person_forgotten"
    assert [row.undone for row in rows[1:]] == undone_before
    assert len(rows) == count + 1
    assert session.file.history(HistoryFilter(fact=FactName("person", "z"))) == ()
    assert session.file.removals() == ()
    assert [row.label for row in rows].count(ChangeLabel("of_someone_forgotten")) == 5
    for row in rows:
        assert all(
            "z" not in (edit.fact.id, getattr(edit.fact, "person", ""))
            for edit in session.file.history_change(row.number).edits
        )
    session.close()
