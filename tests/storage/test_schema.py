"""The tables of a new file, of the models, and of an old file brought up to date are the same."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.storage.files import made
from zakatdesk.storage.checks import FINGERPRINTS, fingerprint
from zakatdesk.storage.connection import connect, pragma, writing
from zakatdesk.storage.migrations.running import upgrade
from zakatdesk.storage.schema_numbers import SCHEMA
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile
from zakatdesk.storage.tables import metadata


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "empty.db"
    path.touch()
    return path


def statements(path: Path) -> dict[str, str]:
    engine = connect(path, "rw")
    rows = pragma(engine, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    engine.dispose()
    return {name: " ".join(sql.replace("( ", "(").replace(" )", ")").split()).replace("( ", "(") for name, sql in rows}


def test_a_new_file_has_the_tables_of_the_models(tmp_path: Path, empty: Path) -> None:
    made(tmp_path / "family.zakat").close()
    engine = connect(empty, "rw")
    with writing(engine).begin() as connection:
        metadata.create_all(connection)
    engine.dispose()
    assert statements(empty) == statements(tmp_path / "family.zakat")


def test_the_revisions_make_the_same_tables(tmp_path: Path, empty: Path) -> None:
    made(tmp_path / "family.zakat").close()
    engine = connect(empty, "rw")
    with writing(engine).begin() as connection:
        upgrade(connection, 0)
    assert fingerprint(partial(pragma, engine)) == FINGERPRINTS[SCHEMA]
    engine.dispose()
    assert empty.read_bytes()[60:72] == (tmp_path / "family.zakat").read_bytes()[60:72]


def test_every_released_schema_has_a_fingerprint() -> None:
    assert sorted(FINGERPRINTS) == list(range(1, SCHEMA + 1))


def test_a_table_without_a_constraint_is_noticed(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    assert file._engine is not None
    before = fingerprint(partial(pragma, file._engine))
    with writing(file._engine).begin() as connection:
        connection.exec_driver_sql("DROP TABLE preferences")
        connection.exec_driver_sql("CREATE TABLE preferences (name TEXT, value TEXT) STRICT")
    assert fingerprint(partial(pragma, file._engine)) != before
    file.close()


ENTRY = "INSERT INTO entries (id, seq, [on], kind, holding, after_sunset, note, amount) VALUES "


@pytest.mark.parametrize(
    "row",
    [
        "('e', 1, '2026-02-30', 'income', 'h', 0, '', 1)",
        "('e', 1, '1445-13 AH', 'income', 'h', 0, '', 1)",
        "('e', 1, '2026-02-20', 'income', 'h', 2, '', 1)",
        "('e', 1, '2026-02-20', 'income', 'h', 0, '', 1.5)",
        "('e', 1, '2026-02-20', 'income', 'h', 0, '', 'many')",
        "('e', 1, '2026-02-20', 'income', 'h', 0, '', '12')",
        "('e', 1, '2026-02-20', 'income', 'h', 0, '', 9000000000000001)",
        "('e', 'first', '2026-02-20', 'income', 'h', 0, '', 1)",
        "('e', 1, '2026-02-20', 'income', 'h', 0, NULL, 1)",
        "('e', 1, '2026-02-20', 'income', 'nobody', 0, '', 1)",
    ],
)
def test_the_tables_refuse_what_no_entry_is(tmp_path: Path, row: str) -> None:
    file = made(tmp_path / "family.zakat")
    with pytest.raises(IntegrityError):
        insert_entry(file, row)
    file.close()


def test_the_tables_take_what_an_entry_is(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    for number, amount in enumerate(
        ("1", "-9000000000000000", "'9000000000000001'", "'-123456789012345678901'", "NULL")
    ):
        insert_entry(file, f"('e{number}', 1, '1445-09-30 AH', 'income', 'h', 1, '', {amount})")
    assert file._engine is not None
    assert pragma(file._engine, "SELECT count(*) FROM entries") == [(5,)]
    file.close()


def insert_entry(file: SqliteLedgerFile, row: str) -> None:
    assert file._engine is not None
    with writing(file._engine).begin() as connection:
        connection.execute(text("INSERT OR IGNORE INTO people VALUES ('p', 1, '', 'EGP', '', NULL, NULL, NULL, '')"))
        connection.execute(text("INSERT OR IGNORE INTO holdings VALUES ('h', 1, 'p', 'cash', '', '{}', '1', '')"))
        connection.exec_driver_sql(ENTRY + row)


def test_the_settings_of_the_connection(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    assert file._engine is not None
    expected = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "fullfsync": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "busy_timeout": 2000,
    }
    found = {name: pragma(file._engine, f"PRAGMA {name}") for name in expected}
    assert {name: rows[0][0] if rows else 0 for name, rows in found.items()} == expected
    file.close()


def test_a_message_of_the_database_never_carries_a_value(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat")
    with pytest.raises(IntegrityError) as caught:
        insert_with_parameters(file)
    assert "secret" not in str(caught.value)
    file.close()


def insert_with_parameters(file: SqliteLedgerFile) -> None:
    assert file._engine is not None
    with writing(file._engine).begin() as connection:
        connection.execute(text("INSERT INTO preferences VALUES (:name, :value)"), {"name": "secret", "value": None})


LOADED = """
import sys
from pathlib import Path
from tests.storage.files import made
made(Path(sys.argv[1])).close()
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"alembic", "PySide6", "matplotlib", "hijridate"}))
print("sqlalchemy.orm" in sys.modules)
"""


def test_opening_imports_neither_alembic_nor_the_orm(tmp_path: Path, project_root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, tmp_path / "family.zakat"],
        cwd=project_root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "\nFalse\n"
