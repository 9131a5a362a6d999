"""The backups of a ledger: how many, from when, where; and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.backups import DAYS, MONTHS, OF_TODAY, WEEKS, Backup
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.letters import settle_in
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label
from zakatdesk.words import Words

MEGABYTE = 1_000_000
BUDGETS = (100, 500, 2_000)
"""Megabytes that a person can allow."""


class BackupsSheet(QDialog):
    """Lists the copies, newest first.

    Args:
        today: The civil ordinal of today.
        budget: How many bytes they may take; empty for as many as they need.
        writable: Whether a copy of the open ledger can be made.

    Signals:
        back_up_asked: A copy shall be made now.
        copy_asked: A copy shall be made in another folder.
        look_asked: A copy shall be looked at.
        budget_chosen: So many bytes, as text.
    """

    back_up_asked = Signal()
    copy_asked = Signal()
    look_asked = Signal(object)
    budget_chosen = Signal(str)

    def __init__(
        self,
        words: Words,
        icons: Icons,
        today: int,
        budget: str,
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("backups_sheet")
        self.setWindowTitle(self.tr("Backups"))
        self._words = words
        self._icons = icons
        self._today = date.fromordinal(today)
        self._number = 0
        self.resize(700, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        column.setSpacing(GAP)
        said = self.tr(
            "Made by itself: when a ledger is opened, every hour while it changes, before what is risky, and when it is "
            "closed. Each copy is checked whole. Kept are {few} of today, and one for each of {days} days, {weeks} weeks, "
            "{months} months, every year and every closed year."
        ).format(
            few=words.number(OF_TODAY), days=words.number(DAYS), weeks=words.number(WEEKS), months=words.number(MONTHS)
        )
        column.addWidget(label(said, self, muted=True, wrap=True))
        self.status = label("", self, bold=True, wrap=True)
        self.status.setObjectName("backup_status")
        column.addWidget(self.status)
        self._make_list()
        column.addWidget(self.view, 1)
        column.addLayout(self._acts(writable=writable))
        self.where = label("", self, muted=True, wrap=True, selectable=True)
        self.where.setObjectName("backup_folder")
        column.addWidget(self.where)
        column.addLayout(self._room(budget))
        box = QDialogButtonBox(self)
        close = QPushButton(self.tr("&Close"), self)
        close.setObjectName("close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        column.addWidget(box)
        settle_in(self)

    def _make_list(self) -> None:
        headers = (
            Cell(self.tr("Made")),
            Cell(self.tr("What it lacks")),
            Cell(self.tr("Kept")),
            Cell(self.tr("Size"), number=True),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("backups", self.tr("Backups"), self.model, parent=self)
        self.view.size_columns(1)
        self.view.opened.connect(lambda _: self._look())

    def _acts(self, *, writable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.back_up = QPushButton(self.tr("&Back up now"), self)
        self.back_up.setObjectName("back_up_now")
        self.back_up.clicked.connect(self.back_up_asked)
        self.copy = QPushButton(self.tr("Copy to a &folder…"), self)
        self.copy.setObjectName("copy_to_folder")
        self.copy.clicked.connect(self.copy_asked)
        for button in (self.back_up, self.copy):
            button.setAutoDefault(False)
            button.setEnabled(writable)
        self.look = QPushButton(self.tr("&Look at this copy…"), self)
        self.look.setObjectName("look_at_backup")
        lead(self.look)
        self.look.clicked.connect(self._look)
        row.addWidget(self.back_up)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.look)
        return row

    def _room(self, budget: str) -> QHBoxLayout:
        options = [("", self.tr("as much as they need"))]
        options += [(str(size * MEGABYTE), self._size(size * MEGABYTE)) for size in BUDGETS]
        self.budget = Choice(options, "backup_budget", self)
        self.budget.choose(budget)
        self.budget.setAccessibleName(self.tr("Room for the backups of one ledger"))
        self.budget.chosen.connect(self.budget_chosen)
        row = QHBoxLayout()
        said = label(self.tr("&Room for the backups of one ledger"), self)
        said.setBuddy(self.budget)
        row.addWidget(said)
        row.addWidget(self.budget)
        row.addStretch(1)
        return row

    def show_backups(self, backups: Sequence[Backup], number: int, status: str) -> None:
        """Show these copies.

        Args:
            backups: Newest first.
            number: The last change of the ledger.
            status: How it stands with them.
        """
        self._number = number
        self.status.setText(status)
        self.status.setVisible(bool(status))
        self.model.show([Row(backup.path.name, (backup, number)) for backup in backups])
        if backups and not self.view.current_id:
            self.view.choose(backups[0].path.name)
        self.look.setEnabled(bool(backups))
        folder = backups[0].path.parent if backups else None
        self.where.setText(
            self.tr("They lie in {folder}").format(folder=self._words.figure(str(folder))) if folder else ""
        )

    def _look(self) -> None:
        row = self.model.row_at(self.view.currentIndex())
        if row is not None:
            self.look_asked.emit(cast("tuple[Backup, int]", row.source)[0])

    def _cells(self, source: object) -> tuple[Cell, ...]:
        backup, number = cast("tuple[Backup, int]", source)
        when = self._words.moment(backup.at.astimezone(), self._today)
        lacks = max(number - backup.number, 0)
        what = self.tr("the last %n change(s)", "", lacks) if lacks else self.tr("nothing")
        kept = self.tr("for good: a year was closed") if backup.closed_year else ""
        size = self._size(backup.size)
        spoken = self.tr("Made {when}; lacks {what}; {size}").format(when=when, what=what, size=size)
        return (
            Cell(when, spoken=spoken, tone=Tone.STRONG),
            Cell(what, spoken=spoken),
            Cell(kept, spoken=spoken, tone=Tone.MUTED),
            Cell(size, number=True, spoken=spoken, tone=Tone.MUTED),
        )

    def _size(self, size: int) -> str:
        """So many bytes, in megabytes."""
        shown = Decimal(size) / MEGABYTE
        places = 0 if size >= 10 * MEGABYTE else 1
        return self.tr("{number} MB").format(number=self._words.number(max(shown, Decimal("0.1")), places))
