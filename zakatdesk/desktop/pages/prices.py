"""What metals, shares and currencies were worth, by day, and the nisab that authorities published."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from zakatdesk.bookkeeping.views.prices import PriceRow, price_rows
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
from zakatdesk.domain.price import Price
from zakatdesk.domain.validity.prices import is_metal


class PricesPage(Page):
    """The history of prices, the newest first.

    Signals:
        edit_asked: The id of a price that is to be edited.
        remove_asked: The id of a price that is to go.
    """

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Prices"), bridge, commands, icons, parent)
        self.add_head_button("add_price", self.tr("Add a price"), leading=True)
        headers = (
            Cell(self.tr("Day")),
            Cell(self.tr("What")),
            Cell(self.tr("Price"), number=True),
            Cell(self.tr("For one")),
            Cell(self.tr("Source")),
            Cell(self.tr("State")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("prices", self.tr("Prices"), self.model, lines=2, parent=self)
        self.view.size_columns(4)
        self.view.opened.connect(self.edit_asked)
        self.view.removed.connect(self.remove_asked)
        self.view.addAction(commands["add_price"])
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.add(self.view)
        add = command_button(commands["add_price"], self.tr("Add the price of gold"), self, leading=True)
        sentence = self.tr("The nisab is a weight of gold or silver. Add today's price, and it becomes a sum of money.")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(EmptyState(icons, "prices", sentence, add, parent=self))
        self._stack.addWidget(card)
        self.column.addWidget(self._stack, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        rows = price_rows(self.bridge.ledger, self.bridge.today)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.model.show([Row(row.price.id, row) for row in rows])

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(PriceRow, source)
        price, display = row.price, self.display
        what = self.words.priced(price.of)
        shown = self.words.exact_money(price.price, price.currency)
        state = self._state(row)
        spoken = self.tr("{what}: {price}, {day}").format(what=what, price=shown, day=display.both(row.day))
        icon = self.icons.icon("overdue", warning(self.palette())) if row.stale else None
        return (
            Cell(display.stacked(row.day), spoken=spoken),
            Cell(what + (f"\n{self.words.name(price.authority)}" if price.authority else ""), spoken=spoken),
            Cell(shown, number=True, tone=Tone.STRONG if row.newest else Tone.PLAIN, spoken=spoken),
            Cell(self._per(price), tone=Tone.MUTED),
            Cell(self.words.name(price.source), tip=price.source, tone=Tone.MUTED),
            Cell(state, icon=icon, tone=Tone.WARNING if row.stale else Tone.MUTED),
        )

    def _per(self, price: Price) -> str:
        return self.words.unit(price.per) if is_metal(price.of) else ""

    def _state(self, row: PriceRow) -> str:
        if row.stale:
            return self.tr("Old")
        return self.tr("In use") if row.newest else ""
