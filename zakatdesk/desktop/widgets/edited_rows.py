"""A table whose cells are edited where they stand, and the line below it that says what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.models.rows import Cell, RowModel
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.day_field import DayLine
from zakatdesk.desktop.widgets.field import keep_left_to_right
from zakatdesk.desktop.widgets.reading_choice import ReadingChoice
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.amounts import Ambiguous, read_amount
from zakatdesk.domain.parse.numerals import DecimalSign
from zakatdesk.domain.quantity import Unit


class EditedRows(QWidget):
    """What the register of a holding and the history of a price share.

    Args:
        name: The object name of the table.
        spoken: What a screen reader calls the table.
        signs: Which decimal sign the ledger has chosen for each unit.
    """

    lines = ""
    """With this the object names of the lines in it begin."""

    def __init__(
        self,
        name: str,
        spoken: str,
        headers: Sequence[Cell],
        bridge: SessionBridge,
        signs: DecimalSigns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._signs = signs
        self.model = RowModel(headers, self._cells, self, editable=self._editable)
        self.view = RowView(name, spoken, self.model, lines=2, parent=self)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.view.setAllColumnsShowFocus(False)
        self.view.opened.connect(lambda _: self.view.edit(self.view.currentIndex()))
        self.note = label("", self, size=Size.SMALL, wrap=True)
        self.note.setObjectName(name + "_note")
        self.note.hide()
        self._asking = ReadingChoice(name, bridge.words, self)
        self._asking.sign_chosen.connect(self._choose_sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addWidget(self._asking)

    def complain(self, error: DomainError | None) -> None:
        """Say below the table what is wrong with what is being typed."""
        if error is None:
            self.note.hide()
            self._asking.hide()
            return
        if error.code == "AMOUNT_AMBIGUOUS":
            said = self.tr("This can be read in two ways. Choose one; it is remembered for this ledger.")
        else:
            self._asking.hide()
            said = self._bridge.words.error(error)
        self.note.setText("⚠ " + said)
        self.note.show()

    def day_line(self, day: StatedDay, parent: QWidget) -> DayLine:
        """A line with a day, as it is typed."""
        made = DayLine(self._bridge.ledger.calendar, self._bridge.today, parent)
        made.setObjectName(self.lines + "_day")
        made.show_day(day)
        made.selectAll()
        return made

    def amount_line(self, text: str, parent: QWidget) -> QLineEdit:
        """A line with an amount, as it is typed."""
        made = QLineEdit(text, parent)
        made.setObjectName(self.lines + "_amount")
        keep_left_to_right(made)
        made.selectAll()
        return made

    def text_line(self, text: str, name: str, parent: QWidget) -> QLineEdit:
        """A line with a text."""
        made = QLineEdit(text, parent)
        made.setObjectName(f"{self.lines}_{name}")
        made.selectAll()
        return made

    def read_day(self, line: QLineEdit) -> StatedDay:
        """The day that was typed.

        Raises:
            DomainError: It is none of the calendar.
        """
        assert isinstance(line, DayLine)  # noqa: S101 - the line of a day is made by `day_line`
        day = line.read()
        self._bridge.ledger.calendar.ordinal(day)
        return day

    def read_steps(self, line: QLineEdit, *, signed: bool = False) -> int:
        """Steps of the unit that were typed; what can be read in two ways is asked.

        Raises:
            DomainError: `AMOUNT_AMBIGUOUS`, or what cannot be read.
        """
        unit = self._unit()
        found = read_amount(line.text(), unit.places, self._signs.of(unit), unit=unit.code, signed=signed)
        if isinstance(found, Ambiguous):
            self._asking.ask(found, unit)
            raise DomainError("AMOUNT_AMBIGUOUS", "amount")
        return found.steps

    def _choose_sign(self, sign: DecimalSign) -> None:
        self._signs.keep(self._unit(), sign)
        self._asking.hide()
        editor = self.view.findChild(QLineEdit, self.lines + "_amount")
        if editor is not None:
            editor.setText(editor.text())
            editor.setFocus()
            self.complain(None)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        raise NotImplementedError

    def _editable(self, source: object, column: int) -> bool:
        raise NotImplementedError

    def _unit(self) -> Unit:
        """What the amounts are counted in."""
        raise NotImplementedError
