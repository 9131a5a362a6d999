"""A chart as a table."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.charts.twin import Heading, Twin
from zakatdesk.desktop.models.rows import SOURCE_ROLE, Cell, Row, RowModel, Tone
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.domain.parts import Frozen


class _Line(Frozen):
    """One row of the table, and what can be asked about it."""

    cells: tuple[str, ...]
    is_total: bool
    asked: Asked | None = None


class TwinTable(QWidget):
    """The rows of a `Twin`, the totals in bold below them; Enter asks why.

    Signals:
        why_asked: A `bookkeeping.views.why.Asked`.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head: tuple[Heading, ...] = ()
        self.view: RowView | None = None

    def show_twin(self, twin: Twin) -> None:
        """Show a chart's rows; another chart has other columns, and so a list of its own."""
        if self.view is None or twin.head != self._head:
            self._make(twin)
        view = cast(RowView, self.view)
        view.setAccessibleName(twin.title)
        view.setAccessibleDescription(twin.summary)
        asked = twin.asked or (None,) * len(twin.rows)
        lines = [_Line(cells, False, ask) for cells, ask in zip(twin.rows, asked, strict=True)]
        lines += [_Line(cells, True) for cells in twin.totals]
        view.rows.show([Row(str(number), line) for number, line in enumerate(lines)])

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows there are, but no more than so many."""
        if self.view is not None:
            self.view.fit_rows(most)

    @property
    def asked(self) -> Asked | None:
        """What can be asked of the chosen row."""
        line = cast("_Line | None", self.view.currentIndex().data(SOURCE_ROLE)) if self.view else None
        return None if line is None else line.asked

    def _make(self, twin: Twin) -> None:
        if self.view is not None:
            self._column.removeWidget(self.view)
            self.view.deleteLater()
        self._head = twin.head
        headers = tuple(Cell(heading.text, number=heading.figures) for heading in twin.head)
        view = RowView("chart_table", twin.title, RowModel(headers, self._cells, self), parent=self)
        view.size_columns(1)
        view.opened.connect(lambda _: self._ask())
        view.addActions(self.actions())
        self._column.addWidget(view)
        self.view = view

    def _cells(self, source: object) -> tuple[Cell, ...]:
        line = cast(_Line, source)
        tone = Tone.STRONG if line.is_total else Tone.PLAIN
        return tuple(
            Cell(text, tip=text, number=heading.figures, tone=tone)
            for text, heading in zip(line.cells, self._head, strict=True)
        )

    def _ask(self) -> None:
        if self.asked is not None:
            self.why_asked.emit(self.asked)
