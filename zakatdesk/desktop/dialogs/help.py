"""The sheet of keys, and what this program is."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN, PAGE_MARGIN, accent
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.widgets.letters import without_letter
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.words import Words

ABOUT_WIDTH = 460


class _Sheet(QDialog):
    """A dialog that is only read."""

    def __init__(self, title: str, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, MARGIN)
        self.column.setSpacing(GAP)

    def finish(self) -> None:
        """Put the button below everything."""
        box = QDialogButtonBox(self)
        close = QPushButton(self.tr("&Close"), self)
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        self.column.addWidget(box)


class ShortcutSheet(_Sheet):
    """Every command that has a key, and the keys inside fields."""

    def __init__(self, commands: Commands, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), "shortcut_sheet", parent)
        self.resize(520, 560)
        self._words = words
        rows = []
        for name in commands.names():
            action = commands[name]
            if not action.shortcut().isEmpty():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                rows.append(Row(name, (without_letter(action.text()).rstrip("…"), keys)))
        inside = (
            (self.tr("Edit a cell"), "F2"),
            (self.tr("Today, in a field for a day"), "T"),
            (self.tr("A day on or back"), "+ / -"),
            (self.tr("A month back or on"), "PgUp / PgDown"),
            (self.tr("Swap the calendars of the month"), "C"),
            (self.tr("Save and begin the next"), "Ctrl+Enter"),
        )
        rows += [Row("field/" + keys, (said, keys)) for said, keys in inside]
        model = RowModel((Cell(self.tr("What it does")), Cell(self.tr("Keys"))), self._cells, self)
        model.show(rows)
        view = RowView("shortcuts", self.tr("Keyboard shortcuts"), model, parent=self)
        view.size_columns(0)
        self.column.addWidget(view)
        self.finish()

    def _cells(self, source: object) -> tuple[Cell, ...]:
        said, keys = cast("tuple[str, str]", source)
        return (Cell(said), Cell(self._words.figure(keys), tone=Tone.STRONG))


class AboutSheet(_Sheet):
    """Name, version, purpose and licence."""

    def __init__(self, version: str, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About zakatdesk"), "about_sheet", parent)
        self.setMinimumWidth(ABOUT_WIDTH)
        picture = label("", self)
        picture.setPixmap(icons.pixmap("zakatdesk", 48, accent(self.palette())))
        self.column.addWidget(picture)
        self.column.addWidget(label("zakatdesk", self, size=Size.TITLE, bold=True))
        shown = self.tr("Version {version}").format(version=words.figure(version))
        self.column.addWidget(label(shown, self, muted=True))
        lines = (
            self.tr("Tells when zakat falls due, to the day, on what, how much and why."),
            self.tr("It computes what you choose and shows who holds each rule. It never issues a ruling."),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
            self.tr("Nothing is sent anywhere: your ledger stays on this computer."),
        )
        for line in lines:
            self.column.addWidget(label(line, self, wrap=True))
        self.column.addSpacing(MARGIN)
        self.finish()
        self.resize(ABOUT_WIDTH, self.column.totalHeightForWidth(ABOUT_WIDTH))
