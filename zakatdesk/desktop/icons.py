"""Line icons in the colours of the palette; arrows that mean a direction are mirrored with the text."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from zakatdesk.desktop.look import accent
from zakatdesk.desktop.resources import ICONS_FOLDER

MIRRORED = frozenset({"undo", "redo", "more"})
"""Icons that show a direction of reading."""

_SIZES = (16, 20, 24, 32)


class Icons:
    """The icons of one window, in the colours and the direction it has.

    Args:
        palette: Where the colours come from.
        right_to_left: Whether arrows are mirrored.
    """

    def __init__(self, palette: QPalette, *, right_to_left: bool) -> None:
        """Remember colours and direction; an icon is drawn when it is first asked for."""
        self._palette = palette
        self._right_to_left = right_to_left

    def icon(self, name: str, color: QColor | None = None) -> QIcon:
        """The icon of this name, for plain, disabled and selected places."""
        palette = self._palette
        made = QIcon()
        plain = color or palette.color(QPalette.ColorRole.WindowText)
        faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        chosen = color or palette.color(QPalette.ColorRole.HighlightedText)
        for size in _SIZES:
            made.addPixmap(self.pixmap(name, size, plain), QIcon.Mode.Normal)
            made.addPixmap(self.pixmap(name, size, faint), QIcon.Mode.Disabled)
            made.addPixmap(self.pixmap(name, size, chosen), QIcon.Mode.Selected)
        return made

    def accented(self, name: str) -> QIcon:
        """The icon in the accent colour."""
        return self.icon(name, accent(self._palette))

    def pixmap(self, name: str, size: int, color: QColor) -> QPixmap:
        """One drawing of an icon, sharp on dense screens too."""
        drawing = QPixmap(QSize(size, size) * 2)
        drawing.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._right_to_left and name in MIRRORED:
            painter.translate(drawing.width(), 0)
            painter.scale(-1, 1)
        renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color.name()).encode()))
        renderer.render(painter, QRectF(drawing.rect()))
        painter.end()
        drawing.setDevicePixelRatio(2)
        return drawing


@cache
def _drawing(name: str) -> str:
    return (ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
