"""Printing pages that are pictures already."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

DOTS_PER_INCH = 300
"""Of the pictures: what a printer for the home prints."""

AskPrinter = Callable[[QWidget], QPrinter | None]
"""Asks on what to print; none when nothing shall be printed."""


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The system's own print dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def prepare(printer: QPrinter) -> None:
    """Let the pages, which have margins of their own, fill the paper."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Print pictures, each on a page of its own."""
    painter = QPainter(printer)
    for place, page in enumerate(pages):
        if place:
            printer.newPage()
        image = QImage.fromData(page)
        target = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        painter.drawImage(target, image)
    painter.end()
