"""The history checked a part at a time, as in idle hours, and what an open file notices by itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.actions.holdings import remove_holding
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import NOT_CHECKED, FactName, LedgerFile, Whereabouts
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.storage.connection import connect, writing
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile


def an_income(ledger: Ledger, entry_id: str) -> Change:
    return record_entry(ledger, id=entry_id, on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with a history of eleven changes."""
    path = tmp_path / "family.zakat"
    file = made(path, family())
    for number in range(10):
        file.save(an_income(file.load(), f"e{number}"))
    file.close()
    return path


def meddle(path: Path, *statements: str) -> None:
    """Write as a program that knows nothing of ledgers."""
    engine = connect(path, "rw")
    with writing(engine).begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def checked(file: LedgerFile, most: int) -> tuple[int | None, int]:
    """What a check in parts finds, and in how many parts."""
    check, parts = NOT_CHECKED, 0
    while not check.complete:
        check = file.check_history(check, most=most)
        parts += 1
    assert file.check_history(check, most=most) == check
    return check.broken, parts


@pytest.mark.parametrize(("most", "parts"), [(1, 12), (4, 3), (11, 2), (1000, 1)])
def test_a_whole_history_in_parts(path: Path, most: int, parts: int) -> None:
    file = opened(path)
    assert checked(file, most) == (None, parts)
    file.close()


@pytest.mark.parametrize("most", [1, 3, 4, 1000])
@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE changes SET at = '2020-01-01T00:00:00+00:00' WHERE number = 5", 5),
        ("UPDATE changed_facts SET after = before WHERE number = 8", 8),
        (
            "UPDATE changed_facts SET number = -1 WHERE number = 11;UPDATE changes SET number = -1 WHERE number = 11",
            -1,
        ),
        ("UPDATE ledger SET head_hash = zeroblob(32)", 11),
    ],
)
def test_a_rewritten_change_is_found_in_whichever_part_it_is(
    path: Path, statement: str, number: int, most: int
) -> None:
    meddle(path, "PRAGMA defer_foreign_keys = ON", *statement.split(";"))
    file = opened(path)
    assert checked(file, most)[0] == number
    file.close()


def test_changes_that_come_during_a_check_are_checked_too(path: Path) -> None:
    file = opened(path)
    check = file.check_history(most=5)
    file.save(an_income(file.load(), "later"))
    while not check.complete:
        check = file.check_history(check, most=5)
    assert check.broken is None
    assert check.last == file.history_link(12)
    file.close()


def test_links_are_those_of_the_chain(path: Path) -> None:
    file = opened(path)
    assert file.history_link(0) is None
    first, last = file.history_link(1), file.history_link(100)
    assert first is not None
    assert last is not None
    assert (first.number, last.number) == (1, 11)
    assert last == file.check_history().last
    file.close()


def test_what_is_gone_is_still_known(path: Path) -> None:
    file = opened(path)
    before = file.load()
    file.save(remove_holding(before, "gold"))
    assert file.known_fact(FactName("holding", "gold")) == before.holdings["gold"]
    assert file.known_fact(FactName("holding", "cash")) == before.holdings["cash"]
    assert file.known_fact(FactName("holding", "nobody's")) is None
    file.close()


def test_an_open_file_notices_where_it_is(path: Path) -> None:
    file = opened(path)
    assert file.whereabouts() is Whereabouts.HERE
    file.save(an_income(file.load(), "mine"))
    file.set_preference("decimal_sign.EGP", ".")
    assert file.whereabouts() is Whereabouts.HERE
    path.rename(path.with_name("renamed.zakat"))
    assert file.whereabouts() is Whereabouts.GONE
    path.with_name("renamed.zakat").rename(path)
    assert file.whereabouts() is Whereabouts.HERE
    file.close()


def test_an_open_file_notices_another_writer(path: Path) -> None:
    reading = opened(path, read_only=True)
    writer = SqliteLedgerFile(path, connect(path, "rw"), reading._writer, lock=None, read_only=False)
    writer.set_preference("decimal_sign.EGP", ".")
    assert reading.whereabouts() is Whereabouts.HERE
    writer.save(an_income(writer.load(), "theirs"))
    assert reading.whereabouts() is Whereabouts.SAVED_ELSEWHERE
    reading.load()
    assert reading.whereabouts() is Whereabouts.HERE
    writer.close()
    reading.close()


def test_nothing_is_saved_on_top_of_what_another_program_wrote(path: Path) -> None:
    """The head stands where it stood, so only the digest tells that a row is another one."""
    file = opened(path)
    change = an_income(file.load(), "mine")
    meddle(path, "UPDATE entries SET amount = 999999 WHERE id = 'e3'")
    with pytest.raises(LedgerFileError) as caught:
        file.save(change)
    assert caught.value.fault is FileFault.CHANGED_OUTSIDE
    meddle(path, "UPDATE entries SET amount = 100 WHERE id = 'e3'")
    file.save(change)
    file.close()
