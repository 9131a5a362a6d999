"""Lists and tables that all look and behave alike: rows to read, the keyboard never caught in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from zakatdesk.desktop.look import ROW_HEIGHT
from zakatdesk.desktop.models.rows import ID_ROLE, Index, RowModel
from zakatdesk.desktop.widgets.row_delegate import RowDelegate

WIDEST = 220
"""The column that takes what room is left is as wide as its texts at least, but need not be wider than this."""


class RowView(QTreeView):
    """Shows a `RowModel`: a plain list, a table or a tree.

    Args:
        name: The object name.
        spoken: What a screen reader calls it.

    Signals:
        opened: Enter or a double click on the row with this id.
        removed: Delete on the row with this id.
        chosen: The row with this id is the current one now; empty for none.
    """

    opened = Signal(str)
    removed = Signal(str)
    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        spoken: str,
        model: RowModel,
        *,
        tree: bool = False,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(tree)
        self.setUniformRowHeights(True)
        self.setItemDelegate(RowDelegate(self, lines))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAllColumnsShowFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setModel(model)
        self.rows = model
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setAccessibleName(spoken)
        header.setHighlightSections(False)
        self._stretched = 0
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit_columns)
        for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(lambda *_: self._fitting.start())
        self.doubleClicked.connect(self._open)

    def size_columns(self, stretched: int) -> None:
        """Let one column take what room is left, and the others as much as they need."""
        self._stretched = stretched
        self._fitting.start()

    def _fit_columns(self) -> None:
        header = self.header()
        room = self.viewport().width()
        for column in range(self.rows.columnCount()):
            if column != self._stretched:
                width = self._needed(column)
                header.resizeSection(column, width)
                room -= width
        header.resizeSection(self._stretched, max(room, min(self._needed(self._stretched), WIDEST)))

    def _needed(self, column: int) -> int:
        """How wide the texts of a column are."""
        heading = 0 if self.isHeaderHidden() else self.header().sectionSizeHint(column)
        return max(self.sizeHintForColumn(column), heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt gives the list another size."""
        super().resizeEvent(event)
        self._fit_columns()

    @property
    def current_id(self) -> str:
        """The id of the current row; empty for none."""
        return str(self.currentIndex().data(ID_ROLE) or "")

    def choose(self, row_id: str) -> None:
        """Make a row the current one, where it is shown."""
        index = self.rows.index_of(row_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt moves to another row."""
        super().currentChanged(current, previous)
        self.chosen.emit(str(current.data(ID_ROLE) or ""))

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows there are, but no more than so many; more can be scrolled."""
        count = self.rows.rowCount()
        first = self.rows.index(0, 0)
        height = self.sizeHintForIndex(first).height() if first.isValid() else ROW_HEIGHT
        header = 0 if self.isHeaderHidden() else self.header().sizeHint().height()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(header + min(count, most) * height + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt hands over a key: Enter opens the row on every system."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.state() is not QAbstractItemView.State.EditingState and self.current_id:
                self.opened.emit(self.current_id)
            return
        if event.key() == Qt.Key.Key_Delete and self.current_id:
            self.removed.emit(self.current_id)
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(ID_ROLE) or ""))
