"""A file of the first schema becomes one of the second, with every closed year as it was."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import opened
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.storage.connection import connect, writing
from zakatdesk.storage.digest import digest_text, row_number, total
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.header import APPLICATION_ID
from zakatdesk.storage.json_texts import from_json, to_json
from zakatdesk.storage.migrations.running import upgrade
from zakatdesk.storage.migrations.schema_1 import STATEMENTS
from zakatdesk.storage.reading import read_all

AMINA = Person("amina", 1, "Amina", "EGP", (PolicyChoice("HANAFI"),))
FROZEN = (("base", "1000"), ("zakat", "25"), ("in_kind", (("sheep", "1"),)), ("nisab", None))
CLOSED = tuple(
    ClosedYear(f"year-{day}", 1 + day, "amina", "money", date(2024, 3, day), date(2024, 4, 1), "pool", FROZEN)
    for day in (1, 2, 3)
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of the first schema with three closed years."""
    path = tmp_path / "family.zakat"
    person = FACT_TABLES["person"].row(AMINA)
    years = [FACT_TABLES["closed_year"].row(closed)[:-1] for closed in CLOSED]
    numbers = [row_number("people", to_json(person)), *(row_number("closed_years", to_json(row)) for row in years)]
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in STATEMENTS:
            connection.execute(statement)
        connection.execute("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", person)
        connection.executemany("INSERT INTO closed_years VALUES (?, ?, ?, ?, ?, ?, ?, ?)", years)
        head = (1, "a", "2024-01-01", "zakatdesk 0", 4, digest_text(total(numbers)), 0, bytes(32), 0)
        connection.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", head)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    return path


def test_an_older_file_is_read_as_it_is(old: Path) -> None:
    _, ledger = read_all(old)
    assert tuple(ledger.closed_years.values()) == CLOSED


def test_an_older_file_becomes_one_of_today(old: Path) -> None:
    engine = connect(old, "rw")
    with writing(engine).begin() as connection:
        upgrade(connection, 1)
    engine.dispose()
    file = opened(old)
    assert tuple(file.load().closed_years.values()) == CLOSED
    file.close()


def test_what_the_history_told_before_is_still_understood() -> None:
    kind = FACT_TABLES["closed_year"]
    told = from_json(kind.told(CLOSED[0]))
    del told["record"]
    assert kind.untold(json.dumps(told).encode()) == CLOSED[0]
