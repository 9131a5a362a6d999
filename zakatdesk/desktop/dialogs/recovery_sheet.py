"""A page to print: a code, the copy of the ledger that opens with it, and how. The code is shown once and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from zakatdesk.desktop.look import MARGIN
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.text import label, own_page
from zakatdesk.words import Words

PrintPage = Callable[[QWidget, QTextDocument], None]
"""Asks for a printer and prints a page."""

_WIDTH, _HEIGHT = 620, 640


class RecoverySheet(QDialog):
    """What is printed, as it will look.

    Args:
        code: In its groups.
        copy: The protected copy that opens with it.
        name: Of the ledger.
        day: When it was made, in words.
        print_page: Prints it.
    """

    def __init__(
        self,
        code: str,
        copy: Path,
        name: str,
        day: str,
        words: Words,
        print_page: PrintPage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_sheet")
        self.setWindowTitle(self.tr("Recovery sheet"))
        self._words = words
        self._print_page = print_page
        self.page = own_page(self._html(code, copy, name, day), rtl=words.rtl, parent=self)
        self.page.setObjectName("recovery_page")
        self.page.setAccessibleName(self.tr("Recovery sheet"))
        self.document = self.page.document()
        said = self.tr("Print it or write the code down now: it is not shown again.")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(label(said, self, bold=True, wrap=True))
        column.addWidget(self.page, 1)
        column.addWidget(self._buttons())
        self.resize(_WIDTH, _HEIGHT)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        printing = QPushButton(self.tr("&Print…"), self)
        printing.setObjectName("print")
        printing.clicked.connect(lambda: self._print_page(self, self.document))
        lead(printing)
        box.addButton(printing, QDialogButtonBox.ButtonRole.ActionRole)
        close = QPushButton(self.tr("&Close"), self)
        close.setObjectName("close")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        return box

    def _html(self, code: str, copy: Path, name: str, day: str) -> str:
        steps = (
            self.tr("Start zakatdesk on any computer and choose “Open a ledger…”."),
            self.tr("Choose the copy that is named above."),
            self.tr("Type the code as the passphrase. Small letters and blanks between the groups do not matter."),
            self.tr("Give the ledger a passphrase of your own: “Passphrase…” in the menu of the file."),
        )
        aside = self.tr(
            "Keep this sheet apart from the copy. Whoever has both can read the ledger as it was on that day."
        )
        side = "rtl" if self._words.rtl else "ltr"
        listed = "".join(f"<li dir='{side}' style='margin-bottom:6px'>{escape(step)}</li>" for step in steps)
        made = self.tr("Made on {day} of the ledger {name}.").format(day=day, name=self._words.figure(name))
        lies = self.tr("The copy lies in {path}").format(path=self._words.figure(str(copy)))
        title, opens = self.tr("Recovery sheet"), self.tr("The code that opens the copy:")
        lost = self.tr("If the passphrase is lost")
        # Qt lets the direction of one paragraph go over to the next, so each says its own.
        return (
            f"<h1 dir='{side}'>{escape(title)}</h1>"
            f"<p dir='{side}'>{escape(made)}</p>"
            f"<p dir='{side}'>{escape(opens)}</p>"
            f"<p align='center' dir='ltr' style='font-family:monospace; font-size:20pt'><b>{escape(code)}</b></p>"
            f"<p dir='{side}'>{escape(lies)}</p>"
            f"<h3 dir='{side}'>{escape(lost)}</h3>"
            f"<ol>{listed}</ol>"
            f"<p dir='{side}'><b>{escape(aside)}</b></p>"
        )


def print_on_paper(parent: QWidget, document: QTextDocument) -> None:
    """Ask for a printer and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only for who prints

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted:
        document.print_(printer)
