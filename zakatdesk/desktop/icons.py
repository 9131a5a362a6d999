"""Line icons in the colours of the palette; arrows that mean a direction are mirrored with the text.

An icon is drawn when it is first painted: most of them stand in menus that nobody opened yet.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from zakatdesk.desktop.look import accent
from zakatdesk.desktop.resources import ICONS_FOLDER

MIRRORED = frozenset({"undo", "redo", "more"})
"""Icons that show a direction of reading."""


class Icons:
    """The icons of one window, in the colours and the direction it has.

    Args:
        palette: Where the colours come from.
        right_to_left: Whether arrows are mirrored.
    """

    def __init__(self, palette: QPalette, *, right_to_left: bool) -> None:
        """Remember colours and direction."""
        self._palette = palette
        self._right_to_left = right_to_left

    def icon(self, name: str, color: QColor | None = None) -> QIcon:
        """The icon of this name, for plain, disabled and selected places."""
        palette = self._palette
        plain = color or palette.color(QPalette.ColorRole.WindowText)
        faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        # A colour that speaks on the paper may be hard to see on the row that is chosen.
        chosen = palette.color(QPalette.ColorRole.HighlightedText)
        return QIcon(_Engine(name, (plain, faint, chosen), mirrored=self._is_mirrored(name)))

    def accented(self, name: str) -> QIcon:
        """The icon in the accent colour."""
        return self.icon(name, accent(self._palette))

    def on_accent(self, name: str) -> QIcon:
        """The icon as it stands on the accent colour."""
        return self.icon(name, self._palette.color(QPalette.ColorRole.HighlightedText))

    def pixmap(self, name: str, size: int, color: QColor) -> QPixmap:
        """One drawing of an icon, sharp on dense screens too."""
        drawing = QPixmap(QSize(size, size) * 2)
        drawing.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawing)
        _draw(painter, QRect(QPoint(0, 0), drawing.size()), name, color, mirrored=self._is_mirrored(name))
        painter.end()
        drawing.setDevicePixelRatio(2)
        return drawing

    def _is_mirrored(self, name: str) -> bool:
        return self._right_to_left and name in MIRRORED


class _Engine(QIconEngine):
    """Draws one icon whenever and however large it is needed."""

    def __init__(self, name: str, colors: tuple[QColor, QColor, QColor], *, mirrored: bool) -> None:
        super().__init__()
        self._name = name
        self._colors = colors
        self._mirrored = mirrored

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Qt asks for the icon."""
        plain, faint, chosen = self._colors
        color = {QIcon.Mode.Disabled: faint, QIcon.Mode.Selected: chosen}.get(mode, plain)
        _draw(painter, rect, self._name, color, mirrored=self._mirrored)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Qt asks for a drawing of a size."""
        drawing = QPixmap(size)
        drawing.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawing

    def clone(self) -> QIconEngine:
        """Qt asks for another one like this."""
        return _Engine(self._name, self._colors, mirrored=self._mirrored)


def _draw(painter: QPainter, rect: QRect, name: str, color: QColor, *, mirrored: bool) -> None:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - needed with the first drawing only

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(rect.left() * 2 + rect.width(), 0)
        painter.scale(-1, 1)
    side = min(rect.width(), rect.height())
    square = QRectF(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color.name()).encode()))
    renderer.render(painter, square)
    painter.restore()


@cache
def _drawing(name: str) -> str:
    return (ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
