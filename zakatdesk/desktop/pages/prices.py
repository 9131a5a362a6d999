"""What metals, shares and currencies were worth, by day, and the nisab that authorities published."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QWidget

from zakatdesk.bookkeeping.views.prices import Priced, id_of, priced
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, warning
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import NOTHING
from zakatdesk.desktop.widgets.buttons import command_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.price_history import PriceHistory
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.validity.prices import is_metal
from zakatdesk.words.days import COUNTED_DAYS


class PricesPage(Page):
    """Each thing that is priced, and the history of the chosen one below."""

    def __init__(
        self,
        bridge: SessionBridge,
        commands: Commands,
        icons: Icons,
        signs: DecimalSigns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Prices"), bridge, commands, icons, parent)
        self._things: dict[str, Priced] = {}
        self._newest = 0
        self.add_head_button("paste_prices", self.tr("Paste several"))
        self.add_head_button("add_price", self.tr("Add a price"), leading=True)
        add = command_button(commands["add_price"], self.tr("Add the price of gold"), self, leading=True)
        sentence = self.tr("The nisab is a weight of gold or silver. Add today's price, and it becomes a sum of money.")
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("prices_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP * 2)
        splitter.addWidget(self._list())
        splitter.addWidget(self._history(signs))
        splitter.setSizes([210, 380])
        self._stack = QStackedWidget(self)
        self._stack.addWidget(EmptyState(icons, "prices", sentence, add, parent=self))
        self._stack.addWidget(splitter)
        self.column.addWidget(self._stack, 1)
        self.refresh()

    def _list(self) -> QWidget:
        headers = (
            Cell(self.tr("What")),
            Cell(self.tr("Price"), number=True),
            Cell(self.tr("For one")),
            Cell(self.tr("Day")),
            Cell(self.tr("Age")),
            Cell(self.tr("Prices"), number=True),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("prices", self.tr("Prices"), self.model, lines=2, parent=self)
        self.view.size_columns(0)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda _: self.history.view.setFocus())
        for name in ("add_price", "paste_prices"):
            self.view.addAction(self.commands[name])
        return self._card(self.view)

    def _history(self, signs: DecimalSigns) -> QWidget:
        self.history = PriceHistory(self.bridge, signs, self.icons, self)
        self.history.view.chosen.connect(lambda _: self._let_choose())
        for name in ("edit_price", "remove_price"):
            self.history.view.addAction(self.commands[name])
        card = self._card(self.history)
        self._name = label("", card, size=Size.HEADING, bold=True)
        self._name.setObjectName("history_title")
        row = QHBoxLayout()
        row.setContentsMargins(GAP * 2, GAP // 2, GAP, 0)
        row.addWidget(self._name, 1)
        row.addWidget(command_button(self.commands["edit_price"], self.tr("Edit"), card))
        row.addWidget(command_button(self.commands["remove_price"], self.tr("Remove"), card))
        card.body.insertLayout(0, row)
        return card

    def _card(self, inner: QWidget) -> Card:
        card = Card("", self)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.body.addWidget(inner, 1)
        return card

    @property
    def current_id(self) -> str:
        """The id of the chosen price; empty for none."""
        return self.history.current_id

    @property
    def thing(self) -> Priced | None:
        """The chosen thing."""
        return self._things.get(self.view.current_id)

    def refresh(self) -> None:
        """Show the ledger as it is now; a price that is new makes its thing the chosen one."""
        found = priced(self.bridge.ledger, self.bridge.today)
        self._things = {thing.id: thing for thing in found}
        self._stack.setCurrentIndex(1 if found else 0)
        self.model.show([Row(thing.id, thing) for thing in found])
        last = max(self.bridge.ledger.prices.values(), key=lambda price: price.seq, default=None)
        if last is not None and last.seq > self._newest:
            self.view.choose(id_of(last) if self._newest else found[0].id)
            self._newest = last.seq
        if self.thing is None and found:
            self.view.choose(found[0].id)
        self._choose(self.view.current_id)

    def _choose(self, thing_id: str) -> None:
        thing = self._things.get(thing_id)
        self._name.setText(self._title(thing) if thing is not None else "")
        self.history.show_thing(thing)
        self._let_choose()

    def _let_choose(self) -> None:
        writable = not self.bridge.session.file.read_only
        self.commands.enable(("edit_price", "remove_price"), on=writable and bool(self.current_id))

    def _title(self, thing: Priced) -> str:
        what = self.words.priced(thing.of)
        if thing.authority:
            what = self.tr("{what} by {authority}").format(what=what, authority=self.words.name(thing.authority))
        return self.tr("{what} in {currency}").format(what=what, currency=self.words.currency(thing.currency))

    def _cells(self, source: object) -> tuple[Cell, ...]:
        thing = cast(Priced, source)
        what = self.words.priced(thing.of)
        below = self.words.name(thing.authority) if thing.authority else ""
        count = Cell(self.words.number(len(thing.points)), number=True, tone=Tone.MUTED)
        if thing.current is None:
            later = self.tr("Only for days to come")
            return (
                Cell(what + "\n" + below),
                Cell(NOTHING, number=True),
                Cell(""),
                Cell(later, tone=Tone.MUTED),
                Cell(""),
                count,
            )
        price = thing.current.price
        shown = self.words.exact_money(price.price, price.currency)
        per = self.words.unit(price.per) if is_metal(price.of) else ""
        age = self.words.count(COUNTED_DAYS, thing.age or 0) if thing.age else self.tr("today")
        spoken = self.tr("{what}: {price}, {day}").format(
            what=what, price=shown, day=self.display.both(thing.current.day)
        )
        if thing.current.per_gram is not None and price.per != "g":
            gram = self.words.money(thing.current.per_gram, price.currency)
            shown += "\n" + self.tr("{price} for one gram").format(price=gram)
        icon = self.icons.icon("overdue", warning(self.palette())) if thing.stale else None
        return (
            Cell(what + "\n" + below, spoken=spoken, tone=Tone.STRONG),
            Cell(shown, number=True, spoken=spoken),
            Cell(per, tone=Tone.MUTED),
            Cell(self.display.stacked(thing.current.day), spoken=spoken),
            Cell(
                age + ("\n" + self.tr("Old") if thing.stale else ""),
                icon=icon,
                tone=Tone.WARNING if thing.stale else Tone.MUTED,
            ),
            count,
        )
