"""What is saved is what is read: every kind of fact, every value, in the rows and in the history."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from sqlalchemy import Text, func, select

from tests.storage.files import family, made, opened
from tests.storage.strategies import ledgers
from zakatdesk.bookkeeping.ledger_file import Act
from zakatdesk.domain.change import Change, Edit, adding, kind_of
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.holding import Holding, Instalment, KeyValue, Monthly
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import replace
from zakatdesk.storage.digest import digest_text, row_number, total
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.holding_keys import read_keys
from zakatdesk.storage.json_texts import to_json
from zakatdesk.storage.reading import UNREADABLE


@given(ledgers())
@settings(max_examples=60)
def test_a_ledger_comes_back_as_it_was(ledger: Ledger) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "family.zakat"
        made(path, ledger).close()
        file = opened(path)
        assert file.load() == ledger
        assert {edit.after for edit in file.history_change(1).edits} == set(ledger.facts())
        file.close()


@given(ledgers())
@settings(max_examples=30)
def test_facts_come_and_go_in_one_change(ledger: Ledger) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "family.zakat"
        file = made(path)
        file.load()
        everything = adding("imported", *ledger.facts())
        file.save(everything)
        assert file.load() == ledger
        file.save(everything.reversed(), Act.UNDO)
        assert list(file.load().facts()) == []
        assert file.redo_change() == everything
        file.close()


@given(ledgers())
@settings(max_examples=30)
def test_the_history_tells_each_fact_whole(ledger: Ledger) -> None:
    for fact in ledger.facts():
        kind = FACT_TABLES[kind_of(fact)]
        assert kind.untold(kind.told(fact)) == fact


@given(ledgers())
@settings(max_examples=30)
def test_the_digest_is_of_the_rows_as_the_database_writes_them(ledger: Ledger) -> None:
    with TemporaryDirectory() as folder:
        file = made(Path(folder) / "family.zakat", ledger)
        assert file._engine is not None
        with file._engine.begin() as connection:
            numbers = []
            for kind in FACT_TABLES.values():
                rows = connection.execute(select(func.json_array(*kind.table.c, type_=Text))).scalars().all()
                mine = [kind.row(fact) for fact in ledger.facts() if kind_of(fact) == kind.kind]
                assert sorted(rows) == sorted(to_json(row) for row in mine)
                numbers += [row_number(kind.table.name, row) for row in rows]
        assert digest_text(total(numbers)) == digest_text(file._head.digest)
        file.close()


def test_an_edited_fact_keeps_its_place(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    file.load()
    ledger = family()
    file.save(adding("imported", *ledger.facts()))
    before = ledger.register("cash").rows[0]
    change = Change("entry_edited", (Edit(before, replace(before, amount=5, note='quoted " \\ and ١٢٣')),))
    file.save(change)
    assert file.load() == ledger.apply(change)
    file.close()


def test_what_was_saved_before_the_first_load_is_loaded(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    file.save(adding("imported", *family().facts()))
    assert set(file.load().facts()) == set(family().facts())
    file.close()


def test_a_file_stays_the_same_when_the_program_goes_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = made(Path("family.zakat"))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    file.save(adding("imported", *family().facts()))
    assert file.path == tmp_path / "family.zakat"
    file.close()


def test_every_way_of_owing_comes_back() -> None:
    due: tuple[tuple[str, KeyValue], ...] = (
        ("due", "on_demand"),
        ("due", date(2025, 3, 1)),
        ("due", HijriDate(1446, 9, 1)),
        ("instalments", (Instalment(date(2025, 3, 1), 5), Instalment(HijriDate(1447, 1, 30), 10**16))),
        ("every_month", Monthly(12345, date(2025, 1, 31), 360)),
    )
    kind = FACT_TABLES["holding"]
    for key in due:
        debt = Holding("d", 1, "p", HoldingKind.DEBT, "Loan", (("currency", "KWD"), key))
        assert kind.fact(kind.row(debt)) == debt
        assert kind.untold(kind.told(debt)) == debt


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (HoldingKind.CASH, '{"currency":5}'),
        (HoldingKind.CASH, '{"karat":"21"}'),
        (HoldingKind.CASH, "[]"),
        (HoldingKind.CASH, "{"),
        (HoldingKind.GOLD, '{"karat":1.5}'),
        (HoldingKind.GOLD, '{"karat":NaN}'),
        (HoldingKind.GOLD, '{"karat":"many"}'),
        (HoldingKind.EXEMPT, '{"basic_need":"yes"}'),
        (HoldingKind.DEBT, '{"currency":"EGP","instalments":[5]}'),
        (HoldingKind.DEBT, '{"every_month":{"amount":"5"}}'),
    ],
)
def test_keys_that_this_program_never_wrote_are_refused(kind: HoldingKind, keys: str) -> None:
    with pytest.raises(UNREADABLE):
        read_keys(kind, keys)
