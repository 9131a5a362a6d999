"""A statement as rows of a sheet: numbers stay numbers, and nothing in it is ever taken for a formula."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from zakatdesk.domain.exact_text import rounded_text
from zakatdesk.domain.parts import Frozen
from zakatdesk.reports.content import Block, Cell, Lines, Pairs, Part, Picture, Signature, Steps, Table
from zakatdesk.words.bidi import bare


class RowKind(StrEnum):
    """How a row is meant."""

    TITLE = "title"
    HEADING = "heading"
    COLUMNS = "columns"
    PLAIN = "plain"
    TOTAL = "total"
    EMPTY = "empty"


class SheetRow(Frozen):
    """One row."""

    kind: RowKind
    cells: tuple[Cell, ...] = ()


def sheet_rows(part: Part, footer: str) -> Iterator[SheetRow]:
    """All rows of a person's part; pictures and lines to sign on have no place in a sheet."""
    yield SheetRow(RowKind.TITLE, (Cell(part.title),))
    for section in part.sections:
        rows = [row for block in section.blocks for row in _block_rows(block)]
        if rows:
            yield SheetRow(RowKind.EMPTY)
            yield SheetRow(RowKind.HEADING, (Cell(section.heading),))
            yield from rows
    yield SheetRow(RowKind.EMPTY)
    yield SheetRow(RowKind.PLAIN, (Cell(footer),))


def _block_rows(block: Block) -> Iterator[SheetRow]:
    match block:
        case Table():
            yield SheetRow(RowKind.COLUMNS, tuple(Cell(heading.text) for heading in block.headings))
            yield from (SheetRow(RowKind.PLAIN, row) for row in block.rows)
            if block.total:
                yield SheetRow(RowKind.TOTAL, block.total)
        case Pairs():
            yield from (SheetRow(RowKind.PLAIN, (Cell(name), cell)) for name, cell in block.rows)
        case Lines():
            yield from (SheetRow(RowKind.PLAIN, (Cell(text),)) for text in block.texts)
        case Steps():
            yield from (
                SheetRow(RowKind.PLAIN, (Cell(row.text), Cell(row.result), Cell(row.note))) for row in block.rows
            )
        case Picture() | Signature():
            return


def number_text(cell: Cell) -> str | None:
    """The number of a cell as a plain decimal; none where it has none."""
    return None if cell.number is None else rounded_text(cell.number, cell.places)


_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(text: str) -> str:
    """A text that no program of tables takes for a formula, without marks of direction.

    Source: OWASP, CSV Injection.
    """
    shown = bare(text).replace("\u00a0", " ")
    return f"'{shown}" if shown.lstrip().startswith(_STARTS_FORMULA) and shown != "-" else shown
