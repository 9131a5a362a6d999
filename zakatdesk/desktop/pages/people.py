"""The people whose zakat is kept, and the rules each follows."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zakatdesk.bookkeeping.views.people import PersonRow, people
from zakatdesk.desktop.actions import Commands
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import GAP
from zakatdesk.desktop.models.rows import Cell, Row, RowModel, Tone
from zakatdesk.desktop.pages.page import Page
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.card import Card
from zakatdesk.desktop.widgets.tables import RowView
from zakatdesk.words.rules_texts import RulesTexts


class PeoplePage(Page):
    """One row for each person.

    Signals:
        edit_asked: The id of a person who is to be edited.
        remove_asked: The id of a person who is to go.
    """

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, bridge: SessionBridge, commands: Commands, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People"), bridge, commands, icons, parent)
        self._rules = RulesTexts(bridge.words)
        self.add_head_button("add_person", self.tr("Add a person"), leading=True)
        headers = (
            Cell(self.tr("Name")),
            Cell(self.tr("Currency")),
            Cell(self.tr("Rules")),
            Cell(self.tr("Zakat day")),
            Cell(self.tr("Holdings"), number=True),
            Cell(self.tr("To pay today"), number=True),
        )
        self.model = RowModel(headers, self._cells, self)
        self.view = RowView("people", self.tr("People"), self.model, lines=2, parent=self)
        self.view.size_columns(2)
        self.view.opened.connect(self.edit_asked)
        self.view.removed.connect(self.remove_asked)
        self.view.addAction(commands["add_person"])
        card = Card("", self)
        card.setSizePolicy(card.sizePolicy().horizontalPolicy(), card.sizePolicy().Policy.Expanding)
        card.body.setContentsMargins(1, GAP // 2, 1, 1)
        card.add(self.view)
        self.column.addWidget(card, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        now = self.bridge.outlook.now
        owed = {row.person: row.outstanding for row in now.people} if now else {}
        rows = people(self.bridge.ledger, self.bridge.today)
        self.model.show([Row(row.person.id, (row, owed.get(row.person.id))) for row in rows])

    def _cells(self, source: object) -> tuple[Cell, ...]:
        row, owed = cast("tuple[PersonRow, object]", source)
        person = row.person
        name = self.words.name(person.name)
        if row.minor:
            name += "\n" + self.tr("Not of age")
        rules = self._rules.preset(row.policy.preset)
        changed = len(row.policy.options)
        if changed:
            rules += "\n" + self.tr("%n rule(s) chosen otherwise", "", changed)
        return (
            Cell(name, tone=Tone.STRONG, tip=person.note),
            Cell(person.currency, tone=Tone.MUTED),
            Cell(rules, tip=rules),
            Cell(self._rules.zakat_day(row.policy.zakat_day), tone=Tone.MUTED),
            Cell(self.words.number(row.holdings), number=True, tone=Tone.MUTED),
            Cell(self.display.money(owed, person.currency), number=True),  # type: ignore[arg-type]
        )
