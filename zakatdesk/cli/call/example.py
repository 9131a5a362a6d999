"""The example family's files in a folder: made when they are not there, never overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from zakatdesk.bookkeeping.views.chart_series import ChartChoice, ChartKind
from zakatdesk.cli.call.charts import SVG, draw_chart
from zakatdesk.cli.call.files import make_folder, write_text
from zakatdesk.domain.marks import sentence
from zakatdesk.exchange.example import example_ledger, example_text
from zakatdesk.reports.file_names import file_name

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.services import Services
    from zakatdesk.domain.ledger import Ledger
    from zakatdesk.words import Words

LEDGER_NAME = "family.zakat"
OPEN_FORM_NAME = "family.json"
DRAWN = sentence("cli", "A chart of the example is {path}.")
STATED = sentence("cli", "The example's statement is {path}.")


def example_folder(services: Services) -> Path:
    """Where the example lies when nobody says otherwise."""
    return services.data_dir / "example"


def make_example(services: Services, folder: Path) -> Path:
    """The example's ledger file in a folder; one that is there stays as it is.

    Raises:
        LedgerFileError: It could not be made.
    """
    path = folder / LEDGER_NAME
    if not path.exists():
        make_folder(folder)
        services.create_ledger(path, example_ledger()).close()
    return path


def write_example(folder: Path) -> Path:
    """The example's open form in a folder; one that is there stays as it is.

    Raises:
        LedgerFileError: It could not be written.
    """
    path = folder / OPEN_FORM_NAME
    if not path.exists():
        make_folder(folder)
        write_text(path, example_text())
    return path


def draw_example(kind: ChartKind, ledger: Ledger, day: int, folder: Path, words: Words) -> Path:
    """A chart of the example, drawn anew each time, because it is of the day on which it is drawn.

    Raises:
        LedgerFileError: It could not be written.
    """
    path = folder / f"family-{kind}{SVG}"
    draw_chart(ChartChoice(kind), ledger, day, path, words)
    return path


def write_example_statement(ledger: Ledger, day: int, folder: Path, words: Words) -> Path | None:
    """The family's statement of the newest year that is over, written anew each time; none before there is such a year.

    Raises:
        LedgerFileError: It could not be written.
    """
    # Imported here, because a statement needs typst and the assessment on the screen does not.
    from zakatdesk.cli.call.statements import newest_year, records_of_year, write_statement  # noqa: PLC0415

    year = newest_year(ledger, day)
    if year is None:
        return None
    path = folder / file_name(year)
    write_statement(records_of_year(ledger, day, year), words, path)
    return path
