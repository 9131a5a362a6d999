"""The first page: what is due, what comes next, what somebody should look at."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.views.home import DueRow, Home, When, home
from zakatdesk.desktop.look import GAP, MARGIN, warning
from zakatdesk.desktop.models.rows import SOURCE_ROLE, Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.widgets.attention_card import AttentionCard
from zakatdesk.desktop.widgets.buttons import command_button, link_button
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.file_card import FileCard
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import Size, label

if TYPE_CHECKING:
    from zakatdesk.bookkeeping.checks.finding import FixesOf
    from zakatdesk.desktop.actions import Commands
    from zakatdesk.desktop.advice import Advice
    from zakatdesk.desktop.icons import Icons
    from zakatdesk.desktop.session_bridge import SessionBridge

FEW_ROWS = 6
"""Rows of a card before "show all"."""

WHY_COLUMN, PAY_COLUMN = 4, 5
_ICONS = {When.OVERDUE: "overdue", When.TODAY: "today", When.SOON: "soon", When.NEXT: "calendar"}


class HomePage(Page):
    """Cards for what is due, what comes next and what needs attention.

    Signals:
        why_asked: A row of what is due whose reason is wanted.
        pay_asked: A row of what is due that somebody wants to pay.
        fix_asked: A finding, and the quick fix that is wanted.
    """

    why_asked = Signal(object)
    pay_asked = Signal(object)
    fix_asked = Signal(object, object)

    def __init__(
        self,
        bridge: SessionBridge,
        commands: Commands,
        icons: Icons,
        advice: Advice,
        fixes_of: FixesOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Home"), bridge, commands, icons, parent)
        self._advice = advice
        self._fixes_of = fixes_of
        self.add_head_button("add_holding", self.tr("Add a holding"), leading=True)
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._cards())
        advice.changed.connect(self._show_findings)
        self._show_findings()
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
        self.attention = AttentionCard(self.tr("Needs attention"), self, self._fixes_of)
        self.file = FileCard(self.tr("The ledger's file"), self)
        for card in (self.due, self.attention, self.later, self.file):
            column.addWidget(card)
        self._cards_column = column
        column.addStretch(1)
        for card in (self.due, self.later):
            card.why_asked.connect(self.why_asked)
            card.pay_asked.connect(self.pay_asked)
        self.attention.fix_asked.connect(self.fix_asked)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("What is due"))
        return area

    def add_card(self, card: QWidget) -> None:
        """Put one more card below the others."""
        self._cards_column.insertWidget(self._cards_column.count() - 1, card)

    @property
    def focused(self) -> DueRow | None:
        """The row that has the focus."""
        return next((card.current for card in (self.due, self.later) if card.view.hasFocus()), None)

    @property
    def current(self) -> DueRow | None:
        """The row that has the focus, else the first one."""
        return next(iter((*filter(None, (self.focused,)), *self._home.due, *self._home.later)), None)

    @property
    def can_pay(self) -> bool:
        """Whether a payment can be written."""
        return not self.bridge.session.file.read_only

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        self._home = home(self.bridge.ledger, self.bridge.outlook, self.bridge.today)
        self._stack.setCurrentIndex(0 if self._home.empty else 1)
        self._sum.setText(self._said(self._home))
        self.due.show_rows(self._home.due)
        self.later.show_rows(self._home.later)

    def _show_findings(self) -> None:
        self.attention.show_findings(self._advice.findings)

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
        pay_asked: The row that somebody wants to pay.
    """

    why_asked = Signal(object)
    pay_asked = Signal(object)

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
            Cell(self.tr("Pay")),
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
        elif index.column() == PAY_COLUMN and self.current is not None and self._page.can_pay:
            self.pay_asked.emit(self.current)

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
            self._pay_cell(spoken),
        )

    def _pay_cell(self, spoken: str) -> Cell:
        if not self._page.can_pay:
            return Cell("")
        return Cell(self.tr("Pay"), tone=Tone.LINK, spoken=self.tr("Pay: {row}").format(row=spoken))

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
