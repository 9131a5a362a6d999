"""One change opened: each fact it touched, and each value before and after."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import HistoryRow
from zakatdesk.bookkeeping.views.history import told_change
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.fact_texts import FactTexts, Value
from zakatdesk.desktop.texts.history_texts import HistoryTexts
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.change import Edit

MOST_FACTS = 200
"""Of a change that touched more facts, such as an import, the others are only counted."""


class ChangeCard(Card):
    """What a change did.

    Signals:
        restore_asked: The number of the change whose removed facts shall come back.
    """

    restore_asked = Signal(int)

    def __init__(self, bridge: SessionBridge, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bridge = bridge
        self._row: HistoryRow | None = None
        self._texts: FactTexts | None = None
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Expanding)
        self.body.setContentsMargins(1, GAP, 1, 1)
        self.setAccessibleName(self.tr("What the change did"))
        self._what = label("", self, size=Size.HEADING, bold=True, wrap=True)
        self._what.setObjectName("change_what")
        self.restore = QPushButton(icons.icon("undo"), self.tr("Bring it back"), self)
        self.restore.setObjectName("restore_removed")
        self.restore.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setContentsMargins(GAP * 2, 0, GAP, 0)
        row.addWidget(self._what, 1)
        row.addWidget(self.restore)
        self.add(row)
        headers = (Cell(self.tr("What")), Cell(self.tr("Before")), Cell(self.tr("After")))
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("change", self.tr("What the change did"), self.model, tree=True, parent=self)
        self.view.size_columns(2)
        self.body.addWidget(self.view, 1)
        self._others = label("", self, muted=True, wrap=True)
        self._others.setContentsMargins(GAP * 2, 0, GAP, GAP)
        self.body.addWidget(self._others)

    def offer_restore(self, *, on: bool) -> None:
        """Offer to bring back what the change removed, or not."""
        self.restore.setVisible(on)

    def show_change(self, row: HistoryRow | None, texts: HistoryTexts) -> None:
        """Open a change; none closes what was open."""
        self._row = row
        self.restore.setEnabled(row is not None)
        self._what.setText(texts.what(row) if row else "")
        self.model.show(self._read(row) if row else [])
        self.view.expandAll()

    def _read(self, row: HistoryRow) -> list[Row]:
        try:
            told = told_change(self._bridge.session.file, self._bridge.ledger, row.number)
        except LedgerFileError as error:
            self._bridge.failed.emit(self._bridge.words.error(error))
            return []
        self._texts = FactTexts(self._bridge.words, told.names)
        edits = told.change.edits
        others = max(len(edits) - MOST_FACTS, 0)
        self._others.setText(self.tr("And %n more fact(s)", "", others) if others else "")
        self._others.setVisible(bool(others))
        return [self._edit_row(row.number, place, edit) for place, edit in enumerate(edits[:MOST_FACTS])]

    def _edit_row(self, number: int, place: int, edit: Edit) -> Row:
        assert self._texts is not None  # noqa: S101 - `_read` made it
        values = self._texts.values(edit)
        children = tuple(Row(f"{number}/{place}/{at}", value) for at, value in enumerate(values))
        return Row(f"{number}/{place}", self._texts.title(edit), children)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        if isinstance(source, str):
            return (Cell(source, tone=Tone.STRONG, tip=source), Cell("", spoken=source), Cell("", spoken=source))
        value = cast(Value, source)
        assert self._texts is not None  # noqa: S101 - there are rows only after `_read`
        spoken = self._texts.said(value)
        before, after = (text.replace("\n", self._bridge.words.how.comma) for text in (value.before, value.after))
        return (
            Cell(value.key, spoken=spoken, tone=Tone.MUTED),
            Cell(before, spoken=spoken, tip=value.before),
            Cell(after, spoken=spoken, tip=value.after, tone=Tone.STRONG),
        )

    def _ask(self) -> None:
        if self._row is not None:
            self.restore_asked.emit(self._row.number)
