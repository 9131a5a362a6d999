"""Editing an entry where it stands: the day, the kind, the amount and the note, each with its own reading."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from zakatdesk.desktop.models.rows import ID_ROLE, SOURCE_ROLE, Index
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.row_delegate import RowDelegate
from zakatdesk.domain.errors import DomainError

DAY, KIND, AMOUNT, STANDS, NOTE = range(5)
"""The columns of a register."""

FIRST = "first"
"""The property of an editor that says what it began with. Qt forgets that a line was changed when it checks it."""

LEFT = "left"
"""The property of an editor that was left by Escape: losing the focus means nothing any more."""


class Editing(Protocol):
    """What the register says about a cell that is edited."""

    def line(self, source: object, column: int, parent: QWidget) -> QLineEdit:
        """A line with what stands in the cell, as it is typed."""

    def kinds(self, source: object) -> list[tuple[str, str]]:
        """The kinds of entries that fit, as pairs (code, words), the row's own first chosen."""

    def kind(self, source: object) -> str:
        """The code of the row's kind."""

    def read(self, source: object, column: int, line: QLineEdit) -> object:
        """What was typed, understood.

        Raises:
            DomainError: It is nothing that fits.
        """

    def complain(self, error: DomainError | None) -> None:
        """Say what is wrong with what is being typed; none when it is right again."""

    def keep(self, row_id: str, column: int, value: object) -> None:
        """Make it so."""


class RegisterDelegate(RowDelegate):
    """Editors for the cells of a register. A line that is not understood stays open, whatever is pressed but Escape.

    Args:
        editing: Reads and keeps what is typed.
    """

    def __init__(self, editing: Editing, parent: QObject) -> None:
        super().__init__(parent, lines=2)
        self._editing = editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Qt opens a cell."""
        source = index.data(SOURCE_ROLE)
        if index.column() == KIND:
            choice = Choice(self._editing.kinds(source), "entry_kind", parent)
            choice.setAccessibleName(str(index.model().headerData(KIND, Qt.Orientation.Horizontal)))
            choice.choose(self._editing.kind(source))
            choice.chosen.connect(lambda _: self._finish(choice))
            return choice
        line = self._editing.line(source, index.column(), parent)
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        column = index.column()
        line.setValidator(_Reads(lambda: self._editing.read(source, column, line), self._editing.complain, line))
        line.setProperty(FIRST, line.text())
        line.setFrame(True)
        line.setAutoFillBackground(True)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt asks to fill the editor; it was filled when it was made."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002
        """Qt hands back what was typed."""
        row_id, column = str(index.data(ID_ROLE)), index.column()
        if isinstance(editor, Choice):
            self._editing.keep(row_id, column, editor.code)
            return
        line = cast(QLineEdit, editor)
        if is_changed(line):
            try:
                value = self._editing.read(index.data(SOURCE_ROLE), column, line)
            except DomainError as error:
                self._editing.complain(error)
            else:
                self._editing.keep(row_id, column, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt asks where the editor stands: over the cell, wide enough to type in."""
        rect = option.rect
        width = max(rect.width(), editor.sizeHint().width() if index.column() == KIND else 150)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            rect.setLeft(rect.right() - width)
        else:
            rect.setWidth(width)
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt shows what happens in an editor: one that is not understood is not closed by a click elsewhere."""
        if isinstance(watched, QLineEdit):
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    watched.setProperty(LEFT, True)
                    self._editing.complain(None)
            elif event.type() is QEvent.Type.FocusOut:
                wrong = is_changed(watched) and not watched.hasAcceptableInput()
                if watched.property(LEFT) or wrong:
                    return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class _Reads(QValidator):
    """Lets a line be finished only when what it says is understood."""

    def __init__(
        self, read: Callable[[], object], complain: Callable[[DomainError | None], None], line: QLineEdit
    ) -> None:
        super().__init__(line)
        self._read = read
        self._complain = complain
        self._line = line

    def validate(self, text: str, place: int) -> object:
        """Qt asks whether this may be typed; it always may."""
        return QValidator.State.Acceptable if self._understood() else QValidator.State.Intermediate, text, place

    def _understood(self) -> bool:
        if not is_changed(self._line):
            return True
        try:
            self._read()
        except DomainError as error:
            self._complain(error)
            return False
        self._complain(None)
        return True


def is_changed(line: QLineEdit) -> bool:
    """Whether something else stands in an editor than at first."""
    return line.text() != str(line.property(FIRST) or "")
