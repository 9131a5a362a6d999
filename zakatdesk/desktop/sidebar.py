"""The list of pages at the side where reading begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zakatdesk.desktop.actions import PAGES
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, accent, blend

if TYPE_CHECKING:
    from zakatdesk.desktop.models.rows import Index

WIDTH = 190
ROW = 42
BAR = 3


class Sidebar(QListWidget):
    """The pages; one is chosen.

    Signals:
        page_chosen: The name of another page.
    """

    page_chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setIconSize(QSize(20, 20))
        self.setItemDelegate(_PageDelegate(self))
        # The list stands on the window's own surface. Asking Qt for the viewport would cost 9 ms before the first frame.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
        self.setPalette(palette)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        words = {
            "people": self.tr("People"),
            "home": self.tr("Home"),
            "holdings": self.tr("Holdings"),
            "payments": self.tr("Payments"),
            "prices": self.tr("Prices"),
            "years": self.tr("Zakat years"),
            "charts": self.tr("Charts"),
            "history": self.tr("History"),
        }
        for page in PAGES:
            item = QListWidgetItem(icons.icon(page), words[page], self)
            item.setData(Qt.ItemDataRole.UserRole, page)
        self.currentItemChanged.connect(self._tell)

    def choose(self, page: str) -> None:
        """Show which page is open; none of the list is, while a tool is."""
        self.setCurrentRow(PAGES.index(page) if page in PAGES else -1)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class _PageDelegate(QStyledItemDelegate):
    """Paints a page's name with its picture; the open one has a bar, a tint and heavier letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks how high a row is."""
        return QSize(WIDTH, max(ROW, super().sizeHint(option, index).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt asks for a row."""
        palette = QPalette(option.palette)
        rect = QRect(option.rect)
        state = option.state
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(GAP, 3, -GAP, -3)
        tint = accent(palette) if chosen else palette.color(QPalette.ColorRole.WindowText)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(tint, palette.color(QPalette.ColorRole.Window), 12 if chosen else 5))
            painter.drawRoundedRect(inner, 6, 6)
        if chosen:
            painter.setBrush(accent(palette))
            left = inner.right() - BAR + 1 if right_to_left else inner.left()
            painter.drawRoundedRect(QRect(left, inner.top() + 8, BAR, inner.height() - 16), 1.5, 1.5)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        picture = QRect(0, 0, 20, 20)
        picture.moveCenter(inner.center())
        picture.moveLeft(inner.right() - 12 - 20 if right_to_left else inner.left() + 12)
        icon.paint(painter, picture)
        font = option.font
        font.setWeight(font.Weight.DemiBold if chosen else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        words = inner.adjusted(12, 0, -44, 0) if right_to_left else inner.adjusted(44, 0, -12, 0)
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()
