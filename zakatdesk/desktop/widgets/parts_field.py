"""What is owed, the oldest first, and how much of a payment goes to each: filled by itself, or as somebody says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from zakatdesk.bookkeeping.views.dividing import Target
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.widgets.amount_field import AmountField
from zakatdesk.desktop.widgets.buttons import link_button
from zakatdesk.desktop.widgets.field import Noted
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.quantity import Unit
from zakatdesk.words import Words

FIELD_WIDTH = 130
ROWS_HEIGHT = 168
"""Room for about four rows; more can be scrolled."""


class PartRow(Frozen):
    """One thing to pay for.

    Attributes:
        owed: How much is left of it, in words.
    """

    target: Target
    what: str
    owed: str


class PartsField(Noted):
    """A row for each obligation, with the part that goes to it.

    Signals:
        edited: Somebody said another part, or asked for the oldest first again.
    """

    edited = Signal()

    def __init__(self, words: Words, signs: DecimalSigns, parent: QWidget | None = None) -> None:
        self._area = QScrollArea()
        super().__init__(self._area, "parts", parent)
        self._words = words
        self._signs = signs
        self._unit = Unit("", 0)
        self._rows: tuple[PartRow, ...] = ()
        self._fields: dict[Target, _Part] = {}
        self._labels: list[QLabel] = []
        self._chosen: set[Target] = set()
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, GAP, 0)
        self._grid.setHorizontalSpacing(GAP * 2)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.again = link_button(self.tr("Oldest first again"), "parts_again", self)
        self.again.clicked.connect(self._forget)
        self.again.hide()
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def chosen(self) -> Mapping[Target, int]:
        """The parts that somebody said, in steps; a field that was emptied is filled by itself again."""
        return {target: field.steps or 0 for target, field in self._fields.items() if target in self._chosen}

    @property
    def rows(self) -> tuple[PartRow, ...]:
        """What can be paid for."""
        return self._rows

    def field(self, place: int) -> AmountField:
        """The field of a row."""
        return self._fields[self._rows[place].target]

    @property
    def unclear(self) -> AmountField | None:
        """A field in which something stands that is not understood."""
        for target, field in self._fields.items():
            if target in self._chosen and field.steps is None:
                return field
        return None

    def show_rows(self, rows: Sequence[PartRow], unit: Unit) -> None:
        """Show what can be paid for, counted in a unit; what was said for a row that stays is kept."""
        if tuple(rows) == self._rows and unit == self._unit:
            return
        kept = {target: self._fields[target].line.text() for target in self._chosen} if unit == self._unit else {}
        self._clear()
        self._rows, self._unit = tuple(rows), unit
        for place, row in enumerate(rows):
            self._add(place, row)
        self._chosen = {target for target in kept if target in self._fields}
        for target in self._chosen:
            self._fields[target].line.setText(kept[target])
            self._fields[target].count(unit, self._signs.of(unit))
        self.again.setVisible(bool(self._chosen))
        self._area.setFixedHeight(min(self._inner.sizeHint().height() + 2, ROWS_HEIGHT))

    def fill(self, fills: Mapping[Target, int]) -> None:
        """Show how much goes to each row by itself."""
        for target, field in self._fields.items():
            if target not in self._chosen:
                field.show_steps(fills.get(target, 0))

    def _add(self, place: int, row: PartRow) -> None:
        what, owed = label(row.what, self._inner, wrap=True), label(row.owed, self._inner, muted=True)
        field = _Part(f"part_{place}", self._words, self._unit, self._signs)
        field.editor.setAccessibleName(self.tr("Part for {what}").format(what=row.what))
        field.editor.setFixedWidth(FIELD_WIDTH)
        what.setBuddy(field.editor)
        field.edited.connect(lambda: self._said(row.target))
        field.sign_chosen.connect(lambda sign: self._signs.keep(self._unit, sign))
        self._grid.addWidget(what, place, 0)
        self._grid.addWidget(owed, place, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, place, 2)
        self._fields[row.target] = field
        self._labels += [what, owed]
        for widget in (what, owed, field):
            # Qt shows them only later by itself, and until then they would have no height.
            widget.show()

    def _clear(self) -> None:
        for widget in (*self._labels, *self._fields.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._labels, self._fields, self._chosen = [], {}, set()

    def _said(self, target: Target) -> None:
        field = self._fields[target]
        if field.is_shown_by_itself:
            return
        if field.is_empty:
            self._chosen.discard(target)
        else:
            self._chosen.add(target)
        self.say("")
        self.again.setVisible(bool(self._chosen))
        self.edited.emit()

    def _forget(self) -> None:
        self._chosen = set()
        self.again.hide()
        self.say("")
        self.edited.emit()


class _Part(AmountField):
    """One field: it is quiet while it is right, because the sentence below says what follows."""

    def __init__(self, name: str, words: Words, unit: Unit, signs: DecimalSigns) -> None:
        self.is_shown_by_itself = False
        super().__init__(name, words, unit, signs.of(unit))

    def show_steps(self, steps: int) -> None:
        """Show a part that nobody said."""
        if steps == (self.steps or 0) and not self.wrong and not self.is_asking:
            return
        self.is_shown_by_itself = True
        if steps:
            self.set_steps(steps)
        else:
            self.set_empty()
        self.is_shown_by_itself = False

    def say(self, text: str) -> None:
        """What was read is said to whoever hears the field, and takes no room."""
        super().say("")
        self.editor.setAccessibleDescription(text)
