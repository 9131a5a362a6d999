"""The ledger: every fact, immutable; a change makes a new one and shares what did not change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import cast

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.change import FACT_KINDS, Change, Edit, Fact, kind_of
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.errors import NotFound, StaleChange
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.parts import Frozen, field, replace
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price
from zakatdesk.domain.register import EMPTY, Register


class Ledger(Frozen):
    """All facts of one family.

    Mappings are by id, in the order of `seq`; treat them as read-only.

    Attributes:
        calendar: The Hijri calendar with this ledger's month corrections.
        registers: Entries by holding; a holding without entries has no register.
        last_seq: The highest `seq` that was ever given out here.
    """

    calendar: HijriCalendar = field(default_factory=HijriCalendar)
    people: Mapping[str, Person] = field(default_factory=dict)
    holdings: Mapping[str, Holding] = field(default_factory=dict)
    registers: Mapping[str, Register] = field(default_factory=dict)
    prices: Mapping[str, Price] = field(default_factory=dict)
    payments: Mapping[str, Payment] = field(default_factory=dict)
    closed_years: Mapping[str, ClosedYear] = field(default_factory=dict)
    last_seq: int = 0

    @classmethod
    def of(cls, facts: Iterable[Fact]) -> Ledger:
        """The ledger of these facts, in whatever order they come."""
        rows: dict[str, list[Fact]] = {name: [] for name in FACT_KINDS}
        by_class = {kind: rows[name] for name, kind in FACT_KINDS.items()}
        for fact in facts:
            by_class[type(fact)].append(fact)
        for table in rows.values():
            table.sort(key=_seq)
        calendar = HijriCalendar(cast("list[MonthCorrection]", rows["correction"]))
        tables = {attribute: {row.id: row for row in rows[name]} for name, attribute in _TABLES.items()}
        last = max((table[-1].seq for table in rows.values() if table), default=0)
        registers = _registers(cast("list[Entry]", rows["entry"]), calendar)
        return cls(calendar=calendar, registers=registers, last_seq=last, **tables)  # type: ignore[arg-type]

    def person(self, person_id: str) -> Person:
        """The person with this id.

        Raises:
            NotFound: `PERSON_UNKNOWN`.
        """
        try:
            return self.people[person_id]
        except KeyError:
            raise NotFound("PERSON_UNKNOWN", "person", person=person_id) from None

    def holding(self, holding_id: str) -> Holding:
        """The holding with this id.

        Raises:
            NotFound: `HOLDING_UNKNOWN`.
        """
        try:
            return self.holdings[holding_id]
        except KeyError:
            raise NotFound("HOLDING_UNKNOWN", "holding", holding=holding_id) from None

    def day_of(self, fact: Entry | Payment) -> int:
        """The civil day (ordinal) on which an entry or a payment counts."""
        return self.calendar.ordinal(fact.on, after_sunset=fact.after_sunset)

    def register(self, holding_id: str) -> Register:
        """The entries of a holding, transfers into it too."""
        return self.registers.get(holding_id, EMPTY)

    def entries(self) -> Iterator[Entry]:
        """Every entry once, holding by holding."""
        for holding_id, register in self.registers.items():
            for row in register.rows:
                if row.holding == holding_id:
                    yield row

    def facts(self) -> Iterator[Fact]:
        """Every fact once, kind by kind."""
        yield from self.calendar.corrections
        yield from self.people.values()
        yield from self.holdings.values()
        yield from self.entries()
        yield from self.prices.values()
        yield from self.payments.values()
        yield from self.closed_years.values()

    def apply(self, change: Change) -> Ledger:
        """The ledger after a change.

        Raises:
            StaleChange: A fact is not as the change found it; nothing happened.
        """
        after = self
        for edit in change.edits:
            after = after._with(edit)
        return after

    def _with(self, edit: Edit) -> Ledger:
        fact = edit.fact
        name = kind_of(fact)
        last_seq = max(self.last_seq, fact.seq)
        if name == "entry":
            return replace(self, registers=self._edited_registers(edit), last_seq=last_seq)
        if name == "correction":
            return self._with_correction(edit)
        attribute = _TABLES[name]
        table: dict[str, Fact] = dict(getattr(self, attribute))
        if table.get(fact.id) != edit.before:
            raise StaleChange("CHANGE_STALE", id=fact.id)
        if edit.after is None:
            del table[fact.id]
        else:
            appended = not table or fact.seq > next(reversed(table.values())).seq
            replaced = edit.before is not None and edit.before.seq == fact.seq
            table[fact.id] = edit.after
            if not appended and not replaced:
                table = dict(sorted(table.items(), key=lambda row: row[1].seq))
        return replace(self, **{attribute: table, "last_seq": last_seq})

    def _with_correction(self, edit: Edit) -> Ledger:
        table = {row.id: row for row in self.calendar.corrections}
        if table.get(edit.fact.id) != edit.before:
            raise StaleChange("CHANGE_STALE", id=edit.fact.id)
        table.pop(edit.fact.id, None)
        if edit.after is not None:
            table[edit.fact.id] = cast(MonthCorrection, edit.after)
        calendar = HijriCalendar(sorted(table.values(), key=_seq))
        registers = _registers(sorted(self.entries(), key=_seq), calendar)
        return replace(self, calendar=calendar, registers=registers, last_seq=max(self.last_seq, edit.fact.seq))

    def _edited_registers(self, edit: Edit) -> Mapping[str, Register]:
        registers = dict(self.registers)
        if isinstance(edit.before, Entry):
            day = self.day_of(edit.before)
            for holding_id in _touched(edit.before):
                left = registers.get(holding_id, EMPTY).without(day, edit.before)
                if left.pieces:
                    registers[holding_id] = left
                else:
                    del registers[holding_id]
        if isinstance(edit.after, Entry):
            day = self.day_of(edit.after)
            for holding_id in _touched(edit.after):
                registers[holding_id] = registers.get(holding_id, EMPTY).including(day, edit.after)
        return registers


_seq = attrgetter("seq")
_TABLES = {
    "person": "people",
    "holding": "holdings",
    "price": "prices",
    "payment": "payments",
    "closed_year": "closed_years",
}


def _touched(entry: Entry) -> tuple[str, ...]:
    return (entry.holding,) if entry.to is None else (entry.holding, entry.to)


def _registers(entries: Iterable[Entry], calendar: HijriCalendar) -> dict[str, Register]:
    """Registers of entries that come by `seq`."""
    known: tuple[dict[StatedDay, int], dict[StatedDay, int]] = ({}, {})
    found: defaultdict[str, tuple[list[int], list[Entry]]] = defaultdict(lambda: ([], []))
    for entry in entries:
        on, after_sunset = entry.on, entry.after_sunset
        day = known[after_sunset].get(on)
        if day is None:
            day = known[after_sunset][on] = calendar.ordinal(on, after_sunset=after_sunset)
        for holding in _touched(entry):
            days, rows = found[holding]
            days.append(day)
            rows.append(entry)
    return {holding: Register.of(days, rows) for holding, (days, rows) in found.items()}
