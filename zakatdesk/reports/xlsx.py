"""A statement as XLSX: a sheet for each person, numbers as numbers, from right to left where the language is."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from zakatdesk.reports.content import Part, Statement
from zakatdesk.reports.sheet_rows import RowKind, SheetRow, number_text, sheet_rows
from zakatdesk.words.bidi import bare

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_WIDTHS = (34, 24, 24, 24, 24, 24)
_EXACT_DIGITS = 15
"""More digits than a program of tables keeps; such a number is written as text, so that none is lost."""

_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LOOKS: Mapping[RowKind, Mapping[str, object]] = {
    RowKind.TITLE: {"bold": True, "font_size": 15},
    RowKind.HEADING: {"bold": True, "font_size": 12, "top": 1},
    RowKind.COLUMNS: {"bold": True, "bg_color": "#EEF3F5", "bottom": 1, "text_wrap": True},
    RowKind.TOTAL: {"bold": True, "top": 1},
    RowKind.PLAIN: {},
    RowKind.EMPTY: {},
}


def xlsx(statement: Statement) -> bytes:
    """The file."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - only who wants a sheet pays for it

    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(written, options)
    day = datetime.fromordinal(statement.day).replace(tzinfo=UTC)
    book.set_properties({"title": bare(statement.title), "author": "zakatdesk", "created": day.replace(tzinfo=None)})
    sheets = _Sheets(book, statement)
    for part in statement.parts:
        sheets.write(part)
    book.close()
    return written.getvalue()


class _Sheets:
    """The sheets of one file, and the looks they share."""

    def __init__(self, book: Workbook, statement: Statement) -> None:
        self._book = book
        self._statement = statement
        self._names: set[str] = set()
        self._looks: dict[tuple[RowKind, int | None], Format] = {}

    def write(self, part: Part) -> None:
        """The sheet of one person."""
        sheet = self._book.add_worksheet(self._name(part.title))
        if self._statement.rtl:
            sheet.right_to_left()
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        for place, row in enumerate(sheet_rows(part, self._statement.footer)):
            self._write_row(sheet, place, row)

    def _write_row(self, sheet: Worksheet, place: int, row: SheetRow) -> None:
        for column, cell in enumerate(row.cells):
            number = number_text(cell)
            if number is None or sum(letter.isdigit() for letter in number) > _EXACT_DIGITS:
                sheet.write_string(place, column, bare(cell.text), self._look(row.kind, None))
            else:
                sheet.write_number(place, column, Decimal(number), self._look(row.kind, cell.places))

    def _look(self, kind: RowKind, places: int | None) -> Format:
        key = (kind, places)
        if key not in self._looks:
            shown: dict[str, object] = dict(_LOOKS[kind])
            if places is not None:
                shown["num_format"] = "#,##0" + ("." + "0" * places if places else "")
            self._looks[key] = self._book.add_format(shown)
        return self._looks[key]

    def _name(self, title: str) -> str:
        """A name that a sheet may have, and that no other one has."""
        wanted = " ".join(bare(title).rpartition(": ")[2].translate(_NOT_IN_NAMES).split()) or "1"
        name, number = wanted[:_LONGEST_NAME], 1
        while name.casefold() in self._names:
            number += 1
            name = f"{wanted[: _LONGEST_NAME - 4]} {number}"
        self._names.add(name.casefold())
        return name
