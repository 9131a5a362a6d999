"""Before a copy takes the place of the ledger: what is there now beside what is in the copy, and what follows."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.views.totals import Totals
from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.texts.totals_texts import compared
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.letters import settle_in
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label
from zakatdesk.words import Words

WIDTH = 560


class RestoreSheet(QDialog):
    """Asks whether a copy shall take the place of the ledger.

    Args:
        now: What the ledger has; none when it cannot be read.
        then: What the copy has.
        said: From when the copy is.
        name: The file name of the ledger.
    """

    def __init__(
        self, words: Words, now: Totals | None, then: Totals, said: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("restore_sheet")
        self.setWindowTitle(self.tr("Restore a backup"))
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        column.setSpacing(GAP)
        asked = self.tr("Shall the copy from {moment} take the place of {name}?").format(
            moment=said, name=words.name(name)
        )
        column.addWidget(label(asked, self, bold=True, wrap=True))
        headers = (
            Cell(""),
            Cell(self.tr("Now"), number=True),
            Cell(self.tr("In the copy"), number=True),
        )
        model = RowModel(headers, self._cells, self)
        rows = compared(words, now, then)
        model.show([Row(str(place), row) for place, row in enumerate(rows)])
        self.view = RowView("compared", self.tr("Now and in the copy"), model, parent=self)
        self.view.size_columns(0)
        self.view.fit_rows(len(rows))
        column.addWidget(self.view)
        follows = self.tr(
            "Nothing is lost: what is there now stays beside it under another name, with “before-restore” and the time in it."
        )
        column.addWidget(label(follows, self, wrap=True))
        column.addStretch(1)
        column.addSpacing(MARGIN)
        column.addWidget(self._buttons())
        settle_in(self)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, column.totalHeightForWidth(WIDTH))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        restore = QPushButton(self.tr("&Restore this copy"), self)
        restore.setObjectName("restore")
        lead(restore)
        restore.clicked.connect(self.accept)
        box.addButton(restore, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("&Cancel"), self)
        cancel.setObjectName("cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        return box

    def _cells(self, source: object) -> tuple[Cell, ...]:
        what, now, then = cast("tuple[str, str, str]", source)
        spoken = self.tr("{what}: now {now}, in the copy {then}").format(what=what, now=now, then=then)
        tone = Tone.PLAIN if now == then else Tone.STRONG
        return (
            Cell(what, spoken=spoken, tone=Tone.MUTED),
            Cell(now, number=True, spoken=spoken),
            Cell(then, number=True, spoken=spoken, tone=tone),
        )
