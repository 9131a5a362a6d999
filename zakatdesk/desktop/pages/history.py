"""Every change that was ever made, who made it and when; and what was removed, to bring it back."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.ledger_file import FactName, HistoryFilter, HistoryRow
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.ledger_file.history_reading import LEAST, Found, Wanted, read_changes
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.tasks import LatestTask
from zakatdesk.desktop.texts.history_texts import HistoryTexts
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.change_card import ChangeCard
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.empty_state import EmptyState
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.desktop.widgets.text import label

CHANGES, REMOVED = 0, 1
"""The places of the two lists."""


class HistoryPage(Page):
    """The changes, newest first, a part at a time; the chosen one opens below into what it did.

    Signals:
        restore_asked: The number of a change whose removed facts shall come back.
    """

    restore_asked = Signal(int)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History"), bridge, commands, icons, parent)
        self._texts = HistoryTexts(bridge.words, bridge.today)
        self._count = LEAST
        self._task = LatestTask(self)
        self._task.done.connect(self._show)
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("history_lists")
        self.tabs.setAccessibleName(self.tr("Which list"))
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("All changes"))
        self.tabs.addTab(self.tr("Recently deleted"))
        self.tabs.currentChanged.connect(lambda _: self._begin_anew())
        self.checked = label("", self, muted=True, wrap=True)
        self.checked.setObjectName("history_checked")
        self.checked.hide()
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.checked)
        self._filters = self._make_filters()
        self.column.addWidget(self._filters)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._lists())
        self._stack.addWidget(
            EmptyState(icons, "history", self.tr("Nothing that was removed is still gone."), parent=self)
        )
        self._stack.addWidget(EmptyState(icons, "history", self.tr("No change fits what you look for."), parent=self))
        self.column.addWidget(self._stack, 1)
        self.refresh()

    # What is looked for.

    def _make_filters(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.person = Choice((), "history_person", self)
        self.person.setAccessibleName(self.tr("Changes of which person"))
        self.holding = Choice((), "history_holding", self)
        self.holding.setAccessibleName(self.tr("Changes of which holding"))
        for choice in (self.person, self.holding):
            choice.setMinimumWidth(170)
            choice.chosen.connect(lambda _: self._begin_anew())
            row.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.since = self._day_field("history_since", self.tr("From day"))
        self.until = self._day_field("history_until", self.tr("Until day"))
        for field, words in ((self.since, self.tr("From")), (self.until, self.tr("Until"))):
            said = label(words, self, muted=True)
            said.setContentsMargins(0, 5, 0, 0)
            row.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _day_field(self, name: str, spoken: str) -> DayField:
        field = DayField(name, self.words, self.bridge.ledger.calendar, self.icons, self.bridge.today)
        field.editor.setAccessibleName(spoken)
        field.setMaximumWidth(210)
        field.edited.connect(self._begin_anew)
        return field

    def _offer(self) -> None:
        """Offer the people and holdings of the ledger as it is now."""
        ledger, words = self.bridge.ledger, self.words
        people = [(person.id, words.name(person.name)) for person in ledger.people.values()]
        self.person.offer([("", self.tr("Everybody")), *people])
        of = self.person.code
        holdings = [
            (holding.id, words.name(holding.name))
            for holding in ledger.holdings.values()
            if not of or holding.person == of
        ]
        self.holding.offer([("", self.tr("Every holding")), *holdings])

    def _wanted(self) -> HistoryFilter:
        fact = None
        if self.holding.code:
            fact = FactName("holding", self.holding.code)
        elif self.person.code:
            fact = FactName("person", self.person.code)
        return HistoryFilter(
            fact, _instant(self.since.ordinal), _instant(None if self.until.ordinal is None else self.until.ordinal + 1)
        )

    # The lists.

    def _lists(self) -> QWidget:
        headers = (Cell(self.tr("When")), Cell(self.tr("What")), Cell(self.tr("Who")))
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("history", self.tr("Changes"), self.model, lines=2, parent=self)
        self.view.size_columns(1)
        self.view.chosen.connect(self._choose)
        self.more = QPushButton(self.tr("Show earlier changes"), self)
        self.more.setObjectName("history_more")
        self.more.clicked.connect(self._show_more)
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, GAP)
        card.add(self.view)
        card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.detail = ChangeCard(self.bridge, self.icons, self)
        self.detail.restore_asked.connect(self.restore_asked)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("history_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP * 2)
        splitter.addWidget(card)
        splitter.addWidget(self.detail)
        splitter.setSizes([320, 240])
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        return holder

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row = cast(HistoryRow, source)
        texts = self._texts
        what, when, who = texts.what(row), texts.when(row), texts.who(row)
        note = texts.note(row)
        spoken = self.tr("{what}, {when}, {who}").format(what=what, when=when, who=who)
        tone = Tone.MUTED if row.undone else Tone.PLAIN
        return (
            Cell(when, spoken=spoken, tone=tone),
            Cell(what + ("\n" + note if note else ""), tip=what, spoken=spoken, tone=tone),
            Cell(who, spoken=spoken, tone=Tone.MUTED),
        )

    # Reading.

    def refresh(self) -> None:
        """Show the history as it is now."""
        self._texts = HistoryTexts(self.words, self.bridge.today)
        self._offer()
        self._read()

    def _begin_anew(self) -> None:
        """Look for something else, from the newest change on."""
        self._count = LEAST
        self._offer()
        self._read()

    def _show_more(self) -> None:
        self._count += LEAST
        self._read()

    def _read(self) -> None:
        removed = self.tabs.currentIndex() == REMOVED
        self._filters.setVisible(not removed)
        wanted = Wanted(self._wanted(), self._count, removed=removed)
        self._task.begin(partial(read_changes, self.bridge.session.file, wanted))

    def _show(self, found: Found) -> None:
        if found.error is not None:
            self.bridge.failed.emit(self.words.error(found.error))
            return
        removed = self.tabs.currentIndex() == REMOVED
        self.more.setVisible(found.more)
        self.detail.offer_restore(on=removed and not self.bridge.session.file.read_only)
        self._stack.setCurrentIndex(0 if found.rows else 1 + (not removed))
        self.model.show([Row(str(row.number), row) for row in found.rows])
        if not self.view.current_id and found.rows:
            self.view.choose(str(found.rows[0].number))
        self._choose(self.view.current_id)

    def _choose(self, row_id: str) -> None:
        row = self.model.row_at(self.model.index_of(row_id)) if row_id else None
        self.detail.show_change(cast("HistoryRow | None", row.source if row else None), self._texts)

    def tell_checked(self, text: str, *, broken: bool) -> None:
        """Say what the check of the history found."""
        self.checked.setText(("⚠ " if broken else "") + text)
        self.checked.setVisible(bool(text))

    def stop(self) -> None:
        """Read nothing any more."""
        self._task.stop()


def _instant(day: int | None) -> datetime | None:
    """When a civil day begins where this machine is."""
    return None if day is None else datetime.combine(date.fromordinal(day), time()).astimezone()
