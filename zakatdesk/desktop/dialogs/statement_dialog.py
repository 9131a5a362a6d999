"""The yearly statement: whose, of which year, in which language; looked at, saved or printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.records.year_record import Seal
from zakatdesk.desktop.actions import DIGITS, LANGUAGES
from zakatdesk.desktop.look import GAP, MARGIN
from zakatdesk.desktop.printing import DOTS_PER_INCH, AskPrinter, ask_printer, prepare, print_pages
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.statements import SHEET, Order, Statements
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.desktop.whole_files import write_whole
from zakatdesk.desktop.widgets.buttons import lead
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.letters import settle_in, without_letter
from zakatdesk.desktop.widgets.paper_view import SCREEN_DOTS, PaperView
from zakatdesk.desktop.widgets.text import label
from zakatdesk.desktop.wings.hall import Places
from zakatdesk.domain.errors import DomainError
from zakatdesk.reports.content import Detail
from zakatdesk.reports.forms import FORMS

OPTIONS_WIDTH = 260
WAIT_MS = 150
"""So long is waited for another choice before the pages are made anew."""


class StatementDialog(QDialog):
    """What is wanted at one side, the pages at the other.

    Args:
        places: Where files are asked for.
        seal: Stands at the foot of each page.
        person: Whose statement is looked at first.
        year: The Hijri year.
        printer: Asks on what to print.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        places: Places,
        seal: Seal,
        person: str,
        year: int,
        parent: QWidget | None = None,
        *,
        printer: AskPrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statement_dialog")
        self.setWindowTitle(self.tr("Zakat statement"))
        self.resize(1000, 720)
        self._bridge = bridge
        self._places = places
        self._ask_printer = printer
        self._statements = Statements(bridge.ledger, bridge.session.assessment, seal)
        self._task = LatestTask(self)
        self._task.done.connect(self._show)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(WAIT_MS)
        self._waiting.timeout.connect(self._begin)
        self.paper = PaperView(self)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(self._options(person, year))
        row.addWidget(self.paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(row, 1)
        self.told = label("", self, wrap=True, selectable=True)
        self.told.setObjectName("statement_told")
        self.told.hide()
        column.addWidget(self.told)
        column.addWidget(self._buttons())
        settle_in(self)
        self.paper.tell(self.tr("The pages are being made…"))
        self._waiting.start()

    # What is wanted.

    def _options(self, person: str, year: int) -> QWidget:
        words, ledger = self._bridge.words, self._bridge.ledger
        holder = QWidget(self)
        holder.setMinimumWidth(OPTIONS_WIDTH)
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.people = QListWidget(holder)
        self.people.setObjectName("statement_people")
        self.people.setMaximumHeight(130)
        for one in ledger.people.values():
            item = QListWidgetItem(words.name(one.name), self.people)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.id == person else Qt.CheckState.Unchecked)
        self.people.itemChanged.connect(lambda _: self._offer_years())
        self.year = Choice((), "statement_year", holder)
        self.language = Choice(LANGUAGES, "statement_language", holder)
        self.language.choose(words.language)
        self.digits = Choice(DIGITS, "statement_digits", holder)
        self.digits.choose(words.digits)
        details = [(Detail.FULL, self.tr("With every explanation")), (Detail.SHORT, self.tr("The figures only"))]
        self.detail = Choice(details, "statement_detail", holder)
        self.hide_amounts = QCheckBox(self.tr("&Hide what each recipient got"), holder)
        self.hide_amounts.setObjectName("statement_hide")
        for said, field in (
            (self.tr("&People"), self.people),
            (self.tr("Zakat &year"), self.year),
            (self.tr("&Language of the paper"), self.language),
            (self.tr("&Digits"), self.digits),
            (self.tr("&Content"), self.detail),
        ):
            caption = label(said, holder)
            caption.setBuddy(field)
            field.setAccessibleName(without_letter(said))
            form.addRow(caption, field)
        form.addRow(self.hide_amounts)
        for choice in (self.year, self.language, self.digits, self.detail):
            choice.chosen.connect(lambda _: self._waiting.start())
        self.hide_amounts.toggled.connect(lambda _: self._waiting.start())
        self._offer_years()
        self.year.choose(str(year))
        return holder

    def _offer_years(self) -> None:
        years = self._statements.years(self._chosen)
        self.year.offer(
            [(str(year), self.tr("{year} AH").format(year=self._bridge.words.plain(year))) for year in years]
        )
        self._waiting.start()

    @property
    def _chosen(self) -> tuple[str, ...]:
        """The ids of the people who are ticked."""
        items = (self.people.item(place) for place in range(self.people.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    @property
    def order(self) -> Order:
        """What is wanted now."""
        return Order(
            people=self._chosen,
            year=int(self.year.code or 0),
            language=self.language.code,
            digits=self.digits.code,
            detail=Detail(self.detail.code),
            hide_amounts=self.hide_amounts.isChecked(),
        )

    # The pages.

    def _begin(self) -> None:
        """Make the pages beside the window."""
        self._waiting.stop()
        if self._chosen and self.year.code:
            self.paper.tell(self.tr("The pages are being made…"))
            self._task.begin(partial(self._statements.pages, self.order, SCREEN_DOTS))
        else:
            self._task.begin(tuple)
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(self._chosen and self.year.code))

    def _show(self, found: object) -> None:
        if isinstance(found, DomainError):
            self.paper.tell(self._bridge.words.error(found))
        elif isinstance(found, tuple) and found:
            self.paper.show_pages(found)
        else:
            self.paper.tell(self.tr("Tick somebody who has a zakat year."))

    # What is done with them.

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self.save_button = QPushButton(self.tr("&Save as…"), self)
        self.save_button.setObjectName("statement_save")
        self.save_button.setDefault(True)
        lead(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.print_button = QPushButton(self.tr("P&rint…"), self)
        self.print_button.setObjectName("statement_print")
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self.print)
        close = QPushButton(self.tr("&Close"), self)
        close.setObjectName("statement_close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        box.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        return box

    def save(self) -> None:
        """Ask for a place and write the statement, for several people one each and a summary sheet."""
        order = self.order
        start = self._places.documents / self._statements.suggestion(order)
        several = len(order.people) > 1
        title = (
            self.tr("Save the summary sheet, and a PDF of each person beside it")
            if several
            else self.tr("Save the statement")
        )
        endings = " ".join(f"*{ending}" for ending in ((SHEET, ".csv", ".html", ".pdf") if several else FORMS))
        chosen = self._places.choosers.new(
            self, title, start, self.tr("Statements ({endings})").format(endings=endings)
        )
        if chosen is not None:
            self._save(
                order, chosen if chosen.suffix.lower() in FORMS else chosen.with_name(chosen.name + start.suffix)
            )

    def _save(self, order: Order, chosen: Path) -> None:
        try:
            made = self._statements.files(order, chosen)
            if not self._may_replace([path for path in made if path != chosen and path.exists()]):
                return
            for path, content in made.items():
                write_whole(path, content)
        except (DomainError, LedgerFileError) as error:
            self._tell(self._bridge.words.error(error))
            return
        names = self._bridge.words.listed(self._bridge.words.name(path.name) for path in made)
        folder = self._bridge.words.name(str(chosen.parent))
        self._tell(self.tr("Written: {names}, in the folder {folder}").format(names=names, folder=folder))

    def _may_replace(self, there: list[Path]) -> bool:
        """Ask before files are replaced that nobody named."""
        if not there:
            return True
        names = self._bridge.words.listed(self._bridge.words.name(path.name) for path in there)
        follows = self.tr("These are there already: {names}").format(names=names)
        return self._places.choosers.confirm(self, self.tr("Replace older statements?"), follows, self.tr("Replace"))

    def print(self) -> None:
        """Ask for a printer, and print the pages."""
        printer = self._ask_printer(self)
        if printer is None:
            return
        prepare(printer)
        found = self._statements.pages(self.order, DOTS_PER_INCH)
        if isinstance(found, DomainError):
            self._tell(self._bridge.words.error(found))
        else:
            print_pages(printer, found)

    def _tell(self, said: str) -> None:
        self.told.setText(said)
        self.told.show()

    def done(self, result: int) -> None:
        """Qt closes the dialog; what is being made for it is forgotten."""
        self._waiting.stop()
        self._task.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt closes the window."""
        self._task.stop()
        super().closeEvent(event)
