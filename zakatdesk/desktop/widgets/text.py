"""Every text on the screen is made here: plain, so that a name with markup in it stays a name.

Qt guesses rich text in labels, tool tips and message boxes; a name such as `<img src=...>` would then load a file.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QTextBrowser


class Size(Enum):
    """How large a text stands, relative to the system's own size."""

    SMALL = 90
    NORMAL = 100
    HEADING = 125
    TITLE = 165


def label(
    text: str,
    parent: QWidget | None = None,
    *,
    size: Size = Size.NORMAL,
    bold: bool = False,
    muted: bool = False,
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """A label that shows its text as it stands."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # A label stands where its own letters begin; a Latin name in an Arabic window would go to the other side.
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    made.setFont(sized(made.font(), size, bold=bold))
    if muted:
        mute(made)
    if wrap:
        made.setWordWrap(True)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def sized(font: QFont, size: Size, *, bold: bool = False) -> QFont:
    """The same font at another size."""
    made = QFont(font)
    if size is not Size.NORMAL:
        made.setPointSizeF(font.pointSizeF() * size.value / 100)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def mute(widget: QWidget) -> None:
    """Let a text step back behind the others; its contrast stays at least 4.5 to 1."""
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def own_page(html: str, *, rtl: bool, parent: QWidget) -> QTextBrowser:
    """A page of HTML that the program wrote itself; every name and number in it is escaped by whoever wrote it."""
    from PySide6.QtGui import QTextDocument, QTextOption  # noqa: PLC0415 - the first frame needs none of these
    from PySide6.QtWidgets import QTextBrowser  # noqa: PLC0415

    page = QTextBrowser(parent)
    page.setOpenLinks(False)
    document = QTextDocument(page)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setHtml(html)
    page.setDocument(document)
    return page


def set_tip(widget: QWidget, text: str) -> None:
    """A tool tip that shows its text as it stands."""
    widget.setToolTip(tip(text))


def tip(text: str) -> str:
    """A text for a tool tip: Qt would take `<b>` in it for markup, so it is escaped and marked as one paragraph."""
    if not text:
        return ""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p dir='auto' style='white-space:pre-wrap'>{escaped}</p>"


def message_box(
    parent: QWidget | None,
    icon: QMessageBox.Icon,
    title: str,
    text: str,
    details: str = "",
) -> QMessageBox:
    """A message box that shows its texts as they stand; the caller adds buttons."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not for the first frame

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(details)
    return box
