"""Undo and redo come from the history, also after the file was closed and opened again."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.storage.files import family, ids, made, opened
from zakatdesk.bookkeeping.actions.entries import edit_entry, record_entry, remove_entry
from zakatdesk.bookkeeping.actions.holdings import Opening, add_holding, remove_holding
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.fiqh.assessment import Assessment


def session_of(path: Path) -> LedgerSession:
    return LedgerSession(opened(path), assess=lambda _ledger, as_of: Assessment(as_of, ()), as_of=739_000)


class UndoMachine(RuleBasedStateMachine):
    """The file against a list: what was done, how far it is undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "family.zakat"
        made(self.path, family()).close()
        self.session = session_of(self.path)
        self.new_id = ids("new")
        self.states: list[Ledger] = [self.session.ledger]
        self.labels: list[str] = []
        self.at = 0

    def teardown(self) -> None:
        self.session.close()
        shutil.rmtree(self.folder)

    def done(self, change: Change) -> None:
        self.session.do(change)
        self.states[self.at + 1 :] = [self.session.ledger]
        self.labels[self.at :] = [change.label]
        self.at += 1

    @rule(amount=st.integers(1, 10**12), day=st.dates(date(2024, 3, 1), date(2026, 1, 1)))
    def add_an_entry(self, amount: int, day: date) -> None:
        kind = EntryKind.INCOME
        self.done(record_entry(self.session.ledger, id=self.new_id(), on=day, kind=kind, holding="cash", amount=amount))

    @rule(amount=st.integers(1, 10**12))
    def add_a_holding(self, amount: int) -> None:
        self.done(
            add_holding(
                self.session.ledger,
                id=self.new_id(),
                person="amina",
                kind=HoldingKind.BANK,
                name="Savings",
                keys={"currency": "EGP"},
                opening=Opening(self.new_id(), date(2024, 5, 1), amount),
            )
        )

    @precondition(lambda self: self.session.ledger.register("cash").rows)
    @rule(amount=st.integers(10**13, 10**14), data=st.data())
    def edit_one(self, amount: int, data: st.DataObject) -> None:
        before = data.draw(st.sampled_from(self.session.ledger.register("cash").rows))
        change = edit_entry(self.session.ledger, before, replace(before, amount=amount))
        if change.edits:
            self.done(change)

    @precondition(lambda self: self.session.ledger.register("cash").rows)
    @rule(data=st.data())
    def remove_one(self, data: st.DataObject) -> None:
        self.done(
            remove_entry(self.session.ledger, data.draw(st.sampled_from(self.session.ledger.register("cash").rows)))
        )

    @precondition(lambda self: len(self.session.ledger.holdings) > 2)
    @rule(data=st.data())
    def remove_a_holding(self, data: st.DataObject) -> None:
        holding = data.draw(st.sampled_from([name for name in self.session.ledger.holdings if name.startswith("new")]))
        self.done(remove_holding(self.session.ledger, holding))

    @rule()
    def undo(self) -> None:
        assert (self.session.undo() is None) == (self.at == 0)
        self.at = max(self.at - 1, 0)

    @rule()
    def redo(self) -> None:
        at_the_end = self.at == len(self.labels)
        assert (self.session.redo() is None) == at_the_end
        self.at += not at_the_end

    @rule()
    def close_and_open_again(self) -> None:
        self.session.close()
        self.session = session_of(self.path)

    @invariant()
    def the_ledger_is_the_one_of_the_list(self) -> None:
        found, expected = self.session.ledger, self.states[self.at]
        assert set(found.facts()) == set(expected.facts())
        assert found.registers == expected.registers

    @invariant()
    def the_labels_are_those_of_the_list(self) -> None:
        undo, redo = self.session.undo_label, self.session.redo_label
        assert (undo.label if undo else None) == (self.labels[self.at - 1] if self.at else None)
        assert (redo.label if redo else None) == (self.labels[self.at] if self.at < len(self.labels) else None)

    @invariant()
    def the_file_says_what_the_session_says(self) -> None:
        assert set(self.session.file.load().facts()) == set(self.session.ledger.facts())


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(max_examples=25, stateful_step_count=25)


def test_what_a_ledger_was_made_with_cannot_be_undone(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat", family())
    assert file.undo_change() is None
    assert file.redo_change() is None
    assert file.undo_label() is None
    assert file.redo_label() is None
    file.close()


def test_a_number_once_given_out_is_not_given_again(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    session = session_of(path)
    change = record_entry(session.ledger, id="e", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=1)
    session.do(change)
    last = session.ledger.last_seq
    session.undo()
    session.close()
    again = session_of(path)
    assert again.ledger.last_seq == last
    again.close()
