"""The tables of a ledger file.

Columns have the words of the open form, so that a plain SQLite browser shows what an export would. Days are texts of the open
form; quantities are whole steps, as integers up to 9 x 10^15 and beyond that as texts of digits; decimals are plain texts.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.types import UserDefinedType

from zakatdesk.storage.schema_numbers import INTEGER_LIMIT


class Steps(UserDefinedType[Any]):
    """A column of whole numbers of any size: an integer, or the text of its digits where it is beyond the limit."""

    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        """Its type in a STRICT table."""
        return "ANY"


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _table(name: str, *parts: Column[Any] | CheckConstraint) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=False)


def _key(name: str = "id") -> Column[Any]:
    return Column(name, Text, primary_key=True)


def _text(name: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, Text, nullable=optional)


def _number(name: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, Integer, nullable=optional)


def _refers(name: str, to: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, Text, ForeignKey(to, deferrable=True, initially="DEFERRED"), nullable=optional)


def _day(name: str, *, optional: bool = False) -> tuple[Column[Any], CheckConstraint]:
    civil = f'length("{name}") = 10 AND "{name}" IS date("{name}")'
    hijri = f"\"{name}\" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'"
    return _text(name, optional=optional), CheckConstraint(f"({civil}) OR {hijri}", name=name)


def _steps(name: str, *, optional: bool = True) -> tuple[Column[Any], CheckConstraint]:
    within = f'"{name}" BETWEEN -{INTEGER_LIMIT} AND {INTEGER_LIMIT}'
    beyond = f"length(\"{name}\") BETWEEN 16 AND 40 AND ltrim(\"{name}\", '-') NOT GLOB '*[^0-9]*'"
    rule = f"typeof(\"{name}\") = 'integer' AND {within} OR typeof(\"{name}\") = 'text' AND {beyond}"
    return Column(name, Steps, nullable=optional), CheckConstraint(f'"{name}" IS NULL OR {rule}', name=name)


def _flag(name: str) -> tuple[Column[Any], CheckConstraint]:
    return _number(name), CheckConstraint(f'"{name}" IN (0, 1)', name=name)


def _currency(name: str, *, optional: bool = False) -> tuple[Column[Any], CheckConstraint]:
    return _text(name, optional=optional), CheckConstraint(f'length("{name}") = 3', name=name)


ledger = _table(
    "ledger",
    Column("one", Integer, CheckConstraint("one = 1", name="one"), primary_key=True, autoincrement=False),
    _text("uuid"),
    _text("made_at"),
    _text("made_by"),
    _number("last_seq"),
    _text("digest"),
    _number("head"),
    Column("head_hash", LargeBinary, nullable=False),
    _number("undo_head"),
)
"""One row: whose file it is, the digest of all facts, and where the history stands."""

preferences = _table("preferences", _key("name"), _text("value"))

corrections = _table(
    "corrections", _key(), _number("seq"), _number("year"), _number("month"), *_day("begins"), _text("announced_by")
)

people = _table(
    "people",
    _key(),
    _number("seq"),
    _text("name"),
    *_currency("currency"),
    _text("policies"),
    *_day("minor_until", optional=True),
    _refers("guardian", "people.id", optional=True),
    *_day("died_on", optional=True),
    _text("note"),
)

holdings = _table(
    "holdings",
    _key(),
    _number("seq"),
    _refers("person", "people.id"),
    _text("kind"),
    _text("name"),
    _text("keys"),
    _text("share"),
    _text("note"),
)

entries = _table(
    "entries",
    _key(),
    _number("seq"),
    *_day("on"),
    _text("kind"),
    _refers("holding", "holdings.id"),
    *_steps("amount"),
    *_flag("after_sunset"),
    _text("note"),
    _refers("to", "holdings.id", optional=True),
    *_steps("received"),
    _refers("of", "holdings.id", optional=True),
    *_steps("costs"),
    _number("covers_years", optional=True),
    *_steps("retail"),
    *_steps("wholesale"),
    *_steps("cost"),
)

prices = _table(
    "prices",
    _key(),
    _number("seq"),
    *_day("on"),
    _text("of"),
    _text("price"),
    *_currency("in"),
    _text("source"),
    _text("per"),
    _text("authority"),
)

payments = _table(
    "payments",
    _key(),
    _number("seq"),
    *_day("on"),
    _refers("person", "people.id"),
    *_steps("amount", optional=False),
    *_currency("currency", optional=True),
    _text("in_kind", optional=True),
    _text("category", optional=True),
    _text("recipient"),
    _refers("from", "holdings.id", optional=True),
    _text("for_class", optional=True),
    *_day("for_due", optional=True),
    *_flag("after_sunset"),
    _text("note"),
)

closed_years = _table(
    "closed_years",
    _key(),
    _number("seq"),
    _refers("person", "people.id"),
    _text("class"),
    *_day("due"),
    *_day("closed_on"),
    _text("group"),
    _text("frozen"),
    Column("record", Text, nullable=False, server_default=""),
)

changes = _table(
    "changes",
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("act"),
    _number("target"),
    _number("parent"),
    _text("label"),
    _text("about"),
    _text("at"),
    _text("by"),
    Column("hash", LargeBinary, nullable=False),
)
"""The history: a row per change, never rewritten; `hash` chains it to the row before."""

Index(None, changes.c.parent)

changed_facts = _table(
    "changed_facts",
    Column("number", Integer, ForeignKey("changes.number"), primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    _text("kind"),
    _text("id"),
    _text("holding", optional=True),
    _text("to", optional=True),
    _text("person", optional=True),
    _number("schema"),
    Column("before", LargeBinary),
    Column("after", LargeBinary),
)
"""A row per fact of a change: the fact before and after, in the words of its table, as bytes that stay as they were written."""
