"""The ledger: every fact, immutable; a change makes a new one and shares what did not change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, cast

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.change import Change, Edit, Fact, kind_of
from zakatdesk.domain.closed_year import ClosedYear
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.errors import NotFound, StaleChange
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.payment import Payment
from zakatdesk.domain.person import Person
from zakatdesk.domain.price import Price


class Register(NamedTuple):
    """The entries of one holding in the order in which they apply.

    A transfer stands in the registers of both its holdings.

    Attributes:
        days: The civil day (ordinal) of each row, so that a day is found by bisection.
        rows: The entries, by day, then by `seq`.
    """

    days: tuple[int, ...] = ()
    rows: tuple[Entry, ...] = ()


EMPTY = Register()


@dataclass(frozen=True, slots=True)
class Ledger:
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
        rows: dict[str, list[Fact]] = {name: [] for name in (*_TABLES, "entry", "correction")}
        for fact in facts:
            rows[kind_of(fact)].append(fact)
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
        return replace(self, **{attribute: table, "last_seq": last_seq})  # type: ignore[arg-type]

    def _with_correction(self, edit: Edit) -> Ledger:
        table = {row.id: row for row in self.calendar.corrections}
        if table.get(edit.fact.id) != edit.before:
            raise StaleChange("CHANGE_STALE", id=edit.fact.id)
        table.pop(edit.fact.id, None)
        if edit.after is not None:
            table[edit.fact.id] = cast(MonthCorrection, edit.after)
        calendar = HijriCalendar(sorted(table.values(), key=_seq))
        registers = _registers(self.entries(), calendar)
        return replace(self, calendar=calendar, registers=registers, last_seq=max(self.last_seq, edit.fact.seq))

    def _edited_registers(self, edit: Edit) -> Mapping[str, Register]:
        registers = dict(self.registers)
        if isinstance(edit.before, Entry):
            for holding_id in _touched(edit.before):
                registers[holding_id] = self._without(registers.get(holding_id, EMPTY), edit.before)
                if not registers[holding_id].rows:
                    del registers[holding_id]
        if isinstance(edit.after, Entry):
            for holding_id in _touched(edit.after):
                registers[holding_id] = self._including(registers.get(holding_id, EMPTY), edit.after)
        return registers

    def _place(self, register: Register, entry: Entry) -> tuple[int, int]:
        """The civil day of an entry, and where it stands or would stand in a register."""
        day = self.calendar.ordinal(entry.on, after_sunset=entry.after_sunset)
        place = bisect_left(register.days, day)
        while place < len(register.days) and register.days[place] == day and register.rows[place].seq < entry.seq:
            place += 1
        return day, place

    def _without(self, register: Register, entry: Entry) -> Register:
        _, place = self._place(register, entry)
        if place == len(register.rows) or register.rows[place] != entry:
            raise StaleChange("CHANGE_STALE", id=entry.id)
        return Register(
            register.days[:place] + register.days[place + 1 :], register.rows[:place] + register.rows[place + 1 :]
        )

    def _including(self, register: Register, entry: Entry) -> Register:
        day, place = self._place(register, entry)
        if place < len(register.rows) and register.rows[place].seq == entry.seq and register.days[place] == day:
            raise StaleChange("CHANGE_STALE", id=entry.id)
        return Register(
            (*register.days[:place], day, *register.days[place:]),
            (*register.rows[:place], entry, *register.rows[place:]),
        )


_TABLES = {
    "person": "people",
    "holding": "holdings",
    "price": "prices",
    "payment": "payments",
    "closed_year": "closed_years",
}


def _seq(fact: Fact) -> int:
    return fact.seq


def _touched(entry: Entry) -> tuple[str, ...]:
    return (entry.holding,) if entry.to is None else (entry.holding, entry.to)


def _registers(entries: Iterable[Entry], calendar: HijriCalendar) -> dict[str, Register]:
    """Registers of entries; sorted by day, then seq."""
    ordinal = calendar.ordinal
    rows: dict[str, list[tuple[int, int, Entry]]] = {}
    for entry in entries:
        row = (ordinal(entry.on, after_sunset=entry.after_sunset), entry.seq, entry)
        rows.setdefault(entry.holding, []).append(row)
        if entry.to is not None:
            rows.setdefault(entry.to, []).append(row)
    return {holding: _register(found) for holding, found in rows.items()}


def _register(rows: list[tuple[int, int, Entry]]) -> Register:
    rows.sort()
    return Register(tuple(row[0] for row in rows), tuple(row[2] for row in rows))
