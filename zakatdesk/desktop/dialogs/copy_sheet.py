"""A copy that a sync program left beside the ledger: what is only in it, what is only here, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.conflict_copies import Difference
from zakatdesk.bookkeeping.ledger_file import HistoryRow
from zakatdesk.desktop.ledger_file.copy_search import FoundCopy
from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.texts.history_texts import HistoryTexts
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.letters import settle_in
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label
from zakatdesk.words import Words

FEW_ROWS = 5
WIDTH = 620


class CopySheet(QDialog):
    """Compares the changes of a copy with those of the ledger. Nothing is ever merged.

    Signals:
        look_asked: The copy shall be looked at.
    """

    look_asked = Signal()

    def __init__(self, found: FoundCopy, words: Words, today: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copy_sheet")
        self.setWindowTitle(self.tr("A copy of this ledger"))
        self._words = words
        self._texts = HistoryTexts(words, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        column.setSpacing(GAP)
        said = self.tr(
            "“{name}” lies beside this ledger, named as {program} names a copy when two computers saved at once."
        )
        name, program = words.name(found.copy.path.name), words.figure(found.copy.program)
        column.addWidget(label(said.format(name=name, program=program), self, bold=True, wrap=True))
        column.addWidget(label(self._advice(found.difference), self, wrap=True))
        different = found.difference
        self._add_list(column, "copy_theirs", self.tr("Only in the copy"), different.theirs, different.their_count)
        self._add_list(column, "copy_ours", self.tr("Only in this ledger"), different.ours, different.our_count)
        column.addStretch(1)
        box = QDialogButtonBox(self)
        look = QPushButton(self.tr("&Look at this copy…"), self)
        look.setObjectName("look_at_copy")
        lead(look)
        look.clicked.connect(self.look_asked)
        box.addButton(look, QDialogButtonBox.ButtonRole.AcceptRole)
        close = QPushButton(self.tr("&Close"), self)
        close.setObjectName("close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        column.addWidget(box)
        settle_in(self)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, column.totalHeightForWidth(WIDTH))

    def _advice(self, found: Difference) -> str:
        if not found.their_count:
            return self.tr("Everything in it is in this ledger too. You can delete the copy.")
        if not found.our_count:
            return self.tr(
                "It has everything that is here, and more. Look at it; from there it can take this ledger's place."
            )
        return self.tr(
            "Both have something that the other lacks, and nothing is merged by itself. Enter here what is missing, then move "
            "the copy away."
        )

    def _add_list(self, column: QVBoxLayout, name: str, heading: str, rows: Sequence[HistoryRow], count: int) -> None:
        if not count:
            return
        said = self.tr("{heading}: %n change(s)", "", count).format(heading=heading)
        column.addWidget(label(said, self, muted=True))
        model = RowModel((Cell(self.tr("What")), Cell(self.tr("When")), Cell(self.tr("Who"))), self._cells, self)
        model.show([Row(str(row.number), row) for row in rows])
        view = RowView(name, heading, model, parent=self)
        view.setHeaderHidden(True)
        view.size_columns(0)
        view.fit_rows(FEW_ROWS)
        column.addWidget(view)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(HistoryRow, source)
        what = self._texts.what(row)
        return (
            Cell(what, tip=what),
            Cell(self._texts.when(row), tone=Tone.MUTED),
            Cell(self._texts.who(row), tone=Tone.MUTED),
        )
