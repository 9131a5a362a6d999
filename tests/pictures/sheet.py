"""A contact sheet: many pictures on one, each with its name below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

COLUMNS = 3
WIDTH = 900
GAP = 24
CAPTION = 36


def draw_sheet(pictures: Sequence[tuple[str, QPixmap]], path: Path) -> None:
    """Write the sheet as a picture."""
    shown = [(name, _fitted(picture)) for name, picture in pictures]
    rows = [shown[place : place + COLUMNS] for place in range(0, len(shown), COLUMNS)]
    heights = [max(picture.height() for _, picture in row) + CAPTION + GAP for row in rows]
    sheet = QPixmap(COLUMNS * (WIDTH + GAP) + GAP, sum(heights) + GAP)
    sheet.fill(QColor(90, 96, 100))
    painter = QPainter(sheet)
    font = QFont("Noto Sans", 14)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, (name, picture) in enumerate(row):
            left = GAP + column * (WIDTH + GAP)
            painter.drawText(QRect(left, top, WIDTH, CAPTION), Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawPixmap(QPoint(left, top + CAPTION), picture)
        top += height
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(path))


def _fitted(picture: QPixmap) -> QPixmap:
    if picture.width() <= WIDTH:
        return picture
    return picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
