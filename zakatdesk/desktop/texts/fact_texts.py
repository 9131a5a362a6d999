"""Facts in words: what a fact is, and each of its values, as the history tells them before and after a change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from zakatdesk.domain.change import Edit, Fact
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.holding import Holding, Instalment, KeyValue, Monthly
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.marks import sentence
from zakatdesk.domain.payment import IN_KIND_PLACES, Payment
from zakatdesk.domain.person import Person, PolicyChoice
from zakatdesk.domain.price import Price
from zakatdesk.domain.quantity import Unit, money_unit
from zakatdesk.domain.validity.prices import is_metal
from zakatdesk.words import Words
from zakatdesk.words.rules_texts import RulesTexts

ADDED = sentence("history", "Added: {fact}")
CHANGED = sentence("history", "Changed: {fact}")
REMOVED = sentence("history", "Removed: {fact}")
HOLDING = sentence("history", "the holding {name}")
PERSON = sentence("history", "the person {name}")
ENTRY = sentence("history", "an entry of {holding}: {entry_kind}")
PRICE = sentence("history", "a price of {what}")
PAYMENT = sentence("history", "a payment of {person}")
CORRECTION = sentence("history", "the beginning of {month}")
CLOSED_YEAR = sentence("history", "a closed year of {person}, due on {day}")
IS = sentence("history", "{key}: {value}")
BECAME = sentence("history", "{key}: was {before}, is now {after}")
WAS = sentence("history", "{key}: was {before}, is now empty")
YES = sentence("history", "yes")
NO = sentence("history", "no")
FROM_DAY = sentence("history", "{rules}, from {day}")
OTHERWISE = sentence("history", "{rules}; otherwise: {options}")
MONTHLY = sentence("history", "{times} times {amount}, first on {day}")
INSTALMENT = sentence("history", "{amount} on {day}")


class Value(NamedTuple):
    """One value of a fact before and after a change, as texts; empty where it was or is not there."""

    key: str
    before: str
    after: str


class FactTexts:
    """Facts in the language of the window.

    Args:
        names: A ledger that has the names and units of what the facts speak of.
    """

    def __init__(self, words: Words, names: Ledger) -> None:
        """Remember both."""
        self._words = words
        self._names = names
        self._rules = RulesTexts(words)

    def title(self, edit: Edit) -> str:
        """What an edit did to which fact."""
        said = ADDED if edit.before is None else REMOVED if edit.after is None else CHANGED
        return self._words.text(said).format(fact=self.fact(edit.fact))

    def fact(self, fact: Fact) -> str:
        """Which fact it is."""
        words, names = self._words, self._names
        match fact:
            case Person():
                return words.text(PERSON).format(name=words.name(fact.name))
            case Holding():
                return words.text(HOLDING).format(name=words.name(fact.name))
            case Entry():
                holding = words.named("holding", fact.holding, names)
                return words.text(ENTRY).format(holding=holding, entry_kind=words.code(fact.kind))
            case Price():
                return words.text(PRICE).format(what=words.priced(fact.of))
            case Payment():
                return words.text(PAYMENT).format(person=words.named("person", fact.person, names))
            case MonthCorrection():
                return words.text(CORRECTION).format(month=words.month_id(fact.id))
            case ClosedYear():
                person, day = words.named("person", fact.person, names), words.stated_day(fact.due)
                return words.text(CLOSED_YEAR).format(person=person, day=day)

    def values(self, edit: Edit) -> tuple[Value, ...]:
        """The values that an edit changed; of a fact that came or went, all."""
        before, after = (dict(self._told(side)) if side is not None else {} for side in (edit.before, edit.after))
        keys = dict.fromkeys((*before, *after))
        found = (Value(key, before.get(key, ""), after.get(key, "")) for key in keys)
        return tuple(value for value in found if value.before != value.after)

    def said(self, value: Value) -> str:
        """A value before and after in one sentence."""
        words = self._words
        if not value.before:
            return words.text(IS).format(key=value.key, value=value.after)
        said = BECAME if value.after else WAS
        return words.text(said).format(key=value.key, before=value.before, after=value.after)

    def _told(self, fact: Fact) -> Iterator[tuple[str, str]]:
        """The names and texts of a fact's values, without what is empty."""
        for name, shown in self._values(fact):
            if shown:
                yield self._words.key(name), shown

    def _values(self, fact: Fact) -> Iterator[tuple[str, str]]:
        match fact:
            case Person():
                yield from self._person(fact)
            case Holding():
                yield from self._holding(fact)
            case Entry():
                yield from self._entry(fact)
            case Price():
                yield from self._price(fact)
            case Payment():
                yield from self._payment(fact)
            case MonthCorrection():
                yield "begins", self._day(fact.begins)
                yield "announced_by", self._name(fact.announced_by)
            case ClosedYear():
                yield from self._closed_year(fact)

    def _person(self, fact: Person) -> Iterator[tuple[str, str]]:
        yield "name", self._name(fact.name)
        yield "currency", self._words.figure(fact.currency)
        yield "policies", "\n".join(self._policy(choice) for choice in fact.policies)
        zakat_days = [choice.zakat_day for choice in fact.policies if choice.zakat_day is not None]
        yield "zakat_day", self._rules.zakat_day(zakat_days[-1]) if zakat_days else ""
        yield "minor_until", self._day(fact.minor_until)
        yield "guardian", self._named("person", fact.guardian)
        yield "died_on", self._day(fact.died_on)
        yield "note", self._name(fact.note)

    def _policy(self, choice: PolicyChoice) -> str:
        words = self._words
        said = self._rules.preset(choice.preset)
        others = [words.option(axis, code) for axis, code in choice.options]
        others += [f"{words.figure(name)} = {words.figure(text)}" for name, text in choice.parameters]
        if others:
            said = words.text(OTHERWISE).format(rules=said, options=words.listed(others))
        if choice.start is not None:
            said = words.text(FROM_DAY).format(rules=said, day=self._day(choice.start))
        return said

    def _holding(self, fact: Holding) -> Iterator[tuple[str, str]]:
        yield "person", self._named("person", fact.person)
        yield "kind", self._words.code(fact.kind)
        yield "name", self._name(fact.name)
        for name, value in fact.keys:
            yield name, self._key_value(fact, name, value)
        yield "share", self._words.number(fact.share) if fact.share != 1 else ""
        yield "note", self._name(fact.note)

    def _key_value(self, fact: Holding, name: str, value: KeyValue) -> str:
        words = self._words
        match value:
            case bool():
                return words.text(YES if value else NO)
            case Decimal():
                return words.number(value)
            case str():
                return words.choice(name, value)
            case Monthly():
                return words.text(MONTHLY).format(
                    times=words.plain(value.count),
                    amount=self._quantity(fact.unit, value.amount),
                    day=self._day(value.first),
                )
            case date() | HijriDate():
                return self._day(value)
            case _:
                return "\n".join(self._instalment(fact, part) for part in value)

    def _instalment(self, fact: Holding, part: Instalment) -> str:
        amount, day = self._quantity(fact.unit, part.amount), self._day(part.on)
        return self._words.text(INSTALMENT).format(amount=amount, day=day)

    def _entry(self, fact: Entry) -> Iterator[tuple[str, str]]:
        unit = self._unit(fact.holding)
        yield "on", self._day(fact.on)
        yield "after_sunset", self._words.text(YES) if fact.after_sunset else ""
        yield "holding", self._named("holding", fact.holding)
        yield "kind", self._words.code(fact.kind)
        yield "amount", self._quantity(unit, fact.amount)
        yield "to", self._named("holding", fact.to)
        yield "received", self._quantity(self._unit(fact.to), fact.received)
        yield "of", self._named("holding", fact.of)
        for name in ("costs", "retail", "wholesale", "cost"):
            yield name, self._quantity(unit, getattr(fact, name))
        yield "covers_years", "" if fact.covers_years is None else self._words.plain(fact.covers_years)
        yield "note", self._name(fact.note)

    def _price(self, fact: Price) -> Iterator[tuple[str, str]]:
        yield "on", self._day(fact.on)
        yield "price", self._words.exact_money(fact.price, fact.currency)
        yield "per", self._words.unit(fact.per) if is_metal(fact.of) else ""
        yield "source", self._name(fact.source)
        yield "authority", self._name(fact.authority)

    def _payment(self, fact: Payment) -> Iterator[tuple[str, str]]:
        words = self._words
        yield "on", self._day(fact.on)
        yield "after_sunset", words.text(YES) if fact.after_sunset else ""
        yield "person", self._named("person", fact.person)
        if fact.in_kind is not None:
            places = IN_KIND_PLACES.get(fact.in_kind, 0)
            yield "amount", words.in_kind(fact.in_kind, Decimal(fact.amount).scaleb(-places))
        elif fact.currency is not None:
            yield "amount", self._quantity(money_unit(fact.currency), fact.amount)
        yield "category", words.code(fact.category) if fact.category is not None else ""
        yield "recipient", self._name(fact.recipient)
        yield "from", self._named("holding", fact.from_holding)
        yield "class", words.zakat_class(fact.for_class) if fact.for_class else ""
        yield "for", self._day(fact.for_due)
        yield "note", self._name(fact.note)

    def _closed_year(self, fact: ClosedYear) -> Iterator[tuple[str, str]]:
        yield "person", self._named("person", fact.person)
        yield "class", self._words.zakat_class(fact.zakat_class)
        yield "due", self._day(fact.due)
        yield "on", self._day(fact.closed_on)
        zakat, person = dict(fact.frozen).get("zakat"), self._names.people.get(fact.person)
        if isinstance(zakat, str) and person is not None:
            yield "amount", self._words.exact_money(Fraction(zakat), person.currency)

    # Values.

    def _day(self, day: date | HijriDate | None) -> str:
        return "" if day is None else self._words.stated_day(day)

    def _name(self, text: str) -> str:
        return self._words.name(text) if text else ""

    def _named(self, kind: str, fact_id: str | None) -> str:
        return self._words.named(kind, fact_id, self._names) if fact_id else ""

    def _unit(self, holding: str | None) -> Unit | None:
        found = self._names.holdings.get(holding or "")
        return None if found is None else found.unit

    def _quantity(self, unit: Unit | None, steps: int | None) -> str:
        """So many steps in a unit; the bare number where nobody knows the unit any more."""
        if steps is None:
            return ""
        return self._words.number(steps) if unit is None else self._words.exact_quantity(unit.exact(steps), unit.code)
