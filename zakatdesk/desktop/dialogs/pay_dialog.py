"""Paying zakat: how much, when, to whom, from where, and what it settles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from zakatdesk.bookkeeping.views.dividing import Room, Target
from zakatdesk.bookkeeping.views.giving import kinds, sources, unit_of, worth
from zakatdesk.bookkeeping.views.payments import is_closed, recipients
from zakatdesk.desktop.dialogs.form import FormDialog
from zakatdesk.desktop.dialogs.holding_dialog import WAIT_MS
from zakatdesk.desktop.dialogs.holding_dialog import Desk as Tools
from zakatdesk.desktop.dialogs.pay_draft import Desk, Plan, first_amount
from zakatdesk.desktop.session_bridge import SessionBridge
from zakatdesk.desktop.texts.payment_texts import EXPLAINED, PaymentTexts
from zakatdesk.desktop.widgets.amount_field import AmountField
from zakatdesk.desktop.widgets.choice import Choice
from zakatdesk.desktop.widgets.day_field import DayField
from zakatdesk.desktop.widgets.field import Noted, TextField
from zakatdesk.desktop.widgets.outcome import Outcome
from zakatdesk.desktop.widgets.parts_field import PartRow, PartsField
from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.payment import IN_KIND_PLACES, Category, Payment

NOWHERE = ""
WIDTH = 680


class PayDialog(FormDialog):
    """The fields of a payment.

    Args:
        person: Whose a new one is at first.
        target: What a new one is for at first; none for the oldest.
        payment: The one to edit; none adds a new one.
    """

    def __init__(
        self,
        bridge: SessionBridge,
        tools: Tools,
        person: str,
        target: Target | None = None,
        payment: Payment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Pay zakat") if payment is None else self.tr("Edit a payment"), bridge.words, parent)
        self.setObjectName("pay_dialog")
        self.resize(WIDTH, self.height())
        self._bridge = bridge
        self._tools = tools
        self._payment = payment
        self._target = target
        self._desk = Desk(bridge.ledger, bridge.today, payment)
        self._texts = PaymentTexts(self.words, bridge.ledger)
        self._plan: Plan | None = None
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(WAIT_MS)
        self._pending.timeout.connect(self.look_ahead)
        self._make_fields(payment.person if payment else person)
        self._lay_out()
        self.outcome = Outcome(self)
        self.column.addWidget(self.outcome)
        self.finish()
        self._fill()

    # Fields.

    def _make_fields(self, person: str) -> None:
        ledger = self._desk.ledger
        self.person = Choice([(one.id, one.name) for one in ledger.people.values()], "person")
        self.person.choose(person)
        self.person.chosen.connect(lambda _: self._person_changed())
        self.given = Choice(self._things(), "given")
        self.given.setMaxVisibleItems(14)
        self.given.chosen.connect(lambda _: self._unit_changed())
        self.amount = AmountField("amount", self.words, unit_of(self.given.code))
        self.amount.edited.connect(self._changed)
        self.amount.sign_chosen.connect(lambda sign: self._tools.signs.keep(unit_of(self.given.code), sign))
        self.day = DayField("on", self.words, ledger.calendar, self._tools.icons, self._bridge.today, sunset=True)
        self.day.edited.connect(self._changed)
        self.source = _NotedChoice("from", self._sources())
        self.source.choice.chosen.connect(lambda _: self._changed())
        self.recipient = TextField("recipient")
        self.recipient.edited.connect(self._changed)
        completer = QCompleter(list(recipients(ledger)), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.recipient.line.setCompleter(completer)
        named = [(category.value, self.words.code(category)) for category in Category]
        self.category = _NotedChoice("category", [("", self.tr("Not said")), *named])
        self.category.choice.chosen.connect(lambda _: self._explain_category())
        self.note_field = TextField("note")
        self.note_field.edited.connect(self.touch)
        self.reason = TextField("reason", hint=self.tr("such as: paid then, and forgotten here"))
        self.reason.edited.connect(self.touch)
        self.parts = PartsField(self.words, self._tools.signs)
        self.parts.edited.connect(self._changed)

    def _lay_out(self) -> None:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.amount, 1)
        row.addWidget(self.given, 0, Qt.AlignmentFlag.AlignTop)
        both.setFocusProxy(self.amount)
        self.given.setAccessibleName(self.tr("What is given"))
        self.add_field("person", self.tr("&Person"), self.person)
        self.show_field("person", on=len(self._desk.ledger.people) > 1)
        self.add_field("amounts", self.tr("A&mount"), both)
        said = self._fields["amounts"][0]
        if said is not None:
            said.setBuddy(self.amount.editor)
        self.amount.editor.setAccessibleName(self.tr("Amount"))
        self._fields["amount"] = (None, self.amount)
        self.add_field("on", self.tr("&Day"), self.day)
        self.add_field("from", self.tr("&From"), self.source)
        self.add_field("recipient", self.tr("&Recipient"), self.recipient)
        self.add_field("category", self.tr("Cate&gory"), self.category)
        self.add_field("parts", self.tr("Goes &to"), self.parts)
        self.add_field("reason", self.tr("Reas&on"), self.reason)
        self.show_field("reason", on=False)
        self.add_field("note", self.tr("&Note"), self.note_field)

    def _fill(self) -> None:
        payment = self._payment
        if payment is None:
            self.day.set_day(date.fromordinal(self._bridge.today))
            self._propose()
        else:
            self.given.choose(payment.currency or payment.in_kind or "")
            self._unit_changed()
            self.amount.set_steps(payment.amount)
            self.day.set_day(payment.on, after_sunset=payment.after_sunset)
            self.source.choice.choose(payment.from_holding or NOWHERE)
            self.recipient.line.setText(payment.recipient)
            self.category.choice.choose(payment.category or "")
            self.note_field.line.setText(payment.note)
            if payment.for_class is not None and payment.for_due is not None:
                self._target = Target(payment.for_class, self._desk.ledger.calendar.ordinal(payment.for_due))
        self._explain_category()
        self.look_ahead()
        self._touched = False
        self.amount.line.selectAll()
        self.amount.setFocus()

    def _propose(self) -> None:
        """What remains is the amount at first."""
        rows = self._desk.standing(self.person.code, None).rows
        found = first_amount(rows, self._target)
        if found is None:
            self.amount.set_empty()
            return
        kind, amount = found
        self.given.choose(kind or self._person_currency())
        self._unit_changed()
        unit = unit_of(self.given.code)
        self.amount.set_steps(-int(-amount * unit.step // 1))

    def _things(self) -> list[tuple[str, str]]:
        """What can be given: money of the person, what is owed in kind, then any other money."""
        ledger, person = self._desk.ledger, self.person.code
        held = [row.unit.code for row in sources(ledger, person, self._person_currency())]
        in_kind = kinds(ledger, person, self._desk.standing(person, None).rows)
        if self._payment is not None and self._payment.in_kind is not None:
            in_kind = tuple(dict.fromkeys((*in_kind, self._payment.in_kind)))
        codes = dict.fromkeys((self._person_currency(), *held, *in_kind, *sorted(MINOR_UNITS)))
        return [(code, self.words.in_kind_name(code) if code in IN_KIND_PLACES else code) for code in codes]

    def _sources(self) -> list[tuple[str, str]]:
        ledger = self._desk.ledger
        found = {row.id: row.name for row in sources(ledger, self.person.code, self.given.code)}
        source = self._payment.from_holding if self._payment is not None else None
        if source is not None:
            found.setdefault(source, ledger.holding(source).name)
        return [(NOWHERE, self.tr("From outside this ledger")), *found.items()]

    def _person_currency(self) -> str:
        return self._desk.ledger.person(self.person.code).currency

    # What follows from what is typed.

    def _person_changed(self) -> None:
        self._target = None
        self.given.offer(self._things())
        self.given.choose(self._person_currency())
        self._unit_changed()
        self._propose()

    def _unit_changed(self) -> None:
        unit = unit_of(self.given.code)
        self.amount.count(unit, self._tools.signs.of(unit))
        self.source.choice.offer(self._sources())
        self._changed()

    def _explain_category(self) -> None:
        code = self.category.choice.code
        self.category.say(self.words.text(EXPLAINED[Category(code)]) if code else "")
        self.touch()

    def _changed(self) -> None:
        self.touch()
        self._pending.start()

    def look_ahead(self) -> None:
        """Say what follows from what was typed so far."""
        self._pending.stop()
        if self._desk.whole is not self._bridge.ledger:
            # The dialog was left, something was changed, and it was brought back.
            self._desk = Desk(self._bridge.ledger, self._bridge.today, self._payment)
            self._texts = PaymentTexts(self.words, self._bridge.ledger)
        self._plan = None
        if self.person.code not in self._desk.ledger.people:
            self.outcome.say(())
            return
        day = self.day.ordinal
        at = self._desk.standing(self.person.code, day)
        places = self._desk.rooms(at, self.given.code, day)
        self._show_rows(places)
        given = self._given()
        if given is None:
            self.outcome.say(())
            return
        try:
            plan = self._desk.plan(given, places, self._chosen(given.amount))
        except DomainError as error:
            if error.where == "parts":
                self.parts.warn(self.words.error(error))
            self.outcome.say(())
            return
        self._plan = plan
        self.parts.say("")
        self.parts.fill(plan.division.fills)
        self._say(plan)

    def _show_rows(self, places: tuple[Room, ...]) -> None:
        targets = {room.target for room in places}
        at = self._desk.standing(self.person.code, self.day.ordinal)
        rows = [row for row in at.rows if row.target in targets]
        shown = [PartRow(row.target, self._texts.target(row.target), self._texts.owing(row, at)) for row in rows]
        self.parts.show_rows(shown, unit_of(self.given.code))
        self.show_field("parts", on=bool(shown))

    def _given(self) -> Payment | None:
        """What was typed, as far as it is understood; none while the amount or the day is missing."""
        if self.amount.steps is None or self.day.day is None:
            return None
        code = self.given.code
        in_kind = code if code in IN_KIND_PLACES else None
        return Payment(
            id="",
            seq=0,
            on=self.day.day,
            person=self.person.code,
            amount=self.amount.steps,
            currency=None if in_kind else code,
            in_kind=in_kind,
            category=Category(self.category.choice.code) if self.category.choice.code else None,
            recipient=self.recipient.text,
            from_holding=self.source.choice.code or None,
            after_sunset=self.day.sunset.isChecked(),
            note=self.note_field.text,
        )

    def _chosen(self, amount: int) -> Mapping[Target, int]:
        """The parts that were said; before that, all of it to what the dialog was opened for."""
        if self.parts.chosen or self._target is None:
            return self.parts.chosen
        day = self.day.ordinal
        at = self._desk.standing(self.person.code, day)
        for room in self._desk.rooms(at, self.given.code, day):
            if room.target == self._target:
                return {self._target: amount if room.most is None else min(amount, room.most)}
        return {}

    def _say(self, plan: Plan) -> None:
        day = self.day.ordinal or self._bridge.today
        self.outcome.say(self._texts.foreseen(plan.foresight, ahead=day > self._bridge.today))
        self.show_field("reason", on=self._needs_reason(plan))
        self._say_source(plan)
        self._say_rate(day)

    def _say_source(self, plan: Plan) -> None:
        left, source = plan.foresight.left, self.source.choice.code
        if left is None or not source:
            self.source.say("")
            return
        holding = self._desk.ledger.holding(source)
        stands = self.words.quantity(holding.unit.exact(left), holding.unit.code)
        if left < 0:
            self.source.warn(self.tr("More than is there: it would stand at {amount}.").format(amount=stands))
        else:
            self.source.say(self.tr("Leaves {amount} there.").format(amount=stands))

    def _say_rate(self, day: int) -> None:
        """The rate of another currency, beside the amount that was read."""
        code, own = self.given.code, self._person_currency()
        if code == own or code in IN_KIND_PLACES or self.amount.steps is None:
            return
        quote = worth(self._desk.ledger, self.person.code, code, day)
        if quote is None:
            self.amount.warn(
                self.tr("There is no rate of {currency} on or before this day; add it under Prices.").format(
                    currency=code
                )
            )
            return
        unit = unit_of(code)
        self.amount.say(
            self.tr("= {amount}, at {rate} for one {currency} ({day})").format(
                amount=self.words.money(unit.exact(self.amount.steps) * quote.value, own),
                rate=self.words.exact_money(quote.value, own),
                currency=code,
                day=self.words.civil_day(quote.on, short=True),
            )
        )

    def _needs_reason(self, plan: Plan) -> bool:
        if plan.closed:
            return True
        payment, now = self._payment, self._bridge.outlook.now
        if payment is None or now is None:
            return False
        uses = [use for use in now.person(payment.person).uses if use.payment == payment.id]
        return is_closed(self._bridge.ledger, payment, uses)

    # Saving.

    def save(self) -> bool:
        """Make it so."""
        self._bridge.ledger.person(self.person.code)
        for field in (self.amount, self.day):
            if not field.complain_if_empty():
                field.setFocus()
                return False
        unclear = self.parts.unclear
        if unclear is not None:
            unclear.setFocus()
            return False
        self.look_ahead()
        plan = self._plan
        if plan is None:
            # What is wrong is said where it belongs.
            given = cast(Payment, self._given())
            at = self._desk.standing(given.person, self.day.ordinal)
            plan = self._desk.plan(
                given, self._desk.rooms(at, self.given.code, self.day.ordinal), self._chosen(given.amount)
            )
        reason = self.reason.text if self._needs_reason(plan) else ""
        if self._needs_reason(plan) and not reason:
            raise DomainError("REASON_MISSING", "reason")
        change = self._desk.change(plan, self._bridge.new_id, reason)
        unit = unit_of(self.given.code)
        said = self._texts.done(unit.exact(plan.given.amount), unit.code, plan.foresight)
        return not change.edits or self._bridge.do(change, said)


class _NotedChoice(Noted):
    """A list to choose from, and a line below it."""

    def __init__(self, name: str, options: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        self.choice = Choice(options, name)
        super().__init__(self.choice, name, parent)
