"""A statement as one HTML page that needs nothing else: no script, no font, no picture from elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape

from zakatdesk.reports.content import (
    Block,
    Cell,
    Heading,
    Lines,
    Pairs,
    Picture,
    Section,
    Signature,
    Statement,
    Steps,
    Table,
)

_STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.5 "Noto Sans", "Noto Naskh Arabic", system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem } h3 { font-size: 1rem }
table { border-collapse: collapse; width: 100% } th, td { padding: .35rem .5rem; border-bottom: 1px solid #8886; text-align: start; vertical-align: top }
.number { text-align: end; white-space: nowrap } tfoot { font-weight: 600 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem } dt { opacity: .75 } dd { margin: 0 }
.note, .warning { padding: .1rem .8rem; border-inline-start: 4px solid #8886 } .warning { border-color: #c80 }
ol.steps { list-style: none; padding: 0 } ol.steps li { margin: .5rem 0; display: grid; grid-template-columns: 1fr max-content; gap: 0 1rem }
ol.steps small { grid-column: 1 / -1; opacity: .75 } img { max-width: 100%; background: #fff }
.signature { display: flex; gap: 2rem; margin-top: 4rem } .signature span { flex: 1; border-top: 1px solid; padding-top: .25rem }
footer { margin-top: 3rem; opacity: .75; font-size: .85rem }
@media print { body { margin: 0; max-width: none } section { break-inside: avoid-page } }
"""
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def html(statement: Statement) -> str:
    """The page."""
    direction = "rtl" if statement.rtl else "ltr"
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{statement.language}" dir="{direction}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(statement.title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            *_body(statement),
            f"<footer>{escape(statement.footer)}</footer>",
            "</body>",
            "</html>",
            "",
        )
    )


def _body(statement: Statement) -> Iterator[str]:
    for part in statement.parts:
        yield "<main>" if len(statement.parts) == 1 else "<article>"
        yield f"<h1>{escape(part.title)}</h1>"
        for section in part.sections:
            yield from _section(section)
        yield "</main>" if len(statement.parts) == 1 else "</article>"


def _section(section: Section) -> Iterator[str]:
    yield f"<section><h{section.level}>{escape(section.heading)}</h{section.level}>"
    for block in section.blocks:
        yield from _block(block)
    yield "</section>"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Table():
            yield from _table(block)
        case Pairs():
            rows = (f"<dt>{escape(name)}</dt><dd>{escape(cell.text)}</dd>" for name, cell in block.rows)
            yield f"<dl>{''.join(rows)}</dl>"
        case Lines():
            yield f'<div class="{block.tone}">{"".join(f"<p>{escape(text)}</p>" for text in block.texts)}</div>'
        case Steps():
            yield from _steps(block)
        case Picture():
            picture = base64.b64encode(block.svg).decode()
            yield f'<img alt="{escape(block.alt)}" src="data:image/svg+xml;base64,{picture}">'
        case Signature():
            yield f'<p class="signature">{"".join(f"<span>{escape(text)}</span>" for text in block.below)}</p>'


def _steps(steps: Steps) -> Iterator[str]:
    yield '<ol class="steps">'
    for row in steps.rows:
        note = f"<small>{escape(row.note)}</small>" if row.note else ""
        indent = f"padding-inline-start: {row.level * 1.2:.1f}rem"
        yield f'<li style="{indent}"><span>{escape(row.text)}</span><span>{escape(row.result)}</span>{note}</li>'
    yield "</ol>"


def _table(table: Table) -> Iterator[str]:
    yield "<table><thead><tr>"
    yield "".join(f'<th scope="col"{_side(heading)}>{escape(heading.text)}</th>' for heading in table.headings)
    yield "</tr></thead><tbody>"
    for row in table.rows:
        yield _row(table, row)
    yield "</tbody>"
    if table.total:
        yield f"<tfoot>{_row(table, table.total)}</tfoot>"
    yield "</table>"


def _row(table: Table, row: tuple[Cell, ...]) -> str:
    cells = zip(table.headings, row, strict=True)
    return f"<tr>{''.join(f'<td{_side(heading)}>{escape(cell.text)}</td>' for heading, cell in cells)}</tr>"


def _side(heading: Heading) -> str:
    return ' class="number"' if heading.number else ""
