"""Zakat that was given: when, to whom, what it settled, and how much in each year."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.views.payments import PaymentRow, Total, filtered, payments, totals, years
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import NOTHING
from zakatdesk.desktop.texts.payment_texts import PaymentTexts
from zakatdesk.desktop.widgets.buttons import command_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label

EVERYBODY = ""
EVERY_YEAR = ""
FEW_TOTALS = 5
"""Lines of totals before they are scrolled."""


class PaymentsPage(Page):
    """All payments, filtered by person and Hijri year, and below them what was given in each year.

    Signals:
        edit_asked: The id of a payment that is to be edited.
        remove_asked: The id of a payment that is to go.
    """

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Payments"), bridge, commands, icons, parent)
        self.person = Choice([(EVERYBODY, self.tr("Everybody"))], "payments_person", self)
        self.person.setAccessibleName(self.tr("Whose payments"))
        self.year = Choice([(EVERY_YEAR, self.tr("All years"))], "payments_year", self)
        self.year.setAccessibleName(self.tr("Hijri year"))
        for choice in (self.person, self.year):
            choice.chosen.connect(lambda _: self.refresh())
            self.head.addWidget(choice)
        self.add_head_button("pay", self.tr("Pay zakat"), leading=True)
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        pay = command_button(commands["pay"], self.tr("Pay zakat"), self, leading=True)
        sentence = self.tr(
            "No payment is written down yet. Pay all of it or a part, also in advance; it goes to the oldest first."
        )
        self._stack.addWidget(EmptyState(icons, "payments", sentence, pay, parent=self))
        self._stack.addWidget(self._full())
        self.refresh()

    def _full(self) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        column.addWidget(self._list(), 1)
        column.addWidget(self._footer())
        return whole

    def _list(self) -> QWidget:
        headers = (
            Cell(self.tr("Day")),
            Cell(self.tr("Who")),
            Cell(self.tr("Amount"), number=True),
            Cell(self.tr("Settled")),
            Cell(self.tr("Recipient")),
            Cell(self.tr("From")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("payments", self.tr("Payments"), self.model, lines=2, parent=self)
        self.view.size_columns(3)
        self.view.opened.connect(self.edit_asked)
        self.view.removed.connect(self.remove_asked)
        for name in ("pay", "edit_payment", "remove_payment"):
            self.view.addAction(self.commands[name])
        self.view.chosen.connect(lambda _: self._let_choose())
        card = Card("", self)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.add(self.view)
        self._none = label(self.tr("No payment of this person in this year."), card, muted=True, wrap=True)
        self._none.setMargin(MARGIN)
        card.add(self._none)
        return card

    def _footer(self) -> QWidget:
        headers = (
            Cell(self.tr("Hijri year")),
            Cell(self.tr("Category of recipients")),
            Cell(self.tr("Payments"), number=True),
            Cell(self.tr("Given in all"), number=True),
        )
        self.totals = RowModel(headers, self._total_cells, self)
        self.totals_view = RowView("payment_totals", self.tr("Given in each year"), self.totals, parent=self)
        self.totals_view.size_columns(1)
        card = Card("", self)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.add(self.totals_view)
        self._totals_card = card
        return card

    @property
    def current_id(self) -> str:
        """The id of the chosen payment; empty for none."""
        return self.view.current_id

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        ledger = self.bridge.ledger
        rows = payments(ledger, self.bridge.outlook.now, self.bridge.today)
        people = [(one.id, one.name) for one in ledger.people.values()]
        self.person.offer([(EVERYBODY, self.tr("Everybody")), *people])
        self.person.setVisible(len(people) > 1)
        self.year.offer([(EVERY_YEAR, self.tr("All years")), *((str(year), self._year(year)) for year in years(rows))])
        year = int(self.year.code) if self.year.code else None
        shown = filtered(rows, self.person.code, year)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.year.setVisible(bool(rows))
        self.model.show([Row(row.payment.id, row) for row in shown])
        found = totals(shown)
        self.totals.show([Row(f"{total.year}/{total.is_year}/{total.category}", total) for total in found])
        self.view.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._totals_card.setVisible(bool(shown))
        self.totals_view.fit_rows(FEW_TOTALS)
        self._let_choose()

    def _let_choose(self) -> None:
        writable = not self.bridge.session.file.read_only
        self.commands.enable(("edit_payment", "remove_payment"), on=writable and bool(self.view.current_id))

    def _year(self, year: int) -> str:
        return self.tr("{year} AH").format(year=self.words.plain(year))

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(PaymentRow, source)
        payment, display = row.payment, self.display
        texts = PaymentTexts(self.words, self.bridge.ledger)
        settled = texts.uses(row, self.bridge.ledger.person(payment.person).currency)
        amount, who = texts.amount(row.amount, row.unit), display.person(payment.person)
        said = settled[0] if len(settled) == 1 else self.tr("{first} and more").format(first=settled[0])
        if row.correction:
            said += "\n" + self.tr("Correction of a closed year")
        elif len(settled) > 1:
            said = "\n".join((settled[0], self.words.listed(settled[1:])))
        whole = "\n".join(settled)
        spoken = self.tr("{who}, {amount}, {day}: {settled}").format(
            who=who, amount=amount, day=display.both(row.day), settled=self.words.listed(settled)
        )
        recipient = self.words.name(payment.recipient) if payment.recipient else NOTHING
        if payment.category is not None:
            recipient += "\n" + self.words.code(payment.category)
        source_name = display.holding(payment.from_holding) if payment.from_holding else self.tr("Outside")
        tone = Tone.PLAIN if row.uses else Tone.MUTED
        return (
            Cell(display.stacked(row.day), spoken=spoken),
            Cell(who, spoken=spoken),
            Cell(amount, number=True, tone=Tone.STRONG, spoken=spoken),
            Cell(said, tip="\n".join(part for part in (whole, payment.note) if part), spoken=spoken, tone=tone),
            Cell(recipient, tip=payment.recipient, tone=Tone.PLAIN),
            Cell(source_name, tone=Tone.MUTED),
        )

    def _total_cells(self, source: object) -> tuple[Cell, ...]:
        total = cast(Total, source)
        texts = PaymentTexts(self.words, self.bridge.ledger)
        sums = self.words.listed(texts.amount(amount, unit) for unit, amount in total.sums)
        if total.is_year:
            category = self.tr("All categories")
        else:
            category = self.words.code(total.category) if total.category else self.tr("Not said")
        tone = Tone.STRONG if total.is_year else Tone.PLAIN
        year = self._year(total.year)
        spoken = self.tr("{year}, {category}: {sums}").format(year=year, category=category, sums=sums)
        return (
            Cell(year if total.is_year else "", tone=tone, spoken=spoken),
            Cell(category, tone=tone, spoken=spoken),
            Cell(self.words.number(total.payments), number=True, tone=Tone.MUTED, spoken=spoken),
            Cell(sums, number=True, tone=tone, spoken=spoken),
        )
