"""What each person holds, and the entries of the one that is chosen."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from zakatdesk.bookkeeping.views.holdings import HoldingRow, PersonHoldings, holdings
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import NOTHING
from zakatdesk.desktop.widgets.buttons import command_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.register import RegisterView
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.words.bidi import bare


class HoldingsPage(Page):
    """Holdings by person, filtered as you type, and the register of the chosen one below.

    Signals:
        edit_asked: The id of a holding that is to be edited.
    """

    edit_asked = Signal(str)

    def __init__(
        self,
        bridge: SessionBridge,
        commands: Commands,
        icons: Icons,
        signs: DecimalSigns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Holdings"), bridge, commands, icons, parent)
        self.filter = QLineEdit(self)
        self.filter.setObjectName("holdings_filter")
        self.filter.setPlaceholderText(self.tr("Find a holding"))
        self.filter.setAccessibleName(self.tr("Find a holding"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(220)
        looking = self.filter.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        looking.setText(self.tr("Find a holding"))
        clearing = self.filter.findChild(QAction, "_q_qlineeditclearaction")
        if clearing is not None:
            clearing.setText(self.tr("Clear"))
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.head.addWidget(self.filter)
        self.add_head_button("add_holding", self.tr("Add a holding"), leading=True)
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        add = command_button(commands["add_holding"], self.tr("Add a holding"), self, leading=True)
        sentence = self.tr("Nothing is written down yet. Begin with what is easiest: cash, a bank account, gold.")
        self._stack.addWidget(EmptyState(icons, "holdings", sentence, add, parent=self))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("holdings_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP * 2)
        splitter.addWidget(self._list())
        splitter.addWidget(self._entries(signs))
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([330, 260])
        self._stack.addWidget(splitter)
        self.refresh()

    def _list(self) -> QWidget:
        headers = (
            Cell(self.tr("Name")),
            Cell(self.tr("Kind")),
            Cell(self.tr("Amount"), number=True),
            Cell(self.tr("Worth"), number=True),
            Cell(self.tr("Hawl since")),
            Cell(self.tr("Next due")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("holdings", self.tr("Holdings"), self.model, tree=True, lines=2, parent=self)
        self.view.size_columns(0)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self._choose)
        for name in ("add_holding", "edit_holding", "why", "remove_holding"):
            self.view.addAction(self.commands[name])
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.add(self.view)
        return card

    def _entries(self, signs: DecimalSigns) -> QWidget:
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, GAP, 1, 1)
        self._name = label("", card, size=Size.HEADING, bold=True)
        self._name.setObjectName("register_title")
        row = QHBoxLayout()
        row.setContentsMargins(GAP * 2, 0, GAP, 0)
        row.addWidget(self._name, 1)
        row.addWidget(command_button(self.commands["why"], self.tr("Why?"), card))
        row.addWidget(command_button(self.commands["edit_holding"], self.tr("Edit"), card))
        row.addWidget(command_button(self.commands["add_entry"], self.tr("Add an entry"), card))
        card.add(row)
        self.register = RegisterView(self.bridge, signs, card)
        card.body.addWidget(self.register, 1)
        return card

    @property
    def current(self) -> HoldingRow | None:
        """The chosen holding."""
        row = self.model.row_at(self.view.currentIndex())
        return row.source if row is not None and isinstance(row.source, HoldingRow) else None

    def choose(self, holding_id: str) -> None:
        """Make a holding the chosen one."""
        self.filter.clear()
        self.view.choose(holding_id)

    def start_filter(self) -> None:
        """Go to the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        groups = holdings(self.bridge.ledger, self.bridge.outlook, self.bridge.today)
        self._stack.setCurrentIndex(1 if self.bridge.ledger.holdings else 0)
        wanted = bare(self.filter.text()).strip().casefold()
        rows = [row for row in (self._group(group, wanted) for group in groups) if row is not None]
        self.model.show(rows)
        self.view.expandAll()
        if self.current is None:
            first = self.model.index(0, 0, self.model.index(0, 0))
            if first.isValid():
                self.view.setCurrentIndex(first)
        self._choose(self.view.current_id)

    def _group(self, group: PersonHoldings, wanted: str) -> Row | None:
        fitting = [row for row in group.rows if not wanted or wanted in self._sought(row)]
        if wanted and not fitting:
            return None
        return Row("person/" + group.person.id, group, tuple(Row(row.holding.id, row) for row in fitting))

    def _sought(self, row: HoldingRow) -> str:
        """What the filter looks at: the name and the kind."""
        return (row.holding.name + " " + self.words.code(row.holding.kind)).casefold()

    def _choose(self, row_id: str) -> None:
        holding = self.bridge.ledger.holdings.get(row_id)
        self._name.setText(self.words.name(holding.name) if holding else self.tr("Choose a holding"))
        self.register.show_holding(row_id)
        self.commands.enable(("edit_holding", "remove_holding", "add_entry"), on=holding is not None)

    def _open(self, row_id: str) -> None:
        if row_id in self.bridge.ledger.holdings:
            self.edit_asked.emit(row_id)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        if isinstance(source, PersonHoldings):
            return self._person_cells(source)
        row = cast(HoldingRow, source)
        display = self.display
        amount = display.steps(row.holding, row.steps)
        worth = display.money(row.worth, row.currency)
        missing = row.worth is None
        since = display.stacked(row.hawl_start)
        due = display.stacked(row.due)
        spoken = self.tr("{name}, {kind}, {amount}, worth {worth}").format(
            name=self.words.name(row.holding.name), kind=self.words.code(row.holding.kind), amount=amount, worth=worth
        )
        if row.due is not None:
            spoken = self.tr("{holding}, next due {day}").format(holding=spoken, day=display.both(row.due))
        return (
            Cell(self.words.name(row.holding.name), tip=row.holding.note, spoken=spoken),
            Cell(self.words.code(row.holding.kind), tone=Tone.MUTED, spoken=spoken),
            Cell(amount, number=True, spoken=spoken),
            Cell(
                self.tr("needs a price") if missing else worth,
                number=True,
                tone=Tone.WARNING if missing else Tone.PLAIN,
                spoken=spoken,
            ),
            Cell(since, spoken=spoken),
            Cell(due, spoken=spoken),
        )

    def _person_cells(self, group: PersonHoldings) -> tuple[Cell, ...]:
        name = self.words.name(group.person.name)
        total = self.words.money(group.total, group.person.currency) if group.rows else NOTHING
        note = "" if group.complete else self.tr("without what needs a price")
        spoken = self.tr("{person}: {total} in all").format(person=name, total=total)
        empty = Cell("", spoken=spoken)
        return (
            Cell(name, tone=Tone.STRONG, spoken=spoken),
            empty,
            empty,
            Cell(total + ("\n" + note if note else ""), number=True, tone=Tone.STRONG, spoken=spoken),
            empty,
            empty,
        )
