"""The first page: what is due, what comes next, what somebody should look at."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.views.home import Attention, DueRow, Home, Notice, When, home
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP, MARGIN, warning
from zakatdesk.desktop.models.rows import SOURCE_ROLE, Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.buttons import command_button, link_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label
from zakatdesk.domain.errors import DomainError
from zakatdesk.fiqh.assessment import Problem
from zakatdesk.words.days import COUNTED_DAYS

FEW_ROWS = 6
"""Rows of a card before "show all"."""

WHY_COLUMN = 4
_ICONS = {When.OVERDUE: "overdue", When.TODAY: "today", When.SOON: "soon", When.NEXT: "calendar"}


class HomePage(Page):
    """Cards for what is due, what comes next and what needs attention.

    Signals:
        why_asked: A row of what is due whose reason is wanted.
        attention_opened: Something that somebody wants to mend.
    """

    why_asked = Signal(object)
    attention_opened = Signal(object)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Home"), bridge, commands, icons, parent)
        self.add_head_button("add_holding", self.tr("Add a holding"), leading=True)
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._cards())
        self.refresh()

    def _empty(self) -> QWidget:
        link = link_button(self.tr("Look at the example family first"), "empty_example", self)
        link.clicked.connect(self.commands["open_example"].trigger)
        return EmptyState(
            self.icons,
            "holdings",
            self.tr("Add what you own, and zakatdesk tells you the day, the sum and the reason."),
            command_button(self.commands["add_holding"], self.tr("Add my first holding"), self, leading=True),
            link,
            parent=self,
        )

    def _cards(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(MARGIN)
        self._sum = label("", inner, size=Size.HEADING, wrap=True)
        self._sum.setObjectName("home_sum")
        column.addWidget(self._sum)
        self.due = _DueCard(self.tr("Due"), "due", self.tr("Nothing is due in the next 30 days."), self)
        self.later = _DueCard(self.tr("Next"), "later", self.tr("No hawl is running."), self)
        self.attention = _AttentionCard(self.tr("Needs attention"), self)
        for card in (self.due, self.attention, self.later):
            column.addWidget(card)
        column.addStretch(1)
        for card in (self.due, self.later):
            card.why_asked.connect(self.why_asked)
        self.attention.opened.connect(self.attention_opened)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("What is due"))
        return area

    @property
    def current(self) -> DueRow | None:
        """The row that is chosen, else the first one."""
        for card in (self.due, self.later):
            if card.view.hasFocus() and card.current is not None:
                return card.current
        rows = (*self._home.due, *self._home.later)
        return rows[0] if rows else None

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        self._home = home(self.bridge.ledger, self.bridge.outlook, self.bridge.today)
        self._stack.setCurrentIndex(0 if self._home.empty else 1)
        self._sum.setText(self._said(self._home))
        self.due.show_rows(self._home.due)
        self.later.show_rows(self._home.later)
        self.attention.show_rows(self._home.attention)

    def _said(self, shown: Home) -> str:
        """One sentence for everything that is owed today."""
        sums: dict[str, Fraction] = {}
        for row in shown.due:
            if not row.expected and row.amount is not None:
                sums[row.currency] = sums.get(row.currency, Fraction(0)) + row.amount
        owed = [self.words.money(amount, currency) for currency, amount in sums.items() if amount > 0]
        if not owed:
            return self.tr("Nothing is owed today.")
        return self.tr("To pay today: {sums}").format(sums=self.words.how.comma.join(owed))


class _DueCard(Card):
    """Rows of what is or will be due.

    Signals:
        why_asked: The row whose reason is wanted.
    """

    why_asked = Signal(object)

    def __init__(self, heading: str, name: str, nothing: str, page: HomePage) -> None:
        super().__init__(heading, page)
        self._page = page
        self._all = False
        headers = (
            Cell(self.tr("When")),
            Cell(self.tr("Who and what")),
            Cell(self.tr("Zakat"), number=True),
            Cell(self.tr("Day")),
            Cell(self.tr("Why")),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView(name, heading, self.model, lines=2, parent=self)
        self.view.setHeaderHidden(True)
        self.view.size_columns(1)
        self.view.opened.connect(lambda _: self._ask())
        self.view.clicked.connect(self._clicked)
        self._nothing = label(nothing, self, muted=True, wrap=True)
        self._more = link_button(self.tr("Show all"), name + "_all", self)
        self._more.clicked.connect(self._show_all)
        self.add(self._nothing)
        self.add(self.view)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def current(self) -> DueRow | None:
        """The chosen row."""
        return cast("DueRow | None", self.view.currentIndex().data(SOURCE_ROLE))

    def show_rows(self, rows: tuple[DueRow, ...]) -> None:
        """Show these rows, at first only some of them."""
        self._rows = rows
        shown = rows if self._all else rows[:FEW_ROWS]
        self.model.show([Row(row.id, row) for row in shown])
        self._more.setVisible(len(shown) < len(rows))
        self._nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self.view.fit_rows(len(shown))

    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._rows)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == WHY_COLUMN:
            self._ask()

    def _ask(self) -> None:
        if self.current is not None:
            self.why_asked.emit(self.current)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(DueRow, source)
        display = self._page.display
        when = self._when(row)
        amount = self._amount(row)
        tone = Tone.WARNING if row.when is When.OVERDUE and not row.expected else Tone.PLAIN
        color = warning(self.palette()) if tone is Tone.WARNING else None
        who, what = display.person(row.person), display.about(row.zakat_class, row.group)
        days = display.words.days_left(row.days)
        spoken = self.tr("{who}, {what}: {amount}, {day}, {days}").format(
            who=who, what=what, amount=amount, day=display.both(row.due), days=days
        )
        return (
            Cell(when + "\n" + days, spoken=spoken, tone=tone, icon=self._page.icons.icon(_ICONS[row.when], color)),
            Cell(who + "\n" + what, spoken=spoken),
            Cell(amount + "\n" + self._amount_note(row), number=True, tone=Tone.STRONG, spoken=spoken),
            Cell(display.stacked(row.due), spoken=spoken),
            Cell(self.tr("Why?"), tone=Tone.LINK, spoken=self.tr("Why? {row}").format(row=spoken)),
        )

    def _when(self, row: DueRow) -> str:
        if row.part_paid:
            return self.tr("Partly paid")
        words = {
            When.OVERDUE: self.tr("Overdue"),
            When.TODAY: self.tr("Due today"),
            When.SOON: self.tr("Due soon"),
            When.NEXT: self.tr("Later"),
        }
        return words[row.when]

    def _amount(self, row: DueRow) -> str:
        display = self._page.display
        if row.amount is not None:
            return display.money(row.amount, row.currency)
        if row.in_kind:
            return display.kinds(row.in_kind)
        return self.tr("Not known yet")

    def _amount_note(self, row: DueRow) -> str:
        if row.incomplete:
            return self.tr("A price is missing")
        if row.below_nisab:
            return self.tr("Below nisab on that day")
        if row.expected:
            return self.tr("Expected")
        return self.tr("To pay")


class _AttentionCard(Card):
    """Things to look at; opening one leads to where it can be mended.

    Signals:
        opened: The thing.
    """

    opened = Signal(object)

    def __init__(self, heading: str, page: HomePage) -> None:
        super().__init__(heading, page)
        self._page = page
        self.model = RowModel((Cell(heading), Cell(self.tr("Mend"))), self._cells, self)
        self.view = RowView("attention", heading, self.model, parent=self)
        self.view.setHeaderHidden(True)
        self.view.size_columns(0)
        self.view.opened.connect(lambda _: self._open())
        self.view.clicked.connect(lambda index: self._open() if index.column() else None)
        self.add(self.view)

    def show_rows(self, rows: tuple[Attention, ...]) -> None:
        """Show these things; without any, the card goes away."""
        self.model.show([Row(row.id, row) for row in rows])
        self.setVisible(bool(rows))
        self.view.fit_rows(FEW_ROWS)

    def _open(self) -> None:
        row = self.view.currentIndex().data(SOURCE_ROLE)
        if row is not None:
            self.opened.emit(row)

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(Attention, source)
        said = self._said(row)
        icon = self._page.icons.icon("overdue", warning(self.palette()))
        return (Cell(said, tip=said, icon=icon), Cell(self._way(row), tone=Tone.LINK))

    def _said(self, row: Attention) -> str:
        display = self._page.display
        words = display.words
        if row.notice is Notice.REFUSED and isinstance(row.error, DomainError):
            return words.error(row.error)
        if row.notice is Notice.PRICE_STALE and row.on is not None:
            age = words.count(COUNTED_DAYS, self._page.bridge.today - row.on)
            return self.tr("The price of {what} is old: it is of {day} ({age}).").format(
                what=words.priced(row.of), day=display.both(row.on), age=age
            )
        if row.notice is Notice.NO_ENTRY:
            return self.tr("“{holding}” has no first day yet: say how much there was, and since when.").format(
                holding=display.holding(row.of)
            )
        problem = words.problem(Problem(row.code, row.of, row.on), display.ledger)
        return self.tr("{person}: {problem}").format(person=display.person(row.person), problem=problem)

    def _way(self, row: Attention) -> str:
        if row.notice is Notice.PRICE_STALE or row.code == "PRICE_MISSING":
            return self.tr("Add a price")
        if row.notice is Notice.NO_ENTRY:
            return self.tr("Open it")
        return ""
