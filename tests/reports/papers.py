"""Statements for the tests, and what a PDF says."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import cache

import pypdfium2

from tests.bookkeeping.years import SEAL
from zakatdesk.bookkeeping.records.making import record_of_year
from zakatdesk.bookkeeping.records.year_record import YearRecord
from zakatdesk.domain.ledger import Ledger
from zakatdesk.exchange.example import example_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.reports.content import Cell, Pairs, Statement, Steps, Table, Wanted
from zakatdesk.reports.statement import statement
from zakatdesk.words import Words
from zakatdesk.words.bidi import bare

TODAY = date(2026, 11, 21).toordinal()
LANGUAGES = ("ar", "en", "id")


def record(ledger: Ledger, person: str, year: int, day: int = TODAY) -> YearRecord:
    return record_of_year(ledger, assess(ledger, day), person, year, SEAL)


@cache
def example(language: str, year: int = 1447, person: str = "ahmad", digits: str | None = None) -> Statement:
    """The statement of the example's Ahmad."""
    return statement([record(example_ledger(), person, year)], Words(language, digits))


def of(ledger: Ledger, person: str, year: int, language: str = "en", wanted: Wanted | None = None) -> Statement:
    return statement([record(ledger, person, year)], Words(language), wanted)


def cells(paper: Statement) -> Iterator[Cell]:
    """Every cell of a statement."""
    for part in paper.parts:
        for section in part.sections:
            for block in section.blocks:
                if isinstance(block, Table):
                    yield from (cell for row in (*block.rows, block.total) for cell in row)
                elif isinstance(block, Pairs):
                    yield from (cell for _, cell in block.rows)
                elif isinstance(block, Steps):
                    yield from (Cell(row.result) for row in block.rows)


def texts(paper: Statement) -> str:
    """Everything that a statement says, as one text."""
    return repr(paper.parts)


def pairs(paper: Statement) -> dict[str, str]:
    """The named values of the first part; of one that stands twice the first."""
    found: dict[str, str] = {}
    for section in paper.parts[0].sections:
        for block in section.blocks:
            if isinstance(block, Pairs):
                for name, cell in block.rows:
                    found.setdefault(name, bare(cell.text).replace("\u00a0", " "))
    return found


def plain(text: str) -> str:
    """A text without marks of direction, soft blanks and ends of lines."""
    return re.sub(r"\s+", " ", bare(text)).strip()


def pdf_text(made: bytes) -> str:
    """What a PDF says, page by page."""
    with pypdfium2.PdfDocument(made) as document:
        return plain(" ".join(page.get_textpage().get_text_range() for page in document))


def inflated(made: bytes) -> bytes:
    """Everything that a PDF says about itself, with what is packed unpacked."""
    found = [made]
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL):
        with suppress(zlib.error):
            found.append(zlib.decompress(packed))
    return b"\n".join(found)
