"""A statement as CSV that opens in a program of tables with one click: UTF-8 with its mark, texts quoted, numbers plain."""

from __future__ import annotations

from zakatdesk.reports.content import Cell, Statement
from zakatdesk.reports.sheet_rows import harmless, number_text, sheet_rows

_BOM = "\ufeff"
_END = "\r\n"


def csv_text(statement: Statement) -> str:
    """The file. Source: RFC 4180; that texts are quoted and numbers are not keeps the two apart for whoever reads it."""
    rows = (row for part in statement.parts for row in sheet_rows(part, statement.footer))
    return _BOM + "".join(",".join(map(_value, row.cells)) + _END for row in rows)


def _value(cell: Cell) -> str:
    number = number_text(cell)
    if number is not None:
        return number
    doubled = harmless(cell.text).replace('"', '""')
    return f'"{doubled}"'
