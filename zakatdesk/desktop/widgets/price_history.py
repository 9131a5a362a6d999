"""What one thing was worth day by day, edited where it stands; the last row is for a new price."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtWidgets import QLineEdit, QWidget

from zakatdesk.bookkeeping.actions.prices import add_price, edit_price, remove_price
from zakatdesk.bookkeeping.views.prices import Priced, PricePoint
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import warning
from zakatdesk.desktop.models.rows import Cell, Row, Tone
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import Display
from zakatdesk.desktop.widgets.amount_field import plain_text
from zakatdesk.desktop.widgets.edited_rows import EditedRows
from zakatdesk.desktop.widgets.register_delegate import AMOUNT, DAY, KIND, NOTE, RegisterDelegate
from zakatdesk.domain.change import Change
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.quantity import Unit
from zakatdesk.domain.validity.prices import PLACES, is_metal
from zakatdesk.domain.weight import GRAMS_PER

NEW = "new"


class Draft(Frozen):
    """The last row: a price that is not known yet."""

    on: StatedDay
    per: str


class PriceHistory(EditedRows):
    """The history of the chosen thing.

    Args:
        signs: Which decimal sign the ledger has chosen for each currency.
    """

    lines = "price"

    def __init__(self, bridge: SessionBridge, signs: DecimalSigns, icons: Icons, parent: QWidget | None = None) -> None:
        self._icons = icons
        self._of: Priced | None = None
        self._draft = Draft(date.fromordinal(bridge.today), "g")
        headers = (
            Cell(self.tr("Day")),
            Cell(self.tr("For one")),
            Cell(self.tr("Price"), number=True),
            Cell(self.tr("One gram"), number=True),
            Cell(self.tr("Source")),
            Cell(self.tr("State")),
        )
        super().__init__("price_history", self.tr("Prices by day"), headers, bridge, signs, parent)
        self.view.setItemDelegate(RegisterDelegate(self, self.view))
        self.view.size_columns(NOTE)
        self.view.removed.connect(self.remove)

    # What is shown.

    def show_thing(self, thing: Priced | None) -> None:
        """Show the prices of a thing; none shows nothing."""
        if thing is None or self._of is None or thing.id != self._of.id:
            self.complain(None)
            self.model.show(())
            per = thing.points[0].price.per if thing is not None else "g"
            self._draft = Draft(date.fromordinal(self._bridge.today), per)
        self._of = thing
        if thing is None:
            return
        rows = [Row(NEW, self._draft)] if not self._bridge.session.file.read_only else []
        rows += [Row(point.price.id, point) for point in thing.points]
        self.model.show(rows)

    @property
    def current_id(self) -> str:
        """The id of the chosen price; empty for none."""
        found = self.view.current_id
        return "" if found == NEW else found

    def remove(self, price_id: str) -> None:
        """Take a price out of the ledger; undo brings it back."""
        if price_id in self._bridge.ledger.prices:
            self._bridge.attempt(lambda: remove_price(self._bridge.ledger, price_id))

    def _editable(self, source: object, column: int) -> bool:
        if self._bridge.session.file.read_only or column not in {DAY, KIND, AMOUNT, NOTE}:
            return False
        if column == KIND:
            return self._of is not None and is_metal(self._of.of)
        return column != NOTE or not isinstance(source, Draft)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        words = self._bridge.words
        display = Display(words, self._bridge.ledger)
        metal = self._of is not None and is_metal(self._of.of)
        if isinstance(source, Draft):
            day = self._bridge.ledger.calendar.ordinal(source.on)
            return (
                Cell(display.stacked(day), tone=Tone.MUTED),
                Cell(words.unit(source.per) if metal else "", tone=Tone.MUTED),
                Cell(self.tr("Type a price to add it"), number=True, tone=Tone.LINK),
                Cell(""),
                Cell(""),
                Cell(""),
            )
        point = cast(PricePoint, source)
        price = point.price
        shown = words.exact_money(price.price, price.currency)
        per = words.unit(price.per) if metal else ""
        state = self._state(point)
        spoken = self.tr("{price}, {day}").format(price=shown, day=display.both(point.day))
        stale = self._of is not None and self._of.stale and point.current
        gram = "" if point.per_gram is None or price.per == "g" else words.money(point.per_gram, price.currency)
        icon = self._icons.icon("overdue", warning(self.palette())) if stale else None
        return (
            Cell(display.stacked(point.day), spoken=spoken),
            Cell(per, tone=Tone.MUTED, spoken=spoken),
            Cell(shown, number=True, tone=Tone.STRONG if point.current else Tone.PLAIN, spoken=spoken),
            Cell(gram, number=True, tone=Tone.MUTED),
            Cell(
                words.name(price.source) if price.source else self.tr("typed by me"), tip=price.source, tone=Tone.MUTED
            ),
            Cell(state, icon=icon, tone=Tone.WARNING if stale else Tone.MUTED),
        )

    def _state(self, point: PricePoint) -> str:
        if point.overtaken:
            return self.tr("A later row of this day counts")
        if point.ahead:
            return self.tr("Its day lies ahead")
        if not point.current or self._of is None:
            return ""
        return self.tr("In use, but old") if self._of.stale else self.tr("In use")

    # How a cell is edited.

    def line(self, source: object, column: int, parent: QWidget) -> QLineEdit:
        """A line with what stands in the cell, as it is typed."""
        point = source if isinstance(source, PricePoint) else None
        if column == DAY:
            return self.day_line(source.on if isinstance(source, Draft) else cast(PricePoint, source).price.on, parent)
        if column == AMOUNT:
            return self.amount_line("" if point is None else self._typed(point), parent)
        return self.text_line("" if point is None else point.price.source, "source", parent)

    def kinds(self, source: object) -> list[tuple[str, str]]:
        """The units of weight a price can be for."""
        del source
        return [(unit, self._bridge.words.unit(unit)) for unit in GRAMS_PER]

    def kind(self, source: object) -> str:
        """The unit of the row."""
        return source.per if isinstance(source, Draft) else cast(PricePoint, source).price.per

    def read(self, source: object, column: int, line: QLineEdit) -> object:
        """What was typed, understood."""
        del source
        if column == DAY:
            return self.read_day(line)
        if column == NOTE:
            return line.text()
        steps = self.read_steps(line)
        if not steps:
            raise DomainError("PRICE_NOT_POSITIVE", "price")
        return Decimal(steps).scaleb(-PLACES)

    def keep(self, row_id: str, column: int, value: object) -> None:
        """Make an edited cell so."""
        row = self.model.row_at(self.model.index_of(row_id))
        if row is None:
            return
        try:
            change = self._change(row, column, value)
        except DomainError as error:
            self.complain(error)
            return
        self.complain(None)
        if change is not None and change.edits:
            self._bridge.do(change)
        else:
            self.show_thing(self._of)

    def _change(self, row: Row, column: int, value: object) -> Change | None:
        if isinstance(row.source, Draft):
            return self._new(row.source, column, value)
        price = cast(PricePoint, row.source).price
        if column == DAY:
            after = replace(price, on=cast(StatedDay, value))
        elif column == KIND:
            after = replace(price, per=str(value))
        elif column == AMOUNT:
            after = replace(price, price=cast(Decimal, value))
        else:
            after = replace(price, source=str(value))
        return edit_price(self._bridge.ledger, after)

    def _new(self, draft: Draft, column: int, value: object) -> Change | None:
        if column != AMOUNT or self._of is None:
            self._draft = replace(draft, on=cast(StatedDay, value)) if column == DAY else replace(draft, per=str(value))
            return None
        return add_price(
            self._bridge.ledger,
            id=self._bridge.new_id(),
            on=draft.on,
            of=self._of.of,
            price=cast(Decimal, value),
            currency=self._of.currency,
            per=draft.per,
            authority=self._of.authority,
        )

    def _unit(self) -> Unit:
        """The money of the price, with as many places as a price may have."""
        return Unit(self._of.currency if self._of is not None else "", PLACES)

    def _typed(self, point: PricePoint) -> str:
        unit = self._unit()
        return plain_text(unit, int(point.price.price.scaleb(PLACES)), self._signs.shown(unit))
