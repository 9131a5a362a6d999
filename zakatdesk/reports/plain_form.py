"""A statement as plain JSON values, as the template reads it."""

from __future__ import annotations

from datetime import date

from zakatdesk.reports.content import Block, Cell, Lines, Pairs, Picture, Signature, Statement, Steps, Table
from zakatdesk.reports.letters import printable
from zakatdesk.words.languages import Digits

_WIDE = 24
"""Letters from which on a column takes a part of the width and no longer as much as it needs."""

_MOST = 60


def plain_form(statement: Statement) -> dict[str, object]:
    """The whole statement."""
    day = date.fromordinal(statement.day)
    return {
        "lang": statement.language.value,
        "rtl": statement.rtl,
        "arabic_digits": statement.digits is Digits.ARABIC,
        "title": _heading(statement.title),
        "year": day.year,
        "month": day.month,
        "day": day.day,
        "footer": printable(statement.footer),
        "page_of": [printable(part) for part in statement.page_of],
        "parts": [
            {
                "title": _heading(part.title),
                "sections": [
                    {
                        "heading": _heading(section.heading),
                        "level": section.level,
                        "blocks": [_block(block) for block in section.blocks],
                    }
                    for section in part.sections
                ],
            }
            for part in statement.parts
        ],
    }


def _heading(text: str) -> str:
    """A heading; an empty one would leave whoever cannot see it without a name."""
    return printable(text).strip() or "-"


def _block(block: Block) -> dict[str, object]:
    match block:
        case Table():
            return _table(block)
        case Pairs():
            rows: object = [[printable(name), printable(cell.text)] for name, cell in block.rows]
            return {"kind": "pairs", "rows": rows}
        case Lines():
            return {"kind": "lines", "tone": block.tone.value, "texts": [printable(text) for text in block.texts]}
        case Steps():
            rows = [
                {
                    "level": row.level,
                    "text": printable(row.text),
                    "result": printable(row.result),
                    "note": printable(row.note),
                }
                for row in block.rows
            ]
            return {"kind": "steps", "rows": rows}
        case Picture():
            return {"kind": "picture", "svg": block.svg.decode(), "alt": _heading(block.alt)}
        case Signature():
            return {"kind": "signature", "below": [printable(text) for text in block.below]}


def _table(table: Table) -> dict[str, object]:
    return {
        "kind": "table",
        "headings": [{"text": printable(heading.text), "number": heading.number} for heading in table.headings],
        "rows": [_row(row) for row in table.rows],
        "total": _row(table.total),
        "widths": _widths(table),
    }


def _row(row: tuple[Cell, ...]) -> list[str]:
    return [printable(cell.text) for cell in row]


def _widths(table: Table) -> list[int]:
    """The widths of the columns; the first takes what is left where no other does."""
    found = [_width(table, place) for place in range(len(table.headings))]
    return found if any(found) else [1, *found[1:]]


def _width(table: Table, place: int) -> int:
    """How much of the width a column takes; 0 for as much as it needs."""
    longest = max((len(row[place].text) for row in table.rows), default=0)
    if table.headings[place].number or longest < _WIDE:
        return 0
    return min(longest, _MOST)
