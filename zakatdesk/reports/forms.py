"""The forms that a statement can have, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from zakatdesk.reports.content import Statement


def _pdf(statement: Statement) -> bytes:
    # Imported here: typst is large, and who wants a table does not wait for it.
    from zakatdesk.reports.pdf import pdf  # noqa: PLC0415

    return pdf(statement)


def _html(statement: Statement) -> bytes:
    from zakatdesk.reports.html import html  # noqa: PLC0415

    return html(statement).encode()


def _csv(statement: Statement) -> bytes:
    from zakatdesk.reports.csv_form import csv_text  # noqa: PLC0415

    return csv_text(statement).encode()


def _xlsx(statement: Statement) -> bytes:
    from zakatdesk.reports.xlsx import xlsx  # noqa: PLC0415

    return xlsx(statement)


FORMS: Mapping[str, Callable[[Statement], bytes]] = MappingProxyType(
    {".pdf": _pdf, ".html": _html, ".csv": _csv, ".xlsx": _xlsx}
)
"""What makes each form."""

DRAWN_FORMS = frozenset({".pdf", ".html"})
"""The forms that have room for a chart."""
