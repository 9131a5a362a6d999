"""How the window looks: its fonts, its one accent colour, its measures. Everything else is the system's own style."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from zakatdesk.desktop.resources import FONTS_FOLDER

GAP = 8
"""Pixels between things that belong together."""

MARGIN = 16
"""Pixels between groups of things, and at the edge of a card."""

PAGE_MARGIN = 24
"""Pixels between a page and the window's edge."""

ROW_HEIGHT = 34
"""Pixels of a row in a list; rows grow with the font."""

SMALLEST_POINTS = 10

FAMILIES = ("Noto Sans", "Noto Sans Arabic")
"""The Latin family first: an Arabic one mixes its own point and comma into Latin digits."""

_FILES = ("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf")
_BOLD_FILES = ("NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf")

_STOCK_ACCENT = QColor(48, 140, 198)
"""Qt's own highlight where the system says none."""

_ACCENT_LIGHT = QColor(12, 110, 98)
_ACCENT_DARK = QColor(62, 178, 160)


def dress(app: QApplication) -> None:
    """Give the application its fonts, and its accent where the system has none of its own."""
    for name in (*_FILES, *_BOLD_FILES):
        QFontDatabase.addApplicationFont(str(FONTS_FOLDER / name))
    font = QFont(app.font())
    font.setFamilies([*FAMILIES, *app.font().families()])
    if font.pointSizeF() < SMALLEST_POINTS:
        font.setPointSizeF(SMALLEST_POINTS)
    app.setFont(font)
    app.setPalette(accented(app.palette()))


def accented(palette: QPalette) -> QPalette:
    """The palette with the program's accent in place of Qt's stock one; a system's own accent stays."""
    made = QPalette(palette)
    if palette.color(QPalette.ColorRole.Highlight) == _STOCK_ACCENT:
        accent = _ACCENT_DARK if is_dark(palette) else _ACCENT_LIGHT
        for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Accent, QPalette.ColorRole.Link):
            made.setColor(role, accent)
        text = QColor(0, 0, 0) if is_dark(palette) else QColor(255, 255, 255)
        made.setColor(QPalette.ColorRole.HighlightedText, text)
    muted = blend(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 66)
    made.setColor(QPalette.ColorRole.PlaceholderText, muted)
    return made


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    window = palette.color(QPalette.ColorRole.Window)
    return palette.color(QPalette.ColorRole.WindowText).lightness() > window.lightness()


def blend(first: QColor, second: QColor, percent: int) -> QColor:
    """So many parts of a hundred of the first colour, the rest of the second."""
    rest = 100 - percent
    return QColor(
        (first.red() * percent + second.red() * rest) // 100,
        (first.green() * percent + second.green() * rest) // 100,
        (first.blue() * percent + second.blue() * rest) // 100,
    )


def accent(palette: QPalette) -> QColor:
    """The one accent colour."""
    return palette.color(QPalette.ColorRole.Accent)


def warning(palette: QPalette) -> QColor:
    """The colour beside the sign and word of what is overdue or wrong."""
    return QColor(255, 158, 128) if is_dark(palette) else QColor(168, 60, 20)


def outline(palette: QPalette) -> QColor:
    """The thin line around cards and between rows."""
    return blend(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 14)
