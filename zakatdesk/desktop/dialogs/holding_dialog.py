"""Adding and editing a holding: one dialog, and below it what follows from what was typed so far."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from zakatdesk.bookkeeping.actions.holdings import Opening
from zakatdesk.bookkeeping.views.expected import expected
from zakatdesk.desktop.decimal_signs import DecimalSigns
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.dialogs.holding_change import Said, added, edited_with, opening_of, weighed
from zakatdesk.desktop.dialogs.key_fields import KeyField, KeyFields
from zakatdesk.desktop.icons import Icons
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.widgets.amount_field import AmountField
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import TextField
from zakatdesk.desktop.widgets.live_line import LiveLine
from zakatdesk.domain.change import Change
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding, KeyValue
from zakatdesk.domain.kinds import KINDS, Counted, HoldingKind
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.quantity import GRAMS, Unit
from zakatdesk.domain.weight import GRAMS_PER

FIRST_KINDS = (
    HoldingKind.CASH,
    HoldingKind.BANK,
    HoldingKind.GOLD,
    HoldingKind.SILVER,
    HoldingKind.TRADE_GOODS,
    HoldingKind.RECEIVABLE,
    HoldingKind.DEBT,
)
"""The kinds most families have; the others follow."""

SHOWN_KEYS = frozenset({"currency", "symbol", "karat", "use", "quality", "due", "metal"})
"""Keys that stand with the main fields; the others are folded away."""

WAIT_MS = 120
"""How long the line of what follows waits for the next key."""


class Desk(Frozen):
    """What a dialog about a holding needs besides the ledger.

    Attributes:
        signs: Which decimal sign the ledger has chosen for each unit.
    """

    icons: Icons
    signs: DecimalSigns


class HoldingDialog(FormDialog):
    """The fields of a holding.

    Args:
        holding: The one to edit; none adds a new one.
        person: Whose a new one is at first.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        desk: Desk,
        holding: Holding | None = None,
        person: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._new = holding is None
        title = self.tr("Add a holding") if holding is None else self.tr("Edit a holding")
        super().__init__(title, bridge.words, parent, next_words=self.tr("Save and &next") if self._new else "")
        self.setObjectName("holding_dialog")
        self.bridge = bridge
        self._desk = desk
        self._holding = holding
        self._opening = opening_of(bridge.ledger, holding) if holding else None
        self.keys: list[KeyField] = []
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(WAIT_MS)
        self._pending.timeout.connect(self.look_ahead)
        self._add_fields(person)
        self.live = LiveLine(self.words, self)
        self.column.addWidget(self.live)
        self.finish()
        self._fill()
        self.name_field.line.selectAll()
        (self.kind if self._new else self.name_field).setFocus()

    # Fields.

    def _add_fields(self, person: str) -> None:
        ledger = self.bridge.ledger
        kinds = (*FIRST_KINDS, *(kind for kind in HoldingKind if kind not in FIRST_KINDS))
        self.kind = Choice([(kind.value, self.words.code(kind)) for kind in kinds], "kind")
        self.kind.chosen.connect(self._change_kind)
        self.person = Choice([(one.id, one.name) for one in ledger.people.values()], "person")
        self.person.choose(self._holding.person if self._holding else person)
        self.person.chosen.connect(self._person_changed)
        self.name_field = TextField("name")
        self._complete_names()
        self.name_field.edited.connect(self._changed)
        self.amount = AmountField("amount", self.words, GRAMS)
        self.amount.edited.connect(self._changed)
        self.amount.sign_chosen.connect(lambda sign: self._desk.signs.keep(self._unit(), sign))
        self.weight = Choice([(unit, self.words.unit(unit)) for unit in GRAMS_PER], "weight_unit")
        self.weight.setAccessibleName(self.tr("Unit of weight"))
        self.weight.chosen.connect(lambda _: self._recount())
        self.day = DayField("on", self.words, ledger.calendar, self._desk.icons, self.bridge.today, sunset=True)
        self.day.edited.connect(self._changed)
        self.share = TextField("share", hint="1")
        self.share.edited.connect(self._changed)
        self.note_field = TextField("note")
        self.note_field.edited.connect(self._changed)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.amount, 1)
        row.addWidget(self.weight, 0, Qt.AlignmentFlag.AlignTop)
        both.setFocusProxy(self.amount)
        self.add_field("kind", self.tr("&Kind"), self.kind)
        self.add_field("person", self.tr("&Person"), self.person)
        self.show_field("person", on=len(ledger.people) > 1)
        self.add_field("name", self.tr("N&ame"), self.name_field)
        self.add_field("amounts", self.tr("A&mount"), both)
        self._register_amount()
        self.add_field("on", self.tr("Owned s&ince"), self.day)
        self.add_field("share", self.tr("Part that is owned"), self.share, more=True)
        self.add_field("note", self.tr("Note"), self.note_field, more=True)

    def _register_amount(self) -> None:
        """An error about the amount is said at the amount itself, and so is its name."""
        said = self._fields["amounts"][0]
        if said is not None:
            said.setBuddy(self.amount.editor)
        self.amount.editor.setAccessibleName(self.tr("Amount"))
        self._fields["amount"] = (None, self.amount)

    def _complete_names(self) -> None:
        names = sorted({holding.name for holding in self.bridge.ledger.holdings.values()})
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name_field.line.setCompleter(completer)

    def _fill(self) -> None:
        held = self._holding
        if held is None:
            self._change_kind(self.kind.code)
            return
        self.kind.choose(held.kind.value)
        self.name_field.line.setText(held.name)
        self.share.line.setText("" if held.share == 1 else format(held.share, "f"))
        self.note_field.line.setText(held.note)
        self._show_keys(dict(held.keys))
        self._recount()
        if self._opening is not None:
            self.amount.set_steps(self._opening.amount or 0)
            self.day.set_day(self._opening.on, after_sunset=self._opening.after_sunset)
        elif held.id in self.bridge.ledger.registers:
            # There are entries, but none says since when it is owned: the register is the place for these.
            self.show_field("amounts", on=False)
            self.show_field("on", on=False)
        self._touched = False
        self.look_ahead()

    def _change_kind(self, _code: str) -> None:
        named = {self.words.code(kind) for kind in HoldingKind}
        if self._new and (not self.name_field.text or self.name_field.text in named):
            self.name_field.line.setText(self.words.code(self._kind))
        self._show_keys(self._said_keys())
        self._recount()
        self._changed()

    def _show_keys(self, values: dict[str, KeyValue]) -> None:
        for shown in self.keys:
            self.drop_field(shown.key.name)
        self.keys = []
        person = self.bridge.ledger.people.get(self.person.code)
        used = [holding.currency for holding in self.bridge.ledger.holdings.values() if holding.currency]
        currencies = tuple(dict.fromkeys((*([person.currency] if person else []), *used)))
        maker = KeyFields(self.words, self.bridge.ledger.calendar, self._desk.icons, self.bridge.today, currencies)
        for key in KINDS[self._kind].keys:
            field = maker.make(key, values.get(key.name))
            if field is None:
                continue
            self.keys.append(field)
            field.edited.connect(self._key_changed)
            self.add_field(key.name, self.words.key(key.name), field.widget, more=key.name not in SHOWN_KEYS)

    def _recount(self) -> None:
        """The amount is counted in the unit of what was chosen."""
        self.weight.setVisible(KINDS[self._kind].counted is Counted.GRAMS)
        try:
            unit = self._unit()
        except DomainError:
            return
        self.amount.count(unit, self._desk.signs.of(unit))

    def _key_changed(self) -> None:
        self._recount()
        self._changed()

    def _person_changed(self, _person: str) -> None:
        self._show_keys({} if self._new else self._said_keys())
        self._recount()
        self._changed()

    def _changed(self) -> None:
        self.touch()
        self._pending.start()

    # What was said.

    @property
    def _kind(self) -> HoldingKind:
        return HoldingKind(self.kind.code)

    def _said_keys(self) -> dict[str, KeyValue]:
        """What the fields of the kind's keys say, as far as it can be understood."""
        kept = dict(self._holding.keys) if self._holding and self._holding.kind is self._kind else {}
        for field in self.keys:
            kept.pop(field.key.name, None)
            try:
                value = field.value()
            except DomainError:
                continue
            if value is not None:
                kept[field.key.name] = value
        if "symbol" in kept or "metal" in kept:
            # Counted in units of a symbol or in grams of a metal; the currency beside it says nothing then.
            kept.pop("currency", None)
        return kept

    def _unit(self) -> Unit:
        counted = Holding("", 0, "", self._kind, "", tuple(self._said_keys().items())).unit
        return Unit(self.weight.code, 3) if counted == GRAMS and self.weight.code != "g" else counted

    def _said(self, *, needs_amount: bool) -> Said:
        """Everything that was typed, understood.

        Raises:
            DomainError: Something is not; its place is the field.
        """
        for field in self.keys:
            field.value()
        opening = None
        shown = not self.day.isHidden()
        if shown and (needs_amount or not self.amount.is_empty):
            if not self.amount.complain_if_empty() or not self.day.complain_if_empty():
                raise DomainError("AMOUNT_MISSING" if self.amount.steps is None else "DAY_EMPTY", "unsaid")
            opening = Opening(
                self._opening.id if self._opening else self.bridge.new_id(),
                cast(StatedDay, self.day.day),
                weighed(cast(int, self.amount.steps), self.weight.code if self.weight.isVisible() else "g"),
                self.day.sunset.isChecked(),
            )
        return Said(
            person=self.person.code,
            kind=self._kind,
            name=self.name_field.text,
            keys=self._said_keys(),
            share=self._said_share(),
            note=self.note_field.text,
            opening=opening,
        )

    def _said_share(self) -> Decimal:
        maker = KeyFields(self.words, self.bridge.ledger.calendar, self._desk.icons, self.bridge.today, ())
        try:
            return maker.read_decimal(self.share.text, 6) or Decimal(1)
        except DomainError as error:
            raise error.at("share") from None

    def _change(self, said: Said) -> tuple[Change, str]:
        if self._holding is None:
            holding_id = self.bridge.new_id()
            return added(self.bridge.ledger, holding_id, said), holding_id
        return edited_with(self.bridge.ledger, self._holding, self._opening, said), self._holding.id

    def look_ahead(self) -> None:
        """Say what follows from what was typed so far."""
        if (self.amount.steps is None or self.day.day is None) and not self._holding:
            self.live.say_nothing()
            return
        try:
            said = self._said(needs_amount=False)
            named = said if said.name else replace(said, name=self.words.code(said.kind))
            change, holding_id = self._change(named)
            draft = self.bridge.ledger.apply(change)
            self.live.say(expected(draft, holding_id, self.bridge.today, self.bridge.drafts.assess), draft)
        except DomainError:
            self.live.say_nothing()

    # Saving.

    def attempt(self, act: Callable[[], bool]) -> bool:
        """Do something that may be refused; what is refused is said and nothing is lost."""
        try:
            return act()
        except DomainError as error:
            if error.where == "unsaid":
                (self.amount if self.amount.steps is None else self.day).setFocus()
            else:
                self.tell(error)
            return False

    def save(self) -> bool:
        """Make it so."""
        said = self._said(needs_amount=self._new)
        change, _ = self._change(said)
        return not change.edits or self.bridge.do(change)

    def begin_another(self) -> None:
        """Empty the fields for the next one; kind, person and day stay."""
        self.amount.set_empty()
        self.note_field.line.clear()
        self.name_field.line.setText(self.words.code(self._kind))
        self._complete_names()
        self.live.say_nothing()
        self._touched = False
        self.kind.setFocus()
