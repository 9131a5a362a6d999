"""Charts of the command line: drawn, and put into a file that only its owner may read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.views.chart_series import ChartChoice, series_of
from zakatdesk.bookkeeping.views.outlook import look_ahead
from zakatdesk.cli.call.faults import fault_of
from zakatdesk.cli.call.files import write_bytes
from zakatdesk.reports.statement import PAPER_WIDTH, Chart

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.records.year_record import YearRecord
    from zakatdesk.charts.twin import Twin
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.words import Words

PNG, SVG = ".png", ".svg"
PICTURES = (PNG, SVG)
_FIRST = {PNG: (b"\x89PNG",), SVG: (b"<?xml", b"<svg")}


def draw_chart(choice: ChartChoice, ledger: Ledger, day: int, target: Path, words: Words) -> Twin:
    """Draw a chart into a file; gives what it says in words.

    Raises:
        DomainError: There is no assessment.
        LedgerFileError: `ALREADY_THERE`, `CANNOT_WRITE`, `DISK_FULL`.
    """
    _keep_other(target)
    series = series_of(choice, ledger, look_ahead(ledger, day), day)
    # Imported here, because matplotlib takes most of a second, and a call that is refused needs none of it.
    from zakatdesk.charts.drawing import draw  # noqa: PLC0415
    from zakatdesk.charts.saving import png_of, svg_of  # noqa: PLC0415
    from zakatdesk.charts.sheet import Look  # noqa: PLC0415

    drawn = draw(series, ledger, Look(words))
    if target.suffix.lower() == PNG:
        written = png_of(drawn.figure)
    else:
        written = svg_of(drawn.figure, title=drawn.twin.title, summary=drawn.twin.summary)
    write_bytes(target, written)
    return drawn.twin


def chart_of_record(record: YearRecord, words: Words) -> Chart | None:
    """The due days of a record, drawn; none where there is nothing to draw."""
    from zakatdesk.charts.drawing import draw  # noqa: PLC0415
    from zakatdesk.charts.saving import svg_of  # noqa: PLC0415
    from zakatdesk.charts.sheet import Look  # noqa: PLC0415

    if record.timeline is None or not record.timeline.rows:
        return None
    drawn = draw(record.timeline, record.ledger(), Look(words, width=PAPER_WIDTH))
    return Chart(svg_of(drawn.figure), drawn.twin.summary)


def _keep_other(target: Path) -> None:
    """Refuse to write over a file that is there and is no picture of this form.

    Raises:
        LedgerFileError: `ALREADY_THERE`.
    """
    if not target.is_file():
        return
    try:
        with target.open("rb") as file:
            first = file.read(8)
    except OSError as failed:
        raise fault_of(failed, target) from None
    if first and not first.startswith(_FIRST[target.suffix.lower()]):
        raise LedgerFileError(FileFault.ALREADY_THERE, path=target)
