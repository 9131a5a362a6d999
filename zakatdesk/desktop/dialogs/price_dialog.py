"""Adding and editing a price: of gold and silver by weight and karat, of a currency, a share, or the published nisab."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from zakatdesk.bookkeeping.actions.prices import add_price, edit_price
from zakatdesk.bookkeeping.views.prices import of_the_day
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.priced_choices import OTHER, priced_choices
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.amount_field import AmountField
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.currency_choice import CurrencyChoice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import Unit
from zakatdesk.domain.validity.prices import NISABS, PLACES, is_metal
from zakatdesk.domain.weight import GRAMS_PER


class PriceDialog(FormDialog):
    """The fields of a price.

    Args:
        price: The one to edit; none adds a new one.
        of: What a new one is of at first.
        day: The civil day that a new one has at first; none for today.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        icons: Icons,
        signs: DecimalSigns,
        price: Price | None = None,
        of: str = "gold",
        parent: QWidget | None = None,
        *,
        day: int | None = None,
    ) -> None:
        title = self.tr("Add a price") if price is None else self.tr("Edit a price")
        next_words = self.tr("Save and &next") if price is None else ""
        super().__init__(title, bridge.words, parent, next_words=next_words)
        self.setObjectName("price_dialog")
        self._bridge = bridge
        self._price = price
        self._signs = signs
        ledger = bridge.ledger
        self.of = Choice(priced_choices(self.words, ledger, price.of if price is not None else ""), "of")
        self.of.chosen.connect(lambda _: self._changed())
        self.symbol = TextField("symbol")
        self.symbol.edited.connect(self._changed)
        money = [person.currency for person in ledger.people.values()]
        self.currency = CurrencyChoice("in", money)
        self.currency.chosen.connect(lambda _: self._changed())
        self.amount = AmountField("price", self.words, self._unit())
        self.amount.edited.connect(self._typed)
        self.amount.sign_chosen.connect(lambda sign: signs.keep(self._unit(), sign))
        self.per = Choice([(unit, self.words.unit(unit)) for unit in GRAMS_PER], "per")
        self.per.chosen.connect(lambda _: self._changed())
        self.follows = label("", self, size=Size.SMALL, muted=True, wrap=True)
        self.follows.setObjectName("follows")
        self.day = DayField("on", self.words, ledger.calendar, icons, bridge.today)
        self.day.edited.connect(self._typed)
        self.source = TextField("source", hint=self.tr("such as the dealer or the newspaper"))
        self.source.edited.connect(self.touch)
        self.authority = TextField("authority")
        self.authority.edited.connect(self._typed)
        self._lay_out()
        self.finish()
        self._fill(of, bridge.today if day is None else day)

    def _lay_out(self) -> None:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.amount, 1)
        row.addWidget(self.currency)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.add_field("of", self.tr("&What"), self.of)
        self.add_field("symbol", self.tr("S&ymbol"), self.symbol)
        self.add_field("prices", self.tr("&Price"), pair)
        said = self._fields["prices"][0]
        if said is not None:
            said.setBuddy(self.amount.editor)
        self.amount.editor.setAccessibleName(self.tr("Price"))
        self._fields["price"] = (None, self.amount)
        self.add_field("per", self.tr("For &one"), self.per)
        self.grid.addWidget(self.follows, self.grid.rowCount(), 1)
        self.add_field("on", self.tr("&Day"), self.day)
        self.add_field("authority", self.tr("P&ublished by"), self.authority)
        self.add_field("source", self.tr("Sou&rce"), self.source)

    def _fill(self, of: str, day: int) -> None:
        price = self._price
        if price is None:
            self._choose(of)
            self.day.set_day(date.fromordinal(day))
        else:
            self.of.choose(price.of)
            self.currency.choose(price.currency)
            self.per.choose(price.per)
            self.amount.count(self._unit(), self._signs.of(self._unit()))
            self.amount.set_steps(int(price.price.scaleb(PLACES)))
            self.day.set_day(price.on)
            self.source.line.setText(price.source)
            self.authority.line.setText(price.authority)
        self._changed()
        self._touched = False
        (self.of if price is None else self.amount).setFocus()

    def _choose(self, of: str) -> None:
        """Choose what it is of; what stands in no list, as a symbol."""
        listed = self.of.findData(of) >= 0
        self.of.choose(of if listed else OTHER)
        if not listed:
            self.symbol.line.setText(of)

    def _unit(self) -> Unit:
        """The money of the price, with as many places as a price may have."""
        return Unit(self.currency.code, PLACES)

    def _changed(self) -> None:
        self.show_field("symbol", on=self.of.code == OTHER)
        self.show_field("per", on=is_metal(self.of.code))
        self.show_field("authority", on=self.of.code in NISABS)
        self.amount.count(self._unit(), self._signs.of(self._unit()))
        self._typed()

    def _typed(self) -> None:
        said = [sentence for sentence in (self._gram(), self._same_day()) if sentence]
        self.follows.setText("\n".join(said))
        self.follows.setVisible(bool(said))
        self.touch()

    def _gram(self) -> str:
        """What one gram is worth, where the price is for another weight."""
        steps, per = self.amount.steps, self.per.code
        if steps is None or not is_metal(self.of.code) or per == "g":
            return ""
        worth = Fraction(steps, int(10**PLACES)) / GRAMS_PER[per]
        return self.tr("That is {amount} for one gram.").format(amount=self.words.money(worth, self.currency.code))

    def _same_day(self) -> str:
        """What a day to come means, and a price that the day has already."""
        day = self.day.ordinal
        if day is None:
            return ""
        if day > self._bridge.today:
            return self.tr("This day lies ahead: the price counts from then on.")
        authority = self.authority.text if self.of.code in NISABS else ""
        of = self.symbol.text if self.of.code == OTHER else self.of.code
        there = of_the_day(self._bridge.ledger, of, self.currency.code, authority, day)
        if there is None or self._price is not None:
            return ""
        shown = self.words.exact_money(there.price, there.currency)
        return self.tr("This day has a price already, {price}; the new one counts.").format(price=shown)

    def save(self) -> bool:
        """Make it so."""
        if not self.amount.complain_if_empty():
            self.amount.setFocus()
            return False
        if not self.day.complain_if_empty():
            self.day.setFocus()
            return False
        of = self.symbol.text if self.of.code == OTHER else self.of.code
        if not of:
            raise DomainError("TEXT_EMPTY", "symbol")
        per = self.per.code if is_metal(of) else "g"
        authority = self.authority.text if of in NISABS else ""
        value = Decimal(cast(int, self.amount.steps)).scaleb(-PLACES)
        on = cast(StatedDay, self.day.day)
        ledger, source, money = self._bridge.ledger, self.source.text, self.currency.code
        if self._price is None:
            change = add_price(
                ledger,
                id=self._bridge.new_id(),
                on=on,
                of=of,
                price=value,
                currency=money,
                source=source,
                per=per,
                authority=authority,
            )
        else:
            after = Price(self._price.id, self._price.seq, on, of, value, money, source, per, authority)
            change = edit_price(ledger, after)
        return not change.edits or self._bridge.do(change)

    def begin_another(self) -> None:
        """Empty the amount for the next one; what, day and source stay."""
        self.amount.set_empty()
        self._touched = False
        self.of.setFocus()
