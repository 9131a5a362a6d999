"""Prices of past years at once: a piece of a spreadsheet is pasted, and each row says what was understood."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.actions.prices import add_prices
from zakatdesk.bookkeeping.views.pasted_prices import WRITTEN, PastedRow, State, Third, read_prices
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.priced_choices import OTHER, priced_choices
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import NOTHING, Display
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.currency_choice import CurrencyChoice
from zakatdesk.desktop.widgets.field import Noted, TextField
from zakatdesk.desktop.widgets.reading_choice import ReadingChoice
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.parts import replace
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import Unit
from zakatdesk.domain.validity.prices import NISABS, PLACES, is_metal
from zakatdesk.domain.weight import GRAMS_PER

WAIT_MS = 150
"""How long the preview waits for the next key."""


class PastePrices(FormDialog):
    """What the rows have in common, the pasted text, and beside it what was understood.

    Args:
        like: A price of what is looked at; none begins with gold.
    """

    def __init__(
        self, bridge: SessionBridge, signs: DecimalSigns, like: Price | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Paste several prices"), bridge.words, parent)
        self.setObjectName("paste_prices")
        self.resize(1040, 680)
        self._bridge = bridge
        self._signs = signs
        self._sign: DecimalSign | None = None
        self._rows: tuple[PastedRow, ...] = ()
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(WAIT_MS)
        self._pending.timeout.connect(self.read)
        self._make_fields(like)
        self._lay_out()
        self.finish(filled=True)
        self._changed()
        self._touched = False
        self.text.setFocus()

    def _make_fields(self, like: Price | None) -> None:
        ledger = self._bridge.ledger
        self.of = Choice(priced_choices(self.words, ledger, like.of if like else ""), "of")
        self.of.choose(like.of if like else "gold")
        self.symbol = TextField("symbol")
        self.currency = CurrencyChoice("in", [person.currency for person in ledger.people.values()])
        self.per = Choice([(unit, self.words.unit(unit)) for unit in GRAMS_PER], "per")
        self.authority = TextField("authority", like.authority if like else "")
        self.source = TextField("source", hint=self.tr("such as the dealer or the newspaper"))
        meanings = ((Third.SOURCE, self.tr("the source")), (Third.CURRENCY, self.tr("the currency")))
        self.third = Choice([(code.value, words) for code, words in meanings], "third")
        if like is not None:
            self.currency.choose(like.currency)
            self.per.choose(like.per)
        for choice in (self.of, self.currency, self.per, self.third):
            choice.chosen.connect(lambda _: self._changed())
        for field in (self.symbol, self.authority, self.source):
            field.edited.connect(self._changed)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("Copy two columns from a spreadsheet, the day and the price, and paste them here.")
        )
        self.text.textChanged.connect(self._changed)

    def _lay_out(self) -> None:
        self.add_field("of", self.tr("&What"), self.of)
        self.add_field("symbol", self.tr("S&ymbol"), self.symbol)
        self.add_field("in", self.tr("&Currency"), self.currency)
        self.add_field("per", self.tr("For &one"), self.per)
        self.add_field("authority", self.tr("P&ublished by"), self.authority)
        self.add_field("source", self.tr("Sou&rce"), self.source)
        self.add_field("third", self.tr("A &third column is"), self.third)
        pasted = Noted(self.text, "pasted")
        pasted.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.setAccessibleName(self.tr("Pasted rows"))
        self._fields["text"] = (None, pasted)
        headers = (
            Cell(self.tr("Line"), number=True),
            Cell(self.tr("Day")),
            Cell(self.tr("Price"), number=True),
            Cell(self.tr("Understood")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("pasted_rows", self.tr("What was understood"), self.model, lines=2, parent=self)
        self.view.size_columns(3)
        card = Card("", self)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.body.addWidget(self.view, 1)
        self._asking = ReadingChoice("pasted", self.words, self)
        self._asking.sign_chosen.connect(self._choose_sign)
        self.said = label("", self, bold=True, wrap=True)
        self.said.setObjectName("pasted_said")
        both = QHBoxLayout()
        both.setSpacing(MARGIN)
        both.addWidget(pasted, 1)
        both.addWidget(card, 2)
        column = QVBoxLayout()
        column.addLayout(both, 1)
        column.addWidget(self.said)
        column.addWidget(self._asking)
        self.column.addLayout(column, 1)

    def _changed(self) -> None:
        of = self.of.code
        self.show_field("symbol", on=of == OTHER)
        self.show_field("per", on=is_metal(of))
        self.show_field("authority", on=of in NISABS)
        self.touch()
        self._pending.start()

    def _like(self) -> Price:
        """What all rows have in common."""
        of = self.symbol.text if self.of.code == OTHER else self.of.code
        return Price(
            id="",
            seq=0,
            on=date.fromordinal(self._bridge.today),
            of=of or "?",
            price=Decimal(1),
            currency=self.currency.code,
            source=self.source.text,
            per=self.per.code if is_metal(of) else "g",
            authority=self.authority.text if of in NISABS else "",
        )

    def read(self) -> None:
        """Say what was understood of each line."""
        self._pending.stop()
        pasted = cast(Noted, self._fields["text"][1])
        sign = self._sign or self._signs.of(self._unit())
        text, third = self.text.toPlainText(), Third(self.third.code)
        try:
            self._rows = read_prices(
                self._bridge.ledger, text, self._like(), today=self._bridge.today, sign=sign, third=third
            )
        except DomainError as error:
            self._rows = ()
            pasted.warn(self.words.error(error))
        else:
            pasted.say("")
        self.model.show([Row(str(row.line), row) for row in self._rows])
        asks = next((row for row in self._rows if row.readings is not None), None)
        if asks is not None and asks.readings is not None:
            self._asking.ask(asks.readings, self._unit())
        self._asking.setVisible(asks is not None)
        self.said.setText(self._summary())

    def _summary(self) -> str:
        """How many prices there will be, and what stands in the way."""
        if not self._rows:
            return ""
        count = Counter(row.state for row in self._rows)
        said = [self.tr("%n price(s) will be added.", "", sum(count[state] for state in WRITTEN))]
        if count[State.KNOWN]:
            said.append(self.tr("%n of them are there already.", "", count[State.KNOWN]))
        if count[State.WRONG]:
            said.append(self.tr("%n line(s) cannot be read yet.", "", count[State.WRONG]))
        if count[State.ASKS]:
            said.append(self.tr("Some prices can be read in two ways; choose one, it holds for all of them:"))
        return " ".join(said)

    def _choose_sign(self, sign: DecimalSign) -> None:
        self._sign = sign
        self._signs.keep(self._unit(), sign)
        self.read()
        self.text.setFocus()

    def _unit(self) -> Unit:
        return Unit(self.currency.code, PLACES)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(PastedRow, source)
        display = Display(self.words, self._bridge.ledger)
        price = NOTHING if row.price is None else self.words.exact_money(row.price.price, row.price.currency)
        said = self._state(row)
        wrong = row.state in {State.WRONG, State.ASKS}
        spoken = self.tr("Line {line}: {said}").format(line=self.words.number(row.line), said=said)
        return (
            Cell(self.words.number(row.line), number=True, tone=Tone.MUTED, spoken=spoken),
            Cell(display.stacked(row.day) if row.price is not None else row.text, tip=row.text, spoken=spoken),
            Cell(price, number=True, spoken=spoken),
            Cell(said, tip=said, tone=Tone.WARNING if wrong else Tone.MUTED, spoken=spoken),
        )

    def _state(self, row: PastedRow) -> str:
        if row.error is not None:
            return self.words.error(row.error)
        return {
            State.READY: self.tr("Will be added"),
            State.AHEAD: self.tr("Will be added; its day lies ahead"),
            State.REPLACES: self.tr("Counts in place of the one of that day"),
            State.OVERTAKEN: self.tr("A later row of this day counts"),
            State.KNOWN: self.tr("There already"),
            State.HEADING: self.tr("A heading"),
            State.ASKS: self.tr("Can be read in two ways"),
            State.WRONG: "",
        }[row.state]

    def save(self) -> bool:
        """Add all of them in one change."""
        self.read()
        if self.of.code == OTHER and not self.symbol.text:
            raise DomainError("TEXT_EMPTY", "symbol")
        if not self._rows:
            raise DomainError("TEXT_EMPTY", "text")
        if any(row.state in {State.WRONG, State.ASKS} for row in self._rows):
            raise DomainError("LINES_UNREAD", "text")
        made = [row.price for row in self._rows if row.price is not None and row.state in WRITTEN]
        if not made:
            return True
        new_id = self._bridge.new_id
        change = add_prices(self._bridge.ledger, [replace(price, id=new_id()) for price in made])
        what = self.words.priced(made[0].of)
        said = self.tr("Added %n price(s) of {what}.", "", len(made)).format(what=what)
        return self._bridge.do(change, said)
