"""What every dialog with fields has: rows, a place for what is wrong, and buttons. Nonsense never closes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zakatdesk.desktop.look import GAP, MARGIN, warning
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.field import Noted
from zakatdesk.desktop.widgets.letters import settle_in, without_letter
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.errors import DomainError
from zakatdesk.words import Words

FIELD_WIDTH = 320


class FormDialog(QDialog):
    """A dialog with labelled fields.

    Args:
        title: The words of the title bar.
        next_words: The words of the button that saves and begins another; empty for none.

    Signals:
        left: It was left without saving, although something had been typed.
    """

    left = Signal()

    def __init__(self, title: str, words: Words, parent: QWidget | None = None, *, next_words: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.words = words
        self._fields: dict[str, tuple[QLabel | None, QWidget]] = {}
        self._touched = False
        self._has_next = bool(next_words)
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN + 4, MARGIN, MARGIN + 4, MARGIN)
        self.column.setSpacing(GAP + 2)
        self.grid = self._grid()
        self.column.addLayout(self.grid)
        self._fold = QToolButton(self)
        self._folded = QWidget(self)
        self._more = self._make_fold()
        self.trouble = label("", self, wrap=True)
        self.trouble.setObjectName("trouble")
        self.trouble.hide()
        self._buttons(next_words)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(1, FIELD_WIDTH)
        return grid

    def _make_fold(self) -> QGridLayout:
        self._fold.setObjectName("more")
        self._fold.setText(self.tr("M&ore"))
        self._fold.setAccessibleName(self.tr("More"))
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setArrowType(Qt.ArrowType.DownArrow)
        self._fold.toggled.connect(self._unfold)
        grid = self._grid()
        self._folded.setLayout(grid)
        self._folded.hide()
        self._fold.hide()
        self.column.addWidget(self._fold)
        self.column.addWidget(self._folded)
        return grid

    def _buttons(self, next_words: str) -> None:
        self.box = QDialogButtonBox(self)
        self.save_button = QPushButton(self.tr("&Save"), self)
        self.save_button.setObjectName("save")
        self.save_button.setDefault(True)
        lead(self.save_button)
        self.save_button.clicked.connect(self.accept)
        self.box.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        if next_words:
            again = QPushButton(next_words, self)
            again.setObjectName("save_and_next")
            again.setAutoDefault(False)
            again.clicked.connect(self.save_and_next)
            self.box.addButton(again, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = QPushButton(self.tr("&Cancel"), self)
        cancel.setObjectName("cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)

    def finish(self, *, filled: bool = False) -> None:
        """Put what is wrong and the buttons below everything that was added; `filled` leaves no room above them."""
        if not filled:
            self.column.addStretch(1)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.box)
        settle_in(self)

    def add_field(self, name: str, words: str, field: QWidget, *, more: bool = False, place: int = -1) -> None:
        """Add a row: the words, and the field that an error about `name` belongs to."""
        grid = self._more if more else self.grid
        row = grid.rowCount() if place < 0 else place
        editor = field.editor if isinstance(field, Noted) else field
        spoken = without_letter(words)
        if isinstance(field, QCheckBox):
            grid.addWidget(field, row, 1)
            said = None
        else:
            said = label(words, self)
            said.setBuddy(editor)
            editor.setAccessibleName(spoken)
            # A label stands beside the line that takes the keys, not beside the note below it.
            is_noted = isinstance(field, Noted) or field.findChild(Noted) is not None
            top = Qt.AlignmentFlag.AlignTop if is_noted else Qt.AlignmentFlag.AlignVCenter
            if is_noted:
                said.setContentsMargins(0, 5, 0, 0)
            grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignLeading | top)
            grid.addWidget(field, row, 1)
        self._fields[name] = (said, field)
        if more:
            self._fold.show()

    def drop_field(self, name: str) -> None:
        """Take a row away."""
        said, field = self._fields.pop(name)
        for widget in (said, field):
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_field(self, name: str, *, on: bool) -> None:
        """Show or hide a row."""
        for widget in self._fields[name]:
            if widget is not None:
                widget.setVisible(on)

    def unfold(self) -> None:
        """Show the fields that are folded away."""
        self._fold.setChecked(True)

    def touch(self) -> None:
        """Something was typed."""
        self._touched = True
        self.trouble.hide()

    def tell(self, error: DomainError) -> None:
        """Say what is wrong beside the field it belongs to, and go there."""
        said = self.words.error(error)
        name = error.where.rpartition(".")[2] or error.where
        for key in (error.where, name):
            if key in self._fields:
                self._tell_at(self._fields[key][1], said)
                return
        self.tell_trouble(said)

    def tell_trouble(self, said: str) -> None:
        """Say what is wrong where it belongs to no field."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, warning(palette))
        self.trouble.setPalette(palette)
        self.trouble.setText("⚠ " + said)
        self.trouble.show()

    def _tell_at(self, field: QWidget, said: str) -> None:
        if self._folded.isAncestorOf(field):
            self.unfold()
        field.setFocus()
        if isinstance(field, Noted):
            field.warn(said)
        else:
            self.tell_trouble(said)

    def attempt(self, act: Callable[[], bool]) -> bool:
        """Do something that may be refused; what is refused is said and nothing is lost."""
        try:
            return act()
        except DomainError as error:
            self.tell(error)
            return False

    def save(self) -> bool:
        """Make it so; returns whether it was done."""
        raise NotImplementedError

    def begin_another(self) -> None:
        """Empty the fields for the next one."""

    def accept(self) -> None:
        """Save and close; what cannot be saved stays open."""
        if self.attempt(self.save):
            super().accept()

    def save_and_next(self) -> None:
        """Save and begin another."""
        if self.attempt(self.save):
            self._touched = False
            self.begin_another()

    def reject(self) -> None:
        """Leave; what was typed is not lost where the window offers it again."""
        if self._touched:
            self.left.emit()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt hands over a key: Ctrl+Enter saves and begins another."""
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._has_next and enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_and_next()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt tells that something in the dialog needs another size: it grows, so that no line is cut."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._growing.start()
        return super().event(event)

    def _grow(self) -> None:
        needed = max(self.column.totalHeightForWidth(self.width()), self.column.totalMinimumSize().height())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _unfold(self, on: bool) -> None:
        self._folded.setVisible(on)
        self._fold.setArrowType(Qt.ArrowType.UpArrow if on else Qt.ArrowType.DownArrow)
        self.adjustSize()
