"""A statement as PDF: tagged, made to be kept (PDF/A-2a, PDF/UA-1), and the same bytes whenever it is made again."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import typst

from zakatdesk.reports.content import Statement
from zakatdesk.reports.letters import FONTS
from zakatdesk.reports.plain_form import plain_form

TEMPLATE = Path(__file__).with_name("statement.typ")
_STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]


def pdf(statement: Statement) -> bytes:
    """The document."""
    made = typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=_fonts(),
        sys_inputs=_inputs(statement),
        format="pdf",
        pdf_standards=_STANDARDS,
    )
    return _all(made)[0]


def pages(statement: Statement, *, dots_per_inch: float = 96) -> tuple[bytes, ...]:
    """Each page as a PNG picture, for a preview and for printing."""
    made = typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=_fonts(),
        sys_inputs=_inputs(statement),
        format="png",
        ppi=dots_per_inch,
    )
    return _all(made)


def _inputs(statement: Statement) -> dict[str, str]:
    return {"data": json.dumps(plain_form(statement), ensure_ascii=False)}


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The bundled fonts and no others, so that every machine makes the same document."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _all(made: object) -> tuple[bytes, ...]:
    """What typst made: one file, or one for each page."""
    found = made if isinstance(made, list) else [made]
    return tuple(part for part in found if isinstance(part, bytes))
