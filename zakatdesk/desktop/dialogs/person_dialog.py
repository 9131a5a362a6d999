"""Adding and editing a person: who it is, and the rules that person follows."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from zakatdesk.bookkeeping.actions.people import add_person, edit_person
from zakatdesk.bookkeeping.views.people import policy_on
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.look import MARGIN
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.currency_choice import CurrencyChoice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.rules_editor import RulesEditor
from zakatdesk.domain.change import Change
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import replace
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.fiqh.presets import DEFAULT_PRESET

NOBODY = ""


class PersonDialog(FormDialog):
    """The fields of a person, and the rules beside them.

    Args:
        person: The one to edit; none adds a new one.
    """

    def __init__(
        self, bridge: SessionBridge, icons: Icons, person: Person | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Add a person") if person is None else self.tr("Edit a person"), bridge.words, parent)
        self.setObjectName("person_dialog")
        self.resize(820, 640)
        self._bridge = bridge
        self._person = person
        ledger = bridge.ledger
        self._policy = policy_on(ledger, person, bridge.today) if person else PolicyChoice(DEFAULT_PRESET)
        self.name_field = TextField("name")
        self.currency = CurrencyChoice("currency", [one.currency for one in ledger.people.values()])
        self.minor = DayField("minor_until", self.words, ledger.calendar, icons, bridge.today)
        others = [(one.id, one.name) for one in ledger.people.values() if one is not person]
        self.guardian = Choice([(NOBODY, self.tr("Nobody")), *others], "guardian")
        self.note_field = TextField("note")
        self.rules = RulesEditor(self.words, self._policy)
        self._lay_out()
        self.finish(filled=True)
        self._fill()

    def _lay_out(self) -> None:
        self.add_field("name", self.tr("N&ame"), self.name_field)
        self.add_field("currency", self.tr("C&urrency of the zakat"), self.currency)
        self.add_field("minor_until", self.tr("Not of age unti&l"), self.minor)
        self.add_field("guardian", self.tr("&Guardian"), self.guardian)
        self.add_field("note", self.tr("N&ote"), self.note_field)
        self.column.removeItem(self.grid)
        who = QWidget(self)
        column = QVBoxLayout(who)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addLayout(self.grid)
        column.addStretch(1)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("person_tabs")
        self.tabs.setAccessibleName(self.tr("Person and rules"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(who, self.tr("P&erson"))
        self.tabs.addTab(self.rules, self.tr("&Rules"))
        self.column.insertWidget(0, self.tabs, 1)

    def show_rules(self) -> None:
        """Turn to the rules."""
        self.tabs.setCurrentWidget(self.rules)

    def _fill(self) -> None:
        person = self._person
        if person is not None:
            self.name_field.line.setText(person.name)
            self.currency.choose(person.currency)
            self.minor.set_day(person.minor_until)
            self.guardian.choose(person.guardian or NOBODY)
            self.note_field.line.setText(person.note)
        for signal in (self.name_field.edited, self.minor.edited, self.note_field.edited, self.rules.edited):
            signal.connect(self.touch)
        self.name_field.setFocus()

    def tell(self, error: DomainError) -> None:
        """Say what is wrong beside the field it belongs to, and go there."""
        in_rules = error.where.startswith(("policies", "preset", "options", "parameters", "zakat_day"))
        self.tabs.setCurrentIndex(1 if in_rules else 0)
        if in_rules:
            self.tell_trouble(self.words.error(error))
        else:
            super().tell(error)

    def save(self) -> bool:
        """Make it so."""
        if not self.name_field.text:
            raise DomainError("NAME_MISSING", "name")
        if self.minor.day is None and not self.minor.is_empty:
            self.tabs.setCurrentIndex(0)
            self.minor.setFocus()
            return False
        change = self._change()
        return not change.edits or self._bridge.do(change)

    def _change(self) -> Change:
        ledger, person = self._bridge.ledger, self._person
        if person is None:
            return add_person(
                ledger,
                id=self._bridge.new_id(),
                name=self.name_field.text,
                currency=self.currency.code,
                policies=(self.rules.choice,),
                minor_until=self.minor.day,
                guardian=self.guardian.code or None,
                note=self.note_field.text,
            )
        policies = tuple(self.rules.choice if choice == self._policy else choice for choice in person.policies)
        after = replace(
            person,
            name=self.name_field.text,
            currency=self.currency.code,
            policies=policies,
            minor_until=self.minor.day,
            guardian=self.guardian.code or None,
            note=self.note_field.text,
        )
        return edit_person(ledger, after)
