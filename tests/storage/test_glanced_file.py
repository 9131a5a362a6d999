"""A file that was read and is not open yet."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from threading import Barrier, Thread, current_thread

import pytest

from tests.storage.files import family, listing, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerFile
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.storage.glanced_file import GlancedLedgerFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made(tmp_path / "family.zakat", family()).close()
    return tmp_path / "family.zakat"


def income(ledger: Ledger, entry_id: str) -> Change:
    return record_entry(ledger, id=entry_id, on=date(2024, 4, 1), kind=EntryKind.INCOME, holding="cash", amount=500)


def test_a_glance_reads_all_facts_and_leaves_nothing_behind(path: Path) -> None:
    before = listing(path.parent)
    glanced = GlancedLedgerFile(path, opened)
    assert glanced.load() == family()
    assert listing(path.parent) == before


def test_a_glance_imports_no_sqlalchemy(path: Path) -> None:
    code = (
        "import sys, pathlib; from zakatdesk.storage.glanced_file import GlancedLedgerFile; "
        "GlancedLedgerFile(pathlib.Path(sys.argv[1]), None).load(); print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"


def test_what_needs_the_whole_file_opens_it(path: Path) -> None:
    glanced = GlancedLedgerFile(path, opened)
    assert glanced.undo_label() is None
    glanced.save(income(glanced.load(), "one"))
    label = glanced.undo_label()
    assert label is not None
    assert label.label == "entry_added"
    glanced.close()
    assert "one" in {entry.id for entry in opened(path, read_only=True).load().entries()}


def test_settling_says_whether_the_ledger_is_still_the_same(path: Path) -> None:
    glanced, late = GlancedLedgerFile(path, opened), GlancedLedgerFile(path, opened)
    assert glanced.settle()
    glanced.save(income(glanced.load(), "one"))
    glanced.close()
    assert not late.settle()
    assert "one" in {entry.id for entry in late.load().entries()}
    late.close()


def test_nothing_is_saved_over_what_another_saved_since_the_glance(path: Path) -> None:
    glanced = GlancedLedgerFile(path, opened)
    other = opened(path)
    other.save(income(other.load(), "theirs"))
    other.close()
    with pytest.raises(LedgerFileError) as caught:
        glanced.save(income(glanced.load(), "mine"))
    assert caught.value.fault is FileFault.CHANGED_ELSEWHERE
    glanced.close()
    assert "mine" not in {entry.id for entry in opened(path, read_only=True).load().entries()}


def test_two_threads_open_it_once(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    opened_by: list[str] = []

    def open_whole(place: Path) -> LedgerFile:
        opened_by.append(current_thread().name)
        return opened(place)

    glanced = GlancedLedgerFile(path, open_whole)
    together = Barrier(2)

    def ask() -> None:
        together.wait()
        glanced.history()

    threads = [Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened_by) == 1
    glanced.close()
