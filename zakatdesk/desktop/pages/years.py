"""The zakat years of each person: what fell due, what was paid, what is left, and what is closed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from zakatdesk.bookkeeping.views.years import YearRow, YearState, years
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, warning
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.buttons import command_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.year_card import YearCard

LIST_AND_YEAR = [300, 380]
"""Pixels of the two halves; what room there is more or less is shared alike."""


class YearsPage(Page):
    """The years, and below them what the chosen one holds.

    Signals:
        close_asked: A person and a Hijri year that is to be closed; so for the others.
        statement_asked: The same, to be written down.
        why_asked: A `bookkeeping.views.why.Asked` whose reason is wanted.
    """

    close_asked = Signal(str, int)
    reopen_asked = Signal(str, int)
    correction_asked = Signal(str, int)
    statement_asked = Signal(str, int)
    why_asked = Signal(object)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Zakat years"), bridge, commands, icons, parent)
        self.add_head_button("statement", self.tr("Statement"), leading=True)
        self._rows: dict[str, YearRow] = {}
        self._stack = QStackedWidget(self)
        add = command_button(commands["add_holding"], self.tr("Add a holding"), self, leading=True)
        sentence = self.tr(
            "A zakat year begins when what you own reaches nisab. It then stands here, with all that was paid."
        )
        self._stack.addWidget(EmptyState(icons, "years", sentence, add, parent=self))
        self._stack.addWidget(self._lists())
        self.column.addWidget(self._stack, 1)
        self.refresh()

    def _lists(self) -> QWidget:
        headers = (
            Cell(self.tr("Year")),
            Cell(self.tr("Person")),
            Cell(self.tr("Fell due"), number=True),
            Cell(self.tr("Paid"), number=True),
            Cell(self.tr("Left"), number=True),
            Cell(self.tr("State")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("years", self.tr("Zakat years"), self.model, parent=self)
        self.view.size_columns(1)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda _: self._ask(self.statement_asked))
        self.view.addAction(self.commands["statement"])
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.add(self.view)
        self.card = YearCard(self.bridge, self)
        for asked, told in (
            (self.card.close_asked, self.close_asked),
            (self.card.reopen_asked, self.reopen_asked),
            (self.card.correction_asked, self.correction_asked),
        ):
            asked.connect(lambda told=told: self._ask(told))
        self.card.why_asked.connect(self.why_asked)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setObjectName("years_and_year")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(card)
        split.addWidget(self.card)
        split.setSizes(LIST_AND_YEAR)
        return split

    @property
    def current(self) -> YearRow | None:
        """The year that is chosen, else the first."""
        return self._rows.get(self.view.current_id) or next(iter(self._rows.values()), None)

    def choose(self, person: str, year: int) -> None:
        """Choose a year."""
        self.view.choose(f"{person}/{year}")

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        now = self.bridge.outlook.now
        rows = () if now is None else years(self.bridge.ledger, now)
        self._rows = {row.id: row for row in rows}
        self._stack.setCurrentIndex(1 if rows else 0)
        self.model.show([Row(row.id, row) for row in rows])
        if rows and not self.view.current_id:
            self.view.choose(_first_to_look_at(rows).id)
        self._show_current()

    def _choose(self, _row_id: str) -> None:
        self._show_current()

    def _show_current(self) -> None:
        current = self.current
        if current is not None:
            self.card.show_year(current)

    def _ask(self, told: SignalInstance) -> None:
        current = self.current
        if current is not None:
            told.emit(current.person, current.year)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(YearRow, source)
        display = self.display
        year, person = self.words.plain(row.year), display.person(row.person)
        state = self._state(row)
        zakat = display.money(row.zakat, row.currency) if row.obligations else ""
        left = display.money(row.outstanding, row.currency) if row.obligations else ""
        spoken = self.tr("{year} AH, {person}: {left} left, {state}").format(
            year=year, person=person, left=left or zakat, state=state
        )
        alarming = row.missed or row.differs
        icon = self.icons.icon("overdue", warning(self.palette())) if alarming else None
        return (
            Cell(self.tr("{year} AH").format(year=year), spoken=spoken),
            Cell(person, spoken=spoken),
            Cell(zakat, number=True),
            Cell(display.money(row.paid, row.currency) if row.obligations else "", number=True, tone=Tone.MUTED),
            Cell(left, number=True, tone=Tone.STRONG if row.outstanding else Tone.MUTED),
            Cell(state, icon=icon, tone=Tone.WARNING if alarming else Tone.MUTED),
        )

    def _state(self, row: YearRow) -> str:
        """What stands beside a year."""
        if row.differs:
            return self.tr("Closed; would differ now")
        if row.state is YearState.CLOSED:
            return self.tr("Closed; not paid in full") if row.outstanding else self.tr("Closed")
        if row.incomplete:
            return self.tr("A price is missing")
        if row.missed:
            return self.tr("Missed")
        if row.state is YearState.PARTLY:
            return self.tr("Partly closed")
        if row.state is YearState.EMPTY:
            return self.tr("Nothing fell due")
        return self.tr("Open")


def _first_to_look_at(rows: tuple[YearRow, ...]) -> YearRow:
    """The newest year in which something fell due."""
    return next((row for row in rows if row.obligations), rows[0])
