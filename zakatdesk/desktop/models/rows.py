"""One model for every list, table and tree: rows by id. A change of the ledger moves only what it changed.

Selection, scroll position and what a screen reader is reading survive, because the model says exactly which rows came,
went or changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from zakatdesk.desktop.widgets.text import tip
from zakatdesk.domain.parts import Frozen, Mutable, field

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

ID_ROLE = int(Qt.ItemDataRole.UserRole)
TONE_ROLE = ID_ROLE + 1
SOURCE_ROLE = ID_ROLE + 2


class Tone(Enum):
    """How a cell's text stands beside the others."""

    PLAIN = "plain"
    MUTED = "muted"
    STRONG = "strong"
    WARNING = "warning"
    LINK = "link"


class Cell(Frozen):
    """What one cell shows.

    Attributes:
        spoken: What a screen reader says instead of the bare text.
        number: Whether it stands at the right in every direction of reading, so that digits line up.
    """

    text: str
    tip: str = ""
    spoken: str = ""
    number: bool = False
    tone: Tone = Tone.PLAIN
    icon: QIcon | None = None


class Row(Frozen):
    """One row.

    Attributes:
        id: Never shown; what makes it the same row after a change.
        source: What it stands for; when it is equal after a change, the row is not touched.
    """

    id: str
    source: object
    children: tuple[Row, ...] = ()


class _Node(Mutable):
    number: int
    row: Row
    parent: _Node | None
    children: list[_Node] = field(default_factory=list)
    cells: tuple[Cell, ...] | None = None


class RowModel(QAbstractItemModel):
    """Rows and how each is shown.

    Args:
        headers: The words above the columns, as cells: a number column has its words at the right too.
        cells: The cells of a row's source; asked when the row is first seen.
        editable: Whether a cell of a source can be edited in its place; none for a list that is only read.
    """

    def __init__(
        self,
        headers: Sequence[Cell],
        cells: Callable[[object], tuple[Cell, ...]],
        parent: QObject | None = None,
        *,
        editable: Callable[[object, int], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._editable = editable
        self._headers = tuple(headers)
        self._cells = cells
        self._numbers = count(1)
        self._root = _Node(0, Row("", None), None)
        self._nodes: dict[int, _Node] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; tells exactly what came, went, moved and changed."""
        self._settle(self._root, NOWHERE, rows)

    def row_at(self, index: Index) -> Row | None:
        """The row of an index; none where there is none."""
        return self._node(index).row if index.isValid() else None

    def index_of(self, row_id: str, column: int = 0) -> QModelIndex:
        """Where a row stands, at whatever depth; an invalid index when it is not shown."""
        for node in self._nodes.values():
            if node.row.id == row_id:
                return self._index(node, column)
        return QModelIndex()

    # How rows come and go.

    def _settle(self, parent: _Node, at: QModelIndex, rows: Sequence[Row]) -> None:
        wanted = {row.id for row in rows}
        for place in range(len(parent.children) - 1, -1, -1):
            if parent.children[place].row.id not in wanted:
                self.beginRemoveRows(at, place, place)
                self._forget(parent.children.pop(place))
                self.endRemoveRows()
        if rows and not parent.children:
            self.beginInsertRows(at, 0, len(rows) - 1)
            parent.children.extend(self._made(parent, row) for row in rows)
            self.endInsertRows()
            return
        for place, row in enumerate(rows):
            self._place(parent, at, place, row)

    def _place(self, parent: _Node, at: QModelIndex, place: int, row: Row) -> None:
        siblings = parent.children
        if place >= len(siblings) or siblings[place].row.id != row.id:
            found = next((i for i in range(place + 1, len(siblings)) if siblings[i].row.id == row.id), None)
            if found is None:
                self.beginInsertRows(at, place, place)
                siblings.insert(place, self._made(parent, row))
                self.endInsertRows()
                return
            self.beginMoveRows(at, found, found, at, place)
            siblings.insert(place, siblings.pop(found))
            self.endMoveRows()
        node = siblings[place]
        changed = node.row.source != row.source
        node.row = row
        if changed:
            node.cells = None
            last = self.createIndex(place, len(self._headers) - 1, node.number)
            self.dataChanged.emit(self.createIndex(place, 0, node.number), last)
        self._settle(node, self.createIndex(place, 0, node.number), row.children)

    def _made(self, parent: _Node, row: Row) -> _Node:
        node = _Node(next(self._numbers), row, parent)
        self._nodes[node.number] = node
        node.children = [self._made(node, child) for child in row.children]
        return node

    def _forget(self, node: _Node) -> None:
        del self._nodes[node.number]
        for child in node.children:
            self._forget(child)

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: _Node, column: int = 0) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), column, node.number)

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Qt asks for a cell."""
        children = self._node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(self._headers) and parent.column() <= 0:
            return self.createIndex(row, column, children[row].number)
        return QModelIndex()

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override] # QObject.parent() shares the name
        """Qt asks for the row above."""
        node = self._node(child).parent
        return self._index(node) if node is not None else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt asks how many rows there are."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: ARG002 - the same at each depth
        """Qt asks how many columns there are."""
        return len(self._headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt asks what can be done with a cell."""
        flags = super().flags(index)
        if index.isValid() and self._editable and self._editable(self._node(index).row.source, index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def forget_cells(self) -> None:
        """Ask for every cell again, as when what is shown beside the sources is another."""
        for node in self._nodes.values():
            if node.cells is not None:
                node.cells = None
                at = self._index(node)
                self.dataChanged.emit(at, at.siblingAtColumn(len(self._headers) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt asks what a cell shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        if role == ID_ROLE:
            return node.row.id
        if role == SOURCE_ROLE:
            return node.row.source
        if node.cells is None:
            node.cells = self._cells(node.row.source)
        return cell_data(node.cells[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt asks for the words above a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self._headers[section])
        if role == Qt.ItemDataRole.DisplayRole:
            # Room at both sides, so that a heading stands above its column's text.
            return f" {self._headers[section].text} "
        return cell_data(self._headers[section], role)


def cell_data(cell: Cell, role: int) -> object:
    """What a cell answers for a role of Qt."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return cell.text
        case Qt.ItemDataRole.ToolTipRole:
            return tip(cell.tip) or None
        case Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        case Qt.ItemDataRole.TextAlignmentRole:
            return alignment(cell)
        case Qt.ItemDataRole.DecorationRole:
            return cell.icon
        case _ if role == TONE_ROLE:
            return cell.tone
    return None


def alignment(cell: Cell) -> Qt.AlignmentFlag:
    """Numbers at the right in both directions, so that digits line up; text where reading begins."""
    if cell.number:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
