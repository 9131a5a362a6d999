"""The history: every change in its place, asked for by what it touched, and chained."""

from __future__ import annotations

from datetime import date, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from tests.storage.files import INSTANT, family, made, opened
from zakatdesk.bookkeeping.actions.entries import edit_entry, record_entry, remove_entry
from zakatdesk.bookkeeping.actions.holdings import remove_holding
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.bookkeeping.actions.prices import add_price
from zakatdesk.bookkeeping.actions.restore import restore
from zakatdesk.bookkeeping.ledger_file import Act, ChangeLabel, FactName, HistoryFilter, LedgerFile
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import DomainError, StaleChange
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.storage.connection import pragma, writing
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with a few changes, the last one undone."""
    path = tmp_path / "family.zakat"
    session = LedgerSession(made(path, family()), assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    income = record_entry(
        session.ledger, id="wages", on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=5_000
    )
    session.do(income)
    buy = record_entry(
        session.ledger,
        id="buy",
        on=date(2024, 5, 2),
        kind=EntryKind.TRANSFER,
        holding="cash",
        to="gold",
        amount=4_000,
        received=1_000,
    )
    session.do(buy)
    session.do(add_person(session.ledger, id="omar", name="Omar", currency="EGP", policies=(PolicyChoice("SHAFII"),)))
    entry = session.ledger.register("gold").rows[0]
    session.do(edit_entry(session.ledger, entry, replace(entry, amount=51_000)))
    session.undo()
    session.close()
    return path


def numbers(file: SqliteLedgerFile, kind: str, fact_id: str) -> list[int]:
    return [row.number for row in file.history(HistoryFilter(fact=FactName(kind, fact_id)))]


def test_the_newest_comes_first(path: Path) -> None:
    file = opened(path)
    rows = file.history()
    assert [(row.number, row.act, row.label.label, row.undone) for row in rows] == [
        (6, Act.UNDO, "entry_edited", False),
        (5, Act.DO, "entry_edited", True),
        (4, Act.DO, "person_added", False),
        (3, Act.DO, "entry_added", False),
        (2, Act.DO, "entry_added", False),
        (1, Act.START, "ledger_created", False),
    ]
    assert {(row.at, row.by) for row in rows} == {(INSTANT, "amina")}
    assert rows[2].label == ChangeLabel("person_added", (("name", "Omar"),))
    assert [row.number for row in file.history(most=2)] == [6, 5]
    assert [row.number for row in file.history(HistoryFilter(before=3), most=5)] == [2, 1]
    assert [row.undone for row in file.history(HistoryFilter(before=6), most=1)] == [True]
    file.close()


def test_what_touched_a_holding_a_person_or_an_entry(path: Path) -> None:
    file = opened(path)
    assert numbers(file, "holding", "gold") == [6, 5, 3, 1]
    assert numbers(file, "holding", "cash") == [3, 2, 1]
    assert numbers(file, "person", "amina") == [6, 5, 3, 2, 1]
    assert numbers(file, "person", "omar") == [4]
    assert numbers(file, "entry", "wages") == [2]
    assert numbers(file, "entry", "none") == []
    file.close()


def test_what_was_written_when(path: Path) -> None:
    file = opened(path)
    later, earlier = (
        INSTANT + timedelta(seconds=1),
        (INSTANT - timedelta(seconds=1)).astimezone(timezone(timedelta(hours=5))),
    )
    assert len(file.history(HistoryFilter(since=INSTANT, until=later))) == 6
    assert len(file.history(HistoryFilter(since=earlier))) == 6
    assert file.history(HistoryFilter(since=later)) == ()
    assert file.history(HistoryFilter(until=INSTANT)) == ()
    file.close()


def removed(file: LedgerFile, most: int = 100) -> list[int]:
    return [row.number for row in file.removals(most=most)]


def test_what_was_removed_can_be_restored(path: Path) -> None:
    session = LedgerSession(opened(path), assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    assert removed(session.file) == []
    whole = session.ledger
    session.do(remove_holding(session.ledger, "gold"))
    session.do(remove_entry(session.ledger, session.ledger.register("cash").rows[1]))
    assert removed(session.file) == [8, 7]
    assert removed(session.file, most=1) == [8]
    session.undo()
    assert removed(session.file) == [7]
    session.redo()
    for number in (7, 8):
        session.do(restore(session.ledger, session.file.history_change(number)))
    assert set(session.ledger.facts()) == set(whole.facts())
    assert session.ledger.registers == whole.registers
    assert removed(session.file) == []
    assert restore(session.ledger, session.file.history_change(7)).edits == ()
    session.close()
    again = opened(path)
    assert set(again.load().facts()) == set(whole.facts())
    assert again.broken_history() is None
    again.close()


def test_an_entry_does_not_come_back_without_its_holding(path: Path) -> None:
    session = LedgerSession(opened(path), assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    session.do(remove_entry(session.ledger, session.ledger.register("gold").rows[0]))
    session.do(remove_holding(session.ledger, "gold"))
    assert removed(session.file) == [8, 7]
    with pytest.raises(DomainError) as caught:
        restore(session.ledger, session.file.history_change(7))
    assert (caught.value.code, caught.value.where) == ("RESTORE_LACKS", "holding")
    session.close()


def test_what_a_removed_holding_was_is_still_told(path: Path) -> None:
    file = opened(path)
    ledger = file.load()
    change = remove_holding(ledger, "gold")
    file.save(change)
    assert file.history_change(7) == change
    assert numbers(file, "holding", "gold") == [7, 6, 5, 3, 1]
    assert numbers(file, "person", "amina")[0] == 7
    with pytest.raises(KeyError):
        file.history_change(8)
    file.close()


def test_the_chain_holds(path: Path) -> None:
    file = opened(path)
    assert file.broken_history() is None
    file.close()


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE changes SET at = '2020-01-01T00:00:00+00:00' WHERE number = 3", 3),
        ("UPDATE changes SET hash = zeroblob(32) WHERE number = 4", 4),
        ("UPDATE changed_facts SET after = before WHERE number = 5", 5),
        ("UPDATE changed_facts SET before = NULL WHERE number = 5", 5),
        ("DELETE FROM changed_facts WHERE number = 2", 2),
        ("UPDATE ledger SET head_hash = zeroblob(32)", 6),
        ("DELETE FROM changes WHERE number = 6", 6),
        ("DELETE FROM changes WHERE number = 3", 4),
    ],
)
def test_a_history_that_was_rewritten_is_noticed(path: Path, statement: str, number: int) -> None:
    file = opened(path)
    assert file._engine is not None
    pragma(file._engine, "PRAGMA foreign_keys = OFF")
    with writing(file._engine).begin() as connection:
        connection.exec_driver_sql(statement)
    file.load()
    assert file.broken_history() == number
    file.close()


def test_a_preference_is_no_change(path: Path) -> None:
    file = opened(path)
    head = len(file.history())
    assert file.preference("decimal_sign.EGP") is None
    file.set_preference("decimal_sign.EGP", ".")
    file.set_preference("decimal_sign.IDR", ".")
    file.set_preference("decimal_sign.IDR", ",")
    file.set_preference("decimal_sign.KWD", ".")
    file.set_preference("decimal_sign.KWD", None)
    assert len(file.history()) == head
    file.close()
    again = opened(path)
    signs = [again.preference(f"decimal_sign.{code}") for code in ("EGP", "IDR", "KWD")]
    assert signs == [".", ",", None]
    again.close()


def test_an_id_is_given_once(path: Path) -> None:
    file = opened(path)
    ledger = file.load()
    again = record_entry(ledger, id="wages", on=date(2024, 6, 1), kind=EntryKind.INCOME, holding="cash", amount=5_000)
    before = file.history()
    with pytest.raises(DomainError) as caught:
        file.save(again)
    assert (caught.value.code, caught.value.values) == ("ID_TAKEN", {"id": "wages"})
    assert file.history() == before
    file.close()


def test_a_change_of_what_is_not_there_is_stale(path: Path) -> None:
    file = opened(path)
    ledger = file.load()
    added = add_price(ledger, id="p", on=date(2024, 6, 1), of="gold", price=Decimal(1), currency="EGP")
    with pytest.raises(StaleChange):
        file.save(added.reversed())
    assert file.load() == ledger
    file.close()
