"""The digest of all facts: a sum over rows, so that a save brings it up to date and no order matters."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from zakatdesk.domain.change import Edit, kind_of
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.json_texts import to_json

_MODULUS = 1 << 256


def row_number(table: str, text: str) -> int:
    """The number that a row adds to the digest.

    Args:
        table: The name of the table.
        text: The row as a JSON array, as SQLite's `json_array` writes it.
    """
    (number,) = row_numbers(table, (text,))
    return number


def row_numbers(table: str, texts: Iterable[str]) -> list[int]:
    """The numbers of many rows of a table, in one go because there may be 100,000."""
    number = int.from_bytes
    return [number(sha256(f"{table}{text}".encode()).digest(), "big") for text in texts]


def changed_digest(digest: int, edits: Iterable[Edit]) -> int:
    """The digest after these edits."""
    for edit in edits:
        kind = FACT_TABLES[kind_of(edit.fact)]
        if edit.before is not None:
            digest -= row_number(kind.name, to_json(kind.row(edit.before)))
        if edit.after is not None:
            digest += row_number(kind.name, to_json(kind.row(edit.after)))
    return digest % _MODULUS


def total(numbers: Iterable[int]) -> int:
    """The digest of rows."""
    return sum(numbers) % _MODULUS


def digest_text(digest: int) -> str:
    """The digest as the file keeps it."""
    return f"{digest:064x}"
