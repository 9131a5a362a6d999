"""A chart on the screen: a picture that was drawn beside the window, with places that speak and can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from zakatdesk.desktop.look import accent
from zakatdesk.desktop.widgets.text import tip

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.views.why import Asked
    from zakatdesk.charts.rendering import Area, Rendered

NEAR = 6
"""Pixels around a place that still belong to it: the day of a harvest has no width."""


class ChartCanvas(QWidget):
    """One chart.

    The pointer, or the arrow keys, choose a place: what it says stands in a tool tip, and a click or Enter asks why. Only the frame
    around the place is painted then; the picture stays.

    Args:
        yields: May be narrower than its picture, until one is drawn that fits; a page with it can get narrower again.

    Signals:
        why_asked: A `bookkeeping.views.why.Asked`.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, yields: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("chart_canvas")
        self._yields = yields
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._image = QImage()
        self._areas: tuple[Area, ...] = ()
        self._at: int | None = None

    def show_chart(self, chart: Rendered, ratio: float) -> None:
        """Show a picture with so many of its pixels for one of the window's."""
        image = QImage(chart.pixels, chart.width, chart.height, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(ratio)
        self._image = image
        self._areas = chart.areas
        self._at = None
        self.setAccessibleName(chart.twin.title)
        self.setAccessibleDescription(chart.twin.summary)
        self.setFixedSize(self.sizeHint())
        if self._yields:
            self.setMinimumWidth(1)
        self.update()

    @property
    def image(self) -> QImage:
        """The picture."""
        return self._image

    @property
    def said(self) -> str:
        """What the chosen place says; empty where none is chosen."""
        return "" if self._at is None else self._areas[self._at].said

    @property
    def asked(self) -> Asked | None:
        """What can be asked of the chosen place."""
        return None if self._at is None else self._areas[self._at].asked

    def place_of(self, number: int) -> QRect:
        """Where a place lies in the canvas."""
        area, ratio = self._areas[number], self._image.devicePixelRatio()
        box = QRectF(QPointF(area.left, area.top) / ratio, QPointF(area.right, area.bottom) / ratio)
        return box.toAlignedRect()

    def sizeHint(self) -> QSize:
        """Qt asks how large the picture is."""
        return (QSize(self._image.size()) / self._image.devicePixelRatio()) if not self._image.isNull() else QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the picture is copied in one go
        """Qt asks for the picture, and the frame around the chosen place."""
        painter = QPainter(self)
        painter.drawImage(QPoint(0, 0), self._image)
        if self._at is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent(self.palette()), 2))
            painter.drawRoundedRect(QRectF(self.place_of(self._at)).adjusted(-3, -3, 3, 3), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt moves the pointer: say what it is over."""
        at = self._found(event.position())
        asks = at is not None and self._areas[at].asked is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)
        self._choose(at, event.globalPosition().toPoint())

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002 - any way out is a way out
        """Qt takes the pointer away."""
        self._choose(None, QPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt ends a click: ask why."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._ask(self._found(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt hands over a key: the arrows go from place to place, Enter asks why."""
        key = event.key()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            step = 1 if (key == Qt.Key.Key_Right) != rtl else -1
        if step and self._areas:
            at = -1 if self._at is None and step > 0 else self._at or 0
            at = min(max(at + step, 0), len(self._areas) - 1)
            self._choose(at, self.mapToGlobal(self.place_of(at).bottomLeft()))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask(self._at)
        else:
            super().keyPressEvent(event)

    def _found(self, at: QPointF) -> int | None:
        """The place under a point: the smallest, where several are near."""
        point = at.toPoint()
        near = [
            number
            for number in range(len(self._areas))
            if self.place_of(number).adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(point)
        ]
        inside = [number for number in near if self.place_of(number).contains(point)]
        return min(inside or near, key=lambda number: self.place_of(number).width(), default=None)

    def _choose(self, at: int | None, where: QPoint) -> None:
        if at == self._at:
            return
        for number in (self._at, at):
            if number is not None:
                self.update(self.place_of(number).adjusted(-NEAR, -NEAR, NEAR, NEAR))
        self._at = at
        if at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(where, tip(self._areas[at].said), self)

    def _ask(self, at: int | None) -> None:
        if at is not None and self._areas[at].asked is not None:
            self.why_asked.emit(self._areas[at].asked)
