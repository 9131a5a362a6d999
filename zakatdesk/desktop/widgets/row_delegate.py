"""Paints the cells of lists: one line, or two of which the second steps back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from zakatdesk.desktop.look import ROW_HEIGHT, accent, warning
from zakatdesk.desktop.models.rows import TONE_ROLE, Index, Tone
from zakatdesk.desktop.widgets.text import Size, sized

PADDING = 8
ICON = 20


class RowDelegate(QStyledItemDelegate):
    """Gives rows their height and cells the tone they have.

    Args:
        lines: How many lines a row has room for.
    """

    def __init__(self, parent: QObject, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks how large a cell is."""
        self.initStyleOption(option, index)
        lines = str(index.data() or "").split("\n")
        metrics = QFontMetrics(sized(option.font, Size.NORMAL, bold=True))
        small = QFontMetrics(sized(option.font, Size.SMALL))
        width = metrics.horizontalAdvance(lines[0])
        height = metrics.height() + (small.height() + 2 if self._lines > 1 else 0)
        if len(lines) > 1:
            width = max(width, small.horizontalAdvance(lines[1]))
        if not option.icon.isNull():
            width += ICON + PADDING
        return QSize(width + 2 * PADDING + 4, max(ROW_HEIGHT, height + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt asks for a cell."""
        self.initStyleOption(option, index)
        # The style's own text has its line ends replaced.
        text, icon = str(index.data() or ""), QIcon(option.icon)
        option.text, option.icon = "", QIcon()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        rect = QRect(option.rect).adjusted(PADDING, 0, -PADDING, 0)
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not icon.isNull():
            picture = QRect(0, 0, ICON, ICON)
            picture.moveCenter(rect.center())
            picture.moveLeft(rect.right() - ICON if right_to_left else rect.left())
            icon.paint(
                painter, picture, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
            )
            gap = ICON + PADDING
            rect = rect.adjusted(0, 0, -gap, 0) if right_to_left else rect.adjusted(gap, 0, 0, 0)
        side = QStyle.visualAlignment(option.direction, option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
        self._write(painter, option, rect, side | Qt.AlignmentFlag.AlignAbsolute, text, index.data(TONE_ROLE))
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        side: Qt.AlignmentFlag,
        text: str,
        tone: Tone | None,
    ) -> None:
        first, _, second = text.partition("\n")
        palette = QPalette(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        font = sized(option.font, Size.NORMAL, bold=tone in {Tone.STRONG, Tone.WARNING, Tone.LINK})
        small = sized(option.font, Size.SMALL)
        top, below = QFontMetrics(font).height(), QFontMetrics(small).height() if second else 0
        start = rect.top() + (rect.height() - top - below) // 2
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        faint = ink if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        inks = {Tone.MUTED: faint, Tone.WARNING: warning(palette), Tone.LINK: accent(palette)}
        painter.setPen(ink if chosen or tone is None else inks.get(tone, ink))
        painter.setFont(font)
        self._line(painter, QRect(rect.left(), start, rect.width(), top), side, first)
        if second:
            painter.setPen(faint)
            painter.setFont(small)
            self._line(painter, QRect(rect.left(), start + top, rect.width(), below), side, second)

    def _line(self, painter: QPainter, rect: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
