"""One zakat year: its obligations and payments, what is carried forward, and what can be done with it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from zakatdesk.bookkeeping.views.differences import Difference, PartDifference, differences
from zakatdesk.bookkeeping.views.why import Asked
from zakatdesk.bookkeeping.views.years import YearRow, YearState
from zakatdesk.desktop.look import GAP, warning
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.formatting import Display
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.payment import Payment
from zakatdesk.fiqh.assessment import Obligation, PersonAssessment, Use

_Line = Obligation | tuple[Use, Payment]
"""What a row of the list stands for."""


class YearCard(Card):
    """The year that is chosen.

    Signals:
        close_asked: It is to be closed.
        reopen_asked: It is to be opened again.
        correction_asked: What the facts give now is to be closed in its place.
        why_asked: A `bookkeeping.views.why.Asked` whose reason is wanted.
    """

    close_asked = Signal()
    reopen_asked = Signal()
    correction_asked = Signal()
    why_asked = Signal(object)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.setAccessibleName(self.tr("The year that is chosen"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._bridge = bridge
        self._words = bridge.words
        self._year: YearRow | None = None
        self.said = label("", self, muted=True, wrap=True)
        self.said.setObjectName("year_said")
        self.add(self.said)
        self.differs = label("", self, wrap=True, selectable=True)
        self.differs.setObjectName("year_differs")
        self.differs.setAccessibleName(self.tr("What would differ now"))
        self.add(self.differs)
        headers = (
            Cell(self.tr("What")),
            Cell(self.tr("Day")),
            Cell(self.tr("Zakat"), number=True),
            Cell(self.tr("Paid"), number=True),
            Cell(self.tr("Left"), number=True),
            Cell(self.tr("State")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("year_rows", self.tr("What fell due and what was paid"), self.model, lines=2, parent=self)
        self.view.size_columns(0)
        self.view.opened.connect(self._ask_why)
        self.body.addWidget(self.view, 1)
        self.carried = label("", self, wrap=True)
        self.carried.setObjectName("year_carried")
        self.add(self.carried)
        self.add(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.close_button = self._button("close_year", self.tr("Close the year…"))
        self.close_button.clicked.connect(self.close_asked)
        self.reopen_button = self._button("reopen_year", self.tr("Reopen…"))
        self.reopen_button.clicked.connect(self.reopen_asked)
        self.correct_button = self._button("correct_year", self.tr("Accept the correction…"))
        self.correct_button.clicked.connect(self.correction_asked)
        for button in (self.close_button, self.reopen_button, self.correct_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        return button

    def show_year(self, year: YearRow) -> None:
        """Show a year."""
        self._year = year
        words, display = self._words, self._display
        heading = self.tr("{year} AH, {person}").format(year=words.plain(year.year), person=display.person(year.person))
        self.heading.setText(heading)
        self.said.setText(self._said(year))
        self._show_differences(year)
        found = self._person(year)
        lines: list[Row] = [Row(f"due/{place}", row) for place, row in enumerate(year.obligations)]
        if found is not None:
            lines += self._payments(year, found)
        self.model.show(lines)
        self.view.setVisible(bool(lines))
        self.carried.setText(self._carried(year, found))
        writing = not self._bridge.session.file.read_only
        self.close_button.setVisible(year.state in (YearState.OPEN, YearState.PARTLY))
        self.reopen_button.setVisible(year.state in (YearState.CLOSED, YearState.PARTLY))
        self.correct_button.setVisible(bool(self.differs.text()))
        for button in (self.close_button, self.reopen_button, self.correct_button):
            button.setEnabled(writing)

    @property
    def _display(self) -> Display:
        return Display(self._words, self._bridge.ledger)

    def _person(self, year: YearRow) -> PersonAssessment | None:
        now = self._bridge.outlook.now
        return None if now is None else now.person(year.person)

    def _payments(self, year: YearRow, found: PersonAssessment) -> list[Row]:
        """What settled something of the year, and what was paid ahead or as charity in it."""
        ledger = self._bridge.ledger
        names = {(row.zakat_class, row.group, row.due) for row in year.obligations}
        rows = []
        for place, use in enumerate(found.uses):
            payment = ledger.payments[use.payment]
            day = ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
            in_year = use.due is None and ledger.calendar.hijri(day).year == year.year
            if in_year or (use.zakat_class, use.group, use.due) in names:
                rows.append(Row(f"use/{place}", (use, payment)))
        return rows

    # Words.

    def _said(self, year: YearRow) -> str:
        """How the year stands, in a sentence."""
        if year.state is YearState.CLOSED:
            return self.tr("This year is closed. What fell due stands, whatever is changed later.")
        if year.state is YearState.PARTLY:
            return self.tr("A part of this year is closed; what fell due besides is not.")
        if year.state is YearState.EMPTY:
            reasons = [self._words.code(row.reason) for row in year.broken]
            return " ".join((self.tr("Nothing fell due in this year."), *reasons))
        if year.missed:
            return self.tr("This year is over, and its zakat is not paid in full. It is still owed.")
        return self.tr("This year is open: it follows the facts.")

    def _show_differences(self, year: YearRow) -> None:
        person, closed = year.person, year.state in (YearState.CLOSED, YearState.PARTLY)
        ledger, today = self._bridge.ledger, self._bridge.today
        found = differences(ledger, today, person, year.year) if closed and self._may_differ(year) else ()
        self.differs.setText("\n".join(line for row in found for line in self._difference(row, year.currency)))
        palette = QPalette(self.palette())
        # A text that can be selected is painted as text, any other as the words of a window.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, warning(palette))
        self.differs.setPalette(palette)
        self.differs.setVisible(bool(found))

    def _may_differ(self, year: YearRow) -> bool:
        return year.differs or year.state is YearState.PARTLY

    def _difference(self, row: Difference, currency: str) -> list[str]:
        display = self._display
        about = self.tr("{what}, {day}").format(
            what=display.about(row.zakat_class, row.group), day=display.both(row.due)
        )
        was = display.money(row.was, currency) if row.was is not None else display.kinds(row.was_in_kind)
        becomes = (
            display.money(row.becomes, currency) if row.becomes is not None else display.kinds(row.becomes_in_kind)
        )
        if row.is_new:
            said = self.tr("{about}: {becomes} would fall due now; it is not closed.")
        elif row.is_gone:
            said = self.tr("{about}: {was} is closed; by the facts of today nothing would fall due.")
        else:
            said = self.tr("{about}: {was} is closed; the facts of today give {becomes}.")
        lines = ["⚠ " + said.format(about=about, was=was, becomes=becomes)]
        return lines + [self._part(part, row.unit) for part in row.parts]

    def _part(self, part: PartDifference, unit: str) -> str:
        words = self._words
        was, becomes = (
            words.money(amount, unit) if unit in MINOR_UNITS else words.quantity(amount, unit)
            for amount in (part.was, part.becomes)
        )
        return self.tr("    {holding}: {was} then, {becomes} now").format(
            holding=self._display.holding(part.holding), was=was, becomes=becomes
        )

    def _carried(self, year: YearRow, found: PersonAssessment | None) -> str:
        if found is None:
            return ""
        display = self._display
        said = [
            self.tr("Outstanding in all years: {amount}").format(amount=display.money(found.outstanding, year.currency))
        ]
        if year.in_kind:
            said.insert(0, self.tr("Left in kind: {kinds}").format(kinds=display.kinds(year.in_kind)))
        if found.credit:
            said.append(
                self.tr("Paid ahead, carried forward: {amount}").format(
                    amount=display.money(found.credit, year.currency)
                )
            )
        return "   ".join(said)

    # Rows.

    def _cells(self, source: object) -> tuple[Cell, ...]:
        line = cast(_Line, source)
        return self._owed_cells(line) if isinstance(line, Obligation) else self._paid_cells(*line)

    def _owed_cells(self, row: Obligation) -> tuple[Cell, ...]:
        display, currency = self._display, self._currency
        zakat = display.money(row.zakat, currency) if row.zakat is not None else display.kinds(row.in_kind)
        left = (
            display.money(row.outstanding, currency)
            if row.outstanding is not None
            else display.kinds(row.in_kind_outstanding)
        )
        what = display.about(row.zakat_class, row.group)
        state = self._words.code(row.status)
        spoken = self.tr("{what}: {zakat}, {state}").format(what=what, zakat=zakat, state=state)
        return (
            Cell(what, spoken=spoken),
            Cell(display.stacked(row.due)),
            Cell(zakat, number=True),
            Cell(display.money(row.paid, currency), number=True, tone=Tone.MUTED),
            Cell(left, number=True, tone=Tone.STRONG),
            Cell(state, tone=Tone.MUTED),
        )

    def _paid_cells(self, use: Use, payment: Payment) -> tuple[Cell, ...]:
        display, words = self._display, self._words
        calendar = self._bridge.ledger.calendar
        day = calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
        amount = words.in_kind(use.kind, use.amount) if use.kind else display.money(use.amount, self._currency)
        who = words.name(payment.recipient) if payment.recipient else self.tr("recipient not named")
        what = self.tr("Paid: {who}").format(who=who)
        category = "" if payment.category is None else words.code(payment.category)
        spoken = self.tr("{what}, {amount}").format(what=what, amount=amount)
        return (
            Cell(what, spoken=spoken, tone=Tone.MUTED),
            Cell(display.stacked(day), tone=Tone.MUTED),
            Cell(""),
            Cell(amount, number=True),
            Cell(""),
            Cell(category or (self.tr("Paid ahead") if use.due is None else ""), tone=Tone.MUTED),
        )

    @property
    def _currency(self) -> str:
        return self._year.currency if self._year is not None else ""

    def _ask_why(self, row_id: str) -> None:
        year = self._year
        kind, _, place = row_id.partition("/")
        if year is not None and kind == "due":
            owed = year.obligations[int(place)]
            self.why_asked.emit(Asked(year.person, owed.zakat_class, owed.group, owed.due))
