"""The entries of one holding, edited where they stand; the last row is for a new one."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QWidget

from zakatdesk.bookkeeping.actions.entries import edit_entry, record_entry, remove_entry
from zakatdesk.bookkeeping.views.register import EntryRow, register
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.models.rows import Cell, Row, Tone
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import NOTHING, Display
from zakatdesk.desktop.widgets.amount_field import plain_text
from zakatdesk.desktop.widgets.edited_rows import EditedRows
from zakatdesk.desktop.widgets.register_delegate import AMOUNT, DAY, KIND, NOTE, STANDS, RegisterDelegate
from zakatdesk.domain.change import Change
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.entry_kinds import ENTRY_KINDS, Amount
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.quantity import Unit

NEW = "new"
_NEEDS_MORE = frozenset({EntryKind.TRANSFER})
"""Kinds that say something besides an amount; they are only changed, not made, in a row."""


class Draft(Frozen):
    """The last row: an entry of which the amount is not known yet."""

    on: StatedDay
    kind: EntryKind


class TypedEntry(Frozen):
    """What is being typed into a cell.

    Attributes:
        row: The id of the row.
        text: As it stands in the cell; none where none is open.
        draft: The last row.
    """

    holding: str
    row: str
    column: int
    text: str | None
    draft: Draft


class RegisterView(EditedRows):
    """The register of the chosen holding.

    Args:
        signs: Which decimal sign the ledger has chosen for each unit.
    """

    lines = "entry"

    def __init__(self, bridge: SessionBridge, signs: DecimalSigns, parent: QWidget | None = None) -> None:
        self._holding = ""
        self._draft = Draft(date.fromordinal(bridge.today), EntryKind.INCOME)
        headers = (
            Cell(self.tr("Day")),
            Cell(self.tr("Kind")),
            Cell(self.tr("Amount"), number=True),
            Cell(self.tr("Then there is"), number=True),
            Cell(self.tr("Note")),
        )
        super().__init__("register", self.tr("Entries"), headers, bridge, signs, parent)
        self.view.setItemDelegate(RegisterDelegate(self, self.view))
        self.view.size_columns(NOTE)
        self.view.installEventFilter(self)

    # What is shown.

    def show_holding(self, holding_id: str) -> None:
        """Show the entries of a holding; an empty id shows none."""
        if holding_id != self._holding:
            self.complain(None)
            self._holding = holding_id
            self.model.show(())
        self.refresh()

    def refresh(self) -> None:
        """Show the entries as they are now."""
        if self._holding not in self._bridge.ledger.holdings:
            self.model.show(())
            return
        rows = [Row(row.entry.id, row) for row in register(self._bridge.ledger, self._holding)]
        if not self._bridge.session.file.read_only:
            rows.append(Row(NEW, self._draft))
        self.model.show(rows)

    def start_new(self) -> None:
        """Begin an entry: the amount of the last row is open."""
        at = self.model.index_of(NEW, AMOUNT)
        if at.isValid():
            self.view.scrollTo(at)
            self.view.setCurrentIndex(at)
            self.view.setFocus()
            self.view.edit(at)

    def take_typed(self) -> TypedEntry | None:
        """What is being typed, out of its cell without being saved; none when nothing is."""
        editor = next((line for line in self.view.findChildren(QLineEdit) if line.isVisible()), None)
        row = self.model.row_at(self.view.currentIndex())
        fresh = Draft(date.fromordinal(self._bridge.today), EntryKind.INCOME)
        if row is None or (editor is None and self._draft == fresh):
            return None
        text = None
        if editor is not None:
            text = editor.text()
            self.view.itemDelegate().closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return TypedEntry(self._holding, row.id, self.view.currentIndex().column(), text, self._draft)

    def type_again(self, typed: TypedEntry) -> None:
        """Open the cell again and put into it what `take_typed` gave."""
        self._draft = typed.draft
        self.refresh()
        at = self.model.index_of(typed.row, typed.column)
        if not at.isValid():
            return
        self.view.setCurrentIndex(at)
        if typed.text is not None:
            self.view.setFocus()
            self.view.edit(at)
            for editor in self.view.findChildren(QLineEdit):  # the page itself may not be on the screen yet
                editor.setText(typed.text)

    def remove_current(self) -> bool:
        """Take the chosen entry out of the ledger; returns whether there was one."""
        row = self.model.row_at(self.view.currentIndex())
        if row is None or not isinstance(row.source, EntryRow):
            return False
        return self._bridge.do(remove_entry(self._bridge.ledger, row.source.entry))

    @property
    def _of(self) -> Holding:
        return self._bridge.ledger.holding(self._holding)

    def _editable(self, source: object, column: int) -> bool:
        if self._bridge.session.file.read_only or column == STANDS:
            return False
        if isinstance(source, Draft):
            return column != NOTE
        kind = cast(EntryRow, source).entry.kind
        if column == AMOUNT:
            return ENTRY_KINDS[kind].amount is not Amount.NONE and kind not in _NEEDS_MORE
        return column != KIND or not ENTRY_KINDS[kind].keys

    def _cells(self, source: object) -> tuple[Cell, ...]:
        words = self._bridge.words
        display = Display(words, self._bridge.ledger)
        if isinstance(source, Draft):
            day = self._bridge.ledger.calendar.ordinal(source.on)
            said = self.tr("Type an amount to add an entry")
            return (
                Cell(display.stacked(day), tone=Tone.MUTED),
                Cell(words.code(source.kind), tone=Tone.MUTED),
                Cell(said, number=True, tone=Tone.LINK),
                Cell(""),
                Cell(""),
            )
        row = cast(EntryRow, source)
        entry, holding = row.entry, self._of
        steps = row.moved if row.moved is not None else entry.amount
        amount = NOTHING if steps is None else display.steps(holding, steps)
        kind = words.code(entry.kind)
        if row.other is not None:
            kind += "\n" + display.holding(row.other)
        spoken = self.tr("{kind}, {amount}, {day}").format(kind=kind, amount=amount, day=display.both(row.day))
        return (
            Cell(display.stacked(row.day), spoken=spoken),
            Cell(kind, spoken=spoken),
            Cell(amount, number=True, spoken=spoken),
            Cell(display.steps(holding, row.stands), number=True, tone=Tone.MUTED),
            Cell(entry.note, tip=entry.note),
        )

    # How a cell is edited.

    def line(self, source: object, column: int, parent: QWidget) -> QLineEdit:
        """A line with what stands in the cell, as it is typed."""
        entry = source.entry if isinstance(source, EntryRow) else None
        if column == DAY:
            return self.day_line(source.on if isinstance(source, Draft) else cast(EntryRow, source).entry.on, parent)
        if column == AMOUNT:
            return self.amount_line("" if entry is None else self._typed(entry), parent)
        return self.text_line("" if entry is None else entry.note, "note", parent)

    def kinds(self, source: object) -> list[tuple[str, str]]:
        """The kinds of entries that fit here."""
        del source
        fitting = [
            spec.kind for spec in ENTRY_KINDS.values() if self._of.kind in spec.fits and spec.kind not in _NEEDS_MORE
        ]
        return [(kind.value, self._bridge.words.code(kind)) for kind in fitting]

    def kind(self, source: object) -> str:
        """The code of the row's kind."""
        return (source.kind if isinstance(source, Draft) else cast(EntryRow, source).entry.kind).value

    def read(self, source: object, column: int, line: QLineEdit) -> object:
        """What was typed, understood."""
        del source
        if column == DAY:
            return self.read_day(line)
        return line.text() if column == NOTE else self.read_steps(line, signed=True)

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
        if change is not None and self._bridge.do(change) and row_id == NEW:
            self._draft = Draft(date.fromordinal(self._bridge.today), self._draft.kind)
        self.refresh()

    def _change(self, row: Row, column: int, value: object) -> Change | None:
        if isinstance(row.source, Draft):
            return self._new(row.source, column, value)
        entry = cast(EntryRow, row.source).entry
        if column == DAY:
            after = replace(entry, on=cast(StatedDay, value))
        elif column == KIND:
            after = replace(entry, kind=EntryKind(str(value)))
        elif column == AMOUNT:
            after = replace(entry, amount=cast(int, value))
        else:
            after = replace(entry, note=str(value))
        return None if after == entry else edit_entry(self._bridge.ledger, entry, after)

    def _new(self, draft: Draft, column: int, value: object) -> Change | None:
        if column == DAY:
            self._draft = Draft(cast(StatedDay, value), draft.kind)
            return None
        if column == KIND:
            self._draft = Draft(draft.on, EntryKind(str(value)))
            return None
        return record_entry(
            self._bridge.ledger,
            id=self._bridge.new_id(),
            on=draft.on,
            kind=draft.kind,
            holding=self._holding,
            amount=cast(int, value),
        )

    def _typed(self, entry: Entry) -> str:
        unit = self._of.unit
        return "" if entry.amount is None else plain_text(unit, entry.amount, self._signs.shown(unit))

    def _unit(self) -> Unit:
        return self._of.unit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt shows each key of the table: Delete takes the entry out, and undo brings it back."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            return self.remove_current()
        return super().eventFilter(watched, event)
